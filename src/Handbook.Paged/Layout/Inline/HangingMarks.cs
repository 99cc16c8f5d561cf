using System.Buffers;
using System.Globalization;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>
/// Marks that stand outside of a line's edge, so that the letters beside it line up:
/// <see href="https://www.w3.org/TR/css-text-4/#hanging-punctuation-property">CSS Text 4, 9.2 hanging-punctuation</see>.
/// </summary>
internal static class HangingMarks
{
    private static readonly SearchValues<char> StopsAndCommas =
        SearchValues.Create(",.\u060C\u06D4\u3001\u3002\uFF0C\uFF0E\uFE50\uFE51\uFE52\uFF61\uFF64");

    /// <summary>The width of what hangs before the paragraph's first line.</summary>
    public static Px AtStart(ShapedParagraph paragraph)
    {
        var content = paragraph.Content;
        if (!Of(content).HasFlag(HangingPunctuation.First) || content.Text.Length == 0 || !IsBracketOrQuote(content.Text[0], UnicodeCategory.OpenPunctuation)) return Px.Zero;
        foreach (var item in content.Items)
        {
            if (item.Kind == InlineItemKind.Text) return paragraph.Width(0, 1);
            if (item.Kind != InlineItemKind.OpenBox || InlineBoxEdges.StartOf(item.Box).Value != 0) return Px.Zero;
        }
        return Px.Zero;
    }

    /// <summary>The width of what hangs, or may hang, after a line.</summary>
    /// <param name="end">The text offset where the line ends.</param>
    public static Px AtEnd(ShapedParagraph paragraph, int end)
    {
        var content = paragraph.Content;
        var allowed = Of(content);
        if ((allowed & ~HangingPunctuation.First) == 0 || end == 0) return Px.Zero;
        char mark = content.Text[end - 1];
        bool hangs = (IsAtEveryEnd(allowed) && StopsAndCommas.Contains(mark))
            || (allowed.HasFlag(HangingPunctuation.Last) && end == content.Text.Length && IsBracketOrQuote(mark, UnicodeCategory.ClosePunctuation));
        return hangs && IsAtEdge(content, end) ? paragraph.Width(end - 1, end) : Px.Zero;
    }

    /// <summary>Whether a stop hangs only where it does not fit.</summary>
    public static bool IsOptional(ShapedParagraph paragraph, int end) =>
        Of(paragraph.Content).HasFlag(HangingPunctuation.AllowEnd) && StopsAndCommas.Contains(paragraph.Content.Text[end - 1]);

    private static HangingPunctuation Of(InlineContent content) => content.Root.Style.HangingPunctuation;

    private static bool IsAtEveryEnd(HangingPunctuation value) => (value & (HangingPunctuation.ForceEnd | HangingPunctuation.AllowEnd)) != 0;

    private static bool IsBracketOrQuote(char mark, UnicodeCategory bracket)
    {
        var category = char.GetUnicodeCategory(mark);
        return category == bracket || category is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation || mark is '\'' or '"';
    }

    /// <summary>Padding, a border or a margin between the mark and the line's edge keeps it inside.</summary>
    private static bool IsAtEdge(InlineContent content, int end)
    {
        for (int i = FirstItemFrom(content.Items, end); i < content.Items.Count; i++)
        {
            var item = content.Items[i];
            if (item.Start > end) return true;
            if (item.Kind == InlineItemKind.CloseBox && InlineBoxEdges.EndOf(item.Box).Value != 0) return false;
            if (item.Length > 0) return true;
        }
        return true;
    }

    private static int FirstItemFrom(IReadOnlyList<InlineItem> items, int offset)
    {
        int low = 0;
        for (int high = items.Count; low < high;)
        {
            int middle = (low + high) / 2;
            if (items[middle].Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
