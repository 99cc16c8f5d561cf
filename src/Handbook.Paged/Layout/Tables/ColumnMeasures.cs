using Handbook.Paged.Css;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Measures all columns: first by cells of one column, then those of two, three and so on share out what they still lack.
/// See <see href="https://www.w3.org/TR/css-tables-3/#computing-column-measures">CSS Tables 3, 3.8.3</see>.
/// </summary>
internal static class ColumnMeasures
{
    public static ColumnMeasure[] Automatic(TableGrid grid, CollapsedBorders? borders, Px spacing, LayoutContext context)
    {
        var columns = new Accumulated[grid.ColumnCount];
        AddColumnElements(grid, columns);
        var spanning = new List<(GridCell Cell, CellWidths Widths)>();
        foreach (var row in grid.Rows)
        {
            foreach (var box in row.Cells)
            {
                var cell = new GridCell(box, row.Index);
                var widths = CellWidths.Of(cell, borders, context);
                columns[box.Column].HasCells = true;
                if (box.ColumnSpan == 1) columns[box.Column].Add(widths);
                else spanning.Add((cell, widths));
            }
        }
        var measures = Array.ConvertAll(columns, c => c.ToMeasure());
        foreach (var sameSpan in spanning.GroupBy(s => s.Cell.Box.ColumnSpan).OrderBy(g => g.Key)) ColumnSpans.Distribute(measures, [.. sameSpan], spacing);
        CapPercentages(measures);
        return measures;
    }

    /// <summary>
    /// Only column elements and the cells of the first row count: <see href="https://www.w3.org/TR/CSS22/tables.html#fixed-table-layout">CSS
    /// 2.2, 17.5.2.1</see>.
    /// </summary>
    public static ColumnMeasure[] Fixed(TableGrid grid, CollapsedBorders? borders, Px spacing)
    {
        var columns = new Accumulated[grid.ColumnCount];
        AddColumnElements(grid, columns);
        var first = grid.Rows.Count > 0 ? grid.Rows[0].Cells : [];
        foreach (var box in first)
        {
            var widths = CellWidths.Given(new GridCell(box, 0), borders);
            int span = box.ColumnSpan;
            var share = Px.Max(Px.Zero, widths.Max - spacing * (span - 1)) / span;
            for (int c = box.Column; c < box.Column + span; c++)
            {
                columns[c].HasCells = true;
                if (columns[c].IsConstrained || columns[c].Percentage > 0) continue;
                columns[c].Add(new CellWidths(share, share, share, widths.Percentage / span, widths.IsConstrained));
            }
        }
        var measures = Array.ConvertAll(columns, c => c.ToMeasure() with { HasCells = true, Min = c.IsConstrained ? c.Constrained : Px.Zero });
        CapPercentages(measures);
        return measures;
    }

    private static void AddColumnElements(TableGrid grid, Accumulated[] columns)
    {
        for (int c = 0; c < columns.Length; c++)
        {
            var column = grid.Table.Columns[c];
            // The group's width is for the columns that have none.
            if (column.Style is { } own) columns[c].Add(WidthsOf(own));
            if (column.Style is null or { Width.IsAuto: true } && column.GroupStyle is { } group) columns[c].Add(WidthsOf(group));
        }
    }

    // Deviates: 'width' of a column is what it would like to have, as in browsers; by the letter of CSS Tables 3, 3.8.2 it is also the least.
    private static CellWidths WidthsOf(ComputedStyle style)
    {
        var min = CellWidths.Length(style.MinWidth, Px.Zero) ?? Px.Zero;
        var width = CellWidths.Length(style.Width, Px.Zero);
        var most = CellWidths.Length(style.MaxWidth, Px.Zero) ?? Px.Infinite;
        var max = Px.Max(min, Px.Min(width ?? Px.Zero, most));
        return new CellWidths(min, max, max, CellWidths.Percent(style), width is not null);
    }

    private static void CapPercentages(ColumnMeasure[] measures)
    {
        double left = 100;
        for (int c = 0; c < measures.Length; c++)
        {
            double percentage = Math.Min(measures[c].Percentage, left);
            measures[c] = measures[c] with { Percentage = percentage };
            left -= percentage;
        }
    }

    private struct Accumulated
    {
        public Px Min;
        public Px Max;
        public Px Constrained;
        public double Percentage;
        public bool IsConstrained;
        public bool HasCells;

        public void Add(CellWidths widths)
        {
            Min = Px.Max(Min, widths.Min);
            Max = Px.Max(Max, widths.Max);
            Constrained = Px.Max(Constrained, widths.Constrained);
            Percentage = Math.Max(Percentage, widths.Percentage);
            IsConstrained |= widths.IsConstrained;
        }

        public readonly ColumnMeasure ToMeasure() => new(Min, Px.Max(Min, IsConstrained ? Constrained : Max), Percentage, IsConstrained, HasCells);
    }
}
