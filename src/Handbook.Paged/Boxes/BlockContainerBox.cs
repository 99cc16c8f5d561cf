using Handbook.Paged.Css;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Holds either block-level boxes or lines, never both: where an element mixes them, its inline content stands in anonymous block
/// containers (CSS 2.2, 9.2.1.1).
/// </summary>
internal class BlockContainerBox(ComputedStyle style, ElementFacts? element) : Box(style, element)
{
    /// <summary>Block-level children in order, floats and absolutely positioned ones among them; empty where <see cref="Lines"/> is set.</summary>
    public IReadOnlyList<Box> Blocks { get; init; } = [];

    /// <summary>The inline formatting context; null where there is none.</summary>
    public InlineContent? Lines { get; init; }

    /// <summary>A list item's marker that stands outside its principal box; null for none.</summary>
    public BlockContainerBox? OutsideMarker { get; init; }

    /// <summary>Floats inside do not reach out, floats outside do not reach in, margins do not collapse with the children's.</summary>
    public bool EstablishesFormattingContext { get; init; }

    public BlockContainerBox WithFormattingContext() => Copy(Blocks, Lines, establishes: true);

    public BlockContainerBox With(IReadOnlyList<Box> blocks, InlineContent? lines) => Copy(blocks, lines, EstablishesFormattingContext);

    private BlockContainerBox Copy(IReadOnlyList<Box> blocks, InlineContent? lines, bool establishes) => new(Style, Element)
    {
        Blocks = blocks,
        Lines = lines,
        OutsideMarker = OutsideMarker,
        Structure = Structure,
        EstablishesFormattingContext = establishes,
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

/// <summary>Content that comes from outside and has a size of its own: an image, a form field.</summary>
internal sealed class ReplacedBox(ComputedStyle style, ElementFacts? element, ReplacedContent content) : Box(style, element)
{
    public ReplacedContent Content { get; } = content;

    /// <summary>The place of its picture in the structure; null for a decoration.</summary>
    public StructureContent? Owner { get; init; }
}
