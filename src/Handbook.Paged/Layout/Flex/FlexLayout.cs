using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>
/// Lays out a flex container in one fragmentainer: <see href="https://www.w3.org/TR/css-flexbox-1/#pagination">CSS Flexbox 1, 10</see>.
/// The container is sized as if there were no pages; its lines, or the items of a column, then stand one below the other, with a place to
/// break between each two. The items of a line that no page has room for are split side by side, each going on by itself.
/// </summary>
internal sealed class FlexLayout
{
    private readonly FlexBox box;
    private readonly ConstraintSpace space;
    private readonly BlockBreakToken? token;
    private readonly BoxModel model;
    private readonly FragmentBuilder builder;
    private readonly MeasuredFlex flex;
    private readonly bool avoidsBreaks;

    private EarlyBreak? early;
    private (EarlyBreak Place, FragmentBuilder.Mark Mark, Px Shift)? best;
    private bool hasBands;

    /// <summary>How much lower bands stand here than in a container on one endless page.</summary>
    private Px shift;

    private FlexLayout(FlexBox box, ConstraintSpace space, BlockBreakToken? token, EarlyBreak? early)
    {
        this.box = box;
        this.space = space;
        this.token = token;
        this.early = early;
        var whole = BoxModel.Resolve(box, space);
        flex = space.Context.Flexes.Of(box, whole, space.Context);
        model = whole.ForPiece(box.Style, token?.ConsumedHeight, space.Fragmentainer);
        builder = new FragmentBuilder(box, model, space, token);
        avoidsBreaks = box.Style.AvoidsBreakInside;
        shift = model.StartInset;
        if (token is not null && token.ChildIndex < flex.Bands.Count) shift -= flex.Bands[token.ChildIndex].TopAfterBreak(token.Forced is not null);
    }

    public static LayoutResult Layout(FlexBox box, ConstraintSpace space, BreakToken? token, EarlyBreak? early) =>
        new FlexLayout(box, space, token as BlockBreakToken, early).Layout() with { Exclusions = space.Exclusions };

    private Px Consumed => token?.ConsumedHeight ?? Px.Zero;

    private Px Remaining => space.Fragmentainer.Breaks ? space.RemainingHeight : Px.Infinite;

    private LayoutResult Layout()
    {
        if (token is null)
        {
            foreach (var item in box.Items)
            {
                if (item.IsOutOfFlow) builder.AddOutOfFlow(item, new Point(model.ContentLeft, model.StartInset));
            }
        }
        for (int i = token?.ChildIndex ?? 0; i < flex.Bands.Count; i++)
        {
            if (hasBands)
            {
                if (space.Fragmentainer.Breaks && ForcedBefore(i) is { } forced) return FinishAt(i, BreakBeforeToken.Instance, forced, BreakAppeal.Perfect);
                if (early is { Inner: null } && early.Index == i) return FinishAt(i, BreakBeforeToken.Instance, null, early.Appeal);
                Remember(new EarlyBreak(i, null, AppealBefore(i)));
            }
            if (PlaceBand(i) is { } outcome) return outcome;
        }
        return FinishWhole();
    }

    private LayoutResult? PlaceBand(int index)
    {
        var band = flex.Bands[index];
        var bandToken = token is not null && token.ChildIndex == index ? token.Child as ParallelBreakToken : null;
        var mark = (builder.MarkHere(), shift);
        bool wantsEarly = early is { Inner: not null } && early.Index == index;
        bool fits = (band.Edge + shift).FitsIn(Remaining);
        var pieces = LayoutItems(band, bandToken, wantsEarly ? early!.Inner : null, mustProgress: false, isWhole: fits && bandToken is null && !wantsEarly);
        if (pieces.Rest is null && (bandToken is not null || fits || pieces.Edge.FitsIn(Remaining)) && !wantsEarly)
        {
            Add(pieces);
            hasBands = true;
            if (bandToken is not null || band.IsSingle) shift += pieces.Bottom - (band.Bottom + shift);
            if (pieces.Inner is { } inner) Remember(new EarlyBreak(index, inner, Capped(inner.Appeal)), mark);
            return null;
        }
        return Overflow(index, band, bandToken, pieces, wantsEarly);
    }

