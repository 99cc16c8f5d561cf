using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Inline;

namespace Handbook.Paged.Layout;

/// <summary>
/// Lays out a block container in one fragmentainer: block formatting (<see href="https://www.w3.org/TR/CSS22/visuren.html#block-formatting">CSS
/// 2.2, 9.4.1</see>) with collapsing margins, and breaking (<see href="https://www.w3.org/TR/css-break-3/">CSS Fragmentation 3</see>).
/// <para>
/// Children are placed one after the other; every place between them that a break could take is remembered with its appeal. When something
/// no longer fits, the most appealing place seen so far wins, the last one among equals: what was placed after it is taken back, and if the
/// place lies inside a child, that child alone is laid out again up to it.
/// </para>
/// </summary>
internal sealed partial class BlockContainerLayout
{
    private readonly BlockContainerBox box;
    private readonly ConstraintSpace space;
    private readonly BreakToken? token;
    private readonly BoxModel model;
    private readonly bool isFirst;
    private readonly bool collapsesStart;
    private readonly bool avoidsBreaks;

    /// <summary>What content is broken over: ends above the end of cloned borders and paddings.</summary>
    private readonly Fragmentainer room;
    private readonly FragmentBuilder builder;
    private readonly FragmentBuilder.Mark start;

    private EarlyBreak? early;
    private State state;
    private (EarlyBreak Place, State State, FragmentBuilder.Mark Mark)? best;

    /// <summary>What placing a child changes, beside the builder.</summary>
    private readonly record struct State(MarginStrut Strut, bool HasInFlow, Box? Previous)
    {
        /// <summary>The last child in flow, even one that takes no room: a break that it asks for is made all the same.</summary>
        public Box? Sibling { get; init; } = Previous;

        /// <summary>The strut is that of an empty box with clearance: it does not collapse with the margin at this box's end (CSS 2.2, 8.3.1).</summary>
        public bool IsCleared { get; init; }
    }

    private BlockContainerLayout(BlockContainerBox box, ConstraintSpace space, BreakToken? token, EarlyBreak? early)
    {
        this.box = box;
        this.space = space;
        this.token = token;
        this.early = early;
        isFirst = token is null;
        model = BoxModel.Resolve(box, space).ForPiece(box.Style, token?.ConsumedHeight, space.Fragmentainer);
        room = model.IsCloned && space.Fragmentainer.Breaks ? new Fragmentainer(space.Fragmentainer.Height - model.EndInset) : space.Fragmentainer;
        avoidsBreaks = box.Style.AvoidsBreakInside;
        collapsesStart = isFirst && MarginCollapsing.StartAdjoinsFirstChild(box, model);
        builder = new FragmentBuilder(box, model, space, token);
        start = builder.MarkHere();
    }

    public static LayoutResult Layout(BlockContainerBox box, ConstraintSpace space, BreakToken? token, EarlyBreak? early) =>
        new BlockContainerLayout(box, space, token, early).Layout();

    private LayoutResult Layout()
    {
        if (StartsBelowPage && token is not (HeightBreakToken or ContentEndToken)) return PieceOfInset();
        if (token is { Floats.Count: > 0 }) FloatLayout.PlaceRest(token.Floats, builder, space, model);
        if (token is HeightBreakToken { Rest: var rest }) return FinishHeight(rest);
        if (token is ContentEndToken) return FinishWhole();
        return box.Lines is { IsEmpty: false } lines ? LayoutLines(lines) : LayoutBlocks();
    }

    /// <summary>Border and padding at the start alone fill the page: what is left of them, and the content, comes on the next one.</summary>
    private bool StartsBelowPage => space.Fragmentainer.Breaks && space.MustProgress && model.StartInset.Value > 0 && model.StartInset >= space.RemainingHeight;

    /// <summary>Down to where content may stand on this page, from the piece's top.</summary>
    private Px Room => room.Height - space.FragmentainerOffset;

