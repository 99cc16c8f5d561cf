using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Text;

/// <summary>
/// Tabs that are kept: <see href="https://www.w3.org/TR/css-text-3/#tab-size-property">CSS Text 3, 4.2</see>. Every character is 10 px wide,
/// so half a zero, the least that a tab advances, is 5 px.
/// </summary>
public sealed class TabStopTests
{
    private static string Texts(string body, string css = "") => LaidOut.Of(body, "p { white-space: pre } " + css).Texts();

    [Theory]
    [InlineData("a\tb", "4", 40)]
    [InlineData("aaaa\tb", "4", 80)]
    [InlineData("a\t\tb", "4", 80)]
    [InlineData("\tb", "8", 80)]
    [InlineData("a\tb", "2.5", 25)]
    [InlineData("a\tb", "35px", 35)]
    [InlineData("aaa\tb", "35px", 35)]
    [InlineData("aaa\tb", "34px", 68)]
    [InlineData("a\tb", "calc(2em + 1px)", 21)]
    [InlineData("a\tb", "0", 10)]
    [InlineData("a\tb", "0px", 10)]
    public void A_tab_reaches_to_the_next_multiple_of_the_tab_size_that_is_half_a_zero_away(string text, string size, double place) =>
        Assert.EndsWith(FormattableString.Invariant($"1: {place},0 b"), Texts($"<p>{text}</p>", $"p {{ tab-size: {size} }}"), StringComparison.Ordinal);

    [Fact]
    public void Stops_are_counted_in_the_blocks_space_with_its_letter_and_word_spacing() =>
        Assert.Equal("1: 0,0 a\n1: 52,0 b", Texts("<p>a\tb</p>", "p { tab-size: 4; letter-spacing: 1px; word-spacing: 2px }"));

    [Fact]
    public void The_space_is_the_blocks_and_the_tab_size_that_of_the_box_the_tab_stands_in() =>
        Assert.Equal("1: 0,8 a\n1: 20,0 b", Texts("<p>a<b>\tb</b></p>", "p { tab-size: 4 } b { tab-size: 2; font: 20px Square; }"));

    [Fact]
    public void Stops_are_counted_from_the_blocks_edge_whatever_the_indent_and_the_box_before() =>
        Assert.Equal("1: 15,0 a\n1: 40,0 b\n1: 55,0 c\n1: 80,0 d", Texts("<p>a\tb<i>c</i>\td</p>", "p { tab-size: 4; text-indent: 15px } i { padding-left: 5px }"));

    [Fact]
    public void Beside_a_float_stops_are_counted_from_the_blocks_edge_too() =>
        Assert.EndsWith("1: 33,0 a\n1: 80,0 b", Texts("<p><i></i>a\tb</p>", "i { float: left; width: 33px; height: 10px }"), StringComparison.Ordinal);

    [Fact]
    public void After_a_line_that_wrapped_stops_are_counted_anew() =>
        Assert.Equal("1: 0,0 a\n1: 80,0 bbbbbbbbbb\n1: 0,10 cc\n1: 80,10 d", Texts("<p>a\tbbbbbbbbbb cc\td</p>", "p { white-space: pre-wrap }"));

    [Fact]
    public void A_tab_at_which_a_line_wraps_hangs_with_the_spaces_around_it() =>
        Assert.Equal("1: 0,0 aaaaaaaaaaaaaaaaaa \n1: 0,10 b", Texts("<p>aaaaaaaaaaaaaaaaaa \t b</p>", "p { white-space: pre-wrap }"));

    [Fact]
    public void A_line_with_tabs_keeps_to_its_stops_and_is_not_justified() =>
        Assert.Equal("1: 0,0 a a\n1: 80,0 b b b\n1: 0,10 ccccccccccccccc", Texts("<p>a a\tb b b ccccccccccccccc</p>", "p { white-space: pre-wrap; text-align: justify }"));

    [Fact]
    public void A_box_as_wide_as_its_text_leaves_room_for_tabs()
    {
        Assert.Equal("1: x 0,0 90x10", LaidOut.Of("<p id=x>aaa\tb</p>", "p { white-space: pre; float: left }").Places());
        Assert.Equal("1: x 0,0 90x10", LaidOut.Of("<p id=x>aaa\tb</p>", "p { white-space: pre-wrap; float: left }").Places());
        Assert.Equal("1: x 0,0 30x20", LaidOut.Of("<p id=x>aaa\tb</p>", "p { white-space: pre-wrap; width: min-content }").Places());
    }

    [Fact]
    public void A_tab_is_copied_as_a_space() => Assert.Equal("1: a b", LaidOut.Of("<p>a\tb</p>", "p { white-space: pre }").Lines());
}

/// <summary>What a browser is asked about.</summary>
internal static class TabCases
{
    public const string Base = "html, body, p { margin: 0 } html { font: 10px/10px Square } p { white-space: pre-wrap; width: 200px } ";

    public static IReadOnlyList<LayoutCase> All { get; } =
    [
        new("a tab", "<p>a\t<i id=x>b</i>"),
        new("a tab after a tab", "<p>a\t\t<i id=x>b</i>\t<i id=y>c</i>", "p { tab-size: 3 }"),
        new("a near stop", "<p>aaa\t<i id=x>b</i>", "p { tab-size: 34px }"),
        new("half a zero", "<p>aaa\t<i id=x>b</i>", "p { tab-size: 35px }"),
        new("spacing", "<p>aa\t<i id=x>b</i>\t<i id=y>b</i>", "p { tab-size: 4; letter-spacing: 1px; word-spacing: 3px }"),
        new("a broken number", "<p>a\t<i id=x>b</i>\t<i id=y>b</i>", "p { tab-size: 2.7 }"),
        new("an indent", "<p>a\t<i id=x>b</i>\t<i id=y>b</i>", "p { tab-size: 4; text-indent: 15px }"),
        new("an atomic box before", "<p><u></u>\t<i id=x>b</i>", "p { tab-size: 4 } u { display: inline-block; width: 33px }"),
        new("padding before", "<p>a<u id=u>b</u>\t<i id=x>b</i>", "p { tab-size: 4 } u { padding: 0 9px 0 5px }"),
        new("a wrapped line", "<p>a\tbbbbbbbbbb cc\t<i id=x>d</i>"),
        new("a tab at the end of a line", "<p>aaaaaaaaaaaaaaaaaa\t<i id=x>bb</i>"),
        new("beside a float", "<p><u></u>a\t<i id=x>b</i>", "u { float: left; width: 33px; height: 10px }"),
        new("a centred line", "<p>a\t<i id=x>b</i>", "p { text-align: center }"),
        new("a box as wide as its text", "<p id=x>aaa\tb", "p { width: max-content }"),
        new("a box as wide as its words", "<p id=x>aaa\tbb", "p { width: min-content }"),
        new("a box as wide as its line", "<p id=x>aaa\tbb", "p { white-space: pre; width: min-content }"),
        new("another size within", "<p>a<b>\t<i id=x>b</i></b>", "b { font-size: 20px; tab-size: 2 }"),
    ];
}
