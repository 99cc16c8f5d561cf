using System.Collections.Immutable;
using Handbook.Paged.Pdf;

namespace Handbook.Paged.Pages;

/// <summary>
/// Page labels that agree with the printed numbers. A page that prints none (a cover, a part's opening) takes its style from the page
/// after it where the numbers run on, else from the one before.
/// </summary>
internal static class PageLabels
{
    public static PageLabelStyle StyleOf(string? counterStyle) => counterStyle switch
    {
        "lower-roman" => PageLabelStyle.LowerRoman,
        "upper-roman" => PageLabelStyle.UpperRoman,
        "lower-alpha" or "lower-latin" => PageLabelStyle.LowerAlpha,
        "upper-alpha" or "upper-latin" => PageLabelStyle.UpperAlpha,
        _ => PageLabelStyle.Decimal,
    };

    public static ImmutableArray<PageLabelRange> Of(IReadOnlyList<(int Number, PageLabelStyle? Style)> pages)
    {
        if (pages.Count == 0) return [];
        var styles = Complete(pages);
        var ranges = ImmutableArray.CreateBuilder<PageLabelRange>();
        for (int i = 0; i < pages.Count; i++)
        {
            bool goesOn = i > 0 && styles[i] == styles[i - 1] && pages[i].Number == pages[i - 1].Number + 1;
            if (!goesOn) ranges.Add(new PageLabelRange(i, styles[i], Start: Math.Max(1, pages[i].Number)));
        }
        return ranges.ToImmutable();
    }

    private static PageLabelStyle[] Complete(IReadOnlyList<(int Number, PageLabelStyle? Style)> pages)
    {
        var styles = pages.Select(p => p.Style).ToArray();
        for (int i = pages.Count - 2; i >= 0; i--)
        {
            if (styles[i] is null && pages[i + 1].Number == pages[i].Number + 1) styles[i] = styles[i + 1];
        }
        for (int i = 1; i < pages.Count; i++) styles[i] ??= styles[i - 1];
        return [.. styles.Select(s => s ?? PageLabelStyle.Decimal)];
    }
}
