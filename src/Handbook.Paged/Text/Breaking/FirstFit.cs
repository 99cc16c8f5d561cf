using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// Breaks a paragraph line by line, each as full as it gets: for ragged text. A flagged penalty (a hyphen) is taken only
/// where a line would otherwise be very short, a costly one only where there is no other.
/// </summary>
internal static class FirstFit
{
    /// <summary>From this cost on a break is a last resort.</summary>
    private const double Costly = 1000;

    /// <param name="items">Ends with a forced penalty.</param>
    /// <param name="lineWidth">The width of line 0, 1, ...</param>
    /// <param name="lineStart">Where line 0, 1, ... begins, from where tab stops are counted; null: just there.</param>
    public static BrokenParagraph Break(
        ReadOnlySpan<ParagraphItem> items, Func<int, Px> lineWidth, BreakingCosts? costs = null, BreakingMemory? memory = null, Func<int, Px>? lineStart = null)
    {
        costs ??= BreakingCosts.Default;
        ParagraphSums sums = (memory ?? new BreakingMemory()).Sums;
        sums.Reset(items);
        var lines = new List<ParagraphLine>();
        int first = 0;
        int hyphens = 0;
        while (first < items.Length || lines.Count == 0)
        {
            double width = lineWidth(lines.Count).Value;
            double start = lineStart is null ? 0 : lineStart(lines.Count).Value;
            int at = NextBreak(items, sums, first, width, start, costs, hyphens < costs.MaximumHyphensInARow, out bool isForced);
            hyphens = at < items.Length && items[at].IsFlagged ? hyphens + 1 : 0;
            bool isEnd = at >= items.Length - 1;
            if (isEnd && isForced && !sums.HasTabs && AvoidShortLastLine(items, sums, lines, lineWidth, first, at, costs) is { } earlier)
            {
                lines[^1] = earlier;
                first = sums.After(earlier.Break);
            }
            lines.Add(Line(items, sums, first, at, width, start));
            first = at < items.Length ? sums.After(at) : items.Length;
            if (isEnd) break;
        }
        return new BrokenParagraph(lines, 0);
    }

    private static ParagraphLine Line(ReadOnlySpan<ParagraphItem> items, ParagraphSums sums, int first, int at, double width, double start = 0)
    {
        first = Math.Min(first, at);
        double natural = sums.Measure(items, first, at).Width + sums.TabsBefore(items, first, at, start);
        double overflow = natural - width;
        return new ParagraphLine(first, at, new Px(natural), 0, new Px(overflow > Px.Tolerance ? overflow : 0));
    }

    /// <returns>Where a line that begins with <paramref name="first"/> ends: the number of items if nothing ends it.</returns>
    private static int NextBreak(ReadOnlySpan<ParagraphItem> items, ParagraphSums sums, int first, double width, double start, BreakingCosts costs, bool mayHyphenate, out bool isForced)
    {
        // The last places that fit, by kind: a space or free break, a hyphen, a last resort.
        int plain = -1;
        int hyphen = -1;
        int costly = -1;
        double plainWidth = 0;
        double tabs = 0;
        isForced = false;
        for (int at = first; at < items.Length; at++)
        {
            double before = tabs;
            if (items[at].Kind == ParagraphItemKind.Tab) tabs += sums.TabAdvance(items, first, at, start + tabs);
            if (!sums.MayBreak(items, at)) continue;
            double natural = sums.Measure(items, first, at).Width + before;
            bool fits = natural <= width + Px.Tolerance;
            isForced = ParagraphSums.IsForced(items[at]);
            if (!fits) return Choose(plain >= 0 && plainWidth >= width * costs.ShortRaggedLineShare, at, plain, mayHyphenate ? hyphen : -1, costly < 0 ? hyphen : costly, ref isForced);
            if (isForced) return at;
            if (items[at].Cost >= Costly) costly = at;
            else if (items[at].IsFlagged) hyphen = at;
            else (plain, plainWidth) = (at, natural);
        }
        return items.Length;
    }

    /// <param name="plainIsLong">A line that ends at the plain place is long enough.</param>
    /// <param name="tooFar">The first place that does not fit: taken where there is none before it.</param>
    private static int Choose(bool plainIsLong, int tooFar, int plain, int hyphen, int costly, ref bool isForced)
    {
        if (hyphen > plain && !plainIsLong) plain = hyphen;
        if (plain < 0) plain = costly;
        if (plain < 0) return tooFar;
        isForced = false;
        return plain;
    }

    /// <summary>Takes a word from the line before, where the last line would be hardly more than a syllable.</summary>
    /// <returns>The line before, shortened; null where all is well or nothing helps.</returns>
    private static ParagraphLine? AvoidShortLastLine(
        ReadOnlySpan<ParagraphItem> items, ParagraphSums sums, List<ParagraphLine> lines, Func<int, Px> lineWidth, int first, int at, BreakingCosts costs)
    {
        if (lines.Count == 0 || ParagraphSums.IsForced(items[lines[^1].Break])) return null;
        double width = lineWidth(lines.Count).Value;
        if (sums.Measure(items, Math.Min(first, at), at).Width >= width * costs.ShortLastLineShare) return null;
        ParagraphLine before = lines[^1];
        double widthBefore = lineWidth(lines.Count - 1).Value;
        for (int i = before.Break - 1; i > before.First; i--)
        {
            if (!sums.MayBreak(items, i) || items[i].IsFlagged || items[i].Cost >= Costly) continue;
            bool staysLong = sums.Measure(items, before.First, i).Width >= widthBefore * costs.ShortRaggedLineShare;
            bool fits = sums.Measure(items, sums.After(i), at).Width <= width;
            return staysLong && fits ? Line(items, sums, before.First, i, widthBefore) : null;
        }
        return null;
    }
}
