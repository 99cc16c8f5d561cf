using System.Globalization;

namespace Handbook.Paged.Geometry;

/// <summary>
/// A length in CSS pixels (1/96 inch), the one unit of layout and of display lists. PDF points appear only where bytes are written.
/// See <see href="https://www.w3.org/TR/css-values-4/#absolute-lengths">CSS Values 4, 6.2</see>.
/// </summary>
internal readonly record struct Px(double Value) : IComparable<Px>
{
    /// <summary>
    /// What two sums of the same lengths may differ by: 1/1024 px. Tests of 'does it fit' allow this much,
    /// or rounding would send a line that fits exactly to the next page.
    /// </summary>
    public const double Tolerance = 1.0 / 1024;

    public static readonly Px Zero = new(0);
    public static readonly Px Infinite = new(double.PositiveInfinity);

    public bool IsFinite => double.IsFinite(Value);

    public static Px operator +(Px a, Px b) => new(a.Value + b.Value);
    public static Px operator -(Px a, Px b) => new(a.Value - b.Value);
    public static Px operator -(Px a) => new(-a.Value);
    public static Px operator *(Px a, double factor) => new(a.Value * factor);
    public static Px operator *(double factor, Px a) => new(a.Value * factor);
    public static Px operator /(Px a, double divisor) => new(a.Value / divisor);
    public static double operator /(Px a, Px b) => a.Value / b.Value;
    public static bool operator <(Px a, Px b) => a.Value < b.Value;
    public static bool operator >(Px a, Px b) => a.Value > b.Value;
    public static bool operator <=(Px a, Px b) => a.Value <= b.Value;
    public static bool operator >=(Px a, Px b) => a.Value >= b.Value;

    public static Px Max(Px a, Px b) => a.Value >= b.Value ? a : b;
    public static Px Min(Px a, Px b) => a.Value <= b.Value ? a : b;

    /// <summary>Whether this length fits into <paramref name="space"/>, within <see cref="Tolerance"/>.</summary>
    public bool FitsIn(Px space) => Value <= space.Value + Tolerance;

    public int CompareTo(Px other) => Value.CompareTo(other.Value);

    public static Px FromPoints(double points) => new(points * 96 / 72);

    public static Px FromMillimetres(double millimetres) => new(millimetres * 96 / 25.4);

    public double ToPoints() => Value * 72 / 96;

    /// <summary>For dumps: at most two decimals, invariant.</summary>
    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture);
}
