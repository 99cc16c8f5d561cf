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
    private readonly LinePieceCollector collector = new(paragraph, atoms, from);
    private readonly List<LinePiece> pieces = paragraph.Context.LinePieces;
    private Dictionary<InlineBox, Extent>? subtrees;
    private (Px Left, Px Width) line;
    private List<OutOfFlowBox>? outOfFlow;

    /// <param name="width">Of the line box.</param>
    /// <param name="indent">Kept free at the start.</param>
    /// <param name="left">Where the line begins, from the block container's content edge.</param>
    public LineFragment Build(LineRange range, Px width, Px indent, Px left = default)
    {
        line = (left, width);
        outOfFlow = null;
        bool hasTab = collector.Collect(range, left + indent);
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
        var (offset, extra) = hasLeader ? (Px.Zero, Px.Zero) : LineAlignment.Of(range, content.Root.Style, free, hasTab ? 0 : spaces);
        var (top, bottom) = VerticalExtent();
        var children = Place(indent + offset, extra, hasLeader ? Px.Max(Px.Zero, free) : Px.Zero, top, bottom);
        return new LineFragment(new Size(width, bottom + top), top, children) { Start = range.Start, End = range.End, OutOfFlow = outOfFlow ?? [] };
    }

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
                        : StaticPositions.InLine(positioned, all[..i], x, line.Left, baseline + below) + metrics.Of(piece.Box).Moved);
                    break;
                case LinePieceKind.Leader:
                    var moved = metrics.Of(piece.Box).Moved;
                    LeaderLayout.Fill(piece.Item, x + moved.X, leaderWidth, TextTop(piece.Box, baseline, below) + moved.Y, metrics.Of(piece.Box), paragraph, Decorations(piece.Box, baseline, below), children);
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
                    children.Add(new PlacedFragment(text, new Point(x, TextTop(piece.Box, baseline, below)) + own.Moved));
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
        var moved = metrics.Of(piece.Box).Moved + RelativePosition.InLine(piece.Item.Atom!.Style);
        return new PlacedFragment(atom.Fragment, new Point(x + atom.Margin.Left, top + atom.Margin.Top) + moved);
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
        return new PlacedFragment(fragment, new Point(begun.X, top) + own.Moved);
    }
}
