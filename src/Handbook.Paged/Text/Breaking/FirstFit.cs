using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// Breaks a paragraph line by line, each as full as it gets: for ragged text. A flagged penalty (a hyphen) is taken only
/// where a line would otherwise be very short.
/// </summary>
internal static partial class FirstFit
{
    public static BrokenParagraph Break(ReadOnlySpan<ParagraphItem> items, Func<int, Px> lineWidth, BreakingCosts? costs = null) =>
        throw new NotImplementedException();
}
