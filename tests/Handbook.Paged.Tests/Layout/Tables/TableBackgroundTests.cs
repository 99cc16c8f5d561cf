using Handbook.Paged.Layout.Tables;

namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary><see href="https://www.w3.org/TR/CSS22/tables.html#table-layers">CSS 2.2, 17.5.1 Table layers and transparency</see>.</summary>
public sealed class TableBackgroundTests
{
    private const string Base = "table { border-spacing: 0 } td { padding: 0; width: 30px; height: 10px } ";

    private static string Of(string body, string css) => string.Join('\n', SquarePages.Of(body, Base + css).Fragments()
        .Where(f => f.Fragment is CellBackgroundFragment)
        .Select(f => $"{f.Page}: {f.Corner} {f.Fragment.Size} {((CellBackgroundFragment)f.Fragment).Style.BackgroundColor}"));

    [Fact]
    public void A_rows_background_is_one_area_where_its_cells_touch() =>
        Assert.Equal("1: 0,10 60x10 #ff0000", Of("<table><tr><td>a<td>b<tr id=r><td>c<td>d</table>", "#r { background: #f00 }"));

    [Fact]
    public void Between_cells_the_tables_background_shows() =>
        Assert.Equal("1: 5,5 30x10 #ff0000\n1: 40,5 30x10 #ff0000", Of("<table><tr id=r><td>a<td>b</table>", "table { border-spacing: 5px } #r { background: #f00 }"));

    [Fact]
    public void Columns_lie_under_groups_of_rows_and_these_under_rows() =>
        Assert.Equal(
            "1: 0,0 60x20 #000001\n1: 30,0 30x20 #000002\n1: 0,0 60x20 #000003\n1: 0,0 60x10 #000004",
            Of("<table><colgroup><col><col id=k></colgroup><tbody><tr id=r><td>a<td>b<tr><td>c<td>d</table>", "colgroup { background: #000001 } #k { background: #000002 } tbody { background: #000003 } #r { background: #000004 }"));

    [Fact]
    public void A_cell_over_two_rows_has_the_background_of_the_row_it_begins_in() =>
        Assert.Equal(
            "1: 0,0 30x20 #ff0000\n1: 30,0 30x10 #ff0000\n1: 30,10 30x10 #0000ff",
            Of("<table><tr id=a><td rowspan=2>a<td>b<tr id=b><td>c</table>", "#a { background: #f00 } #b { background: #00f }"));

    [Fact]
    public void A_cell_over_two_columns_has_the_background_of_the_column_it_begins_in() =>
        Assert.Equal("1: 0,0 60x10 #ff0000\n1: 0,10 30x10 #ff0000", Of("<table><col id=k><tr><td colspan=2>a<tr><td>c<td>d</table>", "#k { background: #f00 }"));

    [Fact]
    public void Missing_cells_have_their_rows_background_too() =>
        Assert.Equal("1: 0,10 60x10 #ff0000", Of("<table><tr><td>a<td>b<tr id=r><td>c</table>", "#r { background: #f00 }"));
}
