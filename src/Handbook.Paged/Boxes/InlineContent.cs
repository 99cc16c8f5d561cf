using Handbook.Paged.Css;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>
/// An inline formatting context, flattened: its whole text with white space already collapsed, and the items that cover it in order.
/// Text is broken and shaped as one paragraph, whatever inline elements divide it.
/// </summary>
internal sealed class InlineContent
{
    /// <summary>An atomic box, a leader or a float stands in the text as this character, so that UAX 14 knows of it.</summary>
    public const char ObjectReplacement = '\uFFFC';

    /// <summary>A forced line break.</summary>
    public const char LineSeparator = '\u2028';

    private IReadOnlyList<int>? floats;

    public InlineContent(string text, IReadOnlyList<InlineItem> items, InlineBox root)
    {
        (Text, Items, Root) = (text, items, root);
        for (int i = 0; i < items.Count; i++)
        {
            var item = items[i];
            HasFloats |= item.Kind == InlineItemKind.Float;
            HasLeader |= item.Kind == InlineItemKind.Leader;
            HasClonedEdges |= item.Kind == InlineItemKind.OpenBox && item.Box.Style.ClonesDecorations;
            HasPageNumbers |= item.Generated is PageNumberText;
        }
    }

    public string Text { get; }

    public IReadOnlyList<InlineItem> Items { get; }

    /// <summary>The root inline box: carries the block container's own text style (the strut) and structure.</summary>
    public InlineBox Root { get; }

    /// <summary>No text, no atomic box: makes no line (CSS 2.2, 9.4.2).</summary>
    public bool IsEmpty { get; init; }

    public bool HasFloats { get; }

    /// <summary>Indices of the items that are floats.</summary>
    public IReadOnlyList<int> Floats => floats ??= HasFloats ? [.. Enumerable.Range(0, Items.Count).Where(i => Items[i].Kind == InlineItemKind.Float)] : [];

    public bool HasLeader { get; }

    /// <summary>Whether there are boxes whose edges stand on each of their lines.</summary>
    public bool HasClonedEdges { get; }

    /// <summary>The first item that ends at an offset of the text, or behind it.</summary>
    public int FirstItemEndingAt(int offset)
    {
        int low = 0, high = Items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Items[middle].End < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The same content as it is in the first line, item by item; null where that is not different.</summary>
    public InlineContent? FirstLine { get; init; }

    /// <summary>Of such content: the box around all that stands in the line.</summary>
    public InlineBox? FirstLineBox { get; init; }

    /// <summary>Whether numbers of pages stand in the text: see <see cref="WithPageNumbers"/>.</summary>
    public bool HasPageNumbers { get; }

    public InlineContent WithFirstLine(InlineContent first) => With(Text, Items, first);

    /// <summary>The content as it is where the numbers of pages are those that a pass found.</summary>
    public InlineContent WithPageNumbers(PageReferences references)
    {
        if (!HasPageNumbers) return this;
        var text = new System.Text.StringBuilder(Text.Length);
        var items = new InlineItem[Items.Count];
        int copied = 0, shift = 0;
        for (int i = 0; i < items.Length; i++)
        {
            var item = Items[i];
            items[i] = item with { Start = item.Start + shift };
            if (item.Generated is not PageNumberText number) continue;
            string written = number.In(references);
            items[i] = items[i] with { Length = written.Length };
            text.Append(Text, copied, item.Start - copied).Append(written);
            copied = item.End;
            shift += written.Length - item.Length;
        }
        text.Append(Text, copied, Text.Length - copied);
        return With(text.ToString(), items, FirstLine?.WithPageNumbers(references));
    }

    private InlineContent With(string otherText, IReadOnlyList<InlineItem> otherItems, InlineContent? firstLine) => new(otherText, otherItems, Root)
    {
        IsEmpty = IsEmpty,
        FirstLine = firstLine,
        FirstLineBox = FirstLineBox,
    };
}

internal enum InlineItemKind : byte
{
    Text,
    OpenBox,
    CloseBox,

    /// <summary>An inline-block, image, inline table: one unbreakable box.</summary>
    Atomic,
    ForcedBreak,

    /// <summary>Fills the line with a repeated string (CSS GCPM 3.2).</summary>
    Leader,
    Float,

    /// <summary>The place where an absolutely positioned box would stand in the flow.</summary>
    OutOfFlow,
}

/// <param name="Start">Offset in the content's text.</param>
/// <param name="Length">Zero for what takes no place in the text.</param>
/// <param name="Box">The nearest inline box: for Open and Close the one that opens or closes.</param>
/// <param name="Atom">The atomic, floating or positioned box.</param>
internal readonly record struct InlineItem(InlineItemKind Kind, int Start, int Length, InlineBox Box, Box? Atom = null, GeneratedText? Generated = null)
{
    /// <summary>Where the text stands among its structure element's children; null for artifacts.</summary>
    public StructureContent? Content { get; init; }

    /// <summary>Of text: a preserved tab, which stands in the text as a space.</summary>
    public bool IsTab { get; init; }

    public int End => Start + Length;
}

/// <summary>An inline box: an element's, a pseudo-element's, or the root of an inline formatting context.</summary>
internal sealed class InlineBox(ComputedStyle style, ElementFacts? element, InlineBox? parent)
{
    public ComputedStyle Style { get; } = style;

    public ElementFacts? Element { get; } = element;

    /// <summary>The element that it is made for, where <see cref="Element"/> is another box's: of lines' root, of generated content.</summary>
    public Diagnostics.SourceSpan? Span { get; init; }

    public InlineBox? Parent { get; } = parent;

    /// <summary>The structure element of its own, if any.</summary>
    public StructureNode? Structure { get; init; }

    public string Language { get; init; } = "";

    /// <summary>Generated for the eye only; assistive technology does not read it.</summary>
    public bool IsArtifact { get; init; }

    /// <summary>
    /// Of lines' root: blocks around that decorate its text, the innermost last. A float, an atomic box or a positioned one is out of their reach:
    /// <see href="https://www.w3.org/TR/css-text-decor-3/#line-decoration">CSS Text Decoration 3, 2</see>.
    /// </summary>
    public IReadOnlyList<ComputedStyle> DecoratingBlocks { get; init; } = [];

    /// <summary>A list item's marker inside of it.</summary>
    public bool IsMarker { get; init; }

    public bool IsFirstLetter { get; init; }

    public InlineBox WithStyle(ComputedStyle other, InlineBox? within) => new(other, Element, within)
    {
        Span = Span,
        Structure = Structure,
        Language = Language,
        IsArtifact = IsArtifact,
        DecoratingBlocks = DecoratingBlocks,
        IsMarker = IsMarker,
        IsFirstLetter = IsFirstLetter,
    };

    public StructureNode? NearestStructure
    {
        get
        {
            for (var box = this; box is not null; box = box.Parent)
            {
                if (box.Structure is not null) return box.Structure;
            }
            return null;
        }
    }
}
