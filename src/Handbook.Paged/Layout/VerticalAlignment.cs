using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// Moves the content of a box of fixed height to its middle or bottom: <c>vertical-align</c> of page margin boxes
/// (<see href="https://www.w3.org/TR/css-page-3/#margin-text-alignment">CSS Paged Media 3, 6.4</see>).
/// </summary>
internal static class VerticalAlignment
{
    public static BoxFragment Apply(BoxFragment fragment, VerticalAlignKind align)
    {
        if (align is not (VerticalAlignKind.Middle or VerticalAlignKind.Bottom)) return fragment;
        var bottom = fragment.Border.Top + fragment.Padding.Top;
        foreach (var child in fragment.Children) bottom = Px.Max(bottom, child.Offset.Y + child.Fragment.Size.Height);
        var free = fragment.Size.Height - fragment.Border.Bottom - fragment.Padding.Bottom - bottom;
        var shift = new Point(Px.Zero, align == VerticalAlignKind.Middle ? free / 2 : free);
        return fragment.With([.. fragment.Children.Select(child => child with { Offset = child.Offset + shift })], shift.Y);
    }
}
