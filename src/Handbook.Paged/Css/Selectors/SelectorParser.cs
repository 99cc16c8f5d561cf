using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Selectors;

/// <summary>
/// Reads selectors out of component values. See <see href="https://www.w3.org/TR/selectors-4/#grammar">Selectors 4, 15</see>
/// and <see href="https://www.w3.org/TR/css-nesting-1/">CSS Nesting 1</see>.
/// </summary>
/// <param name="parent">What <c>&amp;</c> stands for; null outside of any rule, where it is the root.</param>
internal sealed class SelectorParser(SelectorList? parent)
{
    /// <summary>What was wrong, for the message: <c>the pseudo-class ':hoover' is unknown</c>. Null where nothing better than the selector can be said.</summary>
    public string? Problem { get; private set; }

    /// <summary>Where; null where it is the selector as a whole.</summary>
    public ComponentValue? ProblemAt { get; private set; }

    private bool sawNesting;

    /// <returns>Null where one of the selectors is none: then the rule is left out.</returns>
    public SelectorList? ParseRulePrelude(IReadOnlyList<ComponentValue> prelude)
    {
        var selectors = new List<ComplexSelector>();
        foreach (var part in SplitByComma(prelude))
        {
            sawNesting = false;
            if (Complex(part, allowRelative: parent is not null, allowPseudoElement: true) is not { } selector) return null;
            if (parent is not null) selector = Nested(selector);
            if (selector.Length > ComplexSelector.MaximumLength)
            {
                Fail($"it is longer than {ComplexSelector.MaximumLength} compound selectors", null);
                return null;
            }
            selectors.Add(selector);
        }
        return new SelectorList(selectors);
    }

    /// <summary>Without <c>&amp;</c> a nested selector is about descendants of what the outer one is about.</summary>
    private ComplexSelector Nested(ComplexSelector selector)
    {
        if (!selector.IsRelative && sawNesting) return NestingFlattening.Flatten(selector, parent!);
        var nesting = new CompoundSelector(null, [], [], [new NestingSelector(parent!)]);
        IReadOnlyList<Combinator> combinators = selector.IsRelative ? selector.Combinators : [Combinator.Descendant, .. selector.Combinators];
        return NestingFlattening.Flatten(selector with { Compounds = [nesting, .. selector.Compounds], Combinators = combinators }, parent!);
    }

    private SelectorList? List(IReadOnlyList<ComponentValue> values, bool isForgiving, bool allowRelative = false)
    {
        var selectors = new List<ComplexSelector>();
        foreach (var part in SplitByComma(values))
        {
            if (Complex(part, allowRelative, allowPseudoElement: false) is { } selector)
            {
                if (allowRelative && !selector.IsRelative) selector = selector with { Combinators = [Combinator.Descendant, .. selector.Combinators] };
                selectors.Add(selector);
            }
            else if (!isForgiving)
            {
                return null;
            }
        }
        return new SelectorList(selectors);
    }

    private ComplexSelector? Complex(IReadOnlyList<ComponentValue> values, bool allowRelative, bool allowPseudoElement)
    {
        var compounds = new List<CompoundSelector>();
        var combinators = new List<Combinator>();
        int position = 0;
        if (values.Count == 0) return Fail("a selector is missing", null);
        if (ReadCombinator(values, ref position) is { } first)
        {
            if (!allowRelative) return Fail($"it can't begin with '{values[0]}'", values[0]);
            combinators.Add(first);
        }
        while (true)
        {
            int start = position;
            if (Compound(values, ref position, out PseudoElement? pseudoElement, out bool isOfTheScreen) is not { } compound) return null;
            if (position == start) return Fail("a selector is missing", position < values.Count ? values[position] : values[^1]);
            compounds.Add(compound);
            if (pseudoElement is not null || isOfTheScreen)
            {
                if (!allowPseudoElement) return Fail("a pseudo-element can't stand here", values[start]);
                if (position < values.Count) return Fail("nothing can follow a pseudo-element", values[position]);
                return new ComplexSelector(compounds, combinators, pseudoElement) { IsOfTheScreen = isOfTheScreen };
            }
            if (position >= values.Count) return new ComplexSelector(compounds, combinators, null);
            bool isDescendant = values[position].SpaceBefore;
            if (ReadCombinator(values, ref position) is { } combinator) combinators.Add(combinator);
            else if (isDescendant) combinators.Add(Combinator.Descendant);
            else return Fail($"'{values[position]}' is not understood", values[position]);
        }
    }

