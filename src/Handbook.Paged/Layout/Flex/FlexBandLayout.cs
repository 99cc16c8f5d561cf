using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>
/// Lays out the items of a band side by side in one fragmentainer, each going on by itself where it finds no room (a parallel flow of
/// <see href="https://www.w3.org/TR/css-break-3/#parallel-flows">CSS Fragmentation 3, 4.1</see>). Where an item stands is told by its place
/// in the whole band, pieces one below the other, as browsers do.
/// </summary>
// Deviates: heights in percent in a stretched item that a page's end breaks count as auto; they would need a second layout.
internal sealed class FlexBandLayout(MeasuredFlex flex, ConstraintSpace space, BoxModel model, Fragmentainer room)
{
    /// <summary>Down to where content may stand, from the container's top.</summary>
    public Px Remaining { get; } = room.Breaks ? room.Height - space.FragmentainerOffset : Px.Infinite;

    /// <summary>A band that has room here, with the heights that were found for its items; it goes on where an item asks for a break.</summary>
    public BandPieces Whole(FlexBand band, Px shift)
    {
        var placed = new List<ItemPiece>(band.Items.Count);
        var results = new LayoutResult[band.Items.Count];
        var edge = model.StartInset;
        bool isBroken = false;
        for (int i = 0; i < results.Length; i++)
        {
            var item = band.Items[i];
            var top = item.Y + shift;
            results[i] = FlexItemSizes.Layout(item, SpaceFor(item, top, mustProgress: false, isWhole: true), null, null);
            isBroken |= results[i].Token is not null;
            if (results[i].Fragment is not { } piece) continue;
            placed.Add(new ItemPiece(i, item, results[i], new Point(model.ContentLeft + item.X, top), Px.Zero));
            edge = Px.Max(edge, top + piece.Size.Height);
        }
        var whole = new BandPieces(band, placed, band.Top + shift, edge, band.Bottom + shift) { BestBreak = results.Length == 1 ? results[0].BestBreak : null };
        if (!isBroken) return whole;
        whole = whole with { Bottom = edge, GoesOn = true, Rests = [.. results.Select(result => result.Token)] };
        for (int i = 0; i < results.Length; i++) whole = Noting(whole, band.Items[i], results[i]);
        return whole;
    }

    /// <summary>As much of a band, or of what is left of it, as there is room for.</summary>
    /// <param name="early">Where to break inside of the only item.</param>
    public BandPieces Broken(FlexBand band, Px shift, ParallelBreakToken? token, EarlyBreak? early, bool mustProgress)
    {
        var lineTop = token is null ? band.Top + shift : model.StartInset;
        var consumed = token?.ConsumedHeight ?? Px.Zero;
        var placed = new List<ItemPiece>(band.Items.Count);
        var rests = new BreakToken?[band.Items.Count];
        var found = new BandPieces(band, placed, lineTop, model.StartInset, model.StartInset) { Rests = rests, Consumed = consumed };
        for (int i = 0; i < band.Items.Count; i++)
        {
            if (token is not null && token.Children[i] is null) continue;
            var item = band.Items[i];
            var rest = token?.Children[i];
            bool begins = rest is null or BreakBeforeToken;
            var top = begins ? lineTop + OffsetOf(item, band, token) : lineTop;
            bool isLower = begins && (top - model.StartInset).Value > Px.Tolerance;
            if (begins && top >= Remaining)
            {
                rests[i] = BreakBeforeToken.Instance;
                found = found with { IsBroken = true, Waits = lineTop < Remaining };
                continue;
            }
            // The next page has more room for what does not stand at the top of this one.
            var result = LayoutPiece(item, top, rest, early, mustProgress && !isLower);
            if (begins && CanMove(item, top, result)) result = LayoutResult.DoesNotFit;
            if (isLower && result.Fragment is null) found = found with { Waits = true };
            rests[i] = result.Fragment is null ? rest ?? result.Token : result.Token;
            found = Noting(found, item, result);
            if (result.Fragment is not { } piece) continue;
            placed.Add(new ItemPiece(i, item, result, new Point(model.ContentLeft + item.X, top), rest?.ConsumedHeight ?? Px.Zero));
            var bottom = top + piece.Size.Height;
            found = found with { Edge = Px.Max(found.Edge, bottom), Bottom = Px.Max(found.Bottom, rest is StretchedItemToken ? bottom : bottom + item.Margin.Bottom) };
        }
        return found.IsBroken ? found with { GoesOn = true } : Stretched(found);
    }

    /// <summary>How far below the top of a band, or of what is left of it, an item begins: its margin is cut off at a break.</summary>
    private static Px OffsetOf(FlexItem item, FlexBand band, ParallelBreakToken? token)
    {
        if (token is null) return item.Y - band.Top;
        var offset = item.Y - band.Top - token.ConsumedHeight;
        return (offset - item.OwnMarginTop).Value > Px.Tolerance ? offset : Px.Zero;
    }

    /// <summary>An item that should not be split stands on the next page, where that has room for it, beside what is left of the others.</summary>
    private bool CanMove(FlexItem item, Px top, LayoutResult result) =>
        result is { Fragment: not null, Token.Forced: null, Appeal: <= BreakAppeal.ViolatingBreakAvoid }
        && item.Style.AvoidsBreakInside && space.FragmentainerOffset + top > Px.Zero && item.Height.FitsIn(room.Height);

