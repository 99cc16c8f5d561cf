using System.Runtime.InteropServices;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Gives elements their styles, in document order, and those with equal parents and declarations the same ones.</summary>
internal sealed class StyleResolver(RuleSet rules, RuleIndex index, StyleComputer computer, AttributeStyles attributes)
{
    private static readonly PseudoElement[] PseudoElements = Enum.GetValues<PseudoElement>();

    private readonly Dictionary<StyleKey, StyleSet>.AlternateLookup<StyleLookup> shared =
        new Dictionary<StyleKey, StyleSet>(new StyleKeyComparer()).GetAlternateLookup<StyleLookup>();

    private readonly List<SelectorRule> matched = [];
    private ComputedStyle? rootStyle;

    public void Resolve(StyledElement element)
    {
        ComputedStyle parent = element.Parent?.Style ?? ComputedStyle.Initial;
        matched.Clear();
        index.Match(element, matched);
        DeclarationBlock? hint = attributes.Hint(element);
        DeclarationBlock? attribute = attributes.Style(element);
        var lookup = new StyleLookup(parent, CollectionsMarshal.AsSpan(matched), hint, attribute);
        if (!shared.TryGetValue(lookup, out StyleSet? set))
        {
            set = Compute(parent, hint, attribute, element.Parent is null);
            if (IsRootOrBody(element)) BoxFixup.LeaveOverflowToViewport(set.Element);
            shared[lookup] = set;
        }
        element.Styles = set;
    }

    private static bool IsRootOrBody(StyledElement element) => element.Parent is not { } parent || (element is { Name: "body", IsHtml: true } && parent.Parent is null);

    private StyleSet Compute(ComputedStyle parent, DeclarationBlock? hint, DeclarationBlock? attribute, bool isRoot)
    {
        ComputedStyle style = computer.Compute(Runs(null, hint, attribute), parent, rootStyle);
        BoxFixup.Apply(style, parent, isRoot);
        if (isRoot) rootStyle = style;
        ComputedStyle?[]? pseudoElements = null;
        foreach (PseudoElement pseudoElement in PseudoElements)
        {
            if (Pseudo(pseudoElement, style) is not { } pseudoStyle) continue;
            pseudoElements ??= new ComputedStyle?[PseudoElements.Length];
            pseudoElements[(int)pseudoElement] = pseudoStyle;
        }
        return new StyleSet(style, pseudoElements);
    }

    private ComputedStyle? Pseudo(PseudoElement pseudoElement, ComputedStyle element)
    {
        if (!matched.Exists(r => r.Selector.PseudoElement == pseudoElement)) return null;
        if (pseudoElement == PseudoElement.Marker && !element.Display.IsListItem) return null;
        bool isFirst = pseudoElement is PseudoElement.FirstLine or PseudoElement.FirstLetter;
        if (isFirst && !element.Display.HasFirstLine) return null;
        ComputedStyle style = computer.Compute(Runs(pseudoElement, null, null), element, rootStyle, FirstLineProperties.Of(pseudoElement));
        if (pseudoElement == PseudoElement.FirstLetter) BoxFixup.Apply(style, element, isRoot: false);
        if (pseudoElement is PseudoElement.Before or PseudoElement.After)
        {
            if (style.Content.IsNormal || style.Content.IsNone || style.Display == Display.None) return null;
            BoxFixup.Apply(style, element, isRoot: false);
        }
        return style;
    }

    private List<CascadeRun> Runs(PseudoElement? pseudoElement, DeclarationBlock? hint, DeclarationBlock? attribute)
    {
        var runs = new List<CascadeRun>(matched.Count + 2);
        bool needsHint = hint is not null;
        foreach (SelectorRule rule in matched)
        {
            if (rule.Selector.PseudoElement != pseudoElement) continue;
            if (needsHint && rule.Origin > Origin.Hint)
            {
                runs.Add(CascadeRun.Normal(hint!, Origin.Hint, 0));
                needsHint = false;
            }
            runs.Add(CascadeRun.Normal(rule.Block, rule.Origin, rule.Layer.Order));
        }
        if (needsHint) runs.Add(CascadeRun.Normal(hint!, Origin.Hint, 0));
        if (attribute is not null) runs.Add(CascadeRun.Normal(attribute, Origin.Attribute, rules.AuthorLayers.Order));
        return CascadeRun.WithImportant(runs);
    }
}
