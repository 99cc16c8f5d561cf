using Handbook.Diagnostics;

namespace Handbook.Paged.Css;

/// <summary>
/// An element or a text of the document, in the light tree that layout works on: there is no second tree below it, since documents
/// reach 700,000 elements. The HTML parser links the nodes, the cascade numbers and styles them; nothing changes them after
/// <see cref="StyledDocument"/> is made.
/// </summary>
internal abstract class StyledNode
{
    public StyledElement? Parent { get; internal set; }

    /// <summary>The next element or text with the same parent; comments are not in the tree.</summary>
    public StyledNode? NextSibling { get; internal set; }

    public StyledNode? PreviousSibling { get; internal set; }

    /// <summary>Where it stands: a start tag, or the first character of a text.</summary>
    public abstract SourceSpan Span { get; }

    internal StyledElement? NextElement()
    {
        StyledNode? node = NextSibling;
        while (node is StyledText) node = node.NextSibling;
        return (StyledElement?)node;
    }

    internal StyledElement? PreviousElement()
    {
        StyledNode? node = PreviousSibling;
        while (node is StyledText) node = node.PreviousSibling;
        return (StyledElement?)node;
    }
}