    private LayoutResult? Overflow(int index, FlexBand band, ParallelBreakToken? bandToken, Pieces pieces, bool wantsEarly)
    {
        var appeal = Capped(InsideAppeal(band, bandToken, pieces));
        bool splits = !band.IsMonolithic && pieces is { Rest: not null, HasContent: true };
        if (wantsEarly && pieces.Rest is not null) return Split(index, pieces, early!.Appeal);
        if (pieces.Forced is not null && splits) return Split(index, pieces, BreakAppeal.Perfect);
        if (best is { } better && (!splits || better.Place.Appeal > appeal)) return GoBack(better);
        if (splits) return Split(index, pieces, appeal);
        if (!space.MustProgress || hasBands) return LayoutResult.DoesNotFit;
        pieces = LayoutItems(band, bandToken, null, mustProgress: true, isWhole: band.IsMonolithic);
        if (pieces.Rest is not null) return Split(index, pieces, BreakAppeal.LastResort);
        Add(pieces);
        hasBands = true;
        shift += Px.Max(Px.Zero, pieces.Bottom - (band.Bottom + shift));
        return null;
    }

    /// <param name="Edge">Bottom of the lowest border box.</param>
    /// <param name="Bottom">With its margin.</param>
    private sealed record Pieces(IReadOnlyList<(FlexItem Item, LayoutResult Result, Point Corner)> Items, Px Edge, Px Bottom, ParallelBreakToken? Rest, bool HasContent, BreakAppeal Appeal)
    {
        public EarlyBreak? Inner { get; init; }

        public ForcedBreak? Forced { get; init; }
    }

    /// <param name="isWhole">The band stands here whole, with the heights that were found for its items.</param>
    private Pieces LayoutItems(FlexBand band, ParallelBreakToken? bandToken, EarlyBreak? inner, bool mustProgress, bool isWhole)
    {
        var placed = new List<(FlexItem, LayoutResult, Point)>(band.Items.Count);
        var rests = new BreakToken?[band.Items.Count];
        Px edge = model.StartInset, bottom = model.StartInset;
        var appeal = BreakAppeal.Perfect;
        bool isBroken = false, hasContent = false;
        EarlyBreak? found = null;
        ForcedBreak? forced = null;
        for (int i = 0; i < band.Items.Count; i++)
        {
            var item = band.Items[i];
            if (bandToken is not null && bandToken.Children[i] is null) continue;
            var itemToken = bandToken?.Children[i];
            bool begins = itemToken is null or BreakBeforeToken;
            var top = itemToken is null ? item.Y + shift : model.StartInset + (begins ? item.Margin.Top : Px.Zero);
            if (!isWhole && band.Items.Count > 1) top = Px.Min(top, band.Top + shift + item.Margin.Top);
            var fragmentainer = band.IsMonolithic ? Fragmentainer.Unbroken : space.Fragmentainer;
            bool imposes = item.ImposesHeight && (isWhole || band.IsSingle);
            var result = FlexItemSizes.Layout(item, model, space.Context, fragmentainer, space.FragmentainerOffset + top, itemToken, inner, mustProgress, imposes);
            // What finds no room here goes on where it was.
            rests[i] = result.Fragment is null ? itemToken ?? result.Token : result.Token;
            isBroken |= result.Token is not null;
            forced ??= result.Token?.Forced;
            if (result.Token is { Forced: null }) appeal = (BreakAppeal)Math.Min((int)appeal, (int)(result.Fragment is null ? BreakAppeal.ViolatingOrphansAndWidows : result.Appeal));
            if (result.Fragment is null) continue;
            hasContent |= result.Fragment.Children.Count > 0 || item.Box is ReplacedBox;
            if (band.IsSingle) found = result.BestBreak;
            placed.Add((item, result, new Point(model.ContentLeft + item.X, top)));
            edge = Px.Max(edge, top + result.Fragment.Size.Height);
            bottom = Px.Max(bottom, top + result.Fragment.Size.Height + item.Margin.Bottom);
        }
        if (isWhole) bottom = band.Bottom + shift;
        var rest = isBroken ? new ParallelBreakToken(Px.Zero, rests) : null;
        return new Pieces(placed, edge, bottom, rest, hasContent, appeal) { Inner = found, Forced = forced };
    }

    private void Add(Pieces pieces)
    {
        foreach (var (item, result, corner) in pieces.Items)
        {
            builder.Add(result.Fragment!, corner, item.Box);
            builder.AddOutOfFlow(result.OutOfFlow, corner);
        }
        builder.Y = Px.Max(builder.Y, pieces.Bottom);
    }

