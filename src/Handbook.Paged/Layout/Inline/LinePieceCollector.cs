using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>Finds what stands in the lines of a paragraph, one after the other: text, boxes that open and close, atomic boxes.</summary>
/// <param name="from">Text offset at which the first line begins.</param>
internal sealed class LinePieceCollector(ShapedParagraph paragraph, AtomicBoxes atoms, int from)
{
    private readonly InlineContent content = paragraph.Content;
    private readonly List<InlineBox> open = [];
    private readonly List<LinePiece> pieces = paragraph.Context.LinePieces;
    private int nextItem;
    private bool caughtUp = from == 0;

    /// <param name="start">Where the first piece stands, from the block container's content edge.</param>
    /// <returns>Whether a tab stands in the line.</returns>
    public bool Collect(LineRange range, Px start)
    {
        if (!caughtUp) CatchUp();
        bool hasTab = false;
        var along = start;
        int counted = 0;
        pieces.Clear();
        if (content.FirstLineBox is { } first) pieces.Add(new LinePiece(LinePieceKind.Open, first, default, null, null, Px.Zero, IsEdge: true));
        foreach (var box in open) pieces.Add(new LinePiece(LinePieceKind.Open, box, default, null, null, InlineBoxEdges.AreCloned(box) ? InlineBoxEdges.StartOf(box) : Px.Zero, IsEdge: false));
        while (nextItem < content.Items.Count)
        {
            var item = content.Items[nextItem];
            if (item.Start > range.End || (item.Start == range.End && !range.IsLast && !StandsAtEnd(item))) break;
            if (item.Start == range.End && range.IsLast && item.Kind is InlineItemKind.Text or InlineItemKind.Atomic or InlineItemKind.Leader && item.Length > 0) break;
            Collect(item, nextItem, range);
            if (item.IsTab && pieces.Count > counted && pieces[^1].IsTab)
            {
                hasTab = true;
                while (counted < pieces.Count - 1) along += pieces[counted++].Width;
                pieces[^1] = Reaching(pieces[^1], paragraph.TabStopsOf(item.Box).AdvanceFrom(along));
            }
            if (item.Kind == InlineItemKind.ForcedBreak)
            {
                nextItem++;
                if (item.End == content.Text.Length) CollectBelowLastLine();
                break;
            }
            if (item.End > range.End && item.Length > 0) break;
            nextItem++;
        }
        if (range.ShowsHyphen) AddHyphen();
        else KeepBreakingSpace(range);
        for (int i = open.Count - 1; i >= 0; i--) pieces.Add(new LinePiece(LinePieceKind.Close, open[i], default, null, null, InlineBoxEdges.AreCloned(open[i]) ? InlineBoxEdges.EndOf(open[i]) : Px.Zero, IsEdge: false));
        if (content.FirstLineBox is { } around) pieces.Add(new LinePiece(LinePieceKind.Close, around, default, null, null, Px.Zero, IsEdge: true));
        return hasTab;
    }

    /// <summary>Which boxes are open where a paragraph goes on in a further fragmentainer.</summary>
    private void CatchUp()
    {
        caughtUp = true;
        while (nextItem < content.Items.Count)
        {
            var item = content.Items[nextItem];
            if (item.Kind == InlineItemKind.OutOfFlow ? !StaticPositions.StandsBefore(content, item, from)
                : item.End > from || (item.Start >= from && item.Kind != InlineItemKind.CloseBox)) break;
            if (item.Kind == InlineItemKind.OpenBox) open.Add(item.Box);
            else if (item.Kind == InlineItemKind.CloseBox) open.Remove(item.Box);
            nextItem++;
        }
    }

    /// <summary>A tab: the space that stands for it in the text, as wide as the way to the next stop.</summary>
    private static LinePiece Reaching(in LinePiece tab, Px width) => tab with { Run = tab.Run!.Justify(width - tab.Run.Width), Width = width };

    /// <summary>Whether what takes no place in the text and stands between two lines is part of the first.</summary>
    private bool StandsAtEnd(in InlineItem item) =>
        item.Kind == InlineItemKind.CloseBox || (item.Kind == InlineItemKind.OpenBox && content.Text[item.Start] == ' ') || (item.Kind == InlineItemKind.OutOfFlow && StaticPositions.StandsAtEnd(content.Text, item.Start));

