using Handbook.Paged.Painting;

namespace Handbook.Paged.Tests.Layout;

/// <summary>
/// Lines and what stands in them: <see href="https://www.w3.org/TR/CSS22/visuren.html#inline-formatting">CSS 2.2, 9.4.2</see> and
/// <see href="https://www.w3.org/TR/css-text-3/">CSS Text 3</see>. Twenty characters fit a line.
/// </summary>
public sealed class InlineTests
{
    private static string Texts(string body, string css = "") => LaidOut.Of(body, css).Texts();

    private static string Lines(string body, string css = "") => LaidOut.Of(body, css).Lines();

    [Fact]
    public void A_line_ends_at_the_last_space_that_fits() =>
        Assert.Equal("1: aaaa bbbb cccc dddd \n1: eeee", Lines("<p>aaaa bbbb cccc dddd eeee</p>"));

    [Fact]
    public void The_space_at_which_a_line_is_broken_is_kept_for_copying_but_not_underlined()
    {
        var laid = LaidOut.Of("<p>aaaa <u>bbbb cccc dddd eeee</u></p>");

        Assert.Equal("1: aaaa bbbb cccc dddd \n1: eeee", laid.Lines());
        Assert.Equal([140.0, 40], laid.Painted().SelectMany(page => page.Items).OfType<DecorationLine>().Select(line => line.Length.Value));
    }

    [Fact]
    public void White_space_collapses_across_elements_and_vanishes_at_the_ends_of_a_block() =>
        Assert.Equal("1: a b c", Lines("<p>  a <em> b </em>\n\t c  </p>"));

    [Fact]
    public void Preserved_white_space_keeps_lines_and_spaces() =>
        Assert.Equal("1: a  b\n1:  c", Lines("<pre style='margin:0;font:inherit'>a  b\n c</pre>"));

    [Fact]
    public void A_line_break_is_forced_by_br() => Assert.Equal("1: 0,0 a\n1: 0,10 b", Texts("<p>a<br>b</p>"));

    [Fact]
    public void Text_that_may_not_wrap_sticks_out() => Assert.Equal("1: aaaa bbbb cccc dddd eeee", Lines("<p>aaaa bbbb cccc dddd eeee</p>", "p { white-space: nowrap }"));

    [Fact]
    public void A_word_longer_than_the_line_is_cut_only_where_it_may_be()
    {
        Assert.Equal("1: aaaaaaaaaaaaaaaaaaaaaaaa", Lines("<p>aaaaaaaaaaaaaaaaaaaaaaaa</p>"));
        Assert.Equal("1: aaaaaaaaaaaaaaaaaaaa\n1: aaaa", Lines("<p>aaaaaaaaaaaaaaaaaaaaaaaa</p>", "p { overflow-wrap: anywhere }"));
    }

    [Theory]
    [InlineData("left", "0,0")]
    [InlineData("right", "160,0")]
    [InlineData("center", "80,0")]
    [InlineData("start", "0,0")]
    [InlineData("end", "160,0")]
    public void Text_is_aligned(string align, string place) => Assert.Equal($"1: {place} aaaa", Texts("<p>aaaa</p>", $"p {{ text-align: {align} }}"));

    [Fact]
    public void Justified_lines_end_at_the_edge_but_for_the_last()
    {
        var laid = LaidOut.Of("<p>aaa <b id=x>bbb</b> <b id=y>ccc</b> ddddddddd</p>", "p { text-align: justify; width: 130px } b { font-weight: inherit }");
        Assert.Equal("1: x 50,0 30x10\n1: y 100,0 30x10", laid.Places());
    }

    [Fact]
    public void The_first_line_is_indented() => Assert.Equal("1: 20,0 aaaa bbbb cccc\n1: 0,10 dddd", Texts("<p>aaaa bbbb cccc dddd</p>", "p { text-indent: 20px }"));

    [Fact]
    public void A_hanging_indent_spares_the_first_line() => Assert.Equal("1: 0,0 aaaa bbbb cccc\n1: 20,10 dddd", Texts("<p>aaaa bbbb cccc dddd</p>", "p { text-indent: 20px hanging; width: 180px }"));

    [Fact]
    public void Half_of_the_leading_stands_above_the_text() => Assert.Equal("1: 0,5 a\n1: 0,25 b", Texts("<p>a<br>b</p>", "p { line-height: 20px }"));

    [Fact]
    public void A_raised_box_makes_its_line_higher() => Assert.Equal("1: 0,4 a\n1: 10,0 b\n1: 0,14 c", Texts("<p>a<span>b</span><br>c</p>", "span { vertical-align: 4px }"));

    [Fact]
    public void An_inline_box_adds_its_margin_border_and_padding_to_the_line()
    {
        var laid = LaidOut.Of("<p>a<span id=s>b</span>c</p>", "span { margin: 0 3px; border: solid 2px; padding: 0 5px }");
        Assert.Equal("1: 0,0 a\n1: 20,0 b\n1: 40,0 c", laid.Texts());
        Assert.Equal("1: s 13,-2 24x14", laid.Places());
    }

    [Fact]
    public void An_inline_block_stands_on_its_last_lines_baseline()
    {
        var laid = LaidOut.Of("<p>a<span id=s>b<br>c</span>d</p>", "span { display: inline-block }");
        Assert.Equal("1: 0,10 a\n1: 10,0 b\n1: 10,10 c\n1: 20,10 d", laid.Texts());
    }

    [Fact]
    public void A_leader_fills_the_line_to_what_follows_it() =>
        Assert.Equal("1: 0,0 ab\n1: 20,0 ................\n1: 180,0 12", Texts("<p>ab</p>", "p::after { content: leader('.') '12' }"));

    [Fact]
    public void Leaders_stand_in_columns_counted_from_the_end_of_the_line() =>
        Assert.Equal("1: 0,0 a\n1: 20,0 . . . . . . . . \n1: 180,0 12", Texts("<p>a</p>", "p::after { content: leader('. ') '12' }"));

    [Fact]
    public void Text_justify_none_leaves_the_spaces_as_they_are() =>
        Assert.Equal("1: 0,0 aaa bbb\n1: 0,10 cccc", LaidOut.Of("<p>aaa bbb cccc</p>", "p { width: 80px; text-align: justify; text-justify: none }").Texts());
}
