using Handbook.Paged.Css.Selectors;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// Rules by what their selectors' last compound asks for: an id, a class or a type. An element is tried against those only that it may match.
/// </summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, List<SelectorRule>> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SelectorRule>> byClass = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SelectorRule>> byType = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<SelectorRule>>.AlternateLookup<ReadOnlySpan<char>> classLookup;
    private readonly List<SelectorRule> others = [];
    private readonly SelectorMatcher matcher = new();
    private readonly long stepsPerRule;
    private readonly Action<SelectorRule> reportGivenUp;

    /// <param name="elementCount">Of the document: what a selector may cost grows with it.</param>
    /// <param name="reportGivenUp">Told of a selector that cost too much.</param>
    public RuleIndex(IEnumerable<SelectorRule> rules, int elementCount, Action<SelectorRule> reportGivenUp)
    {
        this.reportGivenUp = reportGivenUp;
        stepsPerRule = 1_000_000 + 2_000L * elementCount;
        classLookup = byClass.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (SelectorRule rule in rules) Add(rule, rule.Selector.Subject);
    }

    /// <summary>Appends the ranks of all rules about this element or one of its pseudo-elements, sorted.</summary>
    public void Match(StyledElement element, List<SelectorRule> into)
    {
        int start = into.Count;
        if (byType.TryGetValue(element.Name, out List<SelectorRule>? rules)) Match(rules, element, into);
        if (!element.Attributes.IsEmpty)
        {
            if (element.Attribute("id") is string id && byId.TryGetValue(id, out rules)) Match(rules, element, into);
            if (element.Attribute("class") is string classes) MatchClasses(classes, element, into);
        }
        Match(others, element, into);
        if (into.Count - start < 2) return;
        into.Sort(start, into.Count - start, ByRank.Instance);
        // A rule stands under several keys where its selector is ':is()' of several.
        for (int i = into.Count - 1; i > start; i--)
        {
            if (into[i] == into[i - 1]) into.RemoveAt(i);
        }
    }

    private void MatchClasses(string classes, StyledElement element, List<SelectorRule> into)
    {
        ReadOnlySpan<char> rest = classes;
        while (true)
        {
            rest = rest.TrimStart(" \t\n\r\f");
            if (rest.IsEmpty) return;
            int length = rest.IndexOfAny(" \t\n\r\f");
            if (length < 0) length = rest.Length;
            if (classLookup.TryGetValue(rest[..length], out List<SelectorRule>? rules)) Match(rules, element, into);
            rest = rest[length..];
        }
    }

    private void Match(List<SelectorRule> rules, StyledElement element, List<SelectorRule> into)
    {
        foreach (SelectorRule rule in rules)
        {
            if (rule.IsGivenUp) continue;
            long before = matcher.Steps;
            matcher.StepLimit = before + stepsPerRule - rule.Steps;
            bool matches = matcher.Matches(rule.Selector, element);
            rule.Steps += matcher.Steps - before;
            if (rule.Steps >= stepsPerRule)
            {
                rule.IsGivenUp = true;
                reportGivenUp(rule);
            }
            else if (matches)
            {
                into.Add(rule);
            }
        }
    }

    private void Add(SelectorRule rule, CompoundSelector compound)
    {
        if (compound.Ids.Count > 0)
        {
            Put(byId, compound.Ids[0], rule);
            return;
        }
        if (compound.Classes.Count > 0)
        {
            Put(byClass, compound.Classes[0], rule);
            return;
        }
        if (compound.TypeName is not null)
        {
            Put(byType, compound.TypeName, rule);
            return;
        }
        // ':is(h1, h2)' stands under both.
        if (compound.Others.OfType<LogicalSelector>().FirstOrDefault(l => !l.IsNegated && l.List.Selectors.Count > 0 && l.List.Selectors.All(HasKey)) is { } any)
        {
            foreach (ComplexSelector selector in any.List.Selectors) Add(rule, selector.Subject);
            return;
        }
        others.Add(rule);
    }

    private static bool HasKey(ComplexSelector selector) =>
        selector.Subject is var subject && (subject.Ids.Count > 0 || subject.Classes.Count > 0 || subject.TypeName is not null);

    private static void Put(Dictionary<string, List<SelectorRule>> index, string key, SelectorRule rule)
    {
        if (!index.TryGetValue(key, out List<SelectorRule>? rules)) index.Add(key, rules = []);
        if (rules.Count == 0 || rules[^1] != rule) rules.Add(rule);
    }

    private sealed class ByRank : IComparer<SelectorRule>
    {
        public static readonly ByRank Instance = new();

        public int Compare(SelectorRule? x, SelectorRule? y) => x!.Rank.CompareTo(y!.Rank);
    }
}
