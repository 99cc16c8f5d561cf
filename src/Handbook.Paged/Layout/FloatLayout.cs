using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// Places floats: <see href="https://www.w3.org/TR/CSS22/visuren.html#float-position">CSS 2.2, 9.5.1</see>. One that has no room left on the
/// page goes overleaf with the line it stands in; where that is no way out, or no page has room for it, it goes overleaf alone or is
/// split, and the content after it stays (a parallel flow of <see href="https://www.w3.org/TR/css-break-3/#parallel-flows">CSS
/// Fragmentation 3, 4.1</see>).
/// </summary>
internal static class FloatLayout
{
    /// <param name="space">For a box whose border-box top would stand at the float's earliest place.</param>
    /// <param name="mustGoOn">What is around the float can't be broken before it.</param>
    /// <returns>False where the float, and what follows it, must begin in the next fragmentainer.</returns>
    public static bool Place(Box box, FragmentBuilder builder, ConstraintSpace space, bool mustGoOn)
    {
        var exclusions = builder.Exclusions;
        if (exclusions.HasPushed || exclusions.GoOn(ClearsLeft(box), ClearsRight(box)))
        {
            Push(box, builder, space);
            return true;
        }
        var margin = MarginOf(box, space);
        var (corner, size, result) = Measure(box, builder, space, null);
        var bottom = space.FragmentainerOffset + (corner.Y - space.FormattingContextOffset.Y) + size.Height;
        if (!space.Fragmentainer.Breaks || bottom.FitsIn(space.Fragmentainer.Height))
        {
            if (AsksForBreaks(box, space) && PlacePiece(RestOf(box, builder, space), builder, space, corner, size, mustProgress: false)) return true;
            Add(box, builder, result, new Rect(corner.X, corner.Y, size.Width, size.Height), margin, default);
            return true;
        }
        bool isHigherThanPage = !size.Height.FitsIn(space.Fragmentainer.Height) && !box.Style.AvoidsBreakInside;
        if (!isHigherThanPage && !mustGoOn) return false;
        bool isAtTop = mustGoOn && exclusions.IsEmpty && (bottom - size.Height).Value <= Px.Tolerance;
        if ((isHigherThanPage || isAtTop) && PlacePiece(RestOf(box, builder, space), builder, space, corner, size, isAtTop)) return true;
        Push(box, builder, space);
        return true;
    }

    /// <summary>Places, at the top of a fragmentainer, floats that go on from the one before.</summary>
    /// <param name="space">For the formatting context whose floats these are.</param>
    public static void PlaceRest(IReadOnlyList<FloatRest> rests, FragmentBuilder builder, ConstraintSpace space, BoxModel root)
    {
        PlaceRest(rests, overflowing: false, builder, space, root);
        // What sticks out of its formatting context is not in the way of anything in this one.
        var exclusions = builder.Exclusions;
        builder.Exclusions = ExclusionSpace.Empty;
        PlaceRest(rests, overflowing: true, builder, space, root);
        builder.Exclusions = exclusions;
    }

    private static void PlaceRest(IReadOnlyList<FloatRest> rests, bool overflowing, FragmentBuilder builder, ConstraintSpace space, BoxModel root)
    {
        foreach (var rest in rests)
        {
            if (rest.Overflows != overflowing) continue;
            var at = space with
            {
                AvailableWidth = Px.Max(Px.Zero, root.Width - rest.Left - rest.Right),
                AvailableHeight = rest.AvailableHeight,
                FragmentainerOffset = space.FragmentainerOffset + builder.Y,
                FormattingContextOffset = new Point(rest.Left, builder.Y),
            };
            PlaceRest(rest, builder, at);
        }
    }

    private static void PlaceRest(FloatRest rest, FragmentBuilder builder, ConstraintSpace space)
    {
        var token = rest.Token is BreakBeforeToken ? null : rest.Token;
        var exclusions = builder.Exclusions;
        if (exclusions.HasPushed || (token is null && exclusions.GoOn(ClearsLeft(rest.Box), ClearsRight(rest.Box))))
        {
            builder.AddFloatRest(rest.Waiting());
            builder.Exclusions = exclusions.WithPushed();
            return;
        }
        var (corner, size, result) = Measure(rest.Box, builder, space, token);
        var bottom = space.FragmentainerOffset + (corner.Y - space.FormattingContextOffset.Y) + size.Height;
        bool fits = !space.Fragmentainer.Breaks || bottom.FitsIn(space.Fragmentainer.Height);
        if (fits && !AsksForBreaks(rest.Box, space))
        {
            Add(rest.Box, builder, result, new Rect(corner.X, corner.Y, size.Width, size.Height), MarginOf(rest.Box, space, token), rest.Shift);
            return;
        }
        if (PlacePiece(rest, builder, space, corner, size, mustProgress: exclusions.IsEmpty)) return;
        builder.AddFloatRest(rest.Waiting());
        builder.Exclusions = exclusions.WithPushed();
    }

    private static bool AsksForBreaks(Box box, ConstraintSpace space) => space.Fragmentainer.Breaks && ForcedBreaks.AnyIn(box);

