namespace Handbook.Paged.Css.Selectors;

/// <summary>
/// Writes the outer rule's selector in place of a leading <c>&amp;</c>, where that is one selector: it then means and counts the same as
/// <c>:is()</c> of it, matches faster, and nested rules of any depth are one chain of combinators.
/// </summary>
internal static class NestingFlattening
{
    public static ComplexSelector Flatten(ComplexSelector selector, SelectorList parent)
    {
        if (parent.Selectors is not [{ PseudoElement: null, IsOfTheScreen: false } outer]) return selector;
        CompoundSelector first = selector.Compounds[0];
        if (first.Others.Count(o => o is NestingSelector) != 1) return selector;
        CompoundSelector subject = outer.Subject;
        // A compound has room for one type, and both would count.
        if (first.TypeName is not null && subject.TypeName is not null) return selector;
        var merged = new CompoundSelector(
            first.TypeName ?? subject.TypeName,
            [.. subject.Ids, .. first.Ids],
            [.. subject.Classes, .. first.Classes],
            [.. subject.Others, .. first.Others.Where(o => o is not NestingSelector)]);
        return selector with
        {
            Compounds = [.. outer.Compounds.Take(outer.Compounds.Count - 1), merged, .. selector.Compounds.Skip(1)],
            Combinators = [.. outer.Combinators, .. selector.Combinators],
        };
    }
}
