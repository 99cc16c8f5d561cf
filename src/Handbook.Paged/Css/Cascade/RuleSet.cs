using Handbook.Paged.Css.Selectors;

namespace Handbook.Paged.Css.Cascade;

/// <summary>All rules of a document's style sheets. Filled by <see cref="StylesheetReader"/>, then sorted once.</summary>
internal sealed class RuleSet
{
    private readonly List<SelectorRule> rules = [];
    private readonly List<PageRule> pageRules = [];

    /// <summary>The layers of the authors' sheets, and those of our own.</summary>
    public Layer AuthorLayers { get; } = Layer.NewRoot();

    public Layer UserAgentLayers { get; } = Layer.NewRoot();

    public List<FontFaceRule> FontFaces { get; } = [];

    /// <summary>By rising precedence of their normal declarations, once <see cref="Sort"/> was called.</summary>
    public IReadOnlyList<SelectorRule> Rules => rules;

    public IReadOnlyList<PageRule> PageRules => pageRules;

    private int order;

    public void Add(SelectorList selectors, DeclarationBlock block, Origin origin, Layer layer, Func<ComplexSelector, (Diagnostics.SourceSpan Span, string Text)> describe)
    {
        order++;
        foreach (ComplexSelector selector in selectors.Selectors)
        {
            var (span, text) = describe(selector);
            rules.Add(new SelectorRule(selector, block, origin, layer, order, span, text));
        }
    }

    public void AddPage(Func<int, IEnumerable<PageRule>> make) => pageRules.AddRange(make(++order));

    public void Sort()
    {
        AuthorLayers.Number();
        UserAgentLayers.Number();
        rules.Sort(SelectorRule.ComparePrecedence);
        for (int i = 0; i < rules.Count; i++) rules[i].Rank = i;
        pageRules.Sort(ComparePages);
    }

    private static int ComparePages(PageRule a, PageRule b)
    {
        int result = a.Origin.CompareTo(b.Origin);
        if (result == 0) result = a.Layer.Order.CompareTo(b.Layer.Order);
        if (result == 0) result = a.Selector.Specificity.CompareTo(b.Selector.Specificity);
        return result == 0 ? a.Order.CompareTo(b.Order) : result;
    }
}