    private LayoutResult PieceOfInset()
    {
        var height = Px.Max(new Px(1), space.RemainingHeight);
        BreakToken rest = box.Lines is null
            ? new BlockBreakToken(Consumed + height, (token as BlockBreakToken)?.ChildIndex ?? 0, (token as BlockBreakToken)?.Child ?? BreakBeforeToken.Instance)
            : (token as InlineBreakToken ?? InlineBreakToken.Start) with { ConsumedHeight = Consumed + height };
        builder.AddFloatRests(token?.Floats ?? []);
        return builder.Broken(rest, height) with { Appeal = BreakAppeal.LastResort };
    }

    private LayoutResult LayoutBlocks()
    {
        var from = token as BlockBreakToken;
        for (int i = from?.ChildIndex ?? 0; i < box.Blocks.Count; i++)
        {
            if (LayoutChild(i) is { } outcome) return outcome;
        }
        return FinishWhole();
    }

    /// <returns>Null where the next child follows; else the result of this box.</returns>
    private LayoutResult? LayoutChild(int index)
    {
        var child = box.Blocks[index];
        if (child.IsOutOfFlow)
        {
            builder.AddOutOfFlow(child, StaticPositionOf(child));
            return null;
        }
        bool isInFlow = child.IsInFlow;
        if (isInFlow && state.Sibling is { } sibling && space.Fragmentainer.Breaks && ForcedBreaks.Between(sibling, child) is { } forced)
            return FinishAt(index, BreakBeforeToken.Instance, forced);
        if (isInFlow && state.Previous is { } previous)
        {
            if (early is { Inner: null } && early.Index == index) return FinishAt(index, BreakBeforeToken.Instance, null) with { Appeal = early.Appeal };
            Remember(new EarlyBreak(index, null, AppealBetween(previous, child)), state, builder.MarkHere());
        }
        return child.IsFloating ? PlaceFloat(index, child) : PlaceInFlow(index, child);
    }

    private Point StaticPositionOf(Box child)
    {
        var y = builder.Y + PendingMargin;
        if (!child.Style.IsOriginallyInline) return new Point(model.ContentLeft, y);
        // It would stand in a line, beside the floats.
        var corner = space.FormattingContextOffset + new Point(model.ContentLeft, y);
        var (left, right) = builder.Exclusions.Between(corner.X, corner.X + model.ContentWidth, corner.Y, corner.Y);
        var x = left - space.FormattingContextOffset.X + StaticPositions.InEmptyLine(box.Style, Px.Max(Px.Zero, right - left));
        return new Point(x, y);
    }

