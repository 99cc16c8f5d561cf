using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Breaking;

internal enum ParagraphItemKind : byte
{
    /// <summary>Material that is never cut or dropped.</summary>
    Box,

    /// <summary>A space: a line may end before it, where a box stands before it, and drops it.</summary>
    Glue,

    /// <summary>A place where a line may end, at a cost; its width (a hyphen) counts only there.</summary>
    Penalty,

    /// <summary>A space that reaches to the next tab stop: how wide it is depends on where in its line it stands.</summary>
    Tab,
}

/// <summary>
/// What a paragraph is made of for the purpose of breaking it: D. E. Knuth and M. F. Plass, 'Breaking Paragraphs into Lines',
/// Software: Practice and Experience 11 (1981).
/// </summary>
/// <param name="Cost">Of a penalty: <see cref="Never"/> forbids, <see cref="Forced"/> ends the line.</param>
/// <param name="IsFlagged">Of a penalty: two lines in a row that end at one are bad (hyphens).</param>
internal readonly record struct ParagraphItem(
    ParagraphItemKind Kind, Px Width, Px Stretch, Px Shrink, double Cost, bool IsFlagged)
{
    public const double Never = double.PositiveInfinity;
    public const double Forced = double.NegativeInfinity;

    public static ParagraphItem Box(Px width) => new(ParagraphItemKind.Box, width, default, default, 0, false);

    public static ParagraphItem Glue(Px width, Px stretch, Px shrink) => new(ParagraphItemKind.Glue, width, stretch, shrink, 0, false);

    public static ParagraphItem Penalty(double cost, Px width = default, bool flagged = false) =>
        new(ParagraphItemKind.Penalty, width, default, default, cost, flagged);

    /// <param name="breaks">A line may end before it, and drops it.</param>
    public static ParagraphItem Tab(TabStops stops, bool breaks) => new(ParagraphItemKind.Tab, stops.Interval, default, stops.Least, breaks ? 0 : Never, false);

    /// <summary>Of a tab.</summary>
    public TabStops Stops => new(Width, Shrink);

    /// <summary>The stretch of the glue that fills the last line.</summary>
    public static readonly Px Fill = Px.Infinite;
}
