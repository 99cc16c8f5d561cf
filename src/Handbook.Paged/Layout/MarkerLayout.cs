using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// A list item's marker outside of its principal box: at the left of it, on the baseline of the first line.
/// See <see href="https://www.w3.org/TR/css-lists-3/#marker-layout">CSS Lists 3, 3.6</see>.
/// </summary>
internal static class MarkerLayout
{
    /// <summary>Distance of the marker from the item's content, in em.</summary>
    private const double Gap = 0.5;

    public static PlacedFragment Of(BlockContainerBox marker, LayoutContext context, Px firstBaseline, Px contentLeft)
    {
        var space = new ConstraintSpace { Context = context, AvailableWidth = Px.Infinite, ShrinksToFit = true };
        var fragment = BlockContainerLayout.Layout(marker, space, null, null).Fragment!;
        var x = contentLeft - fragment.Size.Width - marker.Style.FontSize * Gap;
        var y = fragment.FirstBaseline is { } own ? firstBaseline - own : Px.Zero;
        return new PlacedFragment(fragment, new Point(x, y));
    }
}
