using System.Globalization;
using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Properties;

/// <summary>See <see href="https://www.w3.org/TR/css-color-4/#color-syntax">CSS Color 4, 4</see>.</summary>
internal static class Colors
{
    public static Specified<CssColor>? Color(ValueReader reader)
    {
        if (reader.Current is not { } value) return null;
        CssColor? color = value.Kind switch
        {
            CssTokenKind.Hash => Hex(value.Text) is { } hex ? hex : null,
            CssTokenKind.Ident when value.IsIdent("currentcolor") => CssColor.CurrentColor,
            CssTokenKind.Ident when value.IsIdent("transparent") => CssColor.Transparent,
            CssTokenKind.Ident => Named(value.Text),
            CssTokenKind.Function => Function(value, reader.Inside(value)) is { } function ? function : null,
            _ => null,
        };
        if (color is not { } found) return null;
        reader.Position++;
        return found;
    }

    /// <summary><c>color</c> itself: <c>currentcolor</c> is the inherited colour.</summary>
    public static Specified<Rgba>? Foreground(ValueReader reader)
    {
        if (Color(reader) is not { } color) return null;
        return color.Compute(null!).IsCurrentColor ? Specified<Rgba>.From(context => context.Parent.Color) : color.Select(c => c.Value);
    }

    private static CssColor? Named(string name)
    {
        if (NamedColors.Find(name) is int rgb) return Rgba.FromBytes((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
        return NamedColors.FindSystem(name) is int system ? Rgba.FromBytes((byte)(system >> 16), (byte)(system >> 8), (byte)system) : null;
    }

    private static Rgba? Hex(string digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8) || !digits.All(char.IsAsciiHexDigit)) return null;
        int size = digits.Length <= 4 ? 1 : 2;
        byte Component(int index)
        {
            int value = int.Parse(digits.AsSpan(index * size, size), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return (byte)(size == 1 ? value * 17 : value);
        }
        return Rgba.FromBytes(Component(0), Component(1), Component(2), digits.Length is 4 or 8 ? Component(3) / 255.0 : 1);
    }

    private static Rgba? Function(ComponentValue function, ValueReader arguments)
    {
        string name = function.Text.ToLowerInvariant();
        return name switch
        {
            "rgb" or "rgba" => Components(arguments, percentageOf: [255, 255, 255], hue: -1) is [var r, var g, var b, var a]
                ? new Rgba(Unit(r / 255), Unit(g / 255), Unit(b / 255), a)
                : null,
            "hsl" or "hsla" => Components(arguments, percentageOf: [0, 100, 100], hue: 0) is [var h, var s, var l, var a]
                ? ColorSpaces.Hsl(h, Unit(s / 100), Unit(l / 100), a)
                : null,
            "hwb" => Components(arguments, percentageOf: [0, 100, 100], hue: 0) is [var h, var w, var k, var a]
                ? ColorSpaces.Hwb(h, Unit(w / 100), Unit(k / 100), a)
                : null,
            "oklch" => Components(arguments, percentageOf: [1, 0.4, 0], hue: 2) is [var l, var c, var h, var a]
                ? ColorSpaces.Oklch(Unit(l), Math.Max(0, c), h, a)
                : null,
            "oklab" => Components(arguments, percentageOf: [1, 0.4, 0.4], hue: -1) is [var l, var x, var y, var a]
                ? ColorSpaces.Oklab(Unit(l), x, y, a)
                : null,
            _ => null,
        };
    }

    /// <summary>Three components and the alpha value, separated by commas (with a fourth comma) or by space (with a slash). <c>none</c> is zero.</summary>
    /// <param name="percentageOf">What 100% of each component is.</param>
    /// <param name="hue">Which of the three is an angle.</param>
    private static double[]? Components(ValueReader reader, ReadOnlySpan<double> percentageOf, int hue)
    {
        var result = new double[4];
        result[3] = 1;
        bool hasCommas = false;
        for (int i = 0; i < 3; i++)
        {
            if (i == 1) hasCommas = reader.Comma();
            else if (i == 2 && hasCommas && !reader.Comma()) return null;
            if (Component(reader, i == hue, percentageOf[i]) is not double component) return null;
            result[i] = component;
        }
        if (hasCommas ? reader.Comma() : reader.Delim('/'))
        {
            if (Component(reader, isHue: false, percentageOf: 1) is not double alpha) return null;
            result[3] = Unit(alpha);
        }
        return reader.AtEnd ? result : null;
    }

    private static double? Component(ValueReader reader, bool isHue, double percentageOf)
    {
        if (reader.Ident("none")) return 0;
        if (isHue && Lengths.Angle(reader) is double angle) return angle;
        return Lengths.Number(reader) ?? Lengths.Percentage(reader) * percentageOf / 100;
    }

    private static double Unit(double value) => Math.Clamp(value, 0, 1);
}
