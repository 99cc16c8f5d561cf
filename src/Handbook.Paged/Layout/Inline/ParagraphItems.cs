using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Layout.Inline;

/// <summary>
/// A shaped paragraph as boxes, glue and penalties, with the text offset of each: what <see cref="OptimumFit"/> and
/// <see cref="FirstFit"/> break.
/// </summary>
internal sealed class ParagraphItems
{
    /// <summary>What a hyphen costs, as TeX's <c>\hyphenpenalty</c>.</summary>
    private const double HyphenCost = 50;

    /// <summary>A break inside a word that fits no line, where nothing else helps (<c>overflow-wrap</c>).</summary>
    private const double EmergencyCost = 9_000;

    // Of a space's width: a text that may shrink too far reads as if words ran together.
    private const double SpaceStretch = 0.5;
    private const double SpaceShrink = 0.25;

    private readonly List<ParagraphItem> items = [];
    private readonly List<int> offsets = [];
    private ShapedParagraph paragraph = null!;
    private AtomicBoxes atoms = null!;
    private Px widest;
    private Px pending;
    private int pendingStart;
    private int handled;

    /// <summary>What is pending stands in its line though it may be of no width: text of no size, or with a negative margin as wide.</summary>
    private bool isStanding;

    // Edges of boxes that end behind the text that is being added; boxes that close before this item were counted.
    private Px closing;
    private int lastClosing;
    private int closedBefore;

    // What the boxes that are open here and cloned at breaks add to a line that ends, and to one that begins.
    private Px clonedEnd;
    private Px clonedStart;

