using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Tables;

namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary><see href="https://www.w3.org/TR/css-tables-3/#width-distribution-algorithm">CSS Tables 3, 3.9.3</see>, one column a line.</summary>
public sealed class ColumnWidthsTests
{
    private static ColumnMeasure Column(double min, double max, double percentage = 0, bool isConstrained = false, bool hasCells = true) =>
        new(new Px(min), new Px(max), percentage, isConstrained, hasCells);

    private static double[] Distribute(double width, params ColumnMeasure[] columns) =>
        [.. ColumnWidths.Distribute(columns, new Px(width)).Select(w => Math.Round(w.Value, 3))];

    [Fact]
    public void No_column_is_narrower_than_its_min_content() =>
        Assert.Equal([30, 50], Distribute(20, Column(30, 100), Column(50, 60)));

    [Fact]
    public void Between_min_and_max_content_each_gets_the_same_share_of_what_it_wants() =>
        Assert.Equal([50, 70], Distribute(120, Column(30, 70), Column(50, 90)));

    [Fact]
    public void Percentages_are_served_before_max_content() =>
        Assert.Equal([100, 50, 50], Distribute(200, Column(10, 10, percentage: 50), Column(20, 200), Column(20, 200)));

    [Fact]
    public void A_given_width_is_served_before_max_content() =>
        Assert.Equal([80, 40], Distribute(120, Column(10, 80, isConstrained: true), Column(20, 200)));

    [Fact]
    public void Too_little_room_for_percentages_lies_between_min_content_and_them() =>
        Assert.Equal([55, 45], Distribute(100, Column(10, 10, percentage: 80), Column(45, 60)));

    [Fact]
    public void Excess_goes_to_columns_without_a_width_in_proportion_to_their_max_content() =>
        Assert.Equal([100, 40, 60], Distribute(200, Column(100, 100, isConstrained: true), Column(10, 20), Column(10, 30)));

    [Fact]
    public void Excess_goes_to_empty_columns_where_all_others_have_a_width() =>
        Assert.Equal([100, 50, 50], Distribute(200, Column(100, 100, isConstrained: true), Column(0, 0), Column(0, 0)));

    [Fact]
    public void Excess_widens_given_widths_where_there_is_nothing_else() =>
        Assert.Equal([50, 150], Distribute(200, Column(10, 25, isConstrained: true), Column(10, 75, isConstrained: true)));

    [Fact]
    public void Excess_widens_percentages_last() =>
        Assert.Equal([50, 150], Distribute(200, Column(0, 0, percentage: 10), Column(0, 0, percentage: 30)));

    [Fact]
    public void Words_are_cut_in_the_widest_columns_first()
    {
        ColumnMeasure[] columns = [Column(20, 20), Column(300, 300), Column(100, 100)];
        var widths = ColumnWidths.Narrow(columns, [new Px(10), new Px(10), new Px(10)], new Px(200));
        Assert.Equal([20, 90, 90], widths.Select(w => Math.Round(w.Value, 3)));
    }

    [Fact]
    public void A_table_is_so_wide_that_a_percentage_has_its_max_content()
    {
        var sizes = TableWidths.Of([Column(10, 50, percentage: 25), Column(10, 60)], new Px(4));
        Assert.Equal(new Px(24), sizes.Min);
        Assert.Equal(new Px(204), sizes.Max);
    }
}
