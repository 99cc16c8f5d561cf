using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Layout.Inline;

/// <summary>
/// How lines of text that is not justified are filled: <see href="https://www.w3.org/TR/css-text-4/#text-wrap-style">CSS Text 4, 5.2</see>.
/// Justified text is always set by optimum fit.
/// </summary>
internal static class WrapStyles
{
    /// <summary>Balancing is for headings and captions: longer text is set as usual, as the specification allows.</summary>
    private const int MostBalancedLines = 10;

    /// <summary>How many lines at the end <c>pretty</c> makes narrower for the sake of the last one.</summary>
    private const int PrettyLines = 4;

    /// <summary>A last line that is shorter than this part of its width looks lost.</summary>
    private const double ShortLastLine = 0.25;

    /// <summary>How near to the best width the search comes, as a part of the line.</summary>
    private const double Precision = 1 / 256.0;

    public static BrokenParagraph Break(
        TextWrapStyle wrap, ReadOnlySpan<ParagraphItem> items, Func<int, Px> lineWidth, Func<int, Px> lineStart, BreakingCosts costs, BreakingMemory memory)
    {
        var usual = FirstFit.Break(items, lineWidth, costs, memory, lineStart);
        if (usual.IsOverfull || usual.Lines.Count < 2 || memory.Sums.HasTabs) return usual;
        return wrap switch
        {
            TextWrapStyle.Balance when usual.Lines.Count <= MostBalancedLines => Narrowest(usual, items, lineWidth, costs, memory, from: 0),
            TextWrapStyle.Pretty when IsShort(usual, lineWidth) => Pretty(usual, items, lineWidth, costs, memory),
            _ => usual,
        };
    }

    /// <summary>The lines at the end as narrow as they can be without one more, where that mends the last one.</summary>
    private static BrokenParagraph Pretty(BrokenParagraph usual, ReadOnlySpan<ParagraphItem> items, Func<int, Px> lineWidth, BreakingCosts costs, BreakingMemory memory)
    {
        var narrow = Narrowest(usual, items, lineWidth, costs, memory, Math.Max(0, usual.Lines.Count - PrettyLines));
        return IsShort(narrow, lineWidth) ? usual : narrow;
    }

    /// <summary>The narrowest lines from <paramref name="from"/> on that are no more than before.</summary>
    private static BrokenParagraph Narrowest(BrokenParagraph usual, ReadOnlySpan<ParagraphItem> items, Func<int, Px> lineWidth, BreakingCosts costs, BreakingMemory memory, int from)
    {
        double low = 0, high = 1;
        var best = usual;
        while (high - low > Precision)
        {
            double share = (low + high) / 2;
            var attempt = FirstFit.Break(items, line => line < from ? lineWidth(line) : lineWidth(line) * share, costs, memory);
            if (attempt.Lines.Count == usual.Lines.Count && !attempt.IsOverfull)
            {
                best = attempt;
                high = share;
            }
            else
            {
                low = share;
            }
        }
        return best;
    }

    private static bool IsShort(BrokenParagraph paragraph, Func<int, Px> lineWidth) =>
        paragraph.Lines[^1].Natural < lineWidth(paragraph.Lines.Count - 1) * ShortLastLine;
}
