using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>What of a table does not depend on the page: its grid, its borders, what its columns ask for.</summary>
internal sealed class MeasuredTable
{
    private const int RememberedWidths = 4;

    private readonly LayoutContext context;
    private readonly List<SizedTable> sized = [];
    private ColumnMeasure[]? cutColumns;

    public MeasuredTable(TableBox table, LayoutContext context)
    {
        this.context = context;
        Grid = new TableGrid(table);
        Borders = table.CollapsesBorders ? new CollapsedBorders(Grid) : null;
        bool separates = Borders is null && Grid.ColumnCount > 0;
        SpacingX = separates ? table.Style.BorderSpacingHorizontal : Px.Zero;
        SpacingY = separates ? table.Style.BorderSpacingVertical : Px.Zero;
        OuterHalves = Borders?.OuterHalves();
        IsFixed = table.Style.TableLayout == Css.Values.TableLayout.Fixed && !table.Style.Width.IsAuto;
        Columns = IsFixed ? ColumnMeasures.Fixed(Grid, Borders, SpacingX) : ColumnMeasures.Automatic(Grid, Borders, SpacingX, context);
        var insets = InsetsFor(Px.Zero);
        Sizes = TableWidths.Of(Columns, insets.Border.Horizontal + insets.Padding.Horizontal + AllSpacing);
    }

    public TableGrid Grid { get; }

    /// <summary>Null where borders are separate.</summary>
    public CollapsedBorders? Borders { get; }

    public Px SpacingX { get; }

    public Px SpacingY { get; }

    public bool IsFixed { get; }

    /// <summary>The first column is the rightmost one (CSS Tables 3, 3.1).</summary>
    public bool IsRightToLeft => Grid.Table.Style.Direction == Css.Values.Direction.RightToLeft;

    public ColumnMeasure[] Columns { get; }

    /// <summary>Of the border box.</summary>
    public IntrinsicSizes Sizes { get; }

    /// <summary>The table's own border where borders collapse.</summary>
    private Edges? OuterHalves { get; }

    /// <summary>Between and beside all columns.</summary>
    public Px AllSpacing => SpacingX * (Grid.ColumnCount + 1);

    /// <param name="basis">What percentages refer to.</param>
    public BoxModel.Insets InsetsFor(Px basis)
    {
        var insets = new BoxModel.Insets(Grid.Table.Style, basis);
        // Collapsed borders are the grid's to paint: here they only keep room. There is no padding then (CSS 2.2, 17.6.2).
        return OuterHalves is { } halves ? insets with { Border = Edges.None, Padding = halves } : insets;
    }

    /// <summary>The least border-box width when words may be cut anywhere. From then on they are, where they don't fit.</summary>
    public Px LeastWidth()
    {
        cutColumns ??= MeasureCut();
        return Sizes.Min - TableWidths.Of(Columns, Px.Zero).Min + TableWidths.Of(cutColumns, Px.Zero).Min;
    }

    /// <param name="contentWidth">The table's width without its borders and paddings.</param>
    public SizedTable WithContentWidth(Px contentWidth)
    {
        foreach (var known in sized)
        {
            if (known.AssignedWidth == contentWidth) return known;
        }
        var assignable = Px.Max(Px.Zero, contentWidth - AllSpacing);
        bool isTight = cutColumns is not null && assignable < TableWidths.Of(Columns, Px.Zero).Min;
        var widths = isTight
            ? ColumnWidths.Narrow(Columns, Array.ConvertAll(cutColumns!, c => c.Min), assignable)
            : ColumnWidths.Distribute(Columns, assignable);
        var result = new SizedTable(this, widths, contentWidth);
        if (sized.Count >= RememberedWidths) sized.RemoveAt(0);
        sized.Add(result);
        return result;
    }

    private ColumnMeasure[] MeasureCut()
    {
        if (IsFixed) return Columns;
        foreach (var row in Grid.Rows)
        {
            foreach (var cell in row.Cells) WordCutting.Allow(cell.Content, context);
        }
        return ColumnMeasures.Automatic(Grid, Borders, SpacingX, context);
    }
}
