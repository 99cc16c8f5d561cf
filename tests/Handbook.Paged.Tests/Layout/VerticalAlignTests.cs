namespace Handbook.Paged.Tests.Layout;

/// <summary><see href="https://www.w3.org/TR/CSS22/visudet.html#propdef-vertical-align">CSS 2.2, 10.8.1</see>. The font is 8 px above its baseline and 2 px below it, an x 5 px high.</summary>
public sealed class VerticalAlignTests
{
    private static string Places(string css) => LaidOut.Of("<p>a<span id=x>b</span></p>", $"p {{ line-height: 30px }} span {{ display: inline-block; line-height: 10px; {css} }}").Places();

    [Theory]
    [InlineData("baseline", "10,10")]
    [InlineData("4px", "10,6")]
    [InlineData("-4px", "10,14")]
    [InlineData("50%", "10,5")]
    [InlineData("text-top", "10,10")]
    [InlineData("text-bottom", "10,10")]
    [InlineData("middle", "10,10.5")]
    [InlineData("top", "10,0")]
    [InlineData("bottom", "10,20")]
    public void An_inline_block_stands_where_the_value_says(string value, string corner) => Assert.Equal($"1: x {corner} 10x10", Places($"vertical-align: {value}"));

    [Theory]
    [InlineData("text-top", "1: x 10,10 10x4")]
    [InlineData("text-bottom", "1: x 10,16 10x4")]
    [InlineData("top", "1: x 10,0 10x4")]
    [InlineData("bottom", "1: x 10,26 10x4")]
    [InlineData("middle", "1: x 10,13.5 10x4")]
    [InlineData("baseline", "1: x 10,14 10x4")]
    public void One_without_a_baseline_stands_on_its_bottom_margin(string value, string expected) => Assert.Equal(expected, Places($"vertical-align: {value}; overflow: hidden; height: 4px; width: 10px"));

    [Fact]
    public void What_is_inside_a_box_set_to_the_lines_top_moves_along() => Assert.Equal(
        "1: 0,10 a\n1: 10,2 b\n1: 20,0 c",
        LaidOut.Of("<p>a<span>b<i>c</i></span></p>", "p { line-height: 30px } span { vertical-align: top; line-height: 10px } i { font: inherit; vertical-align: 2px }").Texts());

    [Fact]
    public void What_is_inside_a_box_set_to_the_lines_bottom_moves_along() => Assert.Equal(
        "1: 0,10 a\n1: 10,18 b\n1: 20,20 c",
        LaidOut.Of("<p>a<span>b<i>c</i></span></p>", "p { line-height: 30px } span { vertical-align: bottom; line-height: 10px } i { font: inherit; vertical-align: -2px }").Texts());

    [Fact]
    public void A_tall_box_at_the_top_makes_the_line_higher_below_and_one_at_the_bottom_above()
    {
        Assert.Equal("1: 0,0 a\n1: 0,50 c", LaidOut.Of("<p>a<span></span><br>c</p>", "span { display: inline-block; width: 5px; height: 50px; vertical-align: top }").Texts());
        Assert.Equal("1: 0,40 a\n1: 0,50 c", LaidOut.Of("<p>a<span></span><br>c</p>", "span { display: inline-block; width: 5px; height: 50px; vertical-align: bottom }").Texts());
    }

    [Fact]
    public void Every_line_is_as_high_as_its_blocks_own_text_would_be() =>
        Assert.Equal("1: 0,10 a\n1: 0,40 b", LaidOut.Of("<p><span>a</span><br><span>b</span></p>", "p { line-height: 30px } span { line-height: 10px }").Texts());
}
