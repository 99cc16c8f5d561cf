using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>Places floats: <see href="https://www.w3.org/TR/CSS22/visuren.html#float-position">CSS 2.2, 9.5.1</see>.</summary>
internal static class FloatLayout
{
    /// <param name="space">For a box whose border-box top would stand at the float's earliest place.</param>
    /// <returns>False where the float must go to the next fragmentainer.</returns>
    public static bool Place(Box box, FragmentBuilder builder, ConstraintSpace space, BoxModel container, bool mustPlace)
    {
        var margin = new BoxModel.Insets(box.Style, space.AvailableWidth).Margin;
        var result = BlockLevelLayout.Layout(box, Alone(space), null, null);
        var size = new Size(result.Fragment!.Size.Width + margin.Horizontal, result.Fragment.Size.Height + margin.Vertical);
        var origin = space.FormattingContextOffset;
        var top = Px.Max(origin.Y, builder.Exclusions.LowestTop);
        if (box.Style.Clear != Clear.None)
        {
            top = Px.Max(top, builder.Exclusions.BottomOf(box.Style.Clear is Clear.Left or Clear.Both, box.Style.Clear is Clear.Right or Clear.Both));
        }
        var side = box.Style.Float == Float.Left ? FloatSide.Left : FloatSide.Right;
        var corner = builder.Exclusions.Place(size, origin.X, origin.X + space.AvailableWidth, top, side);
        var bottom = space.FragmentainerOffset + (corner.Y - origin.Y) + size.Height;
        if (space.Fragmentainer.Breaks && !mustPlace && !bottom.FitsIn(space.Fragmentainer.Height)) return false;
        builder.Exclusions = builder.Exclusions.With(new Exclusion(side, new Rect(corner.X, corner.Y, size.Width, size.Height)));
        var local = corner - builder.FormattingContextOffset;
        builder.Add(result.Fragment, new Point(local.X + margin.Left, local.Y + margin.Top), box);
        _ = container;
        return true;
    }

    /// <summary>Whether a float reaches down beside what is placed next, so that lines are shorter there.</summary>
    public static bool StandBeside(FragmentBuilder builder, ConstraintSpace space, BoxModel model)
    {
        _ = model;
        return !builder.Exclusions.IsEmpty
            && (builder.Exclusions.BottomOf(true, true) - builder.FormattingContextOffset.Y) > builder.Y
            && space.AvailableWidth.IsFinite;
    }

    // Deviates: a float is not split over pages; one that is taller than a page sticks out.
    private static ConstraintSpace Alone(ConstraintSpace space) => new()
    {
        Context = space.Context,
        AvailableWidth = space.AvailableWidth,
        AvailableHeight = space.AvailableHeight,
        ShrinksToFit = true,
    };
}
