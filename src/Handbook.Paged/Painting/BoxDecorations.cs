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

    /// <summary>
    /// Around the border box, taking no room: <see href="https://www.w3.org/TR/css-ui-4/#outline-props">CSS User Interface 4, 3</see>.
    /// Each piece of a broken box has an outline of its own.
    /// </summary>
    public static void PaintOutline(ComputedStyle style, Rect rect, ImmutableArray<DisplayItem>.Builder items)
    {
        var outline = style.Outline;
        if (outline.Width.Value <= 0 || style.Visibility != Visibility.Visible) return;
        // A negative offset shrinks it at most to nothing.
        var offset = Px.Max(style.OutlineOffset, -Px.Min(rect.Width, rect.Height) / 2);
        var distance = offset + outline.Width;
        var side = Side(outline, outline.Width);
        if (!side.IsVisible) return;
        var around = rect.Inset(new Edges(-distance, -distance, -distance, -distance));
        items.Add(new Border(around, new BorderSides(side, side, side, side), Grown(RadiiOf(style, rect), distance), Artifact.Layout));
    }

    private static CornerRadii Grown(CornerRadii radii, Px distance)
    {
        Size Of(Size radius) => radius.Width.Value <= 0 || radius.Height.Value <= 0
            ? radius
            : new Size(Px.Max(Px.Zero, radius.Width + distance), Px.Max(Px.Zero, radius.Height + distance));
        return new CornerRadii(Of(radii.TopLeft), Of(radii.TopRight), Of(radii.BottomRight), Of(radii.BottomLeft));
    }

    /// <summary>Between the background and the border: <see href="https://www.w3.org/TR/css-backgrounds-3/#shadow-inset">CSS Backgrounds 3, 6.1</see>.</summary>
    public static void PaintInsetShadows(ComputedStyle style, Rect rect, Edges border, ImmutableArray<DisplayItem>.Builder items)
    {
        for (int i = style.BoxShadow.Count - 1; i >= 0; i--)
        {
            var shadow = style.BoxShadow[i];
            var color = shadow.Color.Resolve(style.Color);
            if (!shadow.IsInset || !color.IsVisible) continue;
            var padding = rect.Inset(border);
            var radii = RadiiOf(style, rect).Inset(border);
            var spread = new Edges(shadow.Spread, shadow.Spread, shadow.Spread, shadow.Spread);
            var hole = padding.Inset(spread);
            hole = new Rect(hole.X + shadow.OffsetX, hole.Y + shadow.OffsetY, Px.Max(Px.Zero, hole.Width), Px.Max(Px.Zero, hole.Height));
            items.Add(new PushClip(VectorPath.Of(padding, radii), FillRule.NonZero));
            items.Add(new FilledPath(Around(hole, radii.Inset(spread), padding), new SolidPaint(color), FillRule.EvenOdd, Artifact.Background));
            items.Add(Pop.Instance);
        }
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
