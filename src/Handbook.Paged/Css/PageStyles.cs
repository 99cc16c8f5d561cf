using Handbook.Paged.Css.Cascade;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>What <c>@page</c> selectors ask about a page. See <see href="https://www.w3.org/TR/css-page-3/#page-selectors">CSS Paged Media 3, 5.1</see>.</summary>
/// <param name="Name">The used value of <c>page</c>; null for none.</param>
/// <param name="Index">1 for the document's first page: for <c>:first</c> and <c>:nth()</c>.</param>
/// <param name="IndexInGroup">1 for the first page of a run of pages with this name: for <c>:nth(2 of name)</c>.</param>
/// <param name="IsLeft">Whether it is a left page; the first page of a left-to-right document is a right one.</param>
/// <param name="IsBlank">Made by a forced break to the other side, without content.</param>
internal readonly record struct PageQuery(string? Name, int Index, int IndexInGroup, bool IsLeft, bool IsBlank);

/// <summary>The cascaded <c>@page</c> rules. Pages that the same rules apply to share one <see cref="PageStyle"/>.</summary>
internal sealed class PageStyles(RuleSet rules, StyleComputer computer, ComputedStyle root)
{
    private readonly Dictionary<string, PageStyle> known = new(StringComparer.Ordinal);

    /// <param name="query">The page that is about to be laid out.</param>
    public PageStyle For(PageQuery query)
    {
        var matching = new List<PageRule>();
        var key = new System.Text.StringBuilder();
        for (int i = 0; i < rules.PageRules.Count; i++)
        {
            if (!rules.PageRules[i].Selector.Matches(query)) continue;
            matching.Add(rules.PageRules[i]);
            key.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i},");
        }
        if (!known.TryGetValue(key.ToString(), out PageStyle? style)) known.Add(key.ToString(), style = Compute(matching));
        return style;
    }

    // The page context inherits from the root element, its margin boxes from the page context (CSS Paged Media 3, 5 and 6).
    private PageStyle Compute(IReadOnlyList<PageRule> matching)
    {
        ComputedStyle page = computer.Compute([.. matching.Select(r => new MatchedBlock(r.Block, r.Origin))], root, root);
        var boxes = new List<MarginBox>();
        foreach (MarginBoxName name in Enum.GetValues<MarginBoxName>())
        {
            MatchedBlock[] blocks = [.. matching.Where(r => r.MarginBoxes.ContainsKey(name)).Select(r => new MatchedBlock(r.MarginBoxes[name], r.Origin))];
            if (blocks.Length == 0) continue;
            ComputedStyle style = computer.Compute(blocks, page, root);
            if (style.Content is { IsNormal: false, IsNone: false }) boxes.Add(new MarginBox(name, style));
        }
        return new PageStyle(page, boxes);
    }
}

/// <summary>The page context: the page box and its margin boxes. See <see href="https://www.w3.org/TR/css-page-3/#page-model">CSS Paged Media 3, 4</see>.</summary>
internal sealed class PageStyle(ComputedStyle style, IReadOnlyList<MarginBox> marginBoxes)
{
    /// <summary>The size of the page box, margins included: <c>size</c> with its orientation.</summary>
    public Size Size => style.PageSize;

    /// <summary>Margins, borders, paddings, background of the page box.</summary>
    public ComputedStyle Style => style;

    /// <summary>The margin boxes that are generated, in the specification's order; inherited properties come from <see cref="Style"/>.</summary>
    public IReadOnlyList<MarginBox> MarginBoxes => marginBoxes;
}

internal sealed record MarginBox(MarginBoxName Name, ComputedStyle Style);

/// <summary>See <see href="https://www.w3.org/TR/css-page-3/#margin-boxes">CSS Paged Media 3, 6</see>.</summary>
internal enum MarginBoxName : byte
{
    TopLeftCorner,
    TopLeft,
    TopCenter,
    TopRight,
    TopRightCorner,
    RightTop,
    RightMiddle,
    RightBottom,
    BottomRightCorner,
    BottomRight,
    BottomCenter,
    BottomLeft,
    BottomLeftCorner,
    LeftBottom,
    LeftMiddle,
    LeftTop,
}
