namespace Handbook.Paged.Css.Selectors;

/// <summary>A pseudo-class that asks one question of the element.</summary>
internal sealed class ElementTest(Func<StyledElement, bool> test) : SimpleSelector
{
    public override bool Matches(StyledElement element, SelectorMatcher matcher) => test(element);
}

/// <summary><c>:is()</c>, <c>:where()</c>, <c>:not()</c>, and the nesting selector. See <see href="https://www.w3.org/TR/selectors-4/#logical-combination">Selectors 4, 4</see>.</summary>
internal class LogicalSelector(SelectorList list, bool isNegated, bool hasSpecificity) : SimpleSelector
{
    public SelectorList List => list;

    public bool IsNegated => isNegated;

    public override Specificity Specificity { get; } = hasSpecificity ? list.Specificity : default;

    public override int Length { get; } = list.Length;

    public override bool Matches(StyledElement element, SelectorMatcher matcher) => matcher.MatchesAny(list, element) != isNegated;
}

/// <summary><c>&amp;</c>. See <see href="https://www.w3.org/TR/css-nesting-1/#nest-selector">CSS Nesting 1, 2.2</see>.</summary>
internal sealed class NestingSelector(SelectorList parent) : LogicalSelector(parent, isNegated: false, hasSpecificity: true);

/// <summary>See <see href="https://www.w3.org/TR/selectors-4/#relational">Selectors 4, 4.5</see>.</summary>
internal sealed class HasSelector(SelectorList list) : SimpleSelector
{
    public override Specificity Specificity { get; } = list.Specificity;

    public override int Length { get; } = list.Length;

    public override bool Matches(StyledElement element, SelectorMatcher matcher) => list.Selectors.Any(s => matcher.HasRelative(s, element));
}

/// <summary><c>:nth-child()</c> and its like: the element's number is <c>An+B</c>. See <see href="https://www.w3.org/TR/selectors-4/#child-index">Selectors 4, 14.3</see>.</summary>
/// <param name="of">Only siblings that match it are counted, and the element must; null for all.</param>
internal sealed class NthSelector(AnPlusB formula, bool fromEnd, bool ofType, SelectorList? of) : SimpleSelector
{
    public override Specificity Specificity { get; } = new Specificity(0, 1, 0) + (of?.Specificity ?? default);

    public override int Length { get; } = of?.Length ?? 0;

    public override bool Matches(StyledElement element, SelectorMatcher matcher)
    {
        if (element.Parent is null) return formula.Includes(1) && (of is null || matcher.MatchesAny(of, element));
        if (of is not null && !matcher.MatchesAny(of, element)) return false;
        if (!ofType && of is null) return formula.Includes(fromEnd ? SiblingCount(element.Parent) - element.ChildIndex + 1 : element.ChildIndex);
        Func<StyledElement, bool> counts = ofType ? sibling => sibling.Type == element.Type : sibling => matcher.MatchesAny(of!, sibling);
        object key = ofType ? element.Type : this;
        return formula.Includes(fromEnd ? matcher.Siblings.FromEnd(element, key, counts) : matcher.Siblings.FromStart(element, key, counts));
    }

    private static int SiblingCount(StyledElement parent) => (parent.LastChild as StyledElement ?? parent.LastChild?.PreviousElement())?.ChildIndex ?? 0;
}

/// <summary><c>An+B</c>: the numbers that it gives for n from 0 on.</summary>
internal readonly record struct AnPlusB(int A, int B)
{
    public bool Includes(int number)
    {
        long difference = (long)number - B;
        return A == 0 ? difference == 0 : difference % A == 0 && difference / A >= 0;
    }
}

/// <summary><c>:lang()</c>: ranges against the element's language. See <see href="https://www.w3.org/TR/selectors-4/#the-lang-pseudo">Selectors 4, 7.2</see>.</summary>
internal sealed class LanguageSelector(IReadOnlyList<string> ranges) : SimpleSelector
{
    public override bool Matches(StyledElement element, SelectorMatcher matcher)
    {
        string language = element.Language ?? "";
        foreach (string range in ranges)
        {
            if (range.Length == 0 ? language.Length == 0 : MatchesRange(range, language)) return true;
        }
        return false;
    }

    /// <summary>Extended filtering of <see href="https://www.rfc-editor.org/rfc/rfc4647#section-3.3.2">RFC 4647, 3.3.2</see>.</summary>
    private static bool MatchesRange(string range, string language)
    {
        if (language.Length == 0) return false;
        string[] wanted = range.Split('-');
        string[] given = language.Split('-');
        if (wanted[0] != "*" && !wanted[0].Equals(given[0], StringComparison.OrdinalIgnoreCase)) return false;
        int at = 1;
        for (int i = 1; i < wanted.Length; i++)
        {
            if (wanted[i] == "*") continue;
            while (at < given.Length && !given[at].Equals(wanted[i], StringComparison.OrdinalIgnoreCase))
            {
                // A singleton begins an extension, which a range may not skip.
                if (given[at].Length == 1) return false;
                at++;
            }
            if (at++ >= given.Length) return false;
        }
        return true;
    }
}
