using System.Globalization;

namespace Handbook.Templates.Themes;

/// <summary>How well one colour reads on another, <see href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"/>.</summary>
internal static class Contrast
{
    /// <returns>From 1 to 21; null where either is not written in hexadecimal.</returns>
    public static double? Ratio(string one, string other)
    {
        if (Luminance(one) is not { } a || Luminance(other) is not { } b) return null;
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary><see href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"/></summary>
    private static double? Luminance(string colour)
    {
        if (colour.Length == 4 && colour[0] == '#') colour = $"#{colour[1]}{colour[1]}{colour[2]}{colour[2]}{colour[3]}{colour[3]}";
        if (colour.Length != 7 || colour[0] != '#') return null;
        if (!int.TryParse(colour.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int rgb)) return null;
        return (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255));
    }

    private static double Linear(int component)
    {
        double value = component / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
