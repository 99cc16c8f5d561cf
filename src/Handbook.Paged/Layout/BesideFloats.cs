using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// Where a box that establishes a formatting context of its own, a table or an image stands beside floats: its border box doesn't overlap
/// them. It is as narrow as they leave room for, or goes below them (<see href="https://www.w3.org/TR/CSS22/visuren.html#bfc-next-to-float">CSS
/// 2.2, 9.5</see>).
/// </summary>
/// <param name="Top">Of the border box, in the formatting context of the floats.</param>
/// <param name="Left">Where the room begins, in the same coordinates.</param>
/// <param name="Width">Of the room for the border box.</param>
internal readonly record struct BesideFloats(Px Top, Px Left, Px Width)
{
    public static bool Avoids(Box box) => box is not BlockContainerBox { EstablishesFormattingContext: false };

    /// <param name="space">For the box, if there were no floats.</param>
    /// <param name="height">Of the box, as far as it is known.</param>
    /// <returns>Null where no float stands beside the box.</returns>
    public static BesideFloats? Find(Box box, ConstraintSpace space, Px height)
    {
        var floats = space.Exclusions;
        if (!space.AvailableWidth.IsFinite || !floats.TryNextBottom(space.FormattingContextOffset.Y, out _)) return null;
        var margin = new BoxModel.Insets(box.Style, space.AvailableWidth).Margin;
        var left = space.FormattingContextOffset.X + margin.Left;
        var right = space.FormattingContextOffset.X + space.AvailableWidth - margin.Right;
        var least = LeastWidth(box, space);
        var top = space.FormattingContextOffset.Y;
        while (true)
        {
            var (freeLeft, freeRight) = floats.Between(left, right, top, top + height);
            if (least.FitsIn(freeRight - freeLeft) || !floats.TryNextBottom(top, out var next)) return new BesideFloats(top, freeLeft, freeRight - freeLeft);
            top = next;
        }
    }

    private static Px LeastWidth(Box box, ConstraintSpace space)
    {
        if (box is ReplacedBox replaced)
        {
            var insets = new BoxModel.Insets(box.Style, space.AvailableWidth);
            return ReplacedLayout.UsedSize(replaced, space).Width + insets.Border.Horizontal + insets.Padding.Horizontal;
        }
        var least = IntrinsicSizes.OfBorderBox(box, space.Context).Min;
        return box.Style.Width.IsLength ? Px.Max(box is BlockContainerBox or FlexBox ? Px.Zero : least, BoxModel.Resolve(box, space).Width) : least;
    }
}
