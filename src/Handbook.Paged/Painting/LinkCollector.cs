using System.Collections.Immutable;
using System.Text;
using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

/// <summary>Gathers the pieces of each link on a page: one annotation a link, however many lines it runs over.</summary>
internal sealed class LinkCollector
{
    private readonly List<Gathered> links = [];
    // A link's boxes differ from the first line to the others.
    private readonly Dictionary<ElementFacts, Gathered> byElement = new(ReferenceEqualityComparer.Instance);

    private sealed class Gathered(ElementFacts element, StructureNode? node)
    {
        public ElementFacts Element { get; } = element;

        public StructureNode? Node { get; } = node;

        public List<Rect> Rects { get; } = [];

        public StringBuilder Text { get; } = new();
    }

    public void Add(ElementFacts element, StructureNode? node, Rect rect)
    {
        if (!byElement.TryGetValue(element, out var link))
        {
            byElement.Add(element, link = new Gathered(element, node));
            links.Add(link);
        }
        if (!rect.IsEmpty) link.Rects.Add(rect);
    }

    /// <summary>What a link in a line shows, page numbers included. Of one that is a block, the element's words do.</summary>
    public void AddText(ElementFacts element, ReadOnlySpan<char> text)
    {
        if (byElement.TryGetValue(element, out var link)) link.Text.Append(text);
    }

    public ImmutableArray<LinkAnnotation> Finish()
    {
        var result = ImmutableArray.CreateBuilder<LinkAnnotation>(links.Count);
        foreach (var link in links)
        {
            if (link.Rects.Count == 0 || TargetOf(link.Element.Href!) is not { } target) continue;
            string text = Whitespace.Collapse(link.Text.ToString());
            if (text.Length == 0) text = link.Element.LinkWords.Length > 0 ? link.Element.LinkWords : link.Element.Href!;
            result.Add(new LinkAnnotation([.. link.Rects], target, text, link.Node));
        }
        return result.ToImmutable();
    }

    private static LinkTarget? TargetOf(string href)
    {
        if (href.StartsWith('#')) return href.Length > 1 ? new DestinationTarget(Uri.UnescapeDataString(href[1..])) : null;
        // The same schemes that content may use; anything else would be a way to run something from a document.
        return Uri.TryCreate(href, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel"
            ? new UriTarget(uri.AbsoluteUri)
            : null;
    }
}
