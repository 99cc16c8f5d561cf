using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>
/// Remembers what was worked out for the paragraphs of late, since a box may be laid out several times around a page break and a paragraph
/// over several pages. Of a fixed size: a long document must not keep all its glyphs.
/// </summary>
internal sealed class ParagraphCache
{
    private const int Capacity = 512;

    private readonly Dictionary<InlineContent, Entry> entries = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<InlineContent> order = new();

    private sealed class Entry(ShapedParagraph paragraph)
    {
        public ShapedParagraph Paragraph { get; } = paragraph;

        public IReadOnlyList<PlacedFragment>? Lines { get; set; }

        public int From { get; set; }

        public Px Width { get; set; }
    }

    public ShapedParagraph Shaped(InlineContent content, LayoutContext context) => EntryOf(content, context).Paragraph;

    /// <summary>All lines of a paragraph from a text offset on, for one width.</summary>
    public IReadOnlyList<PlacedFragment> Lines(ShapedParagraph paragraph, int from, Px width, LayoutContext context)
    {
        var entry = EntryOf(paragraph.Source, context);
        if (entry.Lines is { } known && entry.From == from && entry.Width == width) return known;
        var lines = LineSetter.Set(paragraph, from, width);
        (entry.Lines, entry.From, entry.Width) = (lines, from, width);
        return lines;
    }

    private Entry EntryOf(InlineContent content, LayoutContext context)
    {
        if (entries.TryGetValue(content, out var entry)) return entry;
        if (entries.Count >= Capacity) entries.Remove(order.Dequeue());
        entry = new Entry(ShapedParagraph.Shape(content, context));
        entries.Add(content, entry);
        order.Enqueue(content);
        return entry;
    }
}
