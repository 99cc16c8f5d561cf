using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>
/// Lays out a flex container in one fragmentainer: <see href="https://www.w3.org/TR/css-flexbox-1/#pagination">CSS Flexbox 1, 12</see>.
/// The container is sized as if there were no pages; its lines, or the items of a column, then stand one below the other, with a place to
/// break between each two, and are split where they may be. From top to bottom is the order, also of what is reversed.
/// </summary>
internal sealed class FlexLayout
{
    private readonly FlexBox box;
    private readonly ConstraintSpace space;
    private readonly BreakToken? token;
    private readonly BlockBreakToken? from;
    private readonly BoxModel model;

    /// <summary>What content is broken over: ends above the end of cloned borders and paddings.</summary>
    private readonly Fragmentainer room;
    private readonly FragmentBuilder builder;
    private readonly MeasuredFlex flex;
    private readonly FlexBandLayout bands;
    private readonly bool avoidsBreaks;

    private EarlyBreak? early;
    private (EarlyBreak Place, State State, FragmentBuilder.Mark Mark)? best;
    private State state;

    /// <summary>What placing a band changes, beside the builder.</summary>
    /// <param name="Shift">How much lower bands stand here than in a container on one endless page.</param>
    /// <param name="Edge">Bottom of the lowest border box.</param>
    private readonly record struct State(Px Shift, Px Edge, bool HasBands);

    private FlexLayout(FlexBox box, ConstraintSpace space, BreakToken? token, EarlyBreak? early)
    {
        this.box = box;
        this.space = space;
        this.token = token;
        this.early = early;
        from = token as BlockBreakToken;
        var whole = BoxModel.Resolve(box, space);
        flex = space.Context.Flexes.Of(box, whole, space.Context);
        model = whole.ForPiece(box.Style, token?.ConsumedHeight, space.Fragmentainer);
        room = model.IsCloned && space.Fragmentainer.Breaks ? new Fragmentainer(space.Fragmentainer.Height - model.EndInset) : space.Fragmentainer;
        builder = new FragmentBuilder(box, model, space, token);
        bands = new FlexBandLayout(flex, space, model, room);
        avoidsBreaks = box.Style.AvoidsBreakInside;
        var shift = model.StartInset;
        if (from is not null && from.ChildIndex < flex.Bands.Count) shift -= flex.Bands[from.ChildIndex].TopAfterBreak(from.Forced is not null);
        state = new State(shift, model.StartInset, false);
    }

    public static LayoutResult Layout(FlexBox box, ConstraintSpace space, BreakToken? token, EarlyBreak? early) =>
        new FlexLayout(box, space, token, early).Layout() with { Exclusions = space.Exclusions };

    private Px Consumed => token?.ConsumedHeight ?? Px.Zero;

    /// <summary>Down to where content may stand on this page, from the piece's top.</summary>
    private Px Remaining => bands.Remaining;

    private LayoutResult Layout()
    {
        if (token is HeightBreakToken { Rest: var rest }) return FinishHeight(rest);
        if (StartsBelowPage) return PieceOfInset();
        if (token is null or BlockBreakToken { ChildIndex: 0, Child: BreakBeforeToken })
        {
            foreach (var item in box.Items)
            {
                if (item.IsOutOfFlow) builder.AddOutOfFlow(item, new Point(model.ContentLeft, model.StartInset));
            }
        }
        for (int i = from?.ChildIndex ?? 0; i < flex.Bands.Count; i++)
        {
            if (state.HasBands)
            {
                if (space.Fragmentainer.Breaks && ForcedBefore(i) is { } forced) return FinishAt(i, BreakBeforeToken.Instance, forced, BreakAppeal.Perfect);
                if (early is { Inner: null } && early.Index == i) return FinishAt(i, BreakBeforeToken.Instance, null, early.Appeal);
                Remember(new EarlyBreak(i, null, AppealBefore(i)), state, builder.MarkHere());
            }
            if (PlaceBand(i) is { } outcome) return outcome;
        }
        return FinishWhole();
    }