    private static Combinator? ReadCombinator(IReadOnlyList<ComponentValue> values, ref int position)
    {
        if (position >= values.Count || values[position].Kind != CssTokenKind.Delim) return null;
        Combinator? combinator = values[position].Text switch
        {
            ">" => Combinator.Child,
            "+" => Combinator.NextSibling,
            "~" => Combinator.SubsequentSibling,
            _ => null,
        };
        if (combinator is not null) position++;
        return combinator;
    }

    /// <summary>As many simple selectors as stand together without white space.</summary>
    private CompoundSelector? Compound(IReadOnlyList<ComponentValue> values, ref int position, out PseudoElement? pseudoElement, out bool isOfTheScreen)
    {
        pseudoElement = null;
        isOfTheScreen = false;
        string? typeName = null;
        var ids = new List<string>();
        var classes = new List<string>();
        var others = new List<SimpleSelector>();
        int start = position;
        while (position < values.Count && (position == start || !values[position].SpaceBefore))
        {
            ComponentValue value = values[position];
            switch (value.Kind)
            {
                case CssTokenKind.Ident when position == start:
                    typeName = value.Text.ToLowerInvariant();
                    position++;
                    if (!SkipNamespace(values, ref position, ref typeName)) return null;
                    break;
                case CssTokenKind.Delim when value.IsDelim('*') && position == start:
                    position++;
                    if (!SkipNamespace(values, ref position, ref typeName)) return null;
                    break;
                case CssTokenKind.Delim when value.IsDelim('|') && position == start:
                    if (!SkipNamespace(values, ref position, ref typeName)) return null;
                    if (position == start) return FailCompound("a name is missing after '|'", value);
                    break;
                case CssTokenKind.Delim when value.IsDelim('&'):
                    sawNesting = true;
                    others.Add(parent is null ? new ElementTest(e => e.Parent is null) : new NestingSelector(parent));
                    position++;
                    break;
                case CssTokenKind.Hash when (value.Flags & CssTokenFlags.Id) != 0:
                    ids.Add(value.Text);
                    position++;
                    break;
                case CssTokenKind.Delim when value.IsDelim('.'):
                    if (position + 1 >= values.Count || values[position + 1] is not { Kind: CssTokenKind.Ident, SpaceBefore: false } name)
                        return FailCompound("a class name is missing after '.'", value);
                    classes.Add(name.Text);
                    position += 2;
                    break;
                case CssTokenKind.OpenSquare:
                    if (AttributeSelectors.Parse(value) is not { } attribute) return FailCompound($"the attribute selector '{value}' is not understood", value);
                    others.Add(attribute);
                    position++;
                    break;
                case CssTokenKind.Colon:
                    if (!Pseudo(values, ref position, others, ref pseudoElement, ref isOfTheScreen)) return null;
                    if (pseudoElement is not null || isOfTheScreen) return new CompoundSelector(typeName, ids, classes, others);
                    break;
                default:
                    return position == start ? FailCompound($"'{value}' is not understood", value) : new CompoundSelector(typeName, ids, classes, others);
            }
        }
        return new CompoundSelector(typeName, ids, classes, others);
    }

    /// <summary>Takes <c>prefix|</c>, of which only <c>*|</c> and <c>|</c> mean anything without namespaces declared.</summary>
    private bool SkipNamespace(IReadOnlyList<ComponentValue> values, ref int position, ref string? typeName)
    {
        if (position >= values.Count || values[position] is not { Kind: CssTokenKind.Delim } bar || !bar.IsDelim('|')) return true;
        if (position + 1 >= values.Count || values[position + 1].SpaceBefore) return true;
        ComponentValue next = values[position + 1];
        if (next.IsDelim('*')) typeName = null;
        else if (next.Kind == CssTokenKind.Ident) typeName = next.Text.ToLowerInvariant();
        else return FailCompound("namespaces are not supported", bar) is not null;
        position += 2;
        return true;
    }

