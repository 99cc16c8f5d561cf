using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Properties;

/// <summary>Conversions to sRGB. See <see href="https://www.w3.org/TR/css-color-4/#color-conversion-code">CSS Color 4, 18</see>.</summary>
internal static class ColorSpaces
{
    /// <param name="hue">In degrees.</param>
    public static Rgba Hsl(double hue, double saturation, double lightness, double alpha)
    {
        double Channel(double n)
        {
            double k = (n + Turn(hue) / 30) % 12;
            double amplitude = saturation * Math.Min(lightness, 1 - lightness);
            return lightness - amplitude * Math.Max(-1, Math.Min(Math.Min(k - 3, 9 - k), 1));
        }
        return new Rgba(Channel(0), Channel(8), Channel(4), alpha);
    }

    public static Rgba Hwb(double hue, double white, double black, double alpha)
    {
        if (white + black >= 1)
        {
            double grey = white / (white + black);
            return new Rgba(grey, grey, grey, alpha);
        }
        Rgba pure = Hsl(hue, 1, 0.5, alpha);
        double scale = 1 - white - black;
        return new Rgba(pure.Red * scale + white, pure.Green * scale + white, pure.Blue * scale + white, alpha);
    }

    public static Rgba Oklch(double lightness, double chroma, double hue, double alpha)
    {
        double radians = Turn(hue) * Math.PI / 180;
        // Out of sRGB's gamut the chroma is lowered, lightness and hue stay.
        // Deviates: by bisection to the gamut's edge, without the just-noticeable difference of the specification's algorithm.
        if (lightness is <= 0 or >= 1) return Oklab(lightness, 0, 0, alpha);
        if (InGamut(Linear(lightness, chroma * Math.Cos(radians), chroma * Math.Sin(radians)))) return Oklab(lightness, chroma * Math.Cos(radians), chroma * Math.Sin(radians), alpha);
        double low = 0;
        double high = chroma;
        for (int i = 0; i < 30; i++)
        {
            double middle = (low + high) / 2;
            if (InGamut(Linear(lightness, middle * Math.Cos(radians), middle * Math.Sin(radians)))) low = middle;
            else high = middle;
        }
        return Oklab(lightness, low * Math.Cos(radians), low * Math.Sin(radians), alpha);
    }

    public static Rgba Oklab(double lightness, double a, double b, double alpha)
    {
        var (red, green, blue) = Linear(lightness, a, b);
        return new Rgba(Gamma(red), Gamma(green), Gamma(blue), alpha);
    }

    private static (double Red, double Green, double Blue) Linear(double lightness, double a, double b)
    {
        double l = Cube(lightness + 0.3963377773761749 * a + 0.2158037573099136 * b);
        double m = Cube(lightness - 0.1055613458156586 * a - 0.0638541728258133 * b);
        double s = Cube(lightness - 0.0894841775298119 * a - 1.2914855480194092 * b);
        return (
            4.0767416360759574 * l - 3.3077115392580616 * m + 0.2309699031821044 * s,
            -1.2684379732850317 * l + 2.6097573492876887 * m - 0.3413193760026573 * s,
            -0.0041960761386756 * l - 0.7034186179359362 * m + 1.7076146940746117 * s);
    }

    private static bool InGamut((double Red, double Green, double Blue) color) =>
        color.Red is >= -0.0001 and <= 1.0001 && color.Green is >= -0.0001 and <= 1.0001 && color.Blue is >= -0.0001 and <= 1.0001;

    private static double Gamma(double linear)
    {
        double value = Math.Clamp(linear, 0, 1);
        return value <= 0.0031308 ? value * 12.92 : 1.055 * Math.Pow(value, 1 / 2.4) - 0.055;
    }

    private static double Cube(double value) => value * value * value;

    private static double Turn(double degrees)
    {
        double turned = degrees % 360;
        return turned < 0 ? turned + 360 : turned;
    }
}
