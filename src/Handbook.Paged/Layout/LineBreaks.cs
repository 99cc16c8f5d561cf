using Handbook.Paged.Css;
using Handbook.Paged.Layout.Inline;

namespace Handbook.Paged.Layout;

/// <summary>
/// Between which lines a paragraph may be split: <c>orphans</c> and <c>widows</c>,
/// <see href="https://www.w3.org/TR/css-break-3/#widows-orphans">CSS Fragmentation 3, 3.3</see>.
/// </summary>
internal static class LineBreaks
{
    /// <summary>How many lines stay here when only <paramref name="fitting"/> fit; zero: none can.</summary>
    public static (int Count, BreakAppeal Appeal) Choose(ParagraphLines lines, int fitting, ComputedStyle style, bool isFirst)
    {
        int remaining = lines.Remaining;
        int ideal = Math.Min(fitting, remaining - style.Widows);
        int least = isFirst ? style.Orphans : 1;
        if (ideal >= least) return (ideal, BreakAppeal.Perfect);
        return fitting > 0 ? (fitting, BreakAppeal.ViolatingOrphansAndWidows) : (0, BreakAppeal.LastResort);
    }

    /// <summary>The last good place inside a paragraph that fits, should what follows it not fit; null for a single line.</summary>
    public static EarlyBreak? Latest(ParagraphLines lines, int count, ComputedStyle style, bool isFirst)
    {
        if (count < 2) return null;
        int ideal = count - Math.Max(1, style.Widows);
        int least = isFirst ? Math.Max(1, style.Orphans) : 1;
        return ideal >= least
            ? new EarlyBreak(lines.First + ideal, null, BreakAppeal.Perfect)
            : new EarlyBreak(lines.First + count - 1, null, BreakAppeal.ViolatingOrphansAndWidows);
    }
}
