using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>What a box is told from outside before it is laid out. Everything else that it needs, it knows itself.</summary>
internal sealed record ConstraintSpace
{
    public required LayoutContext Context { get; init; }

    /// <summary>Width of the containing block's content box.</summary>
    public required Px AvailableWidth { get; init; }

    /// <summary>Height of the containing block's content box where it is definite: what percentages of heights resolve against.</summary>
    public Px? AvailableHeight { get; init; }

    public Fragmentainer Fragmentainer { get; init; } = Fragmentainer.Unbroken;

    /// <summary>Where the box's border-box top stands, measured from the fragmentainer's top.</summary>
    public Px FragmentainerOffset { get; init; }

    /// <summary>Nothing stands above this box in the fragmentainer: it must place something, or the document never ends.</summary>
    public bool MustProgress { get; init; }

    /// <summary>
    /// Padding or border of a box around stands above, and is gone in the next fragmentainer: what has no room here, but would have it there,
    /// may go on there though nothing else stands above it.
    /// </summary>
    public bool HasInsetAbove { get; init; }

    /// <summary>
    /// The fragmentainer began by a break that nobody asked for: margins that touch its top vanish (CSS Fragmentation 3, 5.2).
    /// Set only while nothing stands above the box.
    /// </summary>
    public bool TruncatesMargins { get; init; }

    /// <summary>The box is a float, inline-block, cell or the like: its auto width shrinks to fit its content.</summary>
    public bool ShrinksToFit { get; init; }

    /// <summary>A border-box width decided outside (table cell, flex item, absolutely positioned box between two insets).</summary>
    public Px? ImposedWidth { get; init; }

    /// <summary>A border-box height decided outside.</summary>
    public Px? ImposedHeight { get; init; }

    /// <summary>A border-box height decided outside that content may exceed.</summary>
    public Px LeastHeight { get; init; }

    /// <summary>The box is a table cell: its height is a least height, which its row sees to.</summary>
    public bool IsTableCell { get; init; }

    /// <summary>Halves of the collapsed borders around a table cell: room inside of it, in place of its own borders. The table paints them.</summary>
    public Edges? CollapsedBorder { get; init; }

    /// <summary>What lays out the box also sees to floats that stick out of it and go on in the next fragmentainer.</summary>
    public bool TakesFloatRests { get; init; }

    /// <summary>The floats that stand already in the block formatting context the box takes part in.</summary>
    public ExclusionSpace Exclusions { get; init; } = ExclusionSpace.Empty;

    /// <summary>Where the box's border-box corner stands in its block formatting context: the coordinates of <see cref="Exclusions"/>.</summary>
    public Point FormattingContextOffset { get; init; }

    /// <summary>Border-box width of the box that establishes that formatting context.</summary>
    public Px FormattingContextWidth { get; init; }

    /// <summary>
    /// What is left for the box's border box where that is not all of the available width: beside floats, between insets; null elsewhere.
    /// </summary>
    public Px? RoomForBorderBox { get; init; }

    /// <summary>Height left for the box in the fragmentainer.</summary>
    public Px RemainingHeight => Fragmentainer.Height - FragmentainerOffset;

    /// <summary>Whether something of a height alone can stand here.</summary>
    public bool CanPlacePiece => MustProgress || RemainingHeight.Value > 0;

    /// <summary>Whether the next fragmentainer has room for what has none here, though nothing but padding and border stand above it.</summary>
    public bool IsRoomierOverleaf(Px height) => HasInsetAbove && height.FitsIn(Fragmentainer.Height);
}