    private LayoutResult? PlaceInFlow(int index, Box child)
    {
        var before = (state, builder.MarkHere());
        var childToken = TokenOf(index);
        var margins = TopMargins(child, childToken);
        var top = builder.Y + margins.Sum;
        bool hasClearance = false;
        if (child.Style.Clear != Clear.None && childToken is null)
        {
            if (builder.Exclusions.GoOn(FloatLayout.ClearsLeft(child), FloatLayout.ClearsRight(child)))
            {
                // The beginnings of floats in this box stay where they are.
                return best is null && builder.HasContent ? FinishAt(index, BreakBeforeToken.Instance, null) : BreakBefore(index, child);
            }
            var below = BelowFloats(child, top);
            hasClearance = below > top;
            top = below;
        }
        var beside = FindBeside(child, top, Px.Zero);
        if (beside is { } place) top = place.Top - space.FormattingContextOffset.Y;
        // A margin alone can reach past the page's end; it is cut off there (CSS Fragmentation 3, 5.2).
        if (space.Fragmentainer.Breaks && top > builder.Y && top >= Room) return BreakBefore(index, child);
        bool wantsEarly = early is { Inner: not null } && early.Index == index;
        var result = BlockLevelLayout.Layout(child, SpaceFor(top) with { RoomForBorderBox = beside?.Width }, childToken, wantsEarly ? early!.Inner : null);
        if (beside is not null && result.Fragment is { } first && FindBeside(child, top, first.Size.Height) is { } fitting && fitting != beside)
        {
            // Lower down, floats leave less room.
            beside = fitting;
            top = fitting.Top - space.FormattingContextOffset.Y;
            if (space.Fragmentainer.Breaks && top >= Room) return BreakBefore(index, child);
            result = BlockLevelLayout.Layout(child, SpaceFor(top) with { RoomForBorderBox = fitting.Width }, childToken, wantsEarly ? early!.Inner : null);
        }

        if (result.Fragment is null) return BreakBefore(index, child);
        if (result.CollapsesThrough)
        {
            Add(child, result, top, beside);
            if (hasClearance)
            {
                // Its margins collapse with what follows, from where they lead to its place.
                var own = MarginCollapsing.TopMargins(child, model.ContentWidth);
                builder.Y = top - own.Sum;
                state = state with { Strut = own.With(result.EndMargin), HasInFlow = true, Sibling = child, IsCleared = true };
                return null;
            }
            var adjoining = collapsesStart && !state.HasInFlow ? MarginStrut.Empty : margins;
            state = state with { Strut = adjoining.With(result.EndMargin), Sibling = child };
            return null;
        }
        if (result.Token is { } rest)
        {
            var appeal = Capped(result.Appeal);
            if (rest.Forced is null && !wantsEarly && best is { } better && better.Place.Appeal > appeal) return GoBack();
            Add(child, result, top, beside);
            state = new State(MarginStrut.Empty, true, child);
            return FinishAt(index, rest, rest.Forced) with { Appeal = appeal };
        }
        Add(child, result, top, beside);
        builder.Y = top + result.Fragment.Size.Height;
        state = new State(result.EndMargin, true, child);
        if (result.BestBreak is { } inner) Remember(new EarlyBreak(index, inner, Capped(inner.Appeal)), before.state, before.Item2);
        return null;
    }

    private BesideFloats? FindBeside(Box child, Px top, Px height) =>
        builder.Exclusions.IsEmpty || !BesideFloats.Avoids(child) ? null : BesideFloats.Find(child, SpaceFor(top), height);

    private void Add(Box child, LayoutResult result, Px top, BesideFloats? beside)
    {
        var left = beside is not { } place ? model.ContentLeft + result.MarginLeft
            : place.Left - space.FormattingContextOffset.X + (child.Style.MarginLeft.IsAuto ? result.MarginLeft : Px.Zero);
        var corner = new Point(left, top);
        builder.Add(result.Fragment!, corner, child);
        if (result.OutOfFlow.Count > 0) builder.AddOutOfFlow(result.OutOfFlow, corner + RelativePosition.Of(child, model));
        builder.AddFloatRests(result.Floats, child, result.Fragment!.Size.Width, corner);
        builder.Exclusions = result.Exclusions;
    }

    private BreakToken? TokenOf(int index) =>
        token is BlockBreakToken from && from.ChildIndex == index && from.Child is not BreakBeforeToken ? from.Child : null;

    private MarginStrut TopMargins(Box child, BreakToken? childToken)
    {
        if (childToken is not null) return MarginStrut.Empty;
        if (!state.HasInFlow && (collapsesStart || TruncatesMargins)) return MarginStrut.Empty;
        return MarginCollapsing.TopMargins(state.Strut, child, model.ContentWidth, builder.Exclusions, space.FormattingContextOffset.Y + builder.Y);
    }

    /// <summary>Margins that what is out of flow comes after; those at the box's start moved the box itself.</summary>
    private Px PendingMargin => collapsesStart && !state.HasInFlow ? Px.Zero : state.Strut.Sum;

    private bool TruncatesMargins => !state.HasInFlow && (token is { Forced: null } || (space.TruncatesMargins && model.StartInset.Value == 0));

    /// <summary>Nothing stands here yet, no float either: the next child must place something.</summary>
    private bool MustProgress => space.MustProgress && !state.HasInFlow && builder.Exclusions is { IsEmpty: true, HasPushed: false };

    /// <summary>Padding and border at the start, this box's or an outer one's, are gone on the next page.</summary>
    private bool HasInsetAbove => space.HasInsetAbove || (model.StartInset.Value > 0 && !model.IsCloned);

