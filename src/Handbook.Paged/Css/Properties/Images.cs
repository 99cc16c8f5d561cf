using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of images. See <see href="https://www.w3.org/TR/css-images-3/">CSS Images 3</see>.</summary>
internal static class Images
{
    public static Specified<CssImage>? Image(ValueReader reader)
    {
        if (reader.Url() is { } url) return new UrlImage(url);
        return reader.Try(r => Gradient(r, "linear-gradient", isRepeating: false)) ?? reader.Try(r => Gradient(r, "repeating-linear-gradient", isRepeating: true));
    }

    public static Specified<CssImage?>? ImageOrNone(ValueReader reader) => Backgrounds.Image(reader);

    public static Specified<ImageResolution>? Resolution(ValueReader reader)
    {
        double? dots = null;
        bool fromImage = false;
        bool snap = false;
        while (!reader.AtEnd)
        {
            if (!fromImage && reader.Ident("from-image")) fromImage = true;
            else if (!snap && reader.Ident("snap")) snap = true;
            else if (dots is null && MathParser.Read(reader) is { Type: CalculationType.Resolution, Number: > 0 } resolution) dots = resolution.Number;
            else return null;
        }
        return dots is null && !fromImage ? null : new ImageResolution(dots ?? 1, fromImage);
    }

    private static Specified<CssImage>? Gradient(ValueReader reader, string name, bool isRepeating)
    {
        if (reader.Function(name) is not { } arguments) return null;
        double? angle = 180;
        (int X, int Y) corner = default;
        if (Lengths.Angle(arguments, allowZero: true) is double given)
        {
            angle = given;
            if (!arguments.Comma()) return null;
        }
        else if (arguments.Ident("to"))
        {
            if (Side(arguments) is not { } side || !arguments.Comma()) return null;
            corner = side;
            angle = side switch
            {
                (0, -1) => 0,
                (1, 0) => 90,
                (0, 1) => 180,
                (-1, 0) => 270,
                _ => null,
            };
            if (angle is not null) corner = default;
        }
        if (Stops(arguments) is not { } stops || !arguments.AtEnd) return null;
        reader.Context.Later = "gradients";
        return Specified.All(stops).Select(list => (CssImage)new LinearGradient(angle, corner, list, isRepeating));
    }

    private static (int X, int Y)? Side(ValueReader reader)
    {
        int x = 0;
        int y = 0;
        while (true)
        {
            if (x == 0 && reader.Ident("left")) x = -1;
            else if (x == 0 && reader.Ident("right")) x = 1;
            else if (y == 0 && reader.Ident("top")) y = -1;
            else if (y == 0 && reader.Ident("bottom")) y = 1;
            else return x == 0 && y == 0 ? null : (x, y);
        }
    }

    private static List<Specified<ColorStop>>? Stops(ValueReader reader)
    {
        var stops = new List<Specified<ColorStop>>();
        do
        {
            Specified<LengthPercentage>? position = Lengths.Any(reader);
            if (Colors.Color(reader) is not { } color) return null;
            position ??= Lengths.Any(reader);
            CssColor value = color.Compute(null!);
            stops.Add(Stop(value, position));
            // A second position is a second stop of the same colour.
            if (position is not null && Lengths.Any(reader) is { } second) stops.Add(Stop(value, second));
        }
        while (reader.Comma());
        return stops.Count < 2 ? null : stops;
    }

    private static Specified<ColorStop> Stop(CssColor color, Specified<LengthPercentage>? position) =>
        position is null ? new ColorStop(color, null) : position.Select(p => new ColorStop(color, p));
}
