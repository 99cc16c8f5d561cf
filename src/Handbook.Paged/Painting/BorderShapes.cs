using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

/// <summary>
/// The shapes that a border is painted as: <see href="https://www.w3.org/TR/css-backgrounds-3/#border-style">CSS Backgrounds 3, 4.2</see>.
/// Sides meet at the line from the outer to the inner corner.
/// </summary>
internal static class BorderShapes
{
    /// <summary>How much of a colour is left on the shaded sides of a border in relief.</summary>
    private const double Shade = 0.55;

    public static IEnumerable<Mark> Of(Border border)
    {
        var sides = border.Sides;
        if (IsOneRing(sides)) return Ring(border, sides.Top);
        var marks = new List<Mark>();
        foreach (var edge in Enum.GetValues<Edge>())
        {
            var side = SideOf(sides, edge);
            if (side.IsVisible) marks.AddRange(OneSide(border, edge, side));
        }
        return marks;
    }

    private enum Edge
    {
        Top,
        Right,
        Bottom,
        Left,
    }

    private static BorderSide SideOf(BorderSides sides, Edge edge) => edge switch
    {
        Edge.Top => sides.Top,
        Edge.Right => sides.Right,
        Edge.Bottom => sides.Bottom,
        _ => sides.Left,
    };

    /// <summary>Four sides of one style and colour that can be painted without regard to where they meet.</summary>
    private static bool IsOneRing(BorderSides sides)
    {
        var top = sides.Top;
        if (!top.IsVisible) return false;
        bool alike = sides.Right.Style == top.Style && sides.Bottom.Style == top.Style && sides.Left.Style == top.Style
            && sides.Right.Color == top.Color && sides.Bottom.Color == top.Color && sides.Left.Color == top.Color;
        bool sameWidth = sides.Right.Width == top.Width && sides.Bottom.Width == top.Width && sides.Left.Width == top.Width;
        return alike && top.Style switch
        {
            BorderStyle.Solid or BorderStyle.Double => true,
            BorderStyle.Groove or BorderStyle.Ridge or BorderStyle.Inset or BorderStyle.Outset => false,
            _ => sameWidth,
        };
    }

    private static IEnumerable<Mark> Ring(Border border, BorderSide side) => side.Style switch
    {
        BorderStyle.Double =>
        [
            RingBetween(border, 0, 1.0 / 3, side.Color),
            RingBetween(border, 2.0 / 3, 1, side.Color),
        ],
        BorderStyle.Dashed or BorderStyle.Dotted => border.Radii.AreNone
            ? Enum.GetValues<Edge>().Select(edge => (Mark)BrokenLine(border, edge, side))
            : [BrokenRing(border, side)],
        _ => [RingBetween(border, 0, 1, side.Color)],
    };

    private static FilledPath RingBetween(Border border, double from, double to, Rgba color)
    {
        var path = new PathBuilder();
        AddInset(path, border, from);
        AddInset(path, border, to);
        return new FilledPath(path.Build(), new SolidPaint(color), FillRule.EvenOdd, border.Owner);
    }

    /// <summary>The box's outline, moved inwards by a part of each side's width.</summary>
    private static void AddInset(PathBuilder path, Border border, double part)
    {
        var inset = Scale(border.Sides.Widths, part);
        path.Add(border.BorderBox.Inset(inset), border.Radii.Inset(inset));
    }

    private static Edges Scale(Edges widths, double part) =>
        new(widths.Top * part, widths.Right * part, widths.Bottom * part, widths.Left * part);

    private static IEnumerable<Mark> OneSide(Border border, Edge edge, BorderSide side)
    {
        bool round = !border.Radii.AreNone;
        bool broken = side.Style is BorderStyle.Dashed or BorderStyle.Dotted;
        if (!round && !broken) return Bands(side, edge).Select(band => (Mark)Band(border, edge, band));
        // The side's share of the box cuts a whole ring down to this side.
        IEnumerable<Mark> marks = round
            ? broken ? [BrokenRing(border, side)] : Bands(side, edge).Select(band => RingBetween(border, band.From, band.To, band.Color))
            : [BrokenLine(border, edge, side)];
        return round ? marks.Select(mark => (Mark)new ClippedMark(Share(border, edge, 0, ShareDepth(border)), mark)) : marks;
    }

    /// <summary>How far a side's share reaches into the box, in widths of the sides: to cover the curves of the corners.</summary>
    private static double ShareDepth(Border border)
    {
        double depth = 1;
        var (radii, widths) = (border.Radii, border.Sides.Widths);
        foreach (var (radius, horizontal, vertical) in new[]
                 {
                     (radii.TopLeft, widths.Left, widths.Top), (radii.TopRight, widths.Right, widths.Top),
                     (radii.BottomRight, widths.Right, widths.Bottom), (radii.BottomLeft, widths.Left, widths.Bottom),
                 })
        {
            if (horizontal.Value > 0) depth = Math.Max(depth, radius.Width / horizontal);
            if (vertical.Value > 0) depth = Math.Max(depth, radius.Height / vertical);
        }
        return depth;
    }