    /// <summary>Items that stand side by side and fit on a page are kept whole; those of a column flow like blocks.</summary>
    private BreakAppeal InsideAppeal(FlexBand band, ParallelBreakToken? bandToken, Pieces pieces)
    {
        bool isKept = !band.IsSingle && bandToken is null && band.Height.FitsIn(space.Fragmentainer.Height - model.StartInset);
        return isKept && pieces.Appeal > BreakAppeal.ViolatingBreakAvoid ? BreakAppeal.ViolatingBreakAvoid : pieces.Appeal;
    }

    private LayoutResult Split(int index, Pieces pieces, BreakAppeal appeal)
    {
        Add(pieces with { Items = [.. pieces.Items.Select(p => (p.Item, ToPageEnd(p.Item, p.Result, p.Corner), p.Corner))] });
        return FinishAt(index, pieces.Rest!, pieces.Forced, appeal);
    }

    /// <summary>Where a line goes on, each stretched item reaches down to the end of the page, that its background does.</summary>
    private LayoutResult ToPageEnd(FlexItem item, LayoutResult result, Point corner)
    {
        if (result.Token is null || !item.ImposesHeight || !space.Fragmentainer.Breaks || result.Fragment is not { } piece) return result;
        var height = Remaining - corner.Y;
        return height > piece.Size.Height ? result with { Fragment = piece.WithHeight(height) } : result;
    }

    private LayoutResult GoBack((EarlyBreak Place, FragmentBuilder.Mark Mark, Px Shift) place)
    {
        builder.ReturnTo(place.Mark);
        shift = place.Shift;
        early = place.Place;
        if (place.Place.Inner is null) return FinishAt(place.Place.Index, BreakBeforeToken.Instance, null, place.Place.Appeal);
        return PlaceBand(place.Place.Index) ?? throw new InvalidOperationException("An item that is told to break inside breaks.");
    }

    private void Remember(EarlyBreak candidate, (FragmentBuilder.Mark Mark, Px Shift)? at = null)
    {
        if (early is not null || !space.Fragmentainer.Breaks) return;
        if (best is { } known && candidate.Appeal < known.Place.Appeal) return;
        best = at is { } earlier ? (candidate, earlier.Mark, earlier.Shift) : (candidate, builder.MarkHere(), shift);
    }

    private LayoutResult FinishAt(int index, BreakToken rest, ForcedBreak? forced, BreakAppeal appeal)
    {
        var height = space.Fragmentainer.Breaks ? Px.Max(builder.Y, space.RemainingHeight) : builder.Y;
        if (forced is not null || model.DefiniteHeight is not null) height = Px.Max(builder.Y, Px.Min(height, model.UsedHeight(builder.Y, Consumed)));
        return builder.Broken(new BlockBreakToken(Consumed + height, index, rest) { Forced = forced }, height) with { Appeal = Capped(appeal) };
    }

    private LayoutResult FinishWhole()
    {
        var bottom = token is null ? Px.Max(builder.Y, flex.Height + model.StartInset) : builder.Y;
        var height = model.UsedHeight(bottom, Consumed);
        if (space.Fragmentainer.Breaks && early is null && !height.FitsIn(space.RemainingHeight))
        {
            if (best is { } place) return GoBack(place);
            if (!space.MustProgress) return LayoutResult.DoesNotFit;
        }
        return builder.Whole(height) with { BestBreak = best?.Place, EndMargin = MarginStrut.Empty.With(model.Margin.Bottom) };
    }

    private ForcedBreak? ForcedBefore(int index)
    {
        var (before, after) = (flex.Bands[index - 1], flex.Bands[index]);
        var pageChange = ForcedBreaks.Between(before.Items[^1].Box, after.Items[0].Box);
        if (pageChange is not null) return pageChange;
        if (!before.BreakAfter.ForcesPage && !after.BreakBefore.ForcesPage) return null;
        var side = ForcedBreaks.SideOf(after.BreakBefore);
        return new ForcedBreak(side == PageSide.Any ? ForcedBreaks.SideOf(before.BreakAfter) : side, after.Items[0].Box.StartPage);
    }

    private BreakAppeal AppealBefore(int index) =>
        Capped(flex.Bands[index - 1].BreakAfter.AvoidsPage || flex.Bands[index].BreakBefore.AvoidsPage ? BreakAppeal.ViolatingBreakAvoid : BreakAppeal.Perfect);

    private BreakAppeal Capped(BreakAppeal appeal) =>
        avoidsBreaks && appeal > BreakAppeal.ViolatingBreakAvoid ? BreakAppeal.ViolatingBreakAvoid : appeal;
}