    private ConstraintSpace SpaceFor(Px top) => new()
    {
        Context = space.Context,
        AvailableWidth = model.ContentWidth,
        AvailableHeight = model.DefiniteContentHeight,
        Fragmentainer = room,
        FragmentainerOffset = space.FragmentainerOffset + top,
        MustProgress = MustProgress,
        TakesFloatRests = true,
        HasInsetAbove = MustProgress && (HasInsetAbove || top > builder.Y),
        TruncatesMargins = TruncatesMargins,
        Exclusions = builder.Exclusions,
        FormattingContextOffset = space.FormattingContextOffset + new Point(model.ContentLeft, top),
        FormattingContextWidth = builder.FormattingContextWidth,
    };

    private Px Consumed => token?.ConsumedHeight ?? Px.Zero;

    private LayoutResult? PlaceFloat(int index, Box child)
    {
        var top = builder.Y + PendingMargin;
        bool placed = FloatLayout.Place(child, builder, SpaceFor(top), mustGoOn: space.MustProgress && !state.HasInFlow);
        return placed ? null : BreakBefore(index, child);
    }

    private Px BelowFloats(Box child, Px top)
    {
        var bottom = builder.Exclusions.BottomOf(FloatLayout.ClearsLeft(child), FloatLayout.ClearsRight(child));
        return Px.Max(top, bottom - space.FormattingContextOffset.Y);
    }

    private void Remember(EarlyBreak candidate, State before, FragmentBuilder.Mark mark)
    {
        if (early is not null || !space.Fragmentainer.Breaks) return;
        if (best is { } known && candidate.Appeal < known.Place.Appeal) return;
        best = (candidate, before, mark);
    }

    /// <summary>Nothing of the child fits here: break at the best place seen, which may be right before the child.</summary>
    private LayoutResult BreakBefore(int index, Box child)
    {
        if (best is not null) return GoBack();
        if (!space.MustProgress || (space.HasInsetAbove && !builder.HasContent)) return LayoutResult.DoesNotFit;
        return FinishAt(index, TokenOf(index) ?? BreakBeforeToken.Instance, null) with { Appeal = state.Previous is { } previous ? AppealBetween(previous, child) : BreakAppeal.LastResort };
    }

    /// <summary>Takes back what was placed after the best place to break, and breaks there.</summary>
    private LayoutResult GoBack()
    {
        var (place, before, mark) = best!.Value;
        builder.ReturnTo(mark);
        state = before;
        early = place;
        return place.Inner is null
            ? FinishAt(place.Index, BreakBeforeToken.Instance, null) with { Appeal = Capped(place.Appeal) }
            : PlaceInFlow(place.Index, box.Blocks[place.Index])
                ?? throw new InvalidOperationException("A box that is told to break inside breaks.");
    }

    private LayoutResult FinishAt(int index, BreakToken rest, ForcedBreak? forced)
    {
        // The piece reaches down to the fragmentainer's end, so that its background and side borders do.
        var bottom = model.IsCloned ? builder.Y + model.EndInset : builder.Y;
        var height = space.Fragmentainer.Breaks ? Px.Max(bottom, space.RemainingHeight) : bottom;
        if (forced is not null || model.DefiniteHeight is not null) height = Px.Max(bottom, Px.Min(height, model.UsedHeight(builder.Y, Consumed)));
        return builder.Broken(new BlockBreakToken(Consumed + height, index, rest) { Forced = forced }, height);
    }