    private static FilledPath Band(Border border, Edge edge, (double From, double To, Rgba Color) band) =>
        new(Share(border, edge, band.From, band.To), new SolidPaint(band.Color), FillRule.NonZero, border.Owner);

    /// <summary>The bands of a side, from outside inwards, as parts of its width.</summary>
    private static (double From, double To, Rgba Color)[] Bands(BorderSide side, Edge edge)
    {
        bool lit = edge is Edge.Top or Edge.Left;
        var (light, dark) = (side.Color, Darker(side.Color));
        return side.Style switch
        {
            BorderStyle.Double => [(0, 1.0 / 3, side.Color), (2.0 / 3, 1, side.Color)],
            BorderStyle.Groove => [(0, 0.5, lit ? dark : light), (0.5, 1, lit ? light : dark)],
            BorderStyle.Ridge => [(0, 0.5, lit ? light : dark), (0.5, 1, lit ? dark : light)],
            BorderStyle.Inset => [(0, 1, lit ? dark : light)],
            BorderStyle.Outset => [(0, 1, lit ? light : dark)],
            _ => [(0, 1, side.Color)],
        };
    }

    private static Rgba Darker(Rgba color) => new(color.Red * Shade, color.Green * Shade, color.Blue * Shade, color.Alpha);

    /// <summary>The trapezium of a side between two insets.</summary>
    private static VectorPath Share(Border border, Edge edge, double from, double to)
    {
        var outer = border.BorderBox.Inset(Scale(border.Sides.Widths, from));
        var inner = border.BorderBox.Inset(Scale(border.Sides.Widths, to));
        var (a, b) = Ends(outer, edge);
        var (c, d) = Ends(inner, edge);
        return new PathBuilder().MoveTo(a).LineTo(b).LineTo(d).LineTo(c).Close().Build();
    }

    private static (Point Start, Point End) Ends(Rect r, Edge edge) => edge switch
    {
        Edge.Top => (new(r.X, r.Y), new(r.Right, r.Y)),
        Edge.Right => (new(r.Right, r.Y), new(r.Right, r.Bottom)),
        Edge.Bottom => (new(r.Right, r.Bottom), new(r.X, r.Bottom)),
        _ => (new(r.X, r.Bottom), new(r.X, r.Y)),
    };

    private static StrokedPath BrokenLine(Border border, Edge edge, BorderSide side)
    {
        var (start, end) = Ends(border.BorderBox.Inset(Scale(border.Sides.Widths, 0.5)), edge);
        var (outerStart, outerEnd) = Ends(border.BorderBox, edge);
        // Along its own direction the line covers the whole side, corners included.
        bool level = edge is Edge.Top or Edge.Bottom;
        start = level ? start with { X = outerStart.X } : start with { Y = outerStart.Y };
        end = level ? end with { X = outerEnd.X } : end with { Y = outerEnd.Y };
        var length = new Px(Math.Abs((end.X - start.X).Value) + Math.Abs((end.Y - start.Y).Value));
        if (side.Style == BorderStyle.Dotted)
        {
            // Dots stand with their middles on the line: the first and last within the corners.
            var half = side.Width / 2;
            var (towardsX, towardsY) = (Sign(end.X - start.X), Sign(end.Y - start.Y));
            start = new Point(start.X + (half * towardsX), start.Y + (half * towardsY));
            end = new Point(end.X - (half * towardsX), end.Y - (half * towardsY));
            length -= side.Width;
        }
        var path = new PathBuilder().MoveTo(start).LineTo(end).Build();
        return new StrokedPath(path, side.Color, BrokenStrokes.Fit(side.Width, length, side.Style == BorderStyle.Dotted), border.Owner);
    }

    private static double Sign(Px length) => Math.Sign(length.Value);

    private static StrokedPath BrokenRing(Border border, BorderSide side)
    {
        var path = new PathBuilder();
        AddInset(path, border, 0.5);
        var box = border.BorderBox;
        var around = (box.Width + box.Height) * 2;
        return new StrokedPath(path.Build(), side.Color, BrokenStrokes.Fit(side.Width, around, side.Style == BorderStyle.Dotted, isClosed: true), border.Owner);
    }
}

/// <summary>A mark that shows only inside a path.</summary>
internal sealed record ClippedMark(VectorPath Clip, Mark Inner) : Mark(Inner.Owner);
