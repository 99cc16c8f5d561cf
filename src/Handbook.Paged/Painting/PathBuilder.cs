using System.Collections.Immutable;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

internal sealed class PathBuilder
{
    /// <summary>How far a cubic's control points stand from its ends, in radii, to pass for a quarter of an ellipse.</summary>
    private const double Kappa = 0.5522847498307936;

    private readonly ImmutableArray<PathSegment>.Builder segments = ImmutableArray.CreateBuilder<PathSegment>();

    public PathBuilder MoveTo(Point to) => Add(PathVerb.MoveTo, default, default, to);

    public PathBuilder LineTo(Point to) => Add(PathVerb.LineTo, default, default, to);

    public PathBuilder CurveTo(Point control1, Point control2, Point to) => Add(PathVerb.CurveTo, control1, control2, to);

    public PathBuilder Close() => Add(PathVerb.Close, default, default, default);

    public PathBuilder Add(Rect r) => MoveTo(new Point(r.X, r.Y))
        .LineTo(new Point(r.Right, r.Y))
        .LineTo(new Point(r.Right, r.Bottom))
        .LineTo(new Point(r.X, r.Bottom))
        .Close();

    public PathBuilder Add(Rect r, CornerRadii radii)
    {
        if (radii.AreNone) return Add(r);
        MoveTo(new Point(r.X + radii.TopLeft.Width, r.Y));
        LineTo(new Point(r.Right - radii.TopRight.Width, r.Y));
        QuarterTo(new Point(r.Right, r.Y), new Point(r.Right, r.Y + radii.TopRight.Height));
        LineTo(new Point(r.Right, r.Bottom - radii.BottomRight.Height));
        QuarterTo(new Point(r.Right, r.Bottom), new Point(r.Right - radii.BottomRight.Width, r.Bottom));
        LineTo(new Point(r.X + radii.BottomLeft.Width, r.Bottom));
        QuarterTo(new Point(r.X, r.Bottom), new Point(r.X, r.Bottom - radii.BottomLeft.Height));
        LineTo(new Point(r.X, r.Y + radii.TopLeft.Height));
        QuarterTo(new Point(r.X, r.Y), new Point(r.X + radii.TopLeft.Width, r.Y));
        return Close();
    }

    /// <summary>A quarter of an ellipse from the current point to <paramref name="to"/>, bulging towards <paramref name="corner"/>.</summary>
    public PathBuilder QuarterTo(Point corner, Point to)
    {
        var from = segments[^1].End;
        return from == to ? this : CurveTo(Towards(from, corner), Towards(to, corner), to);
    }

    public VectorPath Build() => new(segments.ToImmutable());

    private static Point Towards(Point from, Point corner) =>
        new(from.X + ((corner.X - from.X) * Kappa), from.Y + ((corner.Y - from.Y) * Kappa));

    private PathBuilder Add(PathVerb verb, Point control1, Point control2, Point end)
    {
        segments.Add(new PathSegment(verb, control1, control2, end));
        return this;
    }
}
