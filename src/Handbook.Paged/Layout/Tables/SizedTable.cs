using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>A table whose columns have their widths: the same on all pages that leave it the same room.</summary>
internal sealed class SizedTable
{
    private readonly Px[] widths;
    private readonly Px[] lefts;

    public SizedTable(MeasuredTable measured, Px[] widths, Px contentWidth)
    {
        Measured = measured;
        this.widths = widths;
        ContentWidth = contentWidth;
        lefts = new Px[widths.Length + 1];
        var x = measured.SpacingX;
        for (int c = 0; c < widths.Length; c++)
        {
            lefts[c] = x;
            x += widths[c] + measured.SpacingX;
        }
        lefts[widths.Length] = x;
        Heights = new RowHeights(this);
    }

    public MeasuredTable Measured { get; }

    public TableGrid Grid => Measured.Grid;

    public CollapsedBorders? Borders => Measured.Borders;

    /// <summary>The table's width without its borders and paddings.</summary>
    public Px ContentWidth { get; }

    public RowHeights Heights { get; }

    public IReadOnlyList<Px> ColumnWidths => widths;

    /// <summary>Left edge of a column, from the table's content edge; for the number of columns, where one more would begin.</summary>
    public Px LeftOf(int column) => lefts[column];

    /// <summary>Border-box width of a cell.</summary>
    public Px WidthOf(GridCell cell)
    {
        int end = Math.Min(cell.EndColumn, widths.Length);
        return lefts[end] - Measured.SpacingX - lefts[cell.Column];
    }

    /// <summary>Width of a row: from the first column to the last.</summary>
    public Px RowWidth => Px.Max(Px.Zero, lefts[^1] - Measured.SpacingX - lefts[0]);
}
