namespace Handbook.Paged.Tests.Layout.Flex;

/// <summary>Flex containers on pages of 200 by 100 px: <see href="https://www.w3.org/TR/css-flexbox-1/#pagination">CSS Flexbox 1, 12</see>.</summary>
public sealed class FlexBreakTests
{
    private const string Base = "#c { display: flex } #c > div { flex: 1 } #d { height: 40px } ";

    private static SquarePages Of(string body, string css = "") => SquarePages.Of(body, Base + css);

    private static string Lines(string letter, int count) => string.Join("<br>", Enumerable.Range(1, count).Select(i => letter + i));

    [Fact]
    public void A_line_among_others_that_does_not_fit_goes_to_the_next_page_whole() =>
        Assert.Equal(
            "1: d 0,0 200x40\n2: c 0,0 200x80\n2: x 0,0 100x80\n2: y 100,0 100x80",
            Of($"<div id=d></div><div id=c><div id=x>{Lines("a", 8)}</div><div id=y>b</div></div>", "#c { flex-wrap: wrap }").Places());

    [Fact]
    public void An_item_that_negative_margins_stretch_over_the_pages_end_ends() =>
        Assert.Equal("1: x 0,-80 200x180\n2: x 0,0 200x20", Of("<div style='display:flex'><div id=x style='flex:1;margin:-80px 0 -120px'></div></div>").Places());

    [Fact]
    public void A_line_higher_than_a_page_is_split_and_its_items_go_on_side_by_side()
    {
        var pages = Of($"<div id=c><div id=x>{Lines("a", 14)}</div><div id=y>{Lines("b", 12)}</div></div>");
        Assert.Equal("1: c 0,0 200x100\n1: x 0,0 100x100\n1: y 100,0 100x100\n2: c 0,0 200x40\n2: x 0,0 100x40\n2: y 100,0 100x40", pages.Places());
        Assert.Equal(26, pages.Lines().Split('\n').Length);
    }

    [Fact]
    public void An_item_that_ends_earlier_is_not_on_the_next_page_where_it_is_not_stretched()
    {
        var pages = Of($"<div id=c><div id=x>{Lines("a", 14)}</div><div id=y>b</div></div>", "#y { align-self: flex-start }");
        Assert.Equal("1: c 0,0 200x100\n1: x 0,0 100x100\n1: y 100,0 100x10\n2: c 0,0 200x40\n2: x 0,0 100x40", pages.Places());
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

    /// <summary><see href="https://www.w3.org/TR/css-break-3/#break-margins">CSS Fragmentation 3, 5.2</see>.</summary>
    [Theory]
    [InlineData("row")]
    [InlineData("column")]
    public void A_margin_that_reaches_past_the_pages_end_makes_no_page(string direction) =>
        Assert.Equal("1: c 0,0 200x100\n1: x 0,0 200x95", Of("<div id=c><div id=x></div></div>", $"#c {{ flex-direction: {direction} }} #c #x {{ flex: none; width: 200px; height: 95px; margin-bottom: 20px }}").Places());

    [Fact]
    public void An_item_that_waits_for_the_next_page_stands_at_its_top_without_its_margin() =>
        Assert.Equal(
            "1: c 0,0 200x100\n1: x 0,0 100x90\n2: c 0,0 200x70\n2: y 100,0 100x60",
            Of($"<div id=c><div id=x></div><div id=y>{Lines("a", 6)}</div></div>", "#c { align-items: flex-start } #x { height: 90px; break-inside: avoid } #y { margin-top: 50px; margin-bottom: 10px; break-inside: avoid }").Places());

    /// <summary>The root element is a flex container like others: <see href="https://www.w3.org/TR/css-display-3/#root">CSS Display 3, 2.8</see>.</summary>
    [Fact]
    public void The_root_element_is_a_flex_container()
    {
        var pages = SquarePages.OfDocument($"<!doctype html><html lang=en><title>Case</title><style>@page {{ size: 200px 100px; margin: 0 }} * {{ margin: 0; padding: 0 }} html {{ font: 10px/10px {SquareFont.Family}; display: flex; justify-content: center }} body {{ width: 100px }}</style><body id=b><div id=x>{Lines("a", 12)}</div>");
        Assert.Equal("1: b 50,0 100x100\n1: x 50,0 100x100\n2: b 50,0 100x20\n2: x 50,0 100x20", pages.Places());
    }

    [Theory]
    [InlineData("html")]
    [InlineData("body")]
    public void The_root_element_and_the_body_are_columns_over_pages(string element) =>
        Assert.Equal(
            "1: x 0,0 200x60\n2: y 0,0 200x60",
            Of("<div id=x></div><div id=y></div>", $"{element} {{ display: flex; flex-direction: column }} div {{ flex: none; height: 60px; break-inside: avoid }}").Places());

    [Fact]
    public void Breaks_deep_in_nested_containers_do_not_multiply_the_work()
    {
        string body = "a<p style='break-before: page'>b</p>";
        for (int i = 0; i < 40; i++) body = $"<div style='display: flex; flex-direction: {(i % 2 == 0 ? "row" : "column")}'><div>{body}</div></div>";
        Assert.Equal("1: a\n2: b", Of(body).Lines());
    }

    [Fact]
    public void A_stretched_item_ends_above_its_margin() =>
        Assert.Equal(
            "1: c 0,0 200x100\n1: x 0,0 100x50\n1: y 100,0 100x100\n2: c 0,0 200x40\n2: y 100,0 100x40",
            Of($"<div id=c><div id=x></div><div id=y>{Lines("a", 14)}</div></div>", "#x { margin-bottom: 90px }").Places());

    [Fact]
    public void Pictures_in_a_line_over_two_pages_are_not_stretched() =>
        Assert.Equal(
            "1: c 0,0 200x100\n1: x 0,0 180x100\n1: y 180,0 20x10\n2: c 0,0 200x40\n2: x 0,0 180x40",
            Of($"<div id=c><div id=x>{Lines("a", 14)}</div><input type=checkbox id=y></div>", "#y { width: 20px; height: auto; max-height: 10px }").Places());

    [Fact]
    public void Nested_containers_are_split_with_their_items()
    {
        var pages = Of($"<div id=c><div id=x><div id=n style='display:flex'><div style='flex:1'>{Lines("a", 15)}</div><div style='flex:1'>{Lines("b", 11)}</div></div></div><div id=y>c</div></div>");
        Assert.Equal(27, pages.Lines().Split('\n').Length);
        Assert.Equal(2, pages.Pages.Count);
    }
}
