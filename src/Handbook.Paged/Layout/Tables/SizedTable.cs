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

    private bool IsRightToLeft => Measured.IsRightToLeft;

    /// <summary>Left edge of a cell, from the table's content edge.</summary>
    public Px LeftOf(GridCell cell) => IsRightToLeft ? ContentWidth - lefts[cell.Column] - WidthOf(cell) : lefts[cell.Column];

    /// <summary>Where the line before a column lies whose borders collapse; for the number of columns, the line after the last one.</summary>
    public Px LineBefore(int column) => IsRightToLeft ? ContentWidth - lefts[column] : lefts[column];

    /// <summary>Left edge and width of neighbouring columns.</summary>
    public (Px Left, Px Width) Extent(int first, int end)
    {
        var width = Px.Max(Px.Zero, lefts[end] - Measured.SpacingX - lefts[first]);
        return (IsRightToLeft ? ContentWidth - lefts[first] - width : lefts[first], width);
    }

    /// <summary>Border-box width of a cell.</summary>
    public Px WidthOf(GridCell cell)
    {
        int end = Math.Min(cell.EndColumn, widths.Length);
        return lefts[end] - Measured.SpacingX - lefts[cell.Column];
    }

    /// <summary>Left edge and width of a row.</summary>
    public (Px Left, Px Width) RowExtent => Extent(0, widths.Length);
}
