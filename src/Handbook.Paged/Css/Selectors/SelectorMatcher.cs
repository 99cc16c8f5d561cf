namespace Handbook.Paged.Css.Selectors;

/// <summary>Says whether an element is what a selector is about. See <see href="https://www.w3.org/TR/selectors-4/#match-a-selector-against-an-element">Selectors 4, 18.2</see>.</summary>
internal sealed class SelectorMatcher
{
    /// <summary>Why the part of a selector before a compound did not match: what need not be tried again.</summary>
    private enum Outcome : byte
    {
        Match,

        /// <summary>Not from here.</summary>
        FailsHere,

        /// <summary>Nor from any earlier sibling.</summary>
        FailsForSiblings,

        /// <summary>Nor from any ancestor.</summary>
        FailsForAncestors,
    }

    public SiblingCounts Siblings { get; } = new();

    /// <summary>How many elements were looked at for combinators and <c>:has()</c>: what matching costs beside the element itself.</summary>
    public long Steps { get; private set; }

    /// <summary>Past it nothing matches any more: selectors can be written that would take years.</summary>
    public long StepLimit { get; set; } = long.MaxValue;

    public bool MatchesAny(SelectorList list, StyledElement element)
    {
        for (int i = 0; i < list.Selectors.Count; i++)
        {
            if (list.Selectors[i].PseudoElement is null && Matches(list.Selectors[i], element)) return true;
        }
        return false;
    }

    /// <summary>A pseudo-element at its end is left out of account.</summary>
    public bool Matches(ComplexSelector selector, StyledElement element) =>
        !selector.IsOfTheScreen && MatchesCompound(selector.Subject, element)
        && (selector.Compounds.Count == 1 || MatchesRest(selector, selector.Compounds.Count - 1, element, null) == Outcome.Match);

    /// <summary>Whether something that <paramref name="selector"/> is about stands in the given relation to <paramref name="anchor"/>.</summary>
    public bool HasRelative(ComplexSelector selector, StyledElement anchor)
    {
        bool below = selector.Combinators[0] is Combinator.Descendant or Combinator.Child;
        if (below) return AnyBelow(selector, anchor, anchor);
        for (StyledElement? sibling = anchor.NextElement(); sibling is not null; sibling = sibling.NextElement())
        {
            if (MatchesRelative(selector, sibling, anchor) || AnyBelow(selector, sibling, anchor)) return true;
            if (selector.Combinators[0] == Combinator.NextSibling && selector.Compounds.Count == 1) break;
        }
        return false;
    }

    private bool AnyBelow(ComplexSelector selector, StyledElement root, StyledElement anchor)
    {
        for (StyledNode? node = root.FirstChild; node is not null; node = root.Following(node))
        {
            if (node is StyledElement element && MatchesRelative(selector, element, anchor)) return true;
        }
        return false;
    }

    private bool MatchesRelative(ComplexSelector selector, StyledElement element, StyledElement anchor)
    {
        if (++Steps > StepLimit) return false;
        return MatchesCompound(selector.Subject, element) && MatchesRest(selector, selector.Compounds.Count - 1, element, anchor) == Outcome.Match;
    }

    /// <summary>
    /// Whether what stands before compound number <paramref name="index"/>, which <paramref name="element"/> matches, fits too. A search
    /// that found nothing up to the root ends the searches it is part of: without that, a chain of descendants takes exponential time.
    /// </summary>
    /// <param name="anchor">Of a relative selector: what stands before its first combinator.</param>
    private Outcome MatchesRest(ComplexSelector selector, int index, StyledElement element, StyledElement? anchor)
    {
        if (index == 0 && anchor is null) return Outcome.Match;
        switch (selector.Combinators[anchor is null ? index - 1 : index])
        {
            case Combinator.Child:
                if (element.Parent is not { } parent) return Outcome.FailsForAncestors;
                Outcome fromParent = MatchesAt(selector, index - 1, parent, anchor);
                return fromParent is Outcome.Match or Outcome.FailsForAncestors ? fromParent : Outcome.FailsHere;
            case Combinator.NextSibling:
                return element.PreviousElement() is { } previous ? MatchesAt(selector, index - 1, previous, anchor) : Outcome.FailsForSiblings;
            case Combinator.Descendant:
                for (StyledElement? ancestor = element.Parent; ancestor is not null; ancestor = ancestor.Parent)
                {
                    Outcome fromAncestor = MatchesAt(selector, index - 1, ancestor, anchor);
                    if (fromAncestor is Outcome.Match or Outcome.FailsForAncestors) return fromAncestor;
                }
                return Outcome.FailsForAncestors;
            default:
                for (StyledElement? sibling = element.PreviousElement(); sibling is not null; sibling = sibling.PreviousElement())
                {
                    Outcome fromSibling = MatchesAt(selector, index - 1, sibling, anchor);
                    if (fromSibling != Outcome.FailsHere) return fromSibling;
                }
                return Outcome.FailsForSiblings;
        }
    }

    private Outcome MatchesAt(ComplexSelector selector, int index, StyledElement element, StyledElement? anchor)
    {
        if (++Steps > StepLimit) return Outcome.FailsForAncestors;
        if (index < 0) return element == anchor ? Outcome.Match : Outcome.FailsHere;
        return MatchesCompound(selector.Compounds[index], element) ? MatchesRest(selector, index, element, anchor) : Outcome.FailsHere;
    }

    // Without enumerators, which would be made for every rule and element.
    private bool MatchesCompound(CompoundSelector compound, StyledElement element)
    {
        if (compound.TypeName is not null && !NameEquals(element, compound.TypeName)) return false;
        for (int i = 0; i < compound.Ids.Count; i++)
        {
            if (element.Attribute("id") != compound.Ids[i]) return false;
        }
        if (compound.Classes.Count > 0)
        {
            if (element.Attribute("class") is not string classes) return false;
            for (int i = 0; i < compound.Classes.Count; i++)
            {
                if (!HasToken(classes, compound.Classes[i], StringComparison.Ordinal)) return false;
            }
        }
        for (int i = 0; i < compound.Others.Count; i++)
        {
            if (!compound.Others[i].Matches(element, this)) return false;
        }
        return true;
    }

    // Selectors' names are in lower case; names of HTML elements are, those of SVG need not be.
    private static bool NameEquals(StyledElement element, string name) =>
        element.IsHtml ? element.Name == name : element.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="token"/> is one of the words that white space separates in <paramref name="text"/>.</summary>
    public static bool HasToken(string text, string token, StringComparison comparison)
    {
        int from = 0;
        while (from <= text.Length - token.Length)
        {
            int at = text.IndexOf(token, from, comparison);
            if (at < 0) return false;
            int end = at + token.Length;
            if ((at == 0 || IsSpace(text[at - 1])) && (end == text.Length || IsSpace(text[end]))) return true;
            from = at + 1;
        }
        return false;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
