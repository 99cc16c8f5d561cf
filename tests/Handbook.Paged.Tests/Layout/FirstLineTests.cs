using Handbook.Paged.Painting;

namespace Handbook.Paged.Tests.Layout;

/// <summary>
/// <see href="https://www.w3.org/TR/css-pseudo-4/#typographic-pseudos">CSS Pseudo-Elements 4, 2</see>: the first line and the first letter.
/// Twenty characters of 10 px fit a line.
/// </summary>
public sealed class FirstLineTests
{
    private static string Texts(string body, string css) => LaidOut.Of(body, css).Texts();

    private static IEnumerable<string> Colors(string body, string css) =>
        LaidOut.Of(body, css).Painted().SelectMany(page => page.Items).OfType<GlyphRun>().Where(run => run.Text.Trim().Length > 0).Select(run => $"{run.Text.Trim().ToString()} {run.Color}");

    [Fact]
    public void The_first_line_holds_as_much_as_fits_in_its_own_font_and_the_others_go_on_from_there() =>
        Assert.Equal("1: 0,0 aaaa bbbb\n1: 0,20 cccc dddd eeee", Texts("<p>aaaa bbbb cccc dddd eeee</p>", "p::first-line { font-size: 20px; line-height: 1 }"));

    [Fact]
    public void Its_colour_and_background_end_with_the_line()
    {
        Assert.Equal(
            ["aaaa bbbb cccc dddd #ff0000", "eeee #000000"], Colors("<p>aaaa bbbb cccc dddd eeee</p>", "p::first-line { color: red }"));
        var fills = LaidOut.Of("<p>aaaa bbbb cccc dddd eeee</p>", "p::first-line { background: red }").Painted().SelectMany(page => page.Items).OfType<FilledRect>();
        Assert.Equal("0,0 190x10", Assert.Single(fills).Rect.ToString());
    }

    [Fact]
    public void Elements_inside_inherit_from_it_unless_they_have_a_value_of_their_own() => Assert.Equal(
        ["aa #ff0000", "bb #0000ff", "cc #ff0000", "dddddddddddd #000000"],
        Colors("<p>aa <i>bb</i> <b>cc</b> <b>dddddddddddd</b></p>", "p::first-line { color: red } i { color: blue } i, b { font: inherit }"));

    [Fact]
    public void It_is_the_first_line_of_the_first_block_inside() => Assert.Equal(
        ["aa #ff0000", "bb #000000"], Colors("<div><div></div><p>aa<br>bb</p></div>", "div::first-line { color: red }"));

    [Fact]
    public void It_is_not_that_of_a_table_or_of_a_second_block()
    {
        Assert.Equal(["aa #000000"], Colors("<div><table><tr><td>aa</table></div>", "div::first-line { color: red }"));
        Assert.Equal(["aa #000000"], Colors("<div><div style='display: flex'><p>aa</p></div></div>", "div::first-line { color: red }"));
    }

    [Fact]
    public void Properties_that_are_not_for_it_have_no_effect() =>
        Assert.Equal("1: 0,0 aa\n1: 0,10 bb", Texts("<p>aa<br>bb</p>", "p::first-line { margin-left: 50px; padding: 10px; float: right; display: none; text-align: right }"));

    [Fact]
    public void Case_changes_in_it_alone() => Assert.Equal("1: 0,0 AAAA BBBB CCCC DDDD\n1: 0,10 eeee", Texts("<p>aaaa bbbb cccc dddd eeee</p>", "p::first-line { text-transform: uppercase }"));

    [Fact]
    public void A_link_over_its_end_stays_one_link()
    {
        var page = Assert.Single(LaidOut.Of("<p>aaaa bbbb <a href='#x' id=x>cccc dddd eeee</a></p>", "p::first-line { color: red }").Painted());
        Assert.Equal("cccc dddd eeee", Assert.Single(page.Links).Contents);
        Assert.Equal(2, page.Links[0].Rects.Length);
    }

    [Fact]
    public void Beside_a_float_it_is_as_short_as_the_others() => Assert.Equal(
        "1: 0,0 ff\n1: 20,0 aaaa bbbb\n1: 20,20 cccc dddd",
        Texts("<div style='float: left; height: 30px'>ff</div><p>aaaa bbbb cccc dddd</p>", "p::first-line { font-size: 20px; line-height: 1 }"));

    [Theory]
    [InlineData("abc", "a")]
    [InlineData("\u201Cabc", "\u201Ca")]
    [InlineData("(a)bc", "(a)")]
    [InlineData("a.bc", "a.")]
    [InlineData("\u00BF\u00A1a!\u201D bc", "\u00BF\u00A1a!\u201D")]
    [InlineData("a(bc", "a")]
    [InlineData("a-bc", "a")]
    [InlineData("1bc", "1")]
    [InlineData("e\u0301bc", "e\u0301")]
    public void The_first_letter_takes_the_punctuation_around_it(string text, string letter) =>
        Assert.Equal($"{letter} #ff0000", Colors($"<p>{text}</p>", "p { font-family: serif } p::first-letter { color: red }").First());

    [Theory]
    [InlineData("...")]
    [InlineData("")]
    [InlineData("<img alt=x src='data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEUlEQVR42mP4z8DAAMMMyBwAVsMF+yYPphgAAAAASUVORK5CYII='>abc")]
    public void Without_a_letter_at_the_beginning_there_is_none(string text) =>
        Assert.DoesNotContain(Colors($"<p>{text}</p>", "p::first-letter { color: red }"), run => run.EndsWith("#ff0000", StringComparison.Ordinal));

    [Fact]
    public void A_letter_is_in_the_line_with_its_margin_and_padding() =>
        Assert.Equal("1: 5,2.5 a\n1: 32,7.5 bc", Texts("<p>abc</p>", "p::first-letter { font-size: 15px; margin: 0 5px; padding-right: 7px; line-height: 20px; vertical-align: 1px }"));

    [Fact]
    public void A_drop_cap_is_a_float_beside_which_the_lines_go_on() => Assert.Equal(
        "1: 0,0 a\n1: 25,0 bbb cccc dddd\n1: 25,10 eeee ffff gggg\n1: 0,20 hhhh",
        Texts("<p>abbb cccc dddd eeee ffff gggg hhhh</p>", "p::first-letter { float: left; font-size: 20px; line-height: 1; margin-right: 5px }"));

    [Fact]
    public void Generated_text_before_an_element_begins_with_its_first_letter() =>
        Assert.Equal(["N #ff0000", "ote #000000", "abc #000000"], Colors("<p>abc</p>", "p::before { content: 'Note ' } p::first-letter { color: red }"));

    [Fact]
    public void A_marker_is_not_its_first_letter() =>
        Assert.Contains("a #ff0000", Colors("<ol><li>abc</ol>", "ol { list-style: decimal inside } li::first-letter { color: red }"));

    [Fact]
    public void A_first_letter_inherits_from_the_first_line() => Assert.Equal(
        ["a #ff0000", "bc #ff0000", "d #000000"], Colors("<p>abc<br>d</p>", "p::first-letter { font-size: 20px } p::first-line { color: red }"));

    [Fact]
    public void The_text_of_a_drop_cap_belongs_to_its_paragraph()
    {
        var laid = LaidOut.Of("<p>abc</p>", "p::first-letter { float: left }");
        var owners = laid.Painted().SelectMany(page => page.Items).OfType<GlyphRun>().Select(run => (Text: run.Text.ToString(), run.Owner));
        Assert.Equal(["a", "bc"], owners.Select(o => o.Text));
        Assert.Single(owners.Select(o => o.Owner).Distinct());
    }
}