    /// <summary>Border and padding at the start alone fill the page: what is left of them, and the items, come on the next one.</summary>
    private bool StartsBelowPage => space.Fragmentainer.Breaks && space.MustProgress && model.StartInset.Value > 0 && model.StartInset >= space.RemainingHeight;

    private LayoutResult PieceOfInset()
    {
        var height = Px.Max(new Px(1), space.RemainingHeight);
        var rest = new BlockBreakToken(Consumed + height, from?.ChildIndex ?? 0, from?.Child ?? BreakBeforeToken.Instance);
        return builder.Broken(rest, height) with { Appeal = BreakAppeal.LastResort };
    }

    /// <returns>Null where the next band follows; else the result of this box.</returns>
    private LayoutResult? PlaceBand(int index)
    {
        var band = flex.Bands[index];
        var before = (state, builder.MarkHere());
        var rest = from is not null && from.ChildIndex == index ? from.Child as ParallelBreakToken : null;
        bool wantsEarly = early is { Inner: not null } && early.Index == index;
        bool isWhole = rest is null && !wantsEarly && (band.Edge + state.Shift).FitsIn(Remaining);
        var pieces = isWhole ? bands.Whole(band, state.Shift) : bands.Broken(band, state.Shift, rest, wantsEarly ? early!.Inner : null, mustProgress: false);
        if (pieces.GoesOn || !pieces.Edge.FitsIn(Remaining)) return Overflow(index, band, rest, pieces, wantsEarly);
        Add(band, pieces);
        if (pieces.BestBreak is { } inner) Remember(new EarlyBreak(index, inner, Capped(inner.Appeal)), before.state, before.Item2);
        return null;
    }

    private LayoutResult? Overflow(int index, FlexBand band, ParallelBreakToken? rest, BandPieces pieces, bool wantsEarly)
    {
        if (wantsEarly && pieces.GoesOn) return Split(index, pieces, early!.Appeal);
        bool splits = pieces is { GoesOn: true, HasContent: true };
        if (splits && pieces.Forced is not null) return Split(index, pieces, BreakAppeal.Perfect);
        var appeal = Capped(InsideAppeal(band, rest, pieces));
        if (best is { } better && (!splits || better.Place.Appeal > appeal)) return GoBack(better);
        if (splits) return Split(index, pieces, appeal);
        if (!space.MustProgress || state.HasBands) return LayoutResult.DoesNotFit;

        pieces = bands.Broken(band, state.Shift, rest, null, mustProgress: true);
        if (pieces.IsEmpty && !pieces.Waits) return BreakBefore(index);
        if (pieces.GoesOn) return Split(index, pieces, BreakAppeal.LastResort);
        Add(band, pieces);
        return null;
    }

    /// <summary>Only the container's border and padding, or free space, stand above what has no room here.</summary>
    private LayoutResult BreakBefore(int index)
    {
        if (space.HasInsetAbove) return LayoutResult.DoesNotFit;
        builder.ReturnTo(default(FragmentBuilder.Mark) with { Y = model.StartInset, Exclusions = builder.Exclusions });
        return FinishAt(index, from is not null && from.ChildIndex == index ? from.Child : BreakBeforeToken.Instance, null, BreakAppeal.LastResort);
    }

    private void Add(FlexBand band, BandPieces pieces)
    {
        foreach (var (_, item, result, corner, _) in pieces.Items)
        {
            builder.Add(result.Fragment!, corner, item.Box);
            builder.AddOutOfFlow(result.OutOfFlow, corner);
        }
        builder.Y = Px.Max(builder.Y, pieces.Bottom);
        state = new State(pieces.Bottom - band.Bottom, Px.Max(state.Edge, pieces.Edge), true);
    }

