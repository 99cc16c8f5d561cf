using System.Runtime.CompilerServices;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// What an element's styles depend on: the parent's style and the declarations that apply, by identity. Elements with equal keys share
/// their <see cref="StyleSet"/>, so a document of 700,000 elements has a few hundred of them.
/// </summary>
internal readonly record struct StyleKey(ComputedStyle Parent, SelectorRule[] Rules, DeclarationBlock? Hint, DeclarationBlock? Attribute)
{
    public bool Equals(StyleKey other) => new StyleLookup(other.Parent, other.Rules, other.Hint, other.Attribute).IsKey(this);

    public override int GetHashCode() => new StyleLookup(Parent, Rules, Hint, Attribute).GetHashCode();
}

/// <summary>The same without an array of its own: to look up without allocating.</summary>
internal readonly ref struct StyleLookup(ComputedStyle parent, ReadOnlySpan<SelectorRule> rules, DeclarationBlock? hint, DeclarationBlock? attribute)
{
    private readonly ReadOnlySpan<SelectorRule> rules = rules;

    public StyleKey ToKey() => new(parent, rules.ToArray(), hint, attribute);

    public bool IsKey(StyleKey key) =>
        ReferenceEquals(key.Parent, parent) && ReferenceEquals(key.Hint, hint) && ReferenceEquals(key.Attribute, attribute) && rules.SequenceEqual(key.Rules);

    public override int GetHashCode()
    {
        int hash = RuntimeHelpers.GetHashCode(parent);
        foreach (SelectorRule rule in rules) hash = hash * 31 + rule.Rank;
        return (hash * 31 + (hint is null ? 0 : RuntimeHelpers.GetHashCode(hint))) * 31 + (attribute is null ? 0 : RuntimeHelpers.GetHashCode(attribute));
    }
}

internal sealed class StyleKeyComparer : IEqualityComparer<StyleKey>, IAlternateEqualityComparer<StyleLookup, StyleKey>
{
    public bool Equals(StyleKey x, StyleKey y) => x.Equals(y);

    public int GetHashCode(StyleKey obj) => obj.GetHashCode();

    public bool Equals(StyleLookup alternate, StyleKey other) => alternate.IsKey(other);

    public int GetHashCode(StyleLookup alternate) => alternate.GetHashCode();

    public StyleKey Create(StyleLookup alternate) => alternate.ToKey();
}
