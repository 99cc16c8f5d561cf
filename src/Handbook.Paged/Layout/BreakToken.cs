using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Inline;

namespace Handbook.Paged.Layout;

/// <summary>
/// Where a box that was split goes on in the next fragmentainer. Tokens nest as the boxes do; they hold no fragments, so a first pass
/// over a long document keeps nothing else.
/// See <see href="https://www.w3.org/TR/css-break-3/#fragmentation-model">CSS Fragmentation 3, 2</see>.
/// </summary>
/// <param name="ConsumedHeight">Border-box height of all earlier fragments of this box.</param>
internal abstract record BreakToken(Px ConsumedHeight)
{
    /// <summary>
    /// Non-null where a break was asked for rather than needed; the next fragmentainer must then be of this kind, and margins at its
    /// start are kept (CSS Fragmentation 3, 5.2).
    /// </summary>
    public ForcedBreak? Forced { get; init; }

    /// <summary>The marker outside of this list item has yet to come: its content has not begun.</summary>
    public bool OwesMarker { get; init; }

    /// <summary>Floats that go on at the top of the next fragmentainer: only of a box that establishes their formatting context.</summary>
    public IReadOnlyList<FloatRest> Floats { get; init; } = [];

    /// <summary>Absolutely positioned boxes that hang from the end of the box, which is still to come.</summary>
    public IReadOnlyList<OutOfFlowBox> Positioned { get; init; } = [];
}

/// <summary>A break that an author asked for, and the page name that the next page takes.</summary>
internal sealed record ForcedBreak(PageSide Side, string? PageName);

/// <summary>Which page must follow: any, or the next left or right one (a blank page comes between where needed).</summary>
internal enum PageSide
{
    Any,
    Left,
    Right,
}

/// <summary>The box has not begun: its first fragment stands in the next fragmentainer.</summary>
internal sealed record BreakBeforeToken() : BreakToken(Px.Zero)
{
    public static readonly BreakBeforeToken Instance = new();
}

/// <summary>A block container, or any box whose children follow each other downwards, broken at a child.</summary>
/// <param name="ChildIndex">The child that goes on or comes next.</param>
/// <param name="Child">How that child goes on; a <see cref="BreakBeforeToken"/> where it has not begun.</param>
internal sealed record BlockBreakToken(Px ConsumedHeight, int ChildIndex, BreakToken Child) : BreakToken(ConsumedHeight);

/// <summary>A block container of lines, broken between two of them.</summary>
/// <param name="LineIndex">Index of the next line, when the whole content is set in lines of <paramref name="Width"/>.</param>
/// <param name="ItemOffset">Offset of the next line's first character in the inline content's text.</param>
internal sealed record InlineBreakToken(Px ConsumedHeight, int LineIndex, int ItemOffset, Px Width) : BreakToken(ConsumedHeight)
{
    /// <summary>No line stands yet: only border and padding do.</summary>
    public static readonly InlineBreakToken Start = new(Px.Zero, 0, 0, new Px(double.NaN));

    /// <summary>Items before this one that are floats stand already, though the line that they are in does not.</summary>
    public int FloatsBefore { get; init; }

    /// <summary>Text offset at which line 0 begins.</summary>
    public int Origin { get; init; }

    /// <summary>Boxes in the line before that go on: it was higher than its page.</summary>
    public IReadOnlyList<AtomRest> Atoms { get; init; } = [];

    /// <summary>No line follows that one.</summary>
    public bool IsAfterLastLine { get; init; }
}

/// <summary>A box whose content stands, but for floats that go on.</summary>
internal sealed record ContentEndToken(Px ConsumedHeight) : BreakToken(ConsumedHeight);

/// <summary>A box whose content stands, and that is higher than what was left of the page.</summary>
/// <param name="Rest">Border-box height that is left.</param>
internal sealed record HeightBreakToken(Px ConsumedHeight, Px Rest) : BreakToken(ConsumedHeight);

/// <summary>A box whose children stand side by side (a table row's cells, a flex line's items), each of which goes on by itself.</summary>
/// <param name="Children">By child index; null: that child is finished.</param>
internal sealed record ParallelBreakToken(Px ConsumedHeight, IReadOnlyList<BreakToken?> Children) : BreakToken(ConsumedHeight);
