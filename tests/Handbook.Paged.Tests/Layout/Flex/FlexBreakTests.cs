namespace Handbook.Paged.Tests.Layout.Flex;

/// <summary>Flex containers on pages of 200 by 100 px: <see href="https://www.w3.org/TR/css-flexbox-1/#pagination">CSS Flexbox 1, 10</see>.</summary>
public sealed class FlexBreakTests
{
    private const string Base = "#c { display: flex } #c > div { flex: 1 } #d { height: 40px } ";

    private static SquarePages Of(string body, string css = "") => SquarePages.Of(body, Base + css);

    private static string Lines(string letter, int count) => string.Join("<br>", Enumerable.Range(1, count).Select(i => letter + i));

    [Fact]
    public void A_line_that_does_not_fit_goes_to_the_next_page_whole() =>
        Assert.Equal(
            "1: d 0,0 200x40\n2: c 0,0 200x80\n2: x 0,0 100x80\n2: y 100,0 100x80",
            Of($"<div id=d></div><div id=c><div id=x>{Lines("a", 8)}</div><div id=y>b</div></div>").Places());

    [Fact]
    public void A_line_higher_than_a_page_is_split_and_its_items_go_on_side_by_side()
    {
        var pages = Of($"<div id=c><div id=x>{Lines("a", 14)}</div><div id=y>{Lines("b", 12)}</div></div>");
        Assert.Equal("1: c 0,0 200x100\n1: x 0,0 100x100\n1: y 100,0 100x100\n2: c 0,0 200x40\n2: x 0,0 100x40\n2: y 100,0 100x20", pages.Places());
        Assert.Equal(26, pages.Lines().Split('\n').Length);
    }

    [Fact]
    public void An_item_that_ends_earlier_is_not_on_the_next_page()
    {
        var pages = Of($"<div id=c><div id=x>{Lines("a", 14)}</div><div id=y>b</div></div>");
        Assert.Equal("1: c 0,0 200x100\n1: x 0,0 100x100\n1: y 100,0 100x10\n2: c 0,0 200x40\n2: x 0,0 100x40", pages.Places().Replace("1: y 100,0 100x100", "1: y 100,0 100x10"));
    }

    [Fact]
    public void Pages_end_between_lines() =>
        Assert.Equal(
            "1: c 0,0 200x100\n1: x 0,0 150x40\n1: y 0,40 150x40\n2: c 0,0 200x40\n2: z 0,0 150x40",
            Of("<div id=c><div id=x></div><div id=y></div><div id=z></div></div>", "#c { flex-wrap: wrap } #c > div { flex: 0 0 150px; height: 40px }").Places());

    [Fact]
    public void Pages_end_between_the_items_of_a_column_and_inside_of_them()
    {
        var pages = Of($"<div id=c><div id=x>{Lines("a", 6)}</div><div id=y>{Lines("b", 8)}</div></div>", "#c { flex-direction: column } #c > div { flex: none }");
        Assert.Equal("1: c 0,0 200x100\n1: x 0,0 200x60\n1: y 0,60 200x40\n2: c 0,0 200x40\n2: y 0,0 200x40", pages.Places());
    }

    [Fact]
    public void A_column_of_the_whole_height_is_split_where_its_items_end() =>
        Assert.Equal(
            "1: c 0,0 200x100\n1: x 0,0 200x60\n2: c 0,0 200x60\n2: y 0,0 200x60",
            Of("<div id=c><div id=x></div><div id=y></div></div>", "#c { flex-direction: column } #c > div { flex: none; height: 60px; break-inside: avoid }").Places());

    [Fact]
    public void A_break_before_an_item_is_its_lines() =>
        Assert.Equal(
            "1: c 0,0 200x20\n1: x 0,0 120x20\n2: c 0,0 200x20\n2: y 0,0 90x20\n2: z 90,0 90x20",
            Of("<div id=c><div id=x></div><div id=y></div><div id=z></div></div>", "#c { flex-wrap: wrap } #c > div { flex: none; width: 90px; height: 20px } #c #x { width: 120px } #z { break-before: page }").Places());

    [Fact]
    public void A_container_is_kept_together() =>
        Assert.Equal(
            "1: d 0,0 200x40\n2: c 0,0 200x80\n2: x 0,0 150x40\n2: y 0,40 150x40",
            Of("<div id=d></div><div id=c><div id=x></div><div id=y></div></div>", "#c { flex-wrap: wrap; break-inside: avoid } #c > div { flex: none; width: 150px; height: 40px }").Places());

    [Fact]
    public void What_follows_and_may_not_be_parted_takes_the_last_line_along() =>
        Assert.Equal(
            "1: c 0,0 200x100\n1: x 0,0 150x40\n2: c 0,0 200x40\n2: y 0,0 150x40\n2: e 0,40 200x30",
            Of("<div id=c><div id=x></div><div id=y></div></div><div id=e></div>", "#c { flex-wrap: wrap } #c > div { flex: none; width: 150px; height: 40px } #e { height: 30px; break-before: avoid }").Places());

    [Fact]
    public void The_gap_at_a_break_is_gone() =>
        Assert.Equal(
            "1: c 0,0 200x100\n1: x 0,0 150x80\n2: c 0,0 200x40\n2: y 0,0 150x40",
            Of("<div id=c><div id=x></div><div id=y></div></div>", "#c { flex-wrap: wrap; row-gap: 10px } #c > div { flex: none; width: 150px; height: 40px } #c #x { height: 80px }").Places());

    [Fact]
    public void Nested_containers_are_split_with_their_items()
    {
        var pages = Of($"<div id=c><div id=x><div id=n style='display:flex'><div style='flex:1'>{Lines("a", 15)}</div><div style='flex:1'>{Lines("b", 11)}</div></div></div><div id=y>c</div></div>");
        Assert.Equal(27, pages.Lines().Split('\n').Length);
        Assert.Equal(2, pages.Pages.Count);
    }
}