    /// <summary>
    /// A line of a container with several lines goes to the next page if that has room for it; one that is all of its container flows on
    /// over the page's end.
    /// </summary>
    private BreakAppeal InsideAppeal(FlexBand band, ParallelBreakToken? rest, BandPieces pieces)
    {
        bool isKept = (band.IsKeptWhole || !pieces.IsBroken) && rest is null && band.Height.FitsIn(room.Height - model.StartInset);
        return isKept && pieces.Appeal > BreakAppeal.ViolatingBreakAvoid ? BreakAppeal.ViolatingBreakAvoid : pieces.Appeal;
    }

    private LayoutResult Split(int index, BandPieces pieces, BreakAppeal appeal)
    {
        var (piece, rest) = bands.Split(pieces);
        Add(flex.Bands[index], piece);
        return FinishAt(index, rest, pieces.Forced, appeal);
    }

    private LayoutResult GoBack((EarlyBreak Place, State State, FragmentBuilder.Mark Mark) to)
    {
        builder.ReturnTo(to.Mark);
        state = to.State;
        early = to.Place;
        if (to.Place.Inner is null) return FinishAt(to.Place.Index, BreakBeforeToken.Instance, null, to.Place.Appeal);
        return PlaceBand(to.Place.Index) ?? throw new InvalidOperationException("An item that is told to break inside breaks.");
    }

    private void Remember(EarlyBreak candidate, State before, FragmentBuilder.Mark mark)
    {
        if (early is not null || !space.Fragmentainer.Breaks) return;
        if (best is { } known && candidate.Appeal < known.Place.Appeal) return;
        best = (candidate, before, mark);
    }

    private LayoutResult FinishAt(int index, BreakToken rest, ForcedBreak? forced, BreakAppeal appeal)
    {
        // The piece reaches down to the fragmentainer's end, so that its background and side borders do.
        var bottom = model.IsCloned ? state.Edge + model.EndInset : state.Edge;
        var height = space.Fragmentainer.Breaks ? Px.Max(bottom, space.RemainingHeight) : bottom;
        if (forced is not null || model.DefiniteHeight is not null) height = Px.Max(bottom, Px.Min(height, model.UsedHeight(builder.Y, Consumed)));
        return builder.Broken(new BlockBreakToken(Consumed + height, index, rest) { Forced = forced }, height) with { Appeal = Capped(appeal) };
    }

    private LayoutResult FinishWhole()
    {
        var bottom = token is null ? Px.Max(builder.Y, flex.Height + model.StartInset) : builder.Y;
        var height = model.UsedHeight(bottom, Consumed);
        if (space.Fragmentainer.Breaks && early is null && !height.FitsIn(space.RemainingHeight))
        {
            // A margin alone may reach past the page's end.
            if (state.HasBands && model.UsedHeight(state.Edge, Consumed).FitsIn(space.RemainingHeight)) return Whole(space.RemainingHeight);
            bool isHigherThanPage = !height.FitsIn(space.Fragmentainer.Height) && state.Edge.FitsIn(space.RemainingHeight);
            if (best is { } place && !isHigherThanPage) return GoBack(place);
            if (!space.MustProgress && (avoidsBreaks || !isHigherThanPage)) return LayoutResult.DoesNotFit;
            if (state.Edge.FitsIn(space.RemainingHeight)) return PieceOfHeight(height);
        }
        return Whole(height);
    }

    private LayoutResult Whole(Px height) => builder.Whole(height) with { BestBreak = best?.Place, EndMargin = MarginStrut.Empty.With(model.Margin.Bottom) };

    /// <summary>The items are at their end, but no page has room for all of the height below them.</summary>
    private LayoutResult PieceOfHeight(Px height)
    {
        var piece = Px.Max(new Px(1), space.RemainingHeight);
        return builder.Broken(new HeightBreakToken(Consumed + piece, height - piece), piece) with { Appeal = BreakAppeal.LastResort };
    }

    private LayoutResult FinishHeight(Px rest)
    {
        if (space.Fragmentainer.Breaks && !rest.FitsIn(space.RemainingHeight) && space.CanPlacePiece) return PieceOfHeight(rest);
        return Whole(rest);
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