    /// <summary>Whether a float reaches down beside what is placed next, so that lines are shorter there.</summary>
    public static bool StandBeside(FragmentBuilder builder, ConstraintSpace space) =>
        !builder.Exclusions.IsEmpty
        && (builder.Exclusions.BottomOf(true, true) - builder.FormattingContextOffset.Y) > builder.Y
        && space.AvailableWidth.IsFinite;

    public static bool ClearsLeft(Box box) => box.Style.Clear is Clear.Left or Clear.Both;

    public static bool ClearsRight(Box box) => box.Style.Clear is Clear.Right or Clear.Both;

    private static FloatSide SideOf(Box box) => box.Style.Float == Float.Left ? FloatSide.Left : FloatSide.Right;

    private static Edges MarginOf(Box box, ConstraintSpace space, BreakToken? token = null)
    {
        var margin = new BoxModel.Insets(box.Style, space.AvailableWidth).Margin;
        return token is null ? margin : margin with { Top = Px.Zero };
    }

    /// <summary>What is left of the float, as if there were no pages, and where its margin box stands in the formatting context.</summary>
    private static (Point Corner, Size Size, LayoutResult Result) Measure(Box box, FragmentBuilder builder, ConstraintSpace space, BreakToken? token)
    {
        var margin = MarginOf(box, space, token);
        var result = BlockLevelLayout.Layout(box, Alone(space), token, null);
        var size = new Size(result.Fragment!.Size.Width + margin.Horizontal, result.Fragment.Size.Height + margin.Vertical);
        var origin = space.FormattingContextOffset;
        var top = Px.Max(origin.Y, builder.Exclusions.LowestTop);
        if (token is null && box.Style.Clear != Clear.None) top = Px.Max(top, builder.Exclusions.BottomOf(ClearsLeft(box), ClearsRight(box)));
        return (builder.Exclusions.Place(size, origin.X, origin.X + space.AvailableWidth, top, SideOf(box)), size, result);
    }

    /// <returns>False where nothing of the float can stand here.</returns>
    private static bool PlacePiece(FloatRest rest, FragmentBuilder builder, ConstraintSpace space, Point corner, Size size, bool mustProgress)
    {
        var box = rest.Box;
        var token = rest.Token is BreakBeforeToken ? null : rest.Token;
        var margin = MarginOf(box, space, token);
        var top = space.FragmentainerOffset + (corner.Y - space.FormattingContextOffset.Y);
        var alone = Alone(space) with { Fragmentainer = space.Fragmentainer, FragmentainerOffset = top + margin.Top, MustProgress = mustProgress && margin.Top.Value <= 0 };
        if (!mustProgress && alone.RemainingHeight.Value <= 0) return false;
        var result = alone.RemainingHeight.Value > 0 ? BlockLevelLayout.Layout(box, alone, token, null) : LayoutResult.DoesNotFit;
        if (result.Fragment is null && mustProgress && !alone.MustProgress)
        {
            // The margin alone leaves too little of the page; it is cut off (CSS Fragmentation 3, 5.2).
            margin = margin with { Top = Px.Zero };
            result = BlockLevelLayout.Layout(box, alone with { FragmentainerOffset = top, MustProgress = true }, token, null);
        }
        if (result.Fragment is not { } piece) return false;
        var height = margin.Top + piece.Size.Height + (result.Token is null ? margin.Bottom : Px.Zero);
        Add(box, builder, result, new Rect(corner.X, corner.Y, size.Width, height), margin, rest.Shift);
        if (result.Token is not { } next) return true;
        builder.AddFloatRest(rest with { Token = next });
        builder.Exclusions = builder.Exclusions.WithGoingOn(SideOf(box));
        return true;
    }

    private static void Push(Box box, FragmentBuilder builder, ConstraintSpace space)
    {
        builder.AddFloatRest(RestOf(box, builder, space));
        builder.Exclusions = builder.Exclusions.WithPushed();
    }

    /// <summary>All of a float that has not begun.</summary>
    private static FloatRest RestOf(Box box, FragmentBuilder builder, ConstraintSpace space)
    {
        var left = space.FormattingContextOffset.X;
        return new FloatRest(box, BreakBeforeToken.Instance, left, builder.FormattingContextWidth - left - space.AvailableWidth, space.AvailableHeight);
    }

    private static void Add(Box box, FragmentBuilder builder, LayoutResult result, Rect marginBox, Edges margin, Point shift)
    {
        if (marginBox.Height.Value > 0) builder.Exclusions = builder.Exclusions.With(new Exclusion(SideOf(box), marginBox));
        var corner = new Point(marginBox.X + margin.Left, marginBox.Y + margin.Top) - builder.FormattingContextOffset + shift;
        builder.Add(result.Fragment!, corner, box);
        builder.AddOutOfFlow(result.OutOfFlow, corner);
    }

    private static ConstraintSpace Alone(ConstraintSpace space) => new()
    {
        Context = space.Context,
        AvailableWidth = space.AvailableWidth,
        AvailableHeight = space.AvailableHeight,
        ShrinksToFit = true,
    };
}