    private LayoutResult FinishWhole(EarlyBreak? bestLine = null)
    {
        bool collapsesEnd = !state.IsCleared && MarginCollapsing.EndAdjoinsLastChild(box, model);
        if (!collapsesEnd) builder.Y += state.Strut.Sum;
        var contentBottom = builder.Y;
        if (box.OutsideMarker is not null) builder.MakeRoomForMarker();
        if (box.EstablishesFormattingContext)
        {
            EncloseFloats();
            if (builder.Floats.Count > 0 && !EndsHere) return FinishBeforeFloats();
            builder.LetFloatsOverflow();
        }
        var height = model.UsedHeight(builder.Y, Consumed);
        if (space.Fragmentainer.Breaks && early is null && !height.FitsIn(space.RemainingHeight))
        {
            if (best is not null) return GoBack();
            if (bestLine is not null) return new BlockContainerLayout(box, space, token, bestLine).Layout();
            if (!space.MustProgress && (avoidsBreaks || height.FitsIn(space.Fragmentainer.Height) || !builder.Y.FitsIn(space.RemainingHeight))) return LayoutResult.DoesNotFit;
            if (builder.Y.FitsIn(space.RemainingHeight)) return PieceOfHeight(height);
            if (HasInsetAbove && contentBottom <= model.StartInset) return BreakBeforeMarker();
        }
        bool collapsesThrough = collapsesStart && collapsesEnd && !state.HasInFlow && height.Value == 0 && box.OutsideMarker is null;
        var end = (collapsesEnd ? state.Strut : MarginStrut.Empty).With(model.Margin.Bottom);
        var result = builder.Whole(height);
        return result with
        {
            BestBreak = best?.Place ?? bestLine,
            EndMargin = end,
            CollapsesThrough = collapsesThrough,
            Exclusions = box.EstablishesFormattingContext ? space.Exclusions : result.Exclusions,
        };
    }

    /// <summary>There is no content but the marker, and only padding or border keep it from its room.</summary>
    private LayoutResult BreakBeforeMarker()
    {
        if (space.HasInsetAbove) return LayoutResult.DoesNotFit;
        builder.ReturnTo(start);
        return PieceOfInset();
    }

    /// <summary>The content is at its end, and the height does not wait for floats that go on.</summary>
    private bool EndsHere =>
        space.TakesFloatRests && (model.DefiniteHeight is not null || builder.Floats.All(f => f.Overflows)) && model.UsedHeight(builder.Y, Consumed).FitsIn(space.RemainingHeight);

    /// <summary>The content is at its end, but floats in it go on.</summary>
    private LayoutResult FinishBeforeFloats()
    {
        var forced = builder.ForcedByFloats;
        var height = forced is null ? Px.Max(builder.Y, space.RemainingHeight) : builder.Y;
        if (model.DefiniteHeight is not null) height = Px.Max(Px.Zero, Px.Min(height, model.UsedHeight(builder.Y, Consumed)));
        return builder.Broken(new ContentEndToken(Consumed + height) { Forced = forced }, height) with { Appeal = Capped(BreakAppeal.Perfect) };
    }

    /// <summary>The content is at its end, but no page has room for all of the height below it.</summary>
    private LayoutResult PieceOfHeight(Px height)
    {
        var piece = Px.Max(new Px(1), space.RemainingHeight);
        return builder.Broken(new HeightBreakToken(Consumed + piece, height - piece), piece) with { Appeal = BreakAppeal.LastResort };
    }

    private LayoutResult FinishHeight(Px rest)
    {
        if (space.Fragmentainer.Breaks && !rest.FitsIn(space.RemainingHeight) && space.CanPlacePiece) return PieceOfHeight(rest);
        return builder.Whole(rest) with { EndMargin = MarginStrut.Empty.With(model.Margin.Bottom) };
    }

    private void EncloseFloats()
    {
        var bottom = builder.Exclusions.BottomOf(true, true) - FormattingContextTop;
        builder.Y = Px.Max(builder.Y, bottom);
    }

    private Px FormattingContextTop => space.FormattingContextOffset.Y;

    private BreakAppeal Capped(BreakAppeal appeal) =>
        avoidsBreaks && appeal > BreakAppeal.ViolatingBreakAvoid ? BreakAppeal.ViolatingBreakAvoid : appeal;

    private BreakAppeal AppealBetween(Box before, Box after) =>
        Capped(before.BreakAfter.AvoidsPage || after.BreakBefore.AvoidsPage ? BreakAppeal.ViolatingBreakAvoid : BreakAppeal.Perfect);
}
