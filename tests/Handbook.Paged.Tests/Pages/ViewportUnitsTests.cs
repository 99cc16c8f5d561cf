using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Pages;

/// <summary>
/// What <c>vw</c> and <c>vh</c> refer to on paper: <see href="https://www.w3.org/TR/css-page-3/#page-model">CSS Paged Media 3, 3</see> and
/// <see href="https://www.w3.org/TR/css-values-4/#viewport-relative-lengths">CSS Values 4, 6.1.2</see>. Pages are 200 by 100 px.
/// </summary>
public sealed class ViewportUnitsTests
{
    private static string Places(string body, string css) => LaidOut.Of(body, css).Places();

    [Theory]
    [InlineData("width: 100vw; height: 100vh", "160x80")]
    [InlineData("width: 100vi; height: 100vb", "160x80")]
    [InlineData("width: 50vmin; height: 50vmax", "40x80")]
    [InlineData("width: calc(50vw + 1px); height: 10svh", "81x8")]
    public void They_are_parts_of_the_page_area_inside_the_margins(string style, string size) =>
        Assert.Equal($"1: x 20,10 {size}", Places($"<div id=x style='{style}'></div>", "@page { margin: 10px 20px }"));

    [Fact]
    public void The_first_page_counts_for_all_that_have_no_name() => Assert.Equal(
        "1: x 0,0 200x100\n2: y 20,10 50x50",
        Places("<div id=x style='height: 100vh'></div><div id=y style='width: 25vw; height: 50vh'></div>", "@page { margin: 10px 20px } @page :first { margin: 0 }"));

    [Fact]
    public void A_cover_on_a_page_of_its_own_fills_that_and_the_pages_after_it_have_their_own_measure() => Assert.Equal(
        "1: cover 0,0 200x100\n2: rest 20,10 160x80",
        Places(
            "<div id=cover></div><div id=rest></div>",
            "@page { margin: 10px 20px } @page cover { margin: 0 } #cover { page: cover; height: 100vh } #rest { height: 100vh }"));

    [Fact]
    public void What_stands_within_an_element_on_a_named_page_is_measured_by_it_too() => Assert.Equal(
        "1: x 20,10 160x10\n2: y 0,0 300x30\n2: z 0,0 150x15",
        Places(
            "<div id=x style='height: 10px'></div><div id=y style='page: wide'><div id=z></div></div>",
            "@page { margin: 10px 20px } @page wide { size: 300px 60px; margin: 0 } #y { height: 50vh } #z { width: 50vw; height: 25vh }"));

    [Fact]
    public void A_font_size_can_follow_the_page() => Assert.Equal(
        "1: x 0,0 200x20", Places("<div id=x style='page: cover; font-size: 10vw; height: 1em'></div>", "@page { margin: 40px } @page cover { margin: 0 }"));

    [Fact]
    public void A_child_that_goes_to_pages_of_another_name_is_measured_by_those() => Assert.Equal(
        "1: x 10,10 18x10\n2: y 20,20 16x10",
        Places(
            "<div style='page: a'><div id=x></div><div id=y style='page: b'></div></div>",
            "@page a { margin: 10px } @page b { margin: 20px } #x, #y { width: 10vw; height: 10px }"));
}
