using System.Text;
using AngleSharp.Dom;
using Handbook.Diagnostics;
using Handbook.Paged.Html;

namespace Handbook.Paged.Css;

internal partial class StyledElement : StyledNode
{
    // Names and values in turns; null where there are no attributes, as for most elements.
    private string[]? attributes;
    private readonly int start;

    public StyledElement(HtmlTree tree, ElementType type, int start)
    {
        Tree = tree;
        Type = type;
        this.start = start;
    }

    internal HtmlTree Tree { get; }

    internal ElementType Type { get; }

    /// <summary>The local name, in lower case for HTML.</summary>
    public string Name => Type.Name;

    /// <summary>False for elements of SVG and MathML.</summary>
    public bool IsHtml => Type.Namespace == NamespaceNames.HtmlUri;

    /// <summary>Null where there is none, or an empty one.</summary>
    public string? Id => Attribute("id") is { Length: > 0 } id ? id : null;

    /// <summary>1 for the root, in document order without gaps.</summary>
    public int Ordinal { get; internal set; }

    /// <summary>Its number among the elements with the same parent, from 1.</summary>
    internal int ChildIndex { get; set; }

    /// <summary>Its start tag's first character; for an element that the parser supplied, where it was found missing.</summary>
    public override SourceSpan Span => Tree.Source.Span(start, StartTagScanner.Length(Tree.Source.Text, start, Name));

    /// <summary>1 for the root.</summary>
    public int Depth { get; internal set; } = 1;

    /// <summary>The styles of the element and its pseudo-elements; many elements share one set.</summary>
    internal StyleSet Styles { get; set; } = StyleSet.None;

    public ComputedStyle Style => Styles.Element;

    /// <summary>
    /// The style of a pseudo-element. <c>::before</c> and <c>::after</c>: null unless <c>content</c> makes them a box.
    /// The others: null where no rule is about them.
    /// </summary>
    public ComputedStyle? Pseudo(PseudoElement pseudoElement) => Styles[pseudoElement];

    public StyledNode? FirstChild { get; internal set; }

    public StyledNode? LastChild { get; internal set; }

    /// <summary>The children in document order: <c>foreach (StyledNode child in element.Children)</c>.</summary>
    public StyledChildren Children => new(FirstChild);

    /// <summary>Names and values in turns, in the order of the source.</summary>
    internal ReadOnlySpan<string> Attributes => attributes;

    /// <param name="name">In lower case; as the specification writes it for SVG.</param>
    public string? Attribute(string name)
    {
        if (attributes is null) return null;
        for (int i = 0; i < attributes.Length; i += 2)
        {
            if (attributes[i] == name) return attributes[i + 1];
        }
        return null;
    }

    /// <summary>
    /// Where an attribute's value stands, quotes left out, or its name where it has no value.
    /// Null where the source has no such attribute in this tag.
    /// </summary>
    public SourceSpan? AttributeSpan(string name) => StartTagScanner.AttributeValue(Tree.Source, start, name);

    /// <summary>The language by the nearest <c>lang</c> (or <c>xml:lang</c>), as written; null where none says one.</summary>
    public string? Language
    {
        get
        {
            for (StyledElement? element = this; element is not null; element = element.Parent)
            {
                if (element.attributes is null) continue;
                if ((element.Attribute("lang") ?? element.Attribute("xml:lang")) is string language) return language.Length == 0 ? null : language;
            }
            return null;
        }
    }

    /// <summary>All text below it, as <c>textContent</c>.</summary>
    public string TextContent
    {
        get
        {
            var builder = new StringBuilder();
            for (StyledNode? node = FirstChild; node is not null; node = Following(node))
            {
                if (node is StyledText text) builder.Append(text.Text);
            }
            return builder.ToString();
        }
    }

    /// <summary>The elements below it, in document order.</summary>
    public IEnumerable<StyledElement> Descendants
    {
        get
        {
            for (StyledNode? node = FirstChild; node is not null; node = Following(node))
            {
                if (node is StyledElement element) yield return element;
            }
        }
    }

    public override string ToString() => Id is string id ? $"<{Name} id=\"{id}\">" : $"<{Name}>";

    /// <summary>The node after <paramref name="node"/> in document order, inside this element.</summary>
    internal StyledNode? Following(StyledNode node)
    {
        if (node is StyledElement { FirstChild: StyledNode child }) return child;
        while (node.NextSibling is null)
        {
            if (node.Parent == this || node.Parent is null) return null;
            node = node.Parent;
        }
        return node.NextSibling;
    }
}

/// <summary>Walks an element's children without allocating.</summary>
internal readonly struct StyledChildren(StyledNode? first)
{
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