    private bool Pseudo(IReadOnlyList<ComponentValue> values, ref int position, List<SimpleSelector> others, ref PseudoElement? pseudoElement, ref bool isOfTheScreen)
    {
        ComponentValue colon = values[position++];
        bool isElement = position < values.Count && values[position] is { Kind: CssTokenKind.Colon, SpaceBefore: false };
        if (isElement) position++;
        if (position >= values.Count || values[position] is not { Kind: CssTokenKind.Ident or CssTokenKind.Function, SpaceBefore: false } name)
        {
            Fail("a name is missing after ':'", colon);
            return false;
        }
        position++;
        string lower = name.Text.ToLowerInvariant();
        if (isElement || PseudoNames.IsLegacyElement(lower))
        {
            pseudoElement = name.Kind == CssTokenKind.Ident ? PseudoNames.Element(lower) : null;
            if (pseudoElement is PseudoElement.FootnoteCall or PseudoElement.FootnoteMarker)
            {
                Fail($"'::{name.Text}' needs footnotes, which this engine does not have yet", name);
                return false;
            }
            isOfTheScreen = pseudoElement is null && PseudoNames.IsElementOfTheScreen(lower);
            if (pseudoElement is not null || isOfTheScreen) return true;
            Fail($"the pseudo-element '::{name.Text}' is not supported", name);
            return false;
        }
        SimpleSelector? selector = name.Kind == CssTokenKind.Ident ? PseudoNames.Class(lower) : Function(lower, name);
        if (selector is null)
        {
            if (Problem is null) Fail($"the pseudo-class ':{name.Text}' is not supported", name);
            return false;
        }
        others.Add(selector);
        return true;
    }

    private SimpleSelector? Function(string name, ComponentValue function)
    {
        switch (name)
        {
            case "is" or "matches" or "any" or "-webkit-any" or "-moz-any":
                return List(function.Children, isForgiving: true) is { } any ? new LogicalSelector(any, isNegated: false, hasSpecificity: true) : null;
            case "where":
                return List(function.Children, isForgiving: true) is { } where ? new LogicalSelector(where, isNegated: false, hasSpecificity: false) : null;
            case "not":
                return List(function.Children, isForgiving: false) is { } not ? new LogicalSelector(not, isNegated: true, hasSpecificity: true) : null;
            case "has":
                return List(function.Children, isForgiving: false, allowRelative: true) is { } has ? new HasSelector(has) : null;
            case "nth-child":
                return Nth(function, fromEnd: false, ofType: false);
            case "nth-last-child":
                return Nth(function, fromEnd: true, ofType: false);
            case "nth-of-type":
                return Nth(function, fromEnd: false, ofType: true);
            case "nth-last-of-type":
                return Nth(function, fromEnd: true, ofType: true);
            case "lang":
                List<string> ranges = [.. function.Children.Where(c => c.Kind is CssTokenKind.Ident or CssTokenKind.String).Select(c => c.Text)];
                return ranges.Count == 0 ? null : new LanguageSelector(ranges);
            case "dir":
                if (function.Children is not [{ Kind: CssTokenKind.Ident } direction]) return null;
                string wanted = direction.Text.ToLowerInvariant();
                return new ElementTest(e => PseudoNames.DirectionOf(e) == wanted);
            default:
                return null;
        }
    }

    private NthSelector? Nth(ComponentValue function, bool fromEnd, bool ofType)
    {
        IReadOnlyList<ComponentValue> arguments = function.Children;
        int of = -1;
        for (int i = 0; i < arguments.Count && of < 0; i++)
        {
            if (arguments[i].IsIdent("of")) of = i;
        }
        SelectorList? list = null;
        if (of >= 0)
        {
            if (ofType || (list = List([.. arguments.Skip(of + 1)], isForgiving: false)) is null) return null;
            arguments = [.. arguments.Take(of)];
        }
        return AnPlusBParser.Parse(arguments) is { } formula ? new NthSelector(formula, fromEnd, ofType, list) : null;
    }

    private static List<IReadOnlyList<ComponentValue>> SplitByComma(IReadOnlyList<ComponentValue> values)
    {
        var parts = new List<IReadOnlyList<ComponentValue>>();
        var current = new List<ComponentValue>();
        foreach (ComponentValue value in values)
        {
            if (value.Kind == CssTokenKind.Comma)
            {
                parts.Add(current);
                current = [];
            }
            else
            {
                current.Add(value);
            }
        }
        parts.Add(current);
        return parts;
    }

    private ComplexSelector? Fail(string problem, ComponentValue? at)
    {
        Problem ??= problem;
        ProblemAt ??= at;
        return null;
    }

    private CompoundSelector? FailCompound(string problem, ComponentValue? at)
    {
        Fail(problem, at);
        return null;
    }
}
