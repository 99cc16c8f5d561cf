namespace Handbook.Paged.Css;

/// <summary>The styles of an element and of its pseudo-elements, shared by all elements that get the same.</summary>
internal sealed class StyleSet(ComputedStyle element, ComputedStyle?[]? pseudoElements)
{
    /// <summary>Before the cascade.</summary>
    public static readonly StyleSet None = new(ComputedStyle.Initial, null);

    public ComputedStyle Element => element;

    public ComputedStyle? this[PseudoElement pseudoElement] => pseudoElements?[(int)pseudoElement];
}
