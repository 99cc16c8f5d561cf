namespace Handbook.Paged.Css.Selectors;

/// <summary>See <see href="https://www.w3.org/TR/selectors-4/#specificity-rules">Selectors 4, 17</see>.</summary>
internal readonly record struct Specificity(int Ids, int Classes, int Types) : IComparable<Specificity>
{
    public static Specificity operator +(Specificity a, Specificity b) => new(a.Ids + b.Ids, a.Classes + b.Classes, a.Types + b.Types);

    public int CompareTo(Specificity other) => (Ids, Classes, Types).CompareTo((other.Ids, other.Classes, other.Types));

    public override string ToString() => $"{Ids},{Classes},{Types}";
}

internal enum Combinator : byte
{
    Descendant,
    Child,
    NextSibling,
    SubsequentSibling,
}

/// <summary>
/// Compound selectors with combinators between them.
/// See <see href="https://www.w3.org/TR/selectors-4/#structure">Selectors 4, 3.1</see>.
/// </summary>
/// <param name="Compounds">From left to right.</param>
/// <param name="Combinators">One less than <paramref name="Compounds"/>; of a relative selector as many, the first before the first compound.</param>
/// <param name="PseudoElement">Null where the selector is about elements.</param>
internal sealed record ComplexSelector(IReadOnlyList<CompoundSelector> Compounds, IReadOnlyList<Combinator> Combinators, PseudoElement? PseudoElement)
{
    /// <summary>A pseudo-element that paper never has, such as <c>::selection</c>: valid, and never matches.</summary>
    public bool IsOfTheScreen { get; init; }

    /// <summary>The longest chain that is allowed: matching recurses along it.</summary>
    public const int MaximumLength = 256;

    public CompoundSelector Subject => Compounds[^1];

    /// <summary>How many compounds are in it, those inside of its pseudo-classes counted along the longest way.</summary>
    public int Length => Compounds.Count + Compounds.Max(c => c.Others.Count == 0 ? 0 : c.Others.Max(o => o.Length));

    /// <summary>Whether it begins with a combinator, as inside <c>:has()</c>.</summary>
    public bool IsRelative => Combinators.Count == Compounds.Count;

    public Specificity Specificity
    {
        get
        {
            Specificity sum = PseudoElement is null ? default : new Specificity(0, 0, 1);
            foreach (CompoundSelector compound in Compounds) sum += compound.Specificity;
            return sum;
        }
    }
}

internal sealed record SelectorList(IReadOnlyList<ComplexSelector> Selectors)
{
    public int Length => Selectors.Count == 0 ? 0 : Selectors.Max(s => s.Length);

    /// <summary>That of the most specific one, as <c>:is()</c> counts.</summary>
    public Specificity Specificity => Selectors.Count == 0 ? default : Selectors.Max(s => s.Specificity);
}

/// <summary>Simple selectors that are all about the same element.</summary>
/// <param name="TypeName">In lower case; null for none or <c>*</c>.</param>
internal sealed record CompoundSelector(string? TypeName, IReadOnlyList<string> Ids, IReadOnlyList<string> Classes, IReadOnlyList<SimpleSelector> Others)
{
    public Specificity Specificity
    {
        get
        {
            var sum = new Specificity(Ids.Count, Classes.Count, TypeName is null ? 0 : 1);
            foreach (SimpleSelector other in Others) sum += other.Specificity;
            return sum;
        }
    }
}

/// <summary>An attribute selector or a pseudo-class.</summary>
internal abstract class SimpleSelector
{
    public virtual Specificity Specificity => new(0, 1, 0);

    /// <summary>The length of the longest selector inside.</summary>
    public virtual int Length => 0;

    public abstract bool Matches(StyledElement element, SelectorMatcher matcher);
}
