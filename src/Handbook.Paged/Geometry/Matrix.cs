using System.Globalization;

namespace Handbook.Paged.Geometry;

/// <summary>
/// A map of the plane, as CSS's <c>matrix(a, b, c, d, e, f)</c>: x' = a x + c y + e, y' = b x + d y + f.
/// <see href="https://www.w3.org/TR/css-transforms-1/#mathematical-description">CSS Transforms 1, 8</see>.
/// </summary>
internal readonly record struct Matrix(double A, double B, double C, double D, Px E, Px F)
{
    public static readonly Matrix Identity = new(1, 0, 0, 1, Px.Zero, Px.Zero);

    public static Matrix Translation(Px x, Px y) => new(1, 0, 0, 1, x, y);

    public static Matrix Scaling(double x, double y) => new(x, 0, 0, y, Px.Zero, Px.Zero);

    /// <param name="radians">Clockwise, as y grows downwards.</param>
    public static Matrix Rotation(double radians)
    {
        var (sin, cos) = Math.SinCos(radians);
        return new Matrix(cos, sin, -sin, cos, Px.Zero, Px.Zero);
    }

    public Point Apply(Point p) => new((A * p.X) + (C * p.Y) + E, (B * p.X) + (D * p.Y) + F);

    /// <summary>The map that applies <paramref name="inner"/> first, then this one.</summary>
    public Matrix Multiply(Matrix inner) => new(
        (A * inner.A) + (C * inner.B),
        (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D),
        (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E,
        (B * inner.E) + (D * inner.F) + F);

    /// <summary>The smallest upright rectangle around the image of <paramref name="rect"/>.</summary>
    public Rect BoundsOf(Rect rect)
    {
        var (a, b) = (Apply(new Point(rect.X, rect.Y)), Apply(new Point(rect.Right, rect.Y)));
        var (c, d) = (Apply(new Point(rect.Right, rect.Bottom)), Apply(new Point(rect.X, rect.Bottom)));
        var left = Px.Min(Px.Min(a.X, b.X), Px.Min(c.X, d.X));
        var top = Px.Min(Px.Min(a.Y, b.Y), Px.Min(c.Y, d.Y));
        var right = Px.Max(Px.Max(a.X, b.X), Px.Max(c.X, d.X));
        var bottom = Px.Max(Px.Max(a.Y, b.Y), Px.Max(c.Y, d.Y));
        return new Rect(left, top, right - left, bottom - top);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"matrix({A:0.####}, {B:0.####}, {C:0.####}, {D:0.####}, {E}, {F})");
}
