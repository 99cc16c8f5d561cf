using Handbook.Paged.Css;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Holds either block-level boxes or lines, never both: where an element mixes them, its inline content stands in anonymous block
/// containers (CSS 2.2, 9.2.1.1).
/// </summary>
internal sealed class BlockContainerBox(ComputedStyle style, ElementFacts? element) : Box(style, element)
{
    /// <summary>Block-level children in order, floats and absolutely positioned ones among them; empty where <see cref="Lines"/> is set.</summary>
    public IReadOnlyList<Box> Blocks { get; init; } = [];

    /// <summary>The inline formatting context; null where there is none.</summary>
    public InlineContent? Lines { get; init; }

    /// <summary>Absolutely positioned boxes that are met inside of lines.</summary>
    public IReadOnlyList<Box> OutOfFlow { get; init; } = [];

    /// <summary>A list item's marker that stands outside its principal box; null for none.</summary>
    public BlockContainerBox? OutsideMarker { get; init; }

    /// <summary>Floats inside do not reach out, floats outside do not reach in, margins do not collapse with the children's.</summary>
    public bool EstablishesFormattingContext { get; init; }

    public BlockContainerBox WithFormattingContext() => new(Style, Element)
    {
        Blocks = Blocks,
        Lines = Lines,
        OutOfFlow = OutOfFlow,
        OutsideMarker = OutsideMarker,
        Structure = Structure,
        EstablishesFormattingContext = true,
        BreakBefore = BreakBefore,
        BreakAfter = BreakAfter,
        StartPage = StartPage,
        EndPage = EndPage,
    };
}

/// <summary>A flex container; its children are flex items, in <c>order</c>.</summary>
internal sealed class FlexBox(ComputedStyle style, ElementFacts? element) : Box(style, element)
{
    public IReadOnlyList<Box> Items { get; init; } = [];
}

/// <summary>Content that comes from outside and has a size of its own: an image (later a form field, a vector graphic).</summary>
internal sealed class ReplacedBox(ComputedStyle style, ElementFacts? element, ReplacedContent content) : Box(style, element)
{
    public ReplacedContent Content { get; } = content;

    /// <summary>The place of its picture in the structure; null for a decoration.</summary>
    public StructureContent? Owner { get; init; }
}

/// <summary>
/// A table's wrapper and grid: <see href="https://www.w3.org/TR/css-tables-3/#table-structure">CSS Tables 3, 2</see>. Missing parts are
/// supplied, cells know their place in the grid.
/// </summary>
internal sealed class TableBox(ComputedStyle style, ElementFacts? element) : Box(style, element)
{
    public IReadOnlyList<BlockContainerBox> Captions { get; init; } = [];

    /// <summary>One for each column of the grid.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];

    /// <summary>The head first, then bodies in order, the foot last.</summary>
    public IReadOnlyList<TableRowGroupBox> RowGroups { get; init; } = [];
}

/// <param name="Style">Of the column element; null where there is none.</param>
/// <param name="GroupStyle">Of the column group.</param>
internal sealed record TableColumn(ComputedStyle? Style, ComputedStyle? GroupStyle);

internal enum TableRowGroupKind
{
    Body,

    /// <summary>Repeated at the top of every page.</summary>
    Head,

    /// <summary>Repeated at the foot of every page.</summary>
    Foot,
}

internal sealed class TableRowGroupBox(ComputedStyle style, ElementFacts? element) : Box(style, element)
{
    public TableRowGroupKind Kind { get; init; }

    public IReadOnlyList<TableRowBox> Rows { get; init; } = [];
}

internal sealed class TableRowBox(ComputedStyle style, ElementFacts? element) : Box(style, element)
{
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
