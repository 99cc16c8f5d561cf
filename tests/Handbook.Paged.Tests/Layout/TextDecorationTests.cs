using Handbook.Paged.Painting;

namespace Handbook.Paged.Tests.Layout;

/// <summary><see href="https://www.w3.org/TR/css-text-decor-3/#line-decoration">CSS Text Decoration 3, 2</see>: what draws lines under which text.</summary>
public sealed class TextDecorationTests
{
    private static string[] Lines(string body, string css = "") =>
    [
        .. LaidOut.Of(body, css + " u { font: inherit }").Painted().SelectMany(page => page.Items).OfType<DecorationLine>()
            .Select(line => FormattableString.Invariant($"{line.Start} {line.Length} {line.Color}")),
    ];

    [Fact]
    public void A_block_decorates_the_text_of_blocks_and_inline_boxes_inside() =>
        Assert.Equal(["0,9 20 #000000", "0,19 10 #000000", "10,19 10 #000000"], Lines("<div><p>aa</p><p>b<i style='font: inherit'>c</i></p></div>", "div { text-decoration: underline; text-underline-offset: 1px }"));

    [Theory]
    [InlineData("display: inline-block")]
    [InlineData("float: left")]
    [InlineData("position: absolute")]
    [InlineData("display: inline-table")]
    public void It_does_not_reach_what_stands_apart(string apart) =>
        Assert.Single(Lines("<div>aa <span>bb</span></div>", $"div {{ text-decoration: underline }} span {{ {apart} }}"));

    [Fact]
    public void It_reaches_table_cells_and_flex_items()
    {
        Assert.Single(Lines("<div><table><tr><td>aa</table></div>", "div { text-decoration: underline }"));
        Assert.Single(Lines("<div style='display: flex'><p>aa</p></div>", "div { text-decoration: underline }"));
    }

    [Fact]
    public void A_block_inside_of_an_inline_box_is_decorated_by_it() =>
        Assert.Equal(2, Lines("<u>aa<div>bb</div></u>").Length);

    [Fact]
    public void The_line_stays_straight_under_raised_and_larger_text()
    {
        string[] lines = Lines("<p><u>aa<sup>b</sup><b>c</b></u></p>", "u { text-underline-offset: 1px } sup { font: inherit; vertical-align: 4px } b { font-size: 20px }");
        Assert.Equal(3, lines.Length);
        Assert.Single(lines.Select(line => line.Split(' ')[0].Split(',')[1]).Distinct());
    }

    [Fact]
    public void The_colour_is_that_of_the_box_that_decorates() =>
        Assert.Equal(["0,9 20 #ff0000"], Lines("<p><i>aa</i></p>", "p { color: red; text-decoration: underline; text-underline-offset: 1px } i { color: blue; font: inherit }"));

    [Fact]
    public void What_is_inside_can_add_a_line_and_take_none_away() => Assert.Equal(
        ["0,9 20 #0000ff", "0,9 20 #ff0000"],
        Lines("<p><u>aa</u></p>", "p { color: red; text-decoration: underline; text-underline-offset: 1px } u { color: blue }").Order(StringComparer.Ordinal));
}
