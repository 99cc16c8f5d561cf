using System.Globalization;
using System.Text;
using Handbook.Paged.Css.Cascade;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>What <c>@page</c> selectors ask about a page. See <see href="https://www.w3.org/TR/css-page-3/#page-selectors">CSS Paged Media 3, 5.1</see>.</summary>
/// <param name="Name">The used value of <c>page</c>; null for none.</param>
/// <param name="Index">1 for the document's first page: for <c>:first</c> and <c>:nth()</c>.</param>
/// <param name="IndexInGroup">1 for the first page of a run of pages with this name: for <c>:nth(2 of name)</c>.</param>
/// <param name="IsLeft">Whether it is a left page; the first page of a left-to-right document is a right one.</param>
/// <param name="IsBlank">Made by a forced break to the other side, without content.</param>
internal readonly record struct PageQuery(string? Name, int Index, int IndexInGroup, bool IsLeft, bool IsBlank);

/// <summary>
/// The cascaded <c>@page</c> rules. Pages that the same rules apply to share one <see cref="PageStyle"/>.
/// See <see href="https://www.w3.org/TR/css-page-3/#cascading-and-page-context">CSS Paged Media 3, 5.2</see>.
/// </summary>
/// <param name="root">The root element's style, which pages inherit from.</param>
internal sealed class PageStyles(RuleSet rules, StyleComputer computer, ComputedStyle root)
{
    private static readonly MarginBoxName[] Names = Enum.GetValues<MarginBoxName>();

    private readonly Dictionary<string, PageStyle> shared = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Size> viewports = new(StringComparer.Ordinal);

    private HashSet<string>? countersShown;

    /// <param name="query">The page that is about to be laid out.</param>
    public PageStyle For(PageQuery query)
    {
        var matching = new List<PageRule>();
        var key = new StringBuilder();
        for (int i = 0; i < rules.PageRules.Count; i++)
        {
            if (!rules.PageRules[i].Selector.Matches(query)) continue;
            matching.Add(rules.PageRules[i]);
            key.Append(CultureInfo.InvariantCulture, $"{i} ");
        }
        if (!shared.TryGetValue(key.ToString(), out PageStyle? style)) shared.Add(key.ToString(), style = Compute(matching));
        return style;
    }

    /// <summary>Counters that margin boxes may show, other than those of pages.</summary>
    public IReadOnlySet<string> CountersShown => countersShown ??= FindCountersShown();

    private HashSet<string> FindCountersShown()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (PageRule rule in rules.PageRules)
        {
            if (rule.MarginBoxes.Count == 0) continue;
            // Each rule by itself: which of them come together is not known before the pages are.
            foreach (MarginBox box in Compute([rule]).MarginBoxes)
            {
                foreach (ContentItem item in box.Style.Content.Items)
                {
                    if (item is ContentCounter counter) names.Add(counter.Name);
                    else if (item is ContentCounters counters) names.Add(counters.Name);
                }
            }
        }
        names.ExceptWith(["page", "pages"]);
        return names;
    }

    /// <summary>
    /// What viewport units refer to, the initial containing block: the area of the first page, by
    /// <see href="https://www.w3.org/TR/css-page-3/#page-model">CSS Paged Media 3, 3</see>.
    /// Deviates: for what stands on pages with a name it is the area of such a page, so that a cover of <c>100vh</c> fills its page,
    /// and nothing on the pages after it is as high as the cover. Rules with <c>:first</c> have a say where there is no name alone.
    /// </summary>
    /// <param name="name">The used value of <c>page</c>.</param>
    public Size ViewportOf(string? name)
    {
        if (!viewports.TryGetValue(name ?? "", out Size area)) viewports.Add(name ?? "", area = AreaOf(For(new PageQuery(name, name is null ? 1 : 2, 1, IsLeft: false, IsBlank: false))));
        return area;
    }

    private static Size AreaOf(PageStyle page)
    {
        ComputedStyle style = page.Style;
        Px width = page.Size.Width - style.MarginLeft.ResolveAutoAsZero(page.Size.Width) - style.MarginRight.ResolveAutoAsZero(page.Size.Width)
            - style.PaddingLeft.Resolve(page.Size.Width) - style.PaddingRight.Resolve(page.Size.Width) - style.BorderWidths.Horizontal;
        Px height = page.Size.Height - style.MarginTop.ResolveAutoAsZero(page.Size.Height) - style.MarginBottom.ResolveAutoAsZero(page.Size.Height)
            - style.PaddingTop.Resolve(page.Size.Height) - style.PaddingBottom.Resolve(page.Size.Height) - style.BorderWidths.Vertical;
        return new Size(Px.Max(Px.Zero, width), Px.Max(Px.Zero, height));
    }

    private PageStyle Compute(List<PageRule> matching)
    {
        ComputedStyle page = computer.Compute(Runs(matching, r => r.Block), root, root);
        var boxes = new List<MarginBox>();
        foreach (MarginBoxName name in Names)
        {
            List<CascadeRun> runs = Runs(matching, r => r.MarginBoxes.GetValueOrDefault(name));
            if (runs.Count == 0) continue;
            ComputedStyle box = computer.Compute(runs, page, root);
            if (!box.Content.IsNormal && !box.Content.IsNone && box.Display != Display.None) boxes.Add(new MarginBox(name, box));
        }
        ComputedStyle footnotes = computer.Compute(Runs(matching, r => r.FootnoteArea), page, root);
        return new PageStyle(page, boxes, footnotes);
    }

    private static List<CascadeRun> Runs(List<PageRule> matching, Func<PageRule, DeclarationBlock?> block)
    {
        var runs = new List<CascadeRun>();
        foreach (PageRule rule in matching)
        {
            if (block(rule) is { IsEmpty: false } found) runs.Add(CascadeRun.Normal(found, rule.Origin, rule.Layer.Order));
        }
        return CascadeRun.WithImportant(runs);
    }
}

/// <summary>The page context: the page box and its margin boxes. See <see href="https://www.w3.org/TR/css-page-3/#page-model">CSS Paged Media 3, 4</see>.</summary>
/// <param name="Style">Margins, borders, paddings, background of the page box; width and height of the page area where they are given.</param>
/// <param name="MarginBoxes">Those that are generated, in the specification's order; inherited properties come from <see cref="Style"/>.</param>
/// <param name="FootnoteArea">The style of the <c>@footnote</c> area.</param>
internal sealed record PageStyle(ComputedStyle Style, IReadOnlyList<MarginBox> MarginBoxes, ComputedStyle FootnoteArea)
{
    /// <summary>The size of the page box, margins included: <c>size</c> with its orientation.</summary>
    public Size Size => Style.PageSize;

    /// <summary>Null where the box is not generated.</summary>
    public ComputedStyle? this[MarginBoxName name]
    {
        get
        {
            foreach (MarginBox box in MarginBoxes)
            {
                if (box.Name == name) return box.Style;
            }
            return null;
        }
    }
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
