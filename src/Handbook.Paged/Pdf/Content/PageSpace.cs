using Handbook.Paged.Geometry;

namespace Handbook.Paged.Pdf.Content;

/// <summary>
/// From CSS pixels, y downwards from the page's top, to default user space: points, y upwards from its foot (ISO 32000-1, 8.3.2.3).
/// The one place where pixels become points.
/// </summary>
internal readonly record struct PageSpace(Px Height)
{
    public static double Length(Px length) => length.ToPoints();

    public static double X(Px x) => x.ToPoints();

    public double Y(Px y) => (Height - y).ToPoints();

    /// <summary>The same map in points: y turned over before and after.</summary>
    public (double A, double B, double C, double D, double E, double F) Matrix(Matrix m)
    {
        double height = Height.ToPoints();
        return (m.A, -m.B, -m.C, m.D, (m.C * height) + m.E.ToPoints(), height - (m.D * height) - m.F.ToPoints());
    }
}
