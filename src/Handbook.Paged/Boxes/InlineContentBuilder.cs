using System.Text;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Gathers an inline formatting context: collapses white space across elements
/// (<see href="https://www.w3.org/TR/css-text-3/#white-space-phase-1">CSS Text 3, 4.1.1</see>) and lays all text in one string.
/// </summary>
internal sealed class InlineContentBuilder(InlineBox root)
{
    private readonly StringBuilder text = new();
    // Most lines hold one stretch of text and no more.
    private readonly List<InlineItem> items = new(1);
    private bool endsInCollapsibleSpace;
    private int lineStart;
    private bool hasVisibleContent;
    private bool hasFloats;
    private int outOfFlow;

    public InlineBox Root { get; } = root;

    /// <summary>Nothing stands in the lines, though positioned boxes may have been met there.</summary>
    public bool IsEmpty => items.Count == outOfFlow;

    public bool HasOutOfFlow => outOfFlow > 0;

    /// <summary>Anything but white space, so that a line comes of it.</summary>
    public bool MakesLines => hasVisibleContent;

    public void Open(InlineBox box)
    {
        items.Add(new InlineItem(InlineItemKind.OpenBox, text.Length, 0, box));
        if (Layout.Inline.InlineBoxEdges.StartOf(box).Value != 0) hasVisibleContent = true;
    }

    public void Close(InlineBox box) => items.Add(new InlineItem(InlineItemKind.CloseBox, text.Length, 0, box));

    public void AddText(string value, InlineBox box, StructureContent? content)
    {
        int start = text.Length;
        var mode = box.Style.WhiteSpaceCollapse;
        switch (mode)
        {
            case WhiteSpaceCollapse.Collapse:
                foreach (char c in value) AppendCollapsing(c, box);
                break;
            case WhiteSpaceCollapse.PreserveBreaks:
                foreach (char c in value)
                {
                    if (c == '\n') start = ForceBreak(start, box, content);
                    else AppendCollapsing(c, box);
                }
                break;
            default:
                for (int i = 0; i < value.Length; i++)
                {
                    char c = value[i];
                    if (c == '\r' && i + 1 < value.Length && value[i + 1] == '\n') continue;
                    if (c is '\n' or '\r' or '\f') start = ForceBreak(start, box, content);
                    else if (c == '\t') start = AddTab(start, box, content);
                    else text.Append(c is '\u2028' or '\u2029' ? ' ' : c);
                }
                endsInCollapsibleSpace = false;
                if (value.Length > 0) hasVisibleContent = true;
                break;
        }
        AddItem(start, box, content);
    }

    /// <summary>A <c>br</c>, or a preserved line feed.</summary>
    public void AddForcedBreak(InlineBox box)
    {
        TrimSpace();
        items.Add(new InlineItem(InlineItemKind.ForcedBreak, text.Length, 1, box));
        text.Append(InlineContent.LineSeparator);
        hasVisibleContent = true;
        endsInCollapsibleSpace = true;
        lineStart = text.Length;
    }

    public void AddAtomic(Box atom, InlineBox box) => AddObject(new InlineItem(InlineItemKind.Atomic, text.Length, 1, box, atom));

    public void AddLeader(string pattern, InlineBox box) => AddObject(new InlineItem(InlineItemKind.Leader, text.Length, 1, box, Generated: new Leader(pattern)));

    public void AddPageNumber(PageNumberText number, InlineBox box, StructureContent? content)
    {
        AddText(number.In(PageReferences.Unknown), box, content);
        items[^1] = items[^1] with { Generated = number };
    }

    public void AddFloat(Box floating, InlineBox box)
    {
        hasFloats = true;
        items.Add(new InlineItem(InlineItemKind.Float, text.Length, 0, box, floating));
    }

    /// <summary>Marks the place of an absolutely positioned box.</summary>
    public void AddOutOfFlow(Box positioned, InlineBox box)
    {
        outOfFlow++;
        items.Add(new InlineItem(InlineItemKind.OutOfFlow, text.Length, 0, box, positioned));
    }

    public InlineContent Build()
    {
        TrimSpace();
        return new InlineContent(text.ToString(), items, Root) { IsEmpty = !hasVisibleContent && !hasFloats };
    }

    private void AddObject(InlineItem item)
    {
        items.Add(item);
        text.Append(InlineContent.ObjectReplacement);
        endsInCollapsibleSpace = false;
        hasVisibleContent = true;
    }

    private int ForceBreak(int start, InlineBox box, StructureContent? content)
    {
        if (text.Length > start && text[^1] == ' ' && box.Style.WhiteSpaceCollapse == WhiteSpaceCollapse.PreserveBreaks) text.Length--;
        AddItem(start, box, content);
        items.Add(new InlineItem(InlineItemKind.ForcedBreak, text.Length, 1, box));
        text.Append(InlineContent.LineSeparator);
        hasVisibleContent = true;
        endsInCollapsibleSpace = true;
        lineStart = text.Length;
        return text.Length;
    }

    private void AddItem(int start, InlineBox box, StructureContent? content)
    {
        if (text.Length > start) items.Add(new InlineItem(InlineItemKind.Text, start, text.Length - start, box) { Content = content });
    }

    private void AppendCollapsing(char c, InlineBox box)
    {
        _ = box;
        if (c is ' ' or '\n' or '\t' or '\r' or '\f')
        {
            if (endsInCollapsibleSpace || text.Length == lineStart) return;
            text.Append(' ');
            endsInCollapsibleSpace = true;
            return;
        }
        text.Append(c is '\u2028' or '\u2029' ? ' ' : c);
        endsInCollapsibleSpace = false;
        hasVisibleContent = true;
    }

    /// <returns>Where the text after it starts.</returns>
    private int AddTab(int start, InlineBox box, StructureContent? content)
    {
        AddItem(start, box, content);
        items.Add(new InlineItem(InlineItemKind.Text, text.Length, 1, box) { Content = content, IsTab = true });
        text.Append(' ');
        return text.Length;
    }

    /// <summary>A collapsible space at a line's end vanishes.</summary>
    private void TrimSpace()
    {
        if (!endsInCollapsibleSpace || text.Length == 0 || text[^1] != ' ') return;
        text.Length--;
        for (int i = items.Count - 1; i >= 0; i--)
        {
            var item = items[i];
            if (item.Start > text.Length) items[i] = item with { Start = text.Length };
            if (item.Kind == InlineItemKind.Text && item.End > text.Length)
            {
                if (item.Length == 1) items.RemoveAt(i);
                else items[i] = item with { Length = item.Length - 1 };
                break;
            }
        }
    }
}
