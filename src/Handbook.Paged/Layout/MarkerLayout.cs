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

    /// <param name="space">Of the list item.</param>
    /// <param name="firstBaseline">Of the item's content; null where nothing in it has one.</param>
    /// <param name="content">Where the item's content begins.</param>
    public static PlacedFragment Place(BlockContainerBox marker, ConstraintSpace space, Px? firstBaseline, Point content)
    {
        var fragment = Of(marker, space.Context);
        var x = content.X - fragment.Size.Width - marker.Style.FontSize * Gap;
        var y = firstBaseline is not { } baseline ? content.Y : fragment.FirstBaseline is { } own ? baseline - own : Px.Zero;
        // The baseline of a table without one may be its very end; the marker stays on the page.
        if (space.Fragmentainer.Breaks) y = Px.Min(y, Px.Max(content.Y, space.RemainingHeight - fragment.Size.Height));
        return new PlacedFragment(fragment, new Point(x, y));
    }

    public static BoxFragment Of(BlockContainerBox marker, LayoutContext context)
    {
        var space = new ConstraintSpace { Context = context, AvailableWidth = Px.Infinite, ShrinksToFit = true };
        return BlockContainerLayout.Layout(marker, space, null, null).Fragment!;
    }
}
