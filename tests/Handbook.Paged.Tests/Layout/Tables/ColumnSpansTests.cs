using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Tables;

namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary><see href="https://www.w3.org/TR/css-tables-3/#min-content-width-of-a-column-based-on-cells-of-span-up-to-n">CSS Tables 3, 3.8.3</see>.</summary>
public sealed class ColumnSpansTests
{
    private static GridCell Spanning(int column, int span) => new(
        new TableCellBox(new BlockContainerBox(ComputedStyle.Anonymous(ComputedStyle.Initial, Display.TableCell), null)) { Column = column, ColumnSpan = span },
        0);

    private static ColumnMeasure Column(double min, double max, double percentage = 0) => new(new Px(min), new Px(max), percentage, false, true);

    private static CellWidths Asking(double min, double max, double percentage = 0) => new(new Px(min), new Px(max), new Px(min), percentage, false);

    [Fact]
    public void What_a_spanning_cell_lacks_goes_to_columns_by_their_max_content()
    {
        ColumnMeasure[] columns = [Column(10, 10), Column(30, 30)];
        ColumnSpans.Distribute(columns, [(Spanning(0, 2), Asking(100, 120))], Px.Zero);
        Assert.Equal([25, 75], columns.Select(c => c.Min.Value));
        Assert.Equal([30, 90], columns.Select(c => c.Max.Value));
    }

    [Fact]
    public void Up_to_max_content_the_columns_that_can_grow_do()
    {
        ColumnMeasure[] columns = [Column(10, 10), Column(10, 60)];
        ColumnSpans.Distribute(columns, [(Spanning(0, 2), Asking(50, 50))], Px.Zero);
        Assert.Equal([10, 40], columns.Select(c => c.Min.Value));
    }

    [Fact]
    public void The_spacing_between_the_columns_is_the_spanning_cells_too()
    {
        ColumnMeasure[] columns = [Column(20, 20), Column(20, 20)];
        ColumnSpans.Distribute(columns, [(Spanning(0, 2), Asking(50, 50))], new Px(10));
        Assert.Equal([20, 20], columns.Select(c => c.Min.Value));
    }

    [Fact]
    public void A_percentage_is_left_for_columns_without_one_by_their_max_content()
    {
        ColumnMeasure[] columns = [Column(0, 10, percentage: 20), Column(0, 30), Column(0, 10)];
        ColumnSpans.Distribute(columns, [(Spanning(0, 3), Asking(0, 0, percentage: 60))], Px.Zero);
        Assert.Equal([20, 30, 10], columns.Select(c => c.Percentage));
    }

    [Fact]
    public void Empty_columns_share_evenly()
    {
        ColumnMeasure[] columns = [Column(0, 0), Column(0, 0)];
        ColumnSpans.Distribute(columns, [(Spanning(0, 2), Asking(50, 80))], Px.Zero);
        Assert.Equal([25, 25], columns.Select(c => c.Min.Value));
        Assert.Equal([40, 40], columns.Select(c => c.Max.Value));
    }
}
