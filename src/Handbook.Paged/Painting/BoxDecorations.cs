using System.Collections.Immutable;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

/// <summary>Borders, rounded corners and shadows of boxes: <see href="https://www.w3.org/TR/css-backgrounds-3/">CSS Backgrounds 3, 4 to 6</see>.</summary>
internal static class BoxDecorations
{
    /// <param name="widths">Used widths: zero where the box was sliced.</param>
    public static void PaintBorder(ComputedStyle style, Rect rect, Edges widths, ImmutableArray<DisplayItem>.Builder items)
    {
        if (widths == Edges.None || style.Visibility != Visibility.Visible) return;
        var sides = new BorderSides(
            Side(style.BorderTop, widths.Top),
            Side(style.BorderRight, widths.Right),
            Side(style.BorderBottom, widths.Bottom),
            Side(style.BorderLeft, widths.Left));
        if (!sides.Top.IsVisible && !sides.Right.IsVisible && !sides.Bottom.IsVisible && !sides.Left.IsVisible) return;
        items.Add(new Border(rect, sides, RadiiOf(style, rect), Artifact.Layout));
    }

    public static void PaintShadows(ComputedStyle style, Rect rect, ImmutableArray<DisplayItem>.Builder items)
    {
        for (int i = style.BoxShadow.Count - 1; i >= 0; i--)
        {
            var shadow = style.BoxShadow[i];
            var color = shadow.Color.Resolve(style.Color);
            if (shadow.IsInset || !color.IsVisible) continue;
            var at = new Rect(
                rect.X + shadow.OffsetX - shadow.Spread,
                rect.Y + shadow.OffsetY - shadow.Spread,
                rect.Width + shadow.Spread * 2,
                rect.Height + shadow.Spread * 2);
            // Only outside of the box: a translucent background must not show its own shadow.
            items.Add(new PushClip(Around(rect, RadiiOf(style, rect), at), FillRule.EvenOdd));
            items.Add(new FilledPath(VectorPath.Of(at, RadiiOf(style, at)), new SolidPaint(color), FillRule.NonZero, Artifact.Background));
            items.Add(Pop.Instance);
        }
    }

    /// <summary>Radii reduced so that neighbours do not overlap: <see href="https://www.w3.org/TR/css-backgrounds-3/#corner-overlap">4.5</see>.</summary>
    public static CornerRadii RadiiOf(ComputedStyle style, Rect rect)
    {
        if (!style.HasBorderRadius) return CornerRadii.None;
        Size Of(CornerRadius radius) => new(radius.Horizontal.Resolve(rect.Width), radius.Vertical.Resolve(rect.Height));
        var (tl, tr, br, bl) = (Of(style.BorderTopLeftRadius), Of(style.BorderTopRightRadius), Of(style.BorderBottomRightRadius), Of(style.BorderBottomLeftRadius));
        double factor = 1;
        void Limit(Px available, Px sum)
        {
            if (sum > available && sum.Value > 0) factor = Math.Min(factor, available / sum);
        }
        Limit(rect.Width, tl.Width + tr.Width);
        Limit(rect.Width, bl.Width + br.Width);
        Limit(rect.Height, tl.Height + bl.Height);
        Limit(rect.Height, tr.Height + br.Height);
        Size Scaled(Size size) => new(size.Width * factor, size.Height * factor);
        return new CornerRadii(Scaled(tl), Scaled(tr), Scaled(br), Scaled(bl));
    }

    private static VectorPath Around(Rect box, CornerRadii radii, Rect shadow)
    {
        var outer = new Rect(
            Px.Min(box.X, shadow.X) - new Px(1),
            Px.Min(box.Y, shadow.Y) - new Px(1),
            Px.Max(box.Right, shadow.Right) - Px.Min(box.X, shadow.X) + new Px(2),
            Px.Max(box.Bottom, shadow.Bottom) - Px.Min(box.Y, shadow.Y) + new Px(2));
        return new PathBuilder().Add(outer).Add(box, radii).Build();
    }

    public static BorderSide Side(Css.Values.BorderSide side, Px width) => width.Value <= 0
        ? BorderSide.None
        : new BorderSide(width, side.Style switch
        {
            Css.Values.BorderStyle.Solid => BorderStyle.Solid,
            Css.Values.BorderStyle.Dashed => BorderStyle.Dashed,
            Css.Values.BorderStyle.Dotted => BorderStyle.Dotted,
            Css.Values.BorderStyle.Double => BorderStyle.Double,
            Css.Values.BorderStyle.Groove => BorderStyle.Groove,
            Css.Values.BorderStyle.Ridge => BorderStyle.Ridge,
            Css.Values.BorderStyle.Inset => BorderStyle.Inset,
            Css.Values.BorderStyle.Outset => BorderStyle.Outset,
            _ => BorderStyle.None,
        }, side.Color);
}
