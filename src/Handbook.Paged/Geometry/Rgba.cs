namespace Handbook.Paged.Geometry;

/// <summary>A colour in sRGB; components 0 to 1, not premultiplied.</summary>
internal readonly record struct Rgba(double Red, double Green, double Blue, double Alpha)
{
    public static readonly Rgba Transparent;
    public static readonly Rgba Black = new(0, 0, 0, 1);
    public static readonly Rgba White = new(1, 1, 1, 1);

    public bool IsVisible => Alpha > 0;

    public static Rgba FromBytes(byte red, byte green, byte blue, double alpha = 1) => new(red / 255.0, green / 255.0, blue / 255.0, alpha);

    /// <summary><c>#rrggbb</c>, or <c>#rrggbbaa</c> where it is not opaque: for dumps.</summary>
    public override string ToString()
    {
        static string Hex(double component) => ((byte)Math.Round(component * 255)).ToString("x2", System.Globalization.CultureInfo.InvariantCulture);
        return "#" + Hex(Red) + Hex(Green) + Hex(Blue) + (Alpha < 1 ? Hex(Alpha) : "");
    }
}
