using System.Runtime.InteropServices;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>One line to be built: a range of the paragraph's text and how it is to be set.</summary>
/// <param name="ShowsHyphen">The line was broken inside a word.</param>
/// <param name="IsLast">The paragraph's last line, or one before a forced break.</param>
internal readonly record struct LineRange(int Start, int End, bool ShowsHyphen, bool IsFirst, bool IsLast);

/// <summary>
/// Sets the glyphs and boxes of a range of text into a line box: alignment and justification along the line,
/// <see href="https://www.w3.org/TR/CSS22/visudet.html#line-height">CSS 2.2, 10.8</see> across it.
/// Lines of a paragraph are built in order, since inline boxes stay open from one to the next.
/// </summary>
internal sealed class LineBuilder(ShapedParagraph paragraph, AtomicBoxes atoms, InlineMetricsTable metrics, int from)
{
    private readonly InlineContent content = paragraph.Content;
    private readonly List<InlineBox> open = [];
    private readonly List<LinePiece> pieces = paragraph.Context.LinePieces;
    private Dictionary<InlineBox, Extent>? subtrees;
    private int nextItem;
    private bool caughtUp = from == 0;
    private (Px Left, Px Width) line;
    private List<OutOfFlowBox>? outOfFlow;

    /// <param name="width">Of the line box.</param>
    /// <param name="indent">Kept free at the start.</param>
    /// <param name="left">Where the line begins, from the block container's content edge.</param>
    public LineFragment Build(LineRange range, Px width, Px indent, Px left = default)
    {
        line = (left, width);
        outOfFlow = null;
        if (!caughtUp) CatchUp();
        bool hasTab = Collect(range, left + indent);
        var natural = Px.Zero;
        int spaces = 0;
        bool hasLeader = false;
        foreach (ref readonly var piece in CollectionsMarshal.AsSpan(pieces))
        {
            natural += piece.Width;
            if (piece is { Kind: LinePieceKind.Text, Run: { } run, Width.Value: > 0, IsTab: false }) spaces += run.SpaceCount;
            hasLeader |= piece.Kind == LinePieceKind.Leader;
        }
        var free = width - indent - natural;
        if (!range.ShowsHyphen && range.End > range.Start && (free.Value < 0 || !HangingMarks.IsOptional(paragraph, range.End)))
            free += HangingMarks.AtEnd(paragraph, range.End);
        var (offset, extra) = Align(range, free, hasTab ? 0 : spaces, hasLeader);
        var (top, bottom) = VerticalExtent();
        var children = Place(indent + offset, extra, hasLeader ? Px.Max(Px.Zero, free) : Px.Zero, top, bottom);
        return new LineFragment(new Size(width, bottom + top), top, children) { Start = range.Start, End = range.End, OutOfFlow = outOfFlow ?? [] };
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

    /// <param name="start">Where the first piece stands, from the block container's content edge.</param>
    /// <returns>Whether a tab stands in the line.</returns>
    private bool Collect(LineRange range, Px start)
    {
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

    private (Px Offset, Px SpaceExtra) Align(LineRange range, Px free, int spaces, bool hasLeader)
    {
        var style = content.Root.Style;
        if (hasLeader) return (Px.Zero, Px.Zero);
        var align = range.IsLast ? LastLine(style.TextAlign, style.TextAlignLast) : style.TextAlign;
        if (align == TextAlign.Justify && style.TextJustify == TextJustify.None) align = TextAlign.Start;
        bool rightToLeft = style.Direction == Direction.RightToLeft;
        switch (align)
        {
            // Shrinking below the natural width happens in every alignment of a line that was broken to be justified.
            case TextAlign.Justify when spaces > 0:
                return (Px.Zero, free / spaces);
            case TextAlign.Center:
                return (Px.Max(Px.Zero, free / 2), Px.Zero);
            case TextAlign.Right:
            case TextAlign.End when !rightToLeft:
            case TextAlign.Start when rightToLeft:
                return (Px.Max(Px.Zero, free), Px.Zero);
            default:
                if (style.TextAlign == TextAlign.Justify && free.Value < 0 && spaces > 0) return (Px.Zero, free / spaces);
                return (Px.Zero, Px.Zero);
        }
    }

    private static TextAlign LastLine(TextAlign align, TextAlignLast last) => last switch
    {
        TextAlignLast.Auto => align == TextAlign.Justify ? TextAlign.Start : align,
        TextAlignLast.Start => TextAlign.Start,
        TextAlignLast.End => TextAlign.End,
        TextAlignLast.Left => TextAlign.Left,
        TextAlignLast.Right => TextAlign.Right,
        TextAlignLast.Center => TextAlign.Center,
        _ => TextAlign.Justify,
    };

    /// <returns>How far the line reaches above and below the root's baseline.</returns>
    private (Px Above, Px Below) VerticalExtent()
    {
        subtrees = null;
        var strut = metrics.Of(content.Root);
        var main = new Extent(strut.Above, strut.Below);
        Px tallestTop = Px.Zero, tallestBottom = Px.Zero;
        foreach (ref readonly var piece in CollectionsMarshal.AsSpan(pieces))
        {
            if (piece.Atom is { } atom)
            {
                if (IsLineAligned(piece.Item.Atom!, out bool isTop)) NoteAligned(isTop, atom.Height);
                else Include(piece.Box, AtomShift(piece), atom.Baseline, atom.Height - atom.Baseline);
            }
            else if (piece.Kind is not (LinePieceKind.Close or LinePieceKind.OutOfFlow))
            {
                var own = metrics.Of(piece.Box);
                Include(piece.Box, own.Shift, own.Above, own.Below);
            }
        }
        foreach (var (root, extent) in subtrees ?? []) NoteAligned(metrics.Of(root).AlignsToLine == VerticalAlignKind.Top, extent.Above + extent.Below);
        // What is set to the line's edges makes the line higher at the other one.
        if (tallestTop > main.Above + main.Below) main = main with { Below = tallestTop - main.Above };
        if (tallestBottom > main.Above + main.Below) main = main with { Above = tallestBottom - main.Below };
        return (main.Above, main.Below);

        void NoteAligned(bool isTop, Px height)
        {
            if (isTop) tallestTop = Px.Max(tallestTop, height);
            else tallestBottom = Px.Max(tallestBottom, height);
        }

        void Include(InlineBox box, Px shift, Px up, Px down)
        {
            if (metrics.Of(box).AlignedRoot is not { } root) main = main.With(shift + up, down - shift);
            else IncludeAligned(root, new Extent(shift + up, down - shift));
        }
    }

    private void IncludeAligned(InlineBox root, Extent extent)
    {
        subtrees ??= new Dictionary<InlineBox, Extent>(ReferenceEqualityComparer.Instance);
        subtrees[root] = subtrees.TryGetValue(root, out var before) ? before.With(extent.Above, extent.Below) : extent;
    }

    /// <summary>How far something reaches above and below a baseline.</summary>
    private readonly record struct Extent(Px Above, Px Below)
    {
        public Extent With(Px above, Px below) => new(Px.Max(Above, above), Px.Max(Below, below));
    }

    private static bool IsLineAligned(Box atom, out bool top)
    {
        top = atom.Style.VerticalAlign.Kind == VerticalAlignKind.Top;
        return top || atom.Style.VerticalAlign.Kind == VerticalAlignKind.Bottom;
    }

    private Px AtomShift(in LinePiece piece)
    {
        var parent = metrics.Of(piece.Box);
        var atom = piece.Atom!;
        var align = piece.Item.Atom!.Style.VerticalAlign;
        return parent.Shift + InlineMetrics.Raise(align, atom.Baseline, atom.Height - atom.Baseline, atom.Height, parent, piece.Box, paragraph);
    }

    private List<PlacedFragment> Place(Px x, Px spaceExtra, Px leaderWidth, Px baseline, Px below)
    {
        var children = new List<PlacedFragment>(pieces.Count);
        List<(InlineBox Box, int Slot, Px X, bool IsFirst)>? begun = null;
        var all = CollectionsMarshal.AsSpan(pieces);
        for (int i = 0; i < all.Length; i++)
        {
            ref readonly var piece = ref all[i];
            switch (piece.Kind)
            {
                case LinePieceKind.Open:
                    if (InlineBoxEdges.NeedsFragment(piece.Box))
                    {
                        var marginLeft = piece.HasEdge ? piece.Box.Style.MarginLeft.ResolveAutoAsZero(Px.Zero) : Px.Zero;
                        (begun ??= []).Add((piece.Box, children.Count, x + marginLeft, piece.IsEdge));
                        children.Add(default);
                    }
                    x += piece.Width;
                    break;
                case LinePieceKind.Close:
                    x += piece.Width;
                    int at = begun is null ? -1 : LastOf(begun, piece.Box);
                    if (at >= 0)
                    {
                        var marginRight = piece.HasEdge ? piece.Box.Style.MarginRight.ResolveAutoAsZero(Px.Zero) : Px.Zero;
                        children[begun![at].Slot] = InlineFragment(begun[at], x - marginRight, piece.IsEdge, baseline, below);
                        begun.RemoveAt(at);
                    }
                    break;
                case LinePieceKind.Atomic:
                    children.Add(PlaceAtom(piece, x, baseline, below));
                    x += piece.Width;
                    foreach (var inside in piece.Atom!.OutOfFlow) NoteOutOfFlow(inside.Box, children[^1].Offset + inside.StaticPosition);
                    break;
                case LinePieceKind.OutOfFlow:
                    var positioned = piece.Item.Atom!;
                    NoteOutOfFlow(positioned, piece.IsEdge
                        ? new Point(positioned.Style.IsOriginallyInline ? StaticPositions.InEmptyLine(content.Root.Style, line.Width) : -line.Left, baseline + below)
                        : StaticPositions.InLine(positioned, all[..i], x, line.Left, baseline + below));
                    break;
                case LinePieceKind.Leader:
                    LeaderLayout.Fill(piece.Item, x, leaderWidth, TextTop(piece.Box, baseline, below), metrics.Of(piece.Box), paragraph, Decorations(piece.Box, baseline, below), children);
                    x += leaderWidth;
                    break;
                default:
                    var run = spaceExtra.Value == 0 || piece.IsEdge || piece.IsTab || piece.Width.Value == 0 ? piece.Run! : piece.Run!.Justify(spaceExtra);
                    var own = metrics.Of(piece.Box);
                    var text = new TextFragment(piece.Box, run, new Size(run.Width, own.Ascent + own.Descent), own.Ascent)
                    {
                        IsHyphen = piece.IsEdge,
                        IsBreakingSpace = piece.IsBreakingSpace,
                        Content = piece.Item.Content,
                        Decorations = Decorations(piece.Box, baseline, below),
                    };
                    children.Add(new PlacedFragment(text, new Point(x, TextTop(piece.Box, baseline, below))));
                    if (piece.Width.Value > 0) x += run.Width;
                    break;
            }
        }
        return children;
    }

    private void NoteOutOfFlow(Box box, Point staticPosition) => (outOfFlow ??= []).Add(new OutOfFlowBox(box, staticPosition));

    private static int LastOf(List<(InlineBox Box, int Slot, Px X, bool IsFirst)> begun, InlineBox box)
    {
        int at = begun.Count - 1;
        while (at >= 0 && begun[at].Box != box) at--;
        return at;
    }

    private Px TextTop(InlineBox box, Px baseline, Px below)
    {
        var own = metrics.Of(box);
        return BaseOf(own, baseline, below) - own.Shift - own.Ascent;
    }

    /// <summary>
    /// What shifts are counted from: the root's baseline, or that of the
    /// <see href="https://www.w3.org/TR/CSS22/visudet.html#aligned-subtree">aligned subtree</see> that a box is part of.
    /// </summary>
    private Px BaseOf(InlineMetrics own, Px baseline, Px below)
    {
        if (own.AlignedRoot is not { } root || subtrees is null || !subtrees.TryGetValue(root, out var extent)) return baseline;
        return own.AlignsToLine == VerticalAlignKind.Top ? extent.Above : baseline + below - extent.Below;
    }

    private IReadOnlyList<TextDecoration> Decorations(InlineBox box, Px baseline, Px below) =>
        TextDecorations.Decorate(box) ? DecorationsOf(box, baseline, below) : [];

    // Apart, since the lambda's closure is made at a method's beginning.
    private IReadOnlyList<TextDecoration> DecorationsOf(InlineBox box, Px baseline, Px below) =>
        TextDecorations.Of(box, at => TextTop(at, baseline, below) + metrics.Of(at).Ascent);

    private PlacedFragment PlaceAtom(in LinePiece piece, Px x, Px baseline, Px below)
    {
        var atom = piece.Atom!;
        Px top;
        if (IsLineAligned(piece.Item.Atom!, out bool isTop)) top = isTop ? Px.Zero : baseline + below - atom.Height;
        else top = BaseOf(metrics.Of(piece.Box), baseline, below) - AtomShift(piece) - atom.Baseline;
        return new PlacedFragment(atom.Fragment, new Point(x + atom.Margin.Left, top + atom.Margin.Top));
    }

    private PlacedFragment InlineFragment((InlineBox Box, int Slot, Px X, bool IsFirst) begun, Px right, bool isLast, Px baseline, Px below)
    {
        var box = begun.Box;
        var style = box.Style;
        var own = metrics.Of(box);
        bool isCloned = InlineBoxEdges.AreCloned(box);
        bool hasLeft = begun.IsFirst || isCloned, hasRight = isLast || isCloned;
        var border = new Edges(style.BorderTop.Width, hasRight ? style.BorderRight.Width : Px.Zero, style.BorderBottom.Width, hasLeft ? style.BorderLeft.Width : Px.Zero);
        var padding = new Edges(
            style.PaddingTop.ResolveOrZero(),
            hasRight ? style.PaddingRight.ResolveOrZero() : Px.Zero,
            style.PaddingBottom.ResolveOrZero(),
            hasLeft ? style.PaddingLeft.ResolveOrZero() : Px.Zero);
        var top = TextTop(box, baseline, below) - border.Top - padding.Top;
        var size = new Size(right - begun.X, own.Ascent + own.Descent + border.Vertical + padding.Vertical);
        var fragment = new InlineBoxFragment(box, size) { Border = border, Padding = padding, IsFirst = begun.IsFirst, IsLast = isLast };
        return new PlacedFragment(fragment, new Point(begun.X, top));
    }
}
