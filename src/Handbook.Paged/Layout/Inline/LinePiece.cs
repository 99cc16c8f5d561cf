using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Layout.Inline;

internal enum LinePieceKind : byte
{
    Text,
    Open,
    Close,
    Atomic,
    Leader,

    /// <summary>Where an absolutely positioned box would stand.</summary>
    OutOfFlow,
}

/// <summary>What a line is put together from, in the order of the text.</summary>
/// <param name="Width">Along the line, before justification.</param>
/// <param name="IsEdge">Of Open and Close: the box begins or ends here, and not where the line does. Of text: a hyphen. Of OutOfFlow: a forced break
/// comes before it, and no line after it.</param>
internal readonly record struct LinePiece(
    LinePieceKind Kind, InlineBox Box, InlineItem Item, ShapedRun? Run, AtomicBox? Atom, Px Width, bool IsEdge, bool IsBreakingSpace = false)
{
    public bool IsTab => Item.IsTab;

    /// <summary>Of Open and Close: margin, border and padding stand here.</summary>
    public bool HasEdge => IsEdge || InlineBoxEdges.AreCloned(Box);
}