    /// <summary>No line begins after the last forced break, though positioned boxes may be met there.</summary>
    private void CollectBelowLastLine()
    {
        for (; nextItem < content.Items.Count; nextItem++)
        {
            if (content.Items[nextItem] is { Kind: InlineItemKind.OutOfFlow } item) pieces.Add(new LinePiece(LinePieceKind.OutOfFlow, item.Box, item, null, null, Px.Zero, IsEdge: true));
        }
    }

    private void Collect(InlineItem item, int index, LineRange range)
    {
        switch (item.Kind)
        {
            case InlineItemKind.OpenBox:
                open.Add(item.Box);
                pieces.Add(new LinePiece(LinePieceKind.Open, item.Box, item, null, null, InlineBoxEdges.StartOf(item.Box), IsEdge: true));
                break;
            case InlineItemKind.CloseBox:
                open.Remove(item.Box);
                pieces.Add(new LinePiece(LinePieceKind.Close, item.Box, item, null, null, InlineBoxEdges.EndOf(item.Box), IsEdge: true));
                break;
            case InlineItemKind.Atomic:
                var atom = atoms[index];
                pieces.Add(new LinePiece(LinePieceKind.Atomic, item.Box, item, null, atom, atom.Width, IsEdge: false));
                break;
            case InlineItemKind.OutOfFlow:
                pieces.Add(new LinePiece(LinePieceKind.OutOfFlow, item.Box, item, null, null, Px.Zero, IsEdge: false));
                break;
            case InlineItemKind.Leader:
                pieces.Add(new LinePiece(LinePieceKind.Leader, item.Box, item, null, null, Px.Zero, IsEdge: false));
                break;
            case InlineItemKind.Text:
                foreach (var run in paragraph.Runs[index] ?? [])
                {
                    int start = Math.Max(run.Start, range.Start), end = Math.Min(run.End, range.End);
                    if (start >= end) continue;
                    var part = start == run.Start && end == run.End ? run : paragraph.Context.Shaper.Slice(run, start, end);
                    pieces.Add(new LinePiece(LinePieceKind.Text, item.Box, item, part, null, part.Width, IsEdge: false));
                }
                break;
        }
    }

    private void AddHyphen()
    {
        for (int i = pieces.Count - 1; i >= 0; i--)
        {
            if (pieces[i].Kind != LinePieceKind.Text) continue;
            var box = pieces[i].Box;
            pieces.InsertRange(i + 1, paragraph.HyphenOf(box).Select(run => new LinePiece(LinePieceKind.Text, box, default, run, null, run.Width, IsEdge: true)));
            return;
        }
    }

    /// <summary>The space at which the line was broken (several where they are kept) hangs at its end: without it, words would grow together where text is copied.</summary>
    private void KeepBreakingSpace(LineRange range)
    {
        int end = range.End;
        if (end >= content.Text.Length || content.Text[end] != ' ') return;
        foreach (var item in Remaining())
        {
            if (item.Item.Kind != InlineItemKind.Text || item.Item.End <= end) continue;
            if (item.Item.Start > end) return;
            foreach (var run in paragraph.Runs[item.Index] ?? [])
            {
                if (run.Start > end || run.End <= end) continue;
                int after = end + 1;
                while (after < run.End && content.Text[after] == ' ') after++;
                pieces.Add(new LinePiece(LinePieceKind.Text, item.Item.Box, item.Item, run.Slice(end, after), null, Px.Zero, IsEdge: false, IsBreakingSpace: true));
                if (after == item.Item.End && !range.IsLast) CloseAfter(item.Index, range);
                return;
            }
        }
    }

    /// <summary>Boxes that end with the space at which the line was broken end in this line.</summary>
    private void CloseAfter(int index, LineRange range)
    {
        for (int i = index + 1; i < content.Items.Count && content.Items[i].Kind == InlineItemKind.CloseBox; i++)
        {
            Collect(content.Items[i], i, range);
            nextItem = i + 1;
        }
    }

    private IEnumerable<(InlineItem Item, int Index)> Remaining()
    {
        for (int i = Math.Max(0, nextItem - 1); i < Math.Min(content.Items.Count, nextItem + 4); i++) yield return (content.Items[i], i);
    }
}