    public ReadOnlySpan<ParagraphItem> Items => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items);

    /// <summary>Text offset at which an item begins; one more than items, the last the text's end.</summary>
    public IReadOnlyList<int> Offsets => offsets;

    public bool HasTabs { get; private set; }

    /// <summary>Forgets the paragraph before: a list that grew is worth keeping.</summary>
    /// <param name="from">Text offset to begin at: a line start.</param>
    /// <param name="widest">Width of the widest line: a longer word may be cut.</param>
    /// <param name="until">Text that begins behind it is left out: what is broken has no use for it.</param>
    public void Reset(ShapedParagraph paragraph, AtomicBoxes atoms, int from, Px widest, bool fillsLastLine, int until = int.MaxValue)
    {
        (this.paragraph, this.atoms, this.widest) = (paragraph, atoms, widest);
        HasTabs = false;
        items.Clear();
        offsets.Clear();
        pending = clonedStart = clonedEnd = Px.Zero;
        isStanding = false;
        pendingStart = handled = from;
        closedBefore = 0;
        AddAll(from, until, fillsLastLine);
    }

    private void AddAll(int from, int until, bool fillsLastLine)
    {
        var content = paragraph.Content;
        bool begun = from == 0;
        int end = content.Text.Length;
        for (int i = content.HasClonedEdges ? 0 : content.FirstItemEndingAt(from); i < content.Items.Count; i++)
        {
            var item = content.Items[i];
            bool isBefore = item.End < from || (item.End == from && item.Length > 0);
            if (!begun && !isBefore && item.Kind != InlineItemKind.CloseBox)
            {
                pending += clonedStart;
                begun = true;
            }
            if (item.Kind is InlineItemKind.OpenBox or InlineItemKind.CloseBox && InlineBoxEdges.AreCloned(item.Box)) NoteCloned(item);
            if (isBefore) continue;
            if (item.Start > until && item.Kind == InlineItemKind.Text)
            {
                end = item.Start;
                break;
            }
            switch (item.Kind)
            {
                case InlineItemKind.Text when item.IsTab:
                    AddTab(item);
                    break;
                case InlineItemKind.Text:
                    NoteClosing(i);
                    AddText(Math.Max(from, item.Start), item.End, item.Box);
                    break;
                case InlineItemKind.OpenBox when item.Start > from || !WasOpen(i, from):
                    BreakAt(item.Start);
                    pending += InlineBoxEdges.StartOf(item.Box);
                    break;
                case InlineItemKind.CloseBox when i >= closedBefore && !EndedBefore(item, from):
                    pending += InlineBoxEdges.EndOf(item.Box);
                    break;
                case InlineItemKind.Atomic:
                    BreakAt(item.Start);
                    AddPending(atoms.WidthOf(i), stands: true);
                    break;
                case InlineItemKind.Leader:
                    Flush(item.Start);
                    Add(ParagraphItem.Penalty(ParagraphItem.Never), item.Start);
                    Add(ParagraphItem.Glue(Px.Zero, ParagraphItem.Fill, Px.Zero), item.Start);
                    handled = item.End;
                    break;
                case InlineItemKind.ForcedBreak:
                    Flush(item.Start);
                    EndLine(item.Start, fill: true);
                    handled = pendingStart = item.End;
                    break;
            }
        }
        Flush(end);
        if (items.Count == 0 || items[^1].Cost != ParagraphItem.Forced || items[^1].Kind != ParagraphItemKind.Penalty) EndLine(end, fillsLastLine);
        offsets.Add(end);
    }

    // A box that opens where an earlier line ended belongs to that line if anything of it stands there.
    private bool WasOpen(int index, int from) => from > 0 && paragraph.Content.Items[index].Start < from;

    // What closes where an earlier line ended is part of that line.
    private bool EndedBefore(in InlineItem item, int from) => from > 0 && item.Start == from && paragraph.Content.Text[from - 1] != InlineContent.LineSeparator;

    /// <summary>Boxes that end after a space end before it where the line does: the space hangs.</summary>
    private void NoteClosing(int index)
    {
        var content = paragraph.Content;
        closing = Px.Zero;
        var text = content.Items[index];
        if (content.Text[text.End - 1] != ' ') return;
        for (int i = index + 1; i < content.Items.Count && content.Items[i] is { Kind: InlineItemKind.CloseBox } close && !InlineBoxEdges.AreCloned(close.Box); i++)
        {
            closing += InlineBoxEdges.EndOf(close.Box);
            lastClosing = i;
        }
    }

    private void NoteCloned(in InlineItem item)
    {
        int sign = item.Kind == InlineItemKind.OpenBox ? 1 : -1;
        clonedStart += InlineBoxEdges.StartOf(item.Box) * sign;
        clonedEnd += InlineBoxEdges.EndOf(item.Box) * sign;
    }

    private void AddText(int start, int end, InlineBox box)
    {
        string text = paragraph.Content.Text;
        bool wraps = box.Style.TextWrapMode == TextWrapMode.Wrap;
        bool collapses = box.Style.WhiteSpaceCollapse is WhiteSpaceCollapse.Collapse or WhiteSpaceCollapse.PreserveBreaks;
        bool cuts = box.Style.OverflowWrap != OverflowWrap.Normal || box.Style.WordBreak == Css.Values.WordBreak.BreakWord
            || (wraps && paragraph.Context.CutWords.Contains(paragraph.Source));
        bool breaksSpaces = wraps && box.Style.WhiteSpaceCollapse == WhiteSpaceCollapse.BreakSpaces;
        bool hasNoSize = box.Style.FontSize.Value == 0;
        for (int i = start; i < end; i++)
        {
            BreakAt(i, box);
            char c = text[i];
            if (c == ' ' && breaksSpaces) AddBreakingSpace(i);
            else if (c == ' ' && wraps && !collapses) i = AddKeptSpaces(i, end) - 1;
            else if (c is ' ' or '\u00A0' && (collapses || wraps)) AddSpace(i, c == ' ' && wraps && paragraph.Breaks[i + 1] != BreakOpportunity.Prohibited, i == end - 1);
            else AddPending(paragraph.Width(i, i + 1), stands: hasNoSize || char.IsLetterOrDigit(c));
            if (cuts && pending + clonedEnd > widest && i > pendingStart) Cut(i + 1, box);
        }
    }

    /// <param name="isLast">The last character of its text item.</param>
    private void AddSpace(int offset, bool breaks, bool isLast)
    {
        if (isLast && breaks && closing.Value != 0)
        {
            pending += closing;
            closedBefore = lastClosing + 1;
        }
        Flush(offset);
        var width = paragraph.Width(offset, offset + 1);
        if (!breaks) Add(ParagraphItem.Penalty(ParagraphItem.Never), offset);
        else AddHanging(offset);
        AddGlue(width, offset, offset + 1, breaks);
        if (breaks) handled = offset + 1;
    }

    /// <summary>Spaces that are kept hang where a line ends with them, and stand where one begins: <see href="https://www.w3.org/TR/css-text-3/#white-space-phase-2">CSS Text 3, 4.1.3</see>.</summary>
    /// <returns>Past the last of them.</returns>
    private int AddKeptSpaces(int start, int end)
    {
        int after = start;
        while (after < end && paragraph.Content.Text[after] == ' ') after++;
        var width = paragraph.Width(start, after);
        bool beginsLine = pending == clonedStart && (items.Count == 0 || items[^1] is { Kind: ParagraphItemKind.Penalty, Cost: ParagraphItem.Forced });
        if (beginsLine || paragraph.Breaks[after] == BreakOpportunity.Prohibited)
        {
            pending += width;
        }
        else
        {
            Flush(start);
            AddGlue(width, start, after, breaks: true);
        }
        handled = after;
        return after;
    }

    private void AddTab(in InlineItem item)
    {
        HasTabs = true;
        BreakAt(item.Start, item.Box);
        Flush(item.Start);
        bool wraps = item.Box.Style.TextWrapMode == TextWrapMode.Wrap;
        bool breaksAfter = wraps && item.Box.Style.WhiteSpaceCollapse == WhiteSpaceCollapse.BreakSpaces;
        // All white space that stands here hangs where a line ends with it: the text after the last of it decides.
        int after = item.End;
        while (after < paragraph.Content.Text.Length && paragraph.Content.Text[after] == ' ') after++;
        Add(ParagraphItem.Tab(paragraph.TabStopsOf(item.Box), wraps && !breaksAfter && paragraph.Breaks[after] != BreakOpportunity.Prohibited), item.Start);
        pendingStart = handled = item.End;
        if (breaksAfter) AddBreak(item.End, 0);
    }

    /// <param name="after">Where the text goes on.</param>
    /// <param name="breaks">A line may end here.</param>
    private void AddGlue(Px width, int offset, int after, bool breaks)
    {
        Px stretch = width * SpaceStretch, shrink = width * SpaceShrink;
        if (breaks && IsCloning)
        {
            Add(ParagraphItem.Penalty(0, clonedEnd), offset);
            width -= clonedStart;
        }
        Add(ParagraphItem.Glue(width, stretch, shrink), offset);
        pendingStart = after;
        if (breaks) pending += clonedStart;
    }

    private bool IsCloning => clonedStart.Value != 0 || clonedEnd.Value != 0;

    /// <summary>
    /// A place to break. Boxes cloned at breaks close before it and open after it; where no line ends, the glue, which is dropped at a break,
    /// takes the opening back.
    /// </summary>
    private void AddBreak(int offset, double cost, Px width = default, bool flagged = false)
    {
        Add(ParagraphItem.Penalty(cost, width + clonedEnd, flagged), offset);
        if (!IsCloning) return;
        Add(ParagraphItem.Glue(-clonedStart, Px.Zero, Px.Zero), offset);
        pending += clonedStart;
    }

    /// <summary>A space of <c>break-spaces</c> takes room wherever it stands, and a line may end after it.</summary>
    private void AddBreakingSpace(int offset)
    {
        AddPending(paragraph.Width(offset, offset + 1), stands: true);
        Flush(offset + 1);
        AddBreak(offset + 1, 0);
        handled = offset + 1;
    }

    /// <summary>A place to break at which the mark before it takes no room; where it need not hang, also one at which it does.</summary>
    private void AddHanging(int offset)
    {
        var hanging = HangingMarks.AtEnd(paragraph, offset);
        if (hanging.Value == 0) return;
        Add(ParagraphItem.Penalty(0, clonedEnd - hanging), offset);
        if (HangingMarks.IsOptional(paragraph, offset)) Add(ParagraphItem.Penalty(0, clonedEnd), offset);
    }

    private void BreakAt(int offset, InlineBox? box = null)
    {
        if (offset <= handled) return;
        handled = offset;
        switch (paragraph.Breaks[offset])
        {
            case BreakOpportunity.Allowed:
                Flush(offset);
                AddBreak(offset, 0);
                break;
            case BreakOpportunity.Hyphen:
                Flush(offset);
                AddBreak(offset, HyphenCost, paragraph.HyphenWidth(box ?? paragraph.Content.Root), flagged: true);
                break;
        }
    }

    /// <summary>A word that is wider than any line gets a place to break after every grapheme cluster.</summary>
    private void Cut(int to, InlineBox box)
    {
        var text = paragraph.Content.Text;
        int from = pendingStart;
        pending -= paragraph.Width(from, to);
        for (int i = from; i < to;)
        {
            int next = Math.Min(to, LineBreaker.NextCluster(text, i));
            pending += paragraph.Width(i, next);
            Flush(next);
            AddBreak(next, EmergencyCost);
            i = next;
        }
        _ = box;
    }

    private void Flush(int end)
    {
        if (pending.Value != 0 || isStanding) Add(ParagraphItem.Box(pending), pendingStart);
        pending = Px.Zero;
        isStanding = false;
        pendingStart = end;
    }

    private void AddPending(Px width, bool stands)
    {
        pending += width;
        isStanding |= stands;
    }

    private void EndLine(int offset, bool fill)
    {
        if (fill)
        {
            Add(ParagraphItem.Penalty(ParagraphItem.Never), offset);
            Add(ParagraphItem.Glue(Px.Zero, ParagraphItem.Fill, Px.Zero), offset);
        }
        Add(ParagraphItem.Penalty(ParagraphItem.Forced, clonedEnd - HangingMarks.AtEnd(paragraph, offset)), offset);
        pendingStart = offset;
        pending += clonedStart;
    }

    private void Add(ParagraphItem item, int offset)
    {
        items.Add(item);
        offsets.Add(offset);
    }
}
