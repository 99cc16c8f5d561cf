using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>A table whose columns have their widths: the same on all pages that leave it the same room.</summary>
internal sealed class SizedTable
{
    private readonly Px[] widths;
    private readonly Px[] lefts;
    private readonly Dictionary<(int Row, long Top, long Bottom), bool> fits = [];

    public SizedTable(MeasuredTable measured, Px[] widths, Px contentWidth)
    {
        Measured = measured;
        this.widths = widths;
        lefts = new Px[widths.Length + 1];
        var x = measured.SpacingX;
        for (int c = 0; c < widths.Length; c++)
        {
            lefts[c] = x;
            if (HidesColumn(c)) HiddenWidth += widths[c] + measured.SpacingX;
            else x += widths[c] + measured.SpacingX;
        }
        lefts[widths.Length] = x;
        AssignedWidth = contentWidth;
        ContentWidth = contentWidth - HiddenWidth;
        Heights = new RowHeights(this);
    }

    public MeasuredTable Measured { get; }

    public TableGrid Grid => Measured.Grid;

    public CollapsedBorders? Borders => Measured.Borders;

    /// <summary>The table's width without its borders and paddings.</summary>
    public Px ContentWidth { get; }

    /// <summary>The content width that the columns shared, before hidden ones went.</summary>
    public Px AssignedWidth { get; }

    /// <summary>What columns of <c>visibility: collapse</c> would have been wide.</summary>
    public Px HiddenWidth { get; }

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

    /// <summary>Whether a cell stands in hidden columns alone.</summary>
    public bool Hides(GridCell cell)
    {
        if (HiddenWidth.Value == 0) return false;
        for (int c = cell.Column; c < Math.Min(cell.EndColumn, widths.Length); c++)
        {
            if (!HidesColumn(c)) return false;
        }
        return true;
    }

    private bool HidesColumn(int column)
    {
        var box = Grid.Table.Columns[column];
        return box.Style?.Visibility == Visibility.Collapse || box.GroupStyle?.Visibility == Visibility.Collapse;
    }

    /// <summary>Border-box width of a cell.</summary>
    public Px WidthOf(GridCell cell)
    {
        int end = Math.Min(cell.EndColumn, widths.Length);
        return Px.Max(Px.Zero, lefts[end] - Measured.SpacingX - lefts[cell.Column]);
    }

    /// <summary>Left edge and width of a row.</summary>
    public (Px Left, Px Width) RowExtent => Extent(0, widths.Length);

    /// <summary>
    /// Whether a page of its own has room for a row. Asked anew by each layout of whatever the table stands in, and answered once: tables in
    /// tables would be laid out twice as often at each level otherwise.
    /// </summary>
    /// <param name="top">Where rows begin on the page.</param>
    /// <param name="bottom">Where they must end.</param>
    public bool FitsAPage(GridRow row, LayoutContext context, Px top, Px bottom)
    {
        // Sums of the same lengths in another order must find each other.
        var key = (row.Index, Rounded(top), Rounded(bottom));
        if (fits.TryGetValue(key, out bool known)) return known;
        var whole = RowContents.Layout(this, row, context, new Fragmentainer(bottom), top, null, mustProgress: false);
        bool result = whole.IsComplete && (top + Px.Max(whole.Height, Heights.LeastOf(row, context))).FitsIn(bottom);
        fits[key] = result;
        return result;
    }

    private static long Rounded(Px length) => (long)Math.Round(length.Value * 64);
}
