namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary>Tables with more around or between their cells than a page is high.</summary>
public sealed class TooHighForPagesTests
{
    private static string Places(string body, string css) =>
        SquarePages.Of(body, "table { border-spacing: 0; box-sizing: content-box } td { padding: 0 } " + css, 200, 100).Places();

    [Fact]
    public void A_table_in_cells_on_a_page_of_one_line_ends() =>
        Assert.NotEmpty(SquarePages.Of("<table style='padding-bottom:5%'><tr style='display:flow-root;min-width:2000px'></tr><td><div style='padding:5%'></div></td></table>", "", 200, 11).Pages);

    [Fact]
    public void Padding_above_the_rows_goes_on_overleaf() =>
        Assert.Equal("1: t 0,0 20x100\n2: t 0,0 20x60\n2: r 0,50 20x10", Places("<table id=t><tr id=r><td>aa</table>", "table { padding-top: 150px }"));

    [Fact]
    public void Rows_that_find_no_room_below_the_padding_stand_on_the_next_page() =>
        Assert.Equal("1: t 0,0 20x100\n2: t 0,0 20x10\n2: r 0,0 20x10", Places("<table id=t><tr id=r><td>aa</table>", "table { padding-top: 95px }"));

    [Fact]
    public void Padding_below_the_rows_goes_on_overleaf() =>
        Assert.Equal("1: t 0,0 20x100\n1: r 0,0 20x10\n2: t 0,0 20x60\n2: d 0,60 200x10", Places("<table id=t><tr id=r><td>aa</table><div id=d></div>", "table { padding-bottom: 150px } div { height: 10px }"));

    [Fact]
    public void A_row_that_fills_the_page_leaves_the_tables_border_to_the_next() =>
        Assert.Equal("1: t 0,0 20x100\n1: r 0,0 20x100\n2: t 0,0 20x20", Places("<table id=t><tr id=r><td style='height:100px'>aa</table>", "table { border-bottom: 20px solid }"));

    [Fact]
    public void A_table_of_no_rows_that_is_higher_than_a_page_is_cut_at_its_end() =>
        Assert.Equal("1: t 0,0 10x100\n2: t 0,0 10x100\n3: t 0,0 10x30", Places("<table id=t></table>", "table { height: 230px; width: 10px }"));

    [Fact]
    public void Rows_far_apart_still_find_room() =>
        Assert.Equal("1: a\n1: b", SquarePages.Of("<table><tr><td>a<tr><td>b</table>", "table { border-spacing: 300px }", 2000, 100).Lines());

    [Fact]
    public void Collapsed_borders_thicker_than_a_page_end() =>
        Assert.Equal("2: a\n5: b", SquarePages.Of("<table><tr><td>a<tr><td>b</table>", "table { border-collapse: collapse } td { border: 250px solid }", 2000, 100).Lines());
}
