using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>
/// A table with its captions: <see href="https://www.w3.org/TR/css-tables-3/#table-wrapper-box">CSS Tables 3, 2.1</see>. Its blocks are the
/// captions and the grid, in the order in which they stand below each other.
/// </summary>
internal sealed class TableWrapperBox(ComputedStyle style, ElementFacts? element) : BlockContainerBox(style, element)
{
    public required TableBox Grid { get; init; }
}

/// <summary>
/// A table's grid, and the whole table where it has no caption: <see href="https://www.w3.org/TR/css-tables-3/#table-structure">CSS
/// Tables 3, 2</see>. Missing parts are supplied, cells know their place in the grid.
/// </summary>
internal sealed class TableBox(ComputedStyle style, ElementFacts? element) : Box(style, element)
{
    /// <summary>One for each column of the grid.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>The head first, then bodies in order, the foot last.</summary>
    public IReadOnlyList<TableRowGroupBox> RowGroups { get; init; } = [];

    /// <summary>It stands with captions in a <see cref="TableWrapperBox"/>, and is as wide as that.</summary>
    public bool IsInWrapper { get; init; }

    public bool CollapsesBorders => Style.BorderCollapse == BorderCollapse.Collapse;
}

/// <param name="Style">Of the column element; null where there is none.</param>
/// <param name="GroupStyle">Of the column group.</param>
internal sealed record TableColumn(ComputedStyle? Style, ComputedStyle? GroupStyle)
{
    /// <summary>Which column group it belongs to, from 0; -1 for none.</summary>
    public int Group { get; init; } = -1;

    public static readonly TableColumn Plain = new(null, null);
}

internal enum TableRowGroupKind
{
    Body,

    /// <summary>Repeated at the top of every page.</summary>
    Head,

    /// <summary>Repeated at the foot of every page.</summary>
    Foot,
}

/// <summary>A row or a group of rows. <see cref="Box.Style"/> has no background: that shows behind the cells only.</summary>
internal abstract class TablePartBox(ComputedStyle decoration, ComputedStyle undecorated, ElementFacts? element) : Box(undecorated, element)
{
    /// <summary>The element's whole style.</summary>
    public ComputedStyle Decoration { get; } = decoration;
}

internal sealed class TableRowGroupBox(ComputedStyle decoration, ComputedStyle undecorated, ElementFacts? element) : TablePartBox(decoration, undecorated, element)
{
    public TableRowGroupBox(ComputedStyle style, ElementFacts? element) : this(style, style.WithoutBackground(), element)
    {
    }

    public TableRowGroupKind Kind { get; init; }

    public IReadOnlyList<TableRowBox> Rows { get; init; } = [];
}

internal sealed class TableRowBox(ComputedStyle decoration, ComputedStyle undecorated, ElementFacts? element) : TablePartBox(decoration, undecorated, element)
{
    public TableRowBox(ComputedStyle style, ElementFacts? element) : this(style, style.WithoutBackground(), element)
    {
    }

    public IReadOnlyList<TableCellBox> Cells { get; init; } = [];
}

/// <param name="content">A block container that establishes a formatting context; has the cell's style and structure.</param>
internal sealed class TableCellBox(BlockContainerBox content) : Box(content.Style, content.Element)
{
    public BlockContainerBox Content { get; } = content;

    /// <summary>First column, from 0.</summary>
    public int Column { get; init; }

    public int ColumnSpan { get; init; } = 1;

    /// <summary>Never more than the rows left in its group.</summary>
    public int RowSpan { get; init; } = 1;
}
