using Handbook.Diagnostics;

namespace Handbook.Paged.Css;

/// <summary>An element or a text of the document, in the light tree that layout works on. Never changed after <see cref="StyledDocument"/> is made.</summary>
internal abstract class StyledNode
{
    public StyledElement? Parent { get; internal set; }

    /// <summary>The next element or text with the same parent; comments are not in the tree.</summary>
    public StyledNode? NextSibling { get; internal set; }
}

/// <summary>A run of characters, references decoded, white space as in the source.</summary>
internal sealed class StyledText : StyledNode
{
    public string Text => throw new NotImplementedException();
}

internal sealed class StyledElement : StyledNode
{
    /// <summary>The local name, in lower case for HTML.</summary>
    public string Name => throw new NotImplementedException();

    /// <summary>False for elements of SVG and MathML.</summary>
    public bool IsHtml => throw new NotImplementedException();

    /// <summary>Null where there is none, or an empty one.</summary>
    public string? Id => throw new NotImplementedException();

    /// <summary>1 for the root, in document order without gaps.</summary>
    public int Ordinal => throw new NotImplementedException();

    /// <summary>Where its start tag stands; for an element that the parser supplied, where it was found missing.</summary>
    public SourceSpan Span => throw new NotImplementedException();

    /// <summary>The language by the nearest <c>lang</c> (or <c>xml:lang</c>), as written; null where none says one.</summary>
    public string? Language => throw new NotImplementedException();

    public ComputedStyle Style => throw new NotImplementedException();

    /// <summary>
    /// The style of a pseudo-element. <c>::before</c> and <c>::after</c>: null unless <c>content</c> makes them a box.
    /// The others: null where no rule is about them.
    /// </summary>
    public ComputedStyle? Pseudo(PseudoElement pseudoElement) => throw new NotImplementedException();

    /// <param name="name">In lower case.</param>
    public string? Attribute(string name) => throw new NotImplementedException();

    /// <summary>The children in document order: <c>foreach (StyledNode child in element.Children)</c>.</summary>
    public StyledChildren Children => throw new NotImplementedException();

    /// <summary>All text below it, as <c>textContent</c>.</summary>
    public string TextContent => throw new NotImplementedException();
}

/// <summary>Walks an element's children without allocating.</summary>
internal readonly struct StyledChildren(StyledNode? first)
{
    public StyledNode? First => first;

    public Enumerator GetEnumerator() => new(first);

    internal struct Enumerator(StyledNode? next)
    {
        public StyledNode Current { get; private set; } = null!;

        public bool MoveNext()
        {
            if (next is null) return false;
            Current = next;
            next = next.NextSibling;
            return true;
        }
    }
}
