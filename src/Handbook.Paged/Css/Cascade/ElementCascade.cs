using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Selectors;
using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// Gives every element its styles, from the root down. Rules are found by the id, class or type of the element they are about; elements
/// with equal parents' styles and equal matching rules share one <see cref="StyleSet"/>.
/// </summary>
internal sealed class ElementCascade
{
    private readonly Dictionary<string, List<SelectorRule>> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SelectorRule>> byClass = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SelectorRule>> byType = new(StringComparer.Ordinal);
    private readonly List<SelectorRule> universal = [];
    private readonly Dictionary<Key, StyleSet> shared = [];
    private readonly SelectorMatcher matcher = new();
    private readonly StyleComputer computer;
    private readonly DiagnosticSink sink;
    private ComputedStyle root = ComputedStyle.Initial;

    public ElementCascade(RuleSet rules, StyleComputer computer, DiagnosticSink sink)
    {
        this.computer = computer;
        this.sink = sink;
        foreach (SelectorRule rule in rules.Rules) Index(rule);
    }

    private readonly record struct Key(ComputedStyle Parent, string Rules);

    /// <param name="element">The root element.</param>
    public void Run(StyledElement element)
    {
        int ordinal = 1;
        element.Ordinal = ordinal;
        Style(element, ComputedStyle.Initial);
        root = element.Style;
        foreach (StyledElement inner in element.Descendants)
        {
            inner.Ordinal = ++ordinal;
            Style(inner, inner.Parent!.Style);
        }
    }

    private void Index(SelectorRule rule)
    {
        CompoundSelector subject = rule.Selector.Subject;
        if (subject.Ids.Count > 0) Add(byId, subject.Ids[0], rule);
        else if (subject.Classes.Count > 0) Add(byClass, subject.Classes[0], rule);
        else if (subject.TypeName is { } name) Add(byType, name, rule);
        else universal.Add(rule);
    }

    private static void Add(Dictionary<string, List<SelectorRule>> index, string key, SelectorRule rule)
    {
        if (!index.TryGetValue(key, out List<SelectorRule>? rules)) index.Add(key, rules = []);
        rules.Add(rule);
    }

    private void Style(StyledElement element, ComputedStyle parent)
    {
        List<SelectorRule> matching = Matching(element);
        DeclarationBlock inline = InlineStyle(element), hints = PresentationalHints.Of(element, sink);
        if (!inline.IsEmpty || !hints.IsEmpty)
        {
            element.Styles = Compute(matching, inline, hints, parent);
            return;
        }
        var key = new Key(parent, string.Join(',', matching.Select(r => r.Rank)));
        if (!shared.TryGetValue(key, out StyleSet? styles)) shared.Add(key, styles = Compute(matching, inline, hints, parent));
        element.Styles = styles;
    }

    private List<SelectorRule> Matching(StyledElement element)
    {
        var result = new List<SelectorRule>();
        AddMatching(universal, element, result);
        if (byType.TryGetValue(element.Name, out List<SelectorRule>? rules)) AddMatching(rules, element, result);
        if (element.Id is { } id && byId.TryGetValue(id, out rules)) AddMatching(rules, element, result);
        if (element.Attribute("class") is { } classes)
        {
            foreach (string name in classes.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
            {
                if (byClass.TryGetValue(name, out rules)) AddMatching(rules, element, result);
            }
        }
        result.Sort((a, b) => a.Rank.CompareTo(b.Rank));
        return result;
    }

    private void AddMatching(List<SelectorRule> rules, StyledElement element, List<SelectorRule> result)
    {
        foreach (SelectorRule rule in rules)
        {
            if (matcher.Matches(rule.Selector, element)) result.Add(rule);
        }
    }

    private StyleSet Compute(List<SelectorRule> matching, DeclarationBlock inline, DeclarationBlock hints, ComputedStyle parent)
    {
        var own = new List<MatchedBlock>();
        own.AddRange(matching.Where(r => r.Selector.PseudoElement is null && r.Origin == Origin.UserAgent).Select(r => new MatchedBlock(r.Block, r.Origin)));
        if (!hints.IsEmpty) own.Add(new MatchedBlock(hints, Origin.Hint));
        own.AddRange(matching.Where(r => r.Selector.PseudoElement is null && r.Origin != Origin.UserAgent).Select(r => new MatchedBlock(r.Block, r.Origin)));
        if (!inline.IsEmpty) own.Add(new MatchedBlock(inline, Origin.Attribute));
        ComputedStyle style = Blockified(computer.Compute(own, parent, root), parent);
        ComputedStyle?[]? pseudoElements = null;
        foreach (var group in matching.Where(r => r.Selector.PseudoElement is not null).GroupBy(r => r.Selector.PseudoElement!.Value))
        {
            ComputedStyle pseudo = computer.Compute([.. group.Select(r => new MatchedBlock(r.Block, r.Origin))], style, root);
            bool isBox = group.Key is not (PseudoElement.Before or PseudoElement.After) || pseudo.Content is { IsNormal: false, IsNone: false };
            if (isBox && pseudo.Display != Display.None) (pseudoElements ??= new ComputedStyle?[Enum.GetValues<PseudoElement>().Length])[(int)group.Key] = pseudo;
        }
        return new StyleSet(style, pseudoElements);
    }

    /// <summary>Flex and grid items are block-level, whatever they say: <see href="https://www.w3.org/TR/css-flexbox-1/#flex-items">CSS Flexbox 1, 4</see>.</summary>
    private static ComputedStyle Blockified(ComputedStyle style, ComputedStyle parent)
    {
        if (parent.Display.Inner is not (InnerDisplay.Flex or InnerDisplay.Grid) || !style.Display.IsInlineLevel) return style;
        style.box = style.box.Copy();
        style.box.Display = style.Display switch
        {
            Display.InlineTable => Display.Table,
            Display.InlineFlex => Display.Flex,
            Display.InlineGrid => Display.Grid,
            Display.InlineListItem => Display.ListItem,
            Display.InlineBlock => Display.FlowRoot,
            _ => Display.Block,
        };
        return style;
    }

    private DeclarationBlock InlineStyle(StyledElement element)
    {
        if (element.Attribute("style") is not { Length: > 0 } text) return DeclarationBlock.Empty;
        var source = new CssSource(new SourceText(element.Span.Source.Path, text), Anchor: element.AttributeSpan("style") ?? element.Span);
        CssBlock block = CssParser.ParseBlockContents(text, 0, text.Length);
        foreach (SyntaxError error in block.Errors) sink.Report(StyleDiagnostics.BadDeclaration(source.Span(error.Start, error.End)));
        return new DeclarationReader(source, sink).Read(block.Items.OfType<CssDeclaration>(), DeclarationPlace.Element);
    }
}