    private static BandPieces Noting(BandPieces found, FlexItem item, LayoutResult result)
    {
        if (result.Fragment is { } piece)
        {
            found = found with { HasContent = found.HasContent || piece.Children.Count > 0 || item.Box is ReplacedBox };
            if (found.Band.Items.Count == 1) found = found with { BestBreak = result.BestBreak };
        }
        if (result.Token is not { } left) return found;
        found = found with { IsBroken = true, Forced = found.Forced ?? left.Forced };
        var appeal = result.Fragment is null ? BreakAppeal.ViolatingOrphansAndWidows : result.Appeal;
        return left.Forced is null && appeal < found.Appeal ? found with { Appeal = appeal } : found;
    }

    private LayoutResult LayoutPiece(FlexItem item, Px top, BreakToken? rest, EarlyBreak? early, bool mustProgress)
    {
        if (rest is StretchedItemToken { ConsumedHeight: var before })
        {
            var end = new HeightBreakToken(before, item.EndInset);
            return FlexItemSizes.Layout(item, new ConstraintSpace { Context = space.Context, AvailableWidth = flex.BasisWidth, ImposedWidth = item.Width }, end, null);
        }
        return FlexItemSizes.Layout(item, SpaceFor(item, top, mustProgress, isWhole: false), rest, early);
    }

    private ConstraintSpace SpaceFor(FlexItem item, Px top, bool mustProgress, bool isWhole) => new()
    {
        Context = space.Context,
        AvailableWidth = flex.BasisWidth,
        AvailableHeight = flex.BasisHeight,
        ImposedWidth = item.Width,
        ImposedHeight = ImposedHeight(item, isWhole),
        LeastHeight = item.IsGrown && !isWhole ? item.Height : Px.Zero,
        Fragmentainer = room,
        FragmentainerOffset = space.FragmentainerOffset + top,
        MustProgress = mustProgress,
        HasInsetAbove = mustProgress && (space.HasInsetAbove || (model.StartInset.Value > 0 && !model.IsCloned)),
    };

    private static Px? ImposedHeight(FlexItem item, bool isWhole)
    {
        if (item.Box is ReplacedBox) return isWhole || !item.IsStretched ? item.Height : null;
        return item.ImposesHeight && (isWhole || !(item.IsStretched || item.IsGrown)) ? item.Height : null;
    }

    /// <summary>All items are at their end: those that are stretched are as high as what is left of their line.</summary>
    private BandPieces Stretched(BandPieces pieces)
    {
        var bottom = Px.Max(pieces.Bottom, pieces.Band.IsSingle ? pieces.Bottom : pieces.Top + pieces.Band.Height - pieces.Consumed);
        var edge = pieces.Edge;
        var items = new List<ItemPiece>(pieces.Items.Count);
        bool goesOn = false;
        foreach (var piece in pieces.Items)
        {
            var height = LineEnd(piece, pieces, bottom) - piece.Corner.Y - piece.Item.Margin.Bottom;
            if (!CanStretch(piece.Item) || height <= piece.Result.Fragment!.Size.Height)
            {
                items.Add(piece);
                continue;
            }
            goesOn |= !(piece.Corner.Y + height).FitsIn(Remaining);
            edge = Px.Max(edge, piece.Corner.Y + height);
            items.Add(piece.With(piece.Result.Fragment.WithHeight(height)));
        }
        return goesOn ? pieces with { GoesOn = true } : pieces with { Items = items, Edge = edge, Bottom = bottom };
    }

    /// <summary>An item with a negative margin goes on below its line, which may have ended on an earlier page: it ends where it would there.</summary>
    private static Px LineEnd(ItemPiece piece, BandPieces pieces, Px bottom) =>
        piece.Item.Margin.Bottom.Value < 0 && pieces.Consumed.Value > 0 && !pieces.Band.IsSingle ? pieces.Top + pieces.Band.Height - pieces.Consumed : bottom;

    /// <summary>Where a stretched item ends whose margin keeps it above the end of its line; null for one without.</summary>
    private static Px? EndAboveMargin(ItemPiece piece, BandPieces pieces) =>
        piece.Item.Margin.Bottom.Value > 0 ? pieces.Top + pieces.Band.Height - pieces.Consumed - piece.Item.Margin.Bottom : null;

    private static bool CanStretch(FlexItem item) => item.IsStretched && item.Box is not ReplacedBox;

    /// <summary>The pieces of a band that goes on: each stretched item reaches down to the end of the page, that its background does.</summary>
    public (BandPieces Pieces, ParallelBreakToken Next) Split(BandPieces pieces)
    {
        var end = pieces.Forced is null && room.Breaks ? Remaining : pieces.Bottom;
        var rests = pieces.Rests.ToArray();
        var items = new List<ItemPiece>(pieces.Items.Count);
        var edge = pieces.Edge;
        foreach (var piece in pieces.Items)
        {
            var fragment = piece.Result.Fragment!;
            var height = end - piece.Corner.Y;
            if (!CanStretch(piece.Item) || height < fragment.Size.Height)
            {
                items.Add(piece);
                continue;
            }
            if (rests[piece.Index] is null && EndAboveMargin(piece, pieces) is { } ended && ended.FitsIn(end))
            {
                items.Add(piece.With(fragment.WithHeight(Px.Max(fragment.Size.Height, ended - piece.Corner.Y))));
                continue;
            }
            rests[piece.Index] ??= new StretchedItemToken(piece.Consumed + height);
            items.Add(piece.With(fragment.GoingOn(height)));
            edge = Px.Max(edge, end);
        }
        var consumed = pieces.Consumed + Px.Max(Px.Zero, end - pieces.Top);
        return (pieces with { Items = items, Edge = edge, Bottom = Px.Max(edge, end) }, new ParallelBreakToken(consumed, rests));
    }
}
