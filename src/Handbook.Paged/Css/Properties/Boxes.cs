using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of properties of boxes: display, position, borders, radii, shadows.</summary>
internal static class Boxes
{
    /// <summary>What is inside <c>position: running(name)</c> goes to the running name; the keyword alone to <c>position</c>.</summary>
    private static readonly Keywords<Position> PositionKeywords = Keywords.Of(Values.Position.Static, Values.Position.Relative, Values.Position.Absolute, Values.Position.Fixed);

    public static Specified<(Position Position, string? RunningName)>? Position(ValueReader reader)
    {
        if (reader.TryKeyword(PositionKeywords) is { } keyword) return Specified.Of<(Position, string?)>((keyword, null));
        if (reader.Function("running") is not { } arguments || arguments.CustomIdent() is not string name || !arguments.AtEnd) return null;
        reader.Context.Later = "running elements";
        return Specified.Of<(Position, string?)>((Values.Position.Running, name));
    }

    public static Specified<int?>? ZIndex(ValueReader reader) =>
        reader.Ident("auto") ? Specified.Of<int?>(null) : Lengths.Integer(reader) is int index ? Specified.Of<int?>(index) : null;

    public static Specified<double>? Opacity(ValueReader reader) =>
        Lengths.NumberOrPercentage(reader) is double value ? Math.Clamp(value, 0, 1) : null;

    /// <summary><c>auto</c>, a ratio, or both: <c>auto</c> with a ratio prefers the natural one, as layout does for images anyway.</summary>
    public static Specified<double?>? AspectRatio(ValueReader reader)
    {
        bool auto = reader.Ident("auto");
        if (Lengths.Number(reader, 0) is not double width) return auto ? Specified.Of<double?>(null) : null;
        double height = 1;
        if (reader.Delim('/'))
        {
            if (Lengths.Number(reader, 0) is not double given) return null;
            height = given;
        }
        reader.Ident("auto");
        return Specified.Of<double?>(width > 0 && height > 0 ? width / height : null);
    }

    public static Specified<Px>? LineWidth(ValueReader reader)
    {
        if (reader.Ident("thin")) return new Px(1);
        if (reader.Ident("medium")) return BorderGroup.Medium;
        if (reader.Ident("thick")) return new Px(5);
        return Lengths.Length(reader, Sign.NotNegative);
    }

    public static Specified<(Px Horizontal, Px Vertical)>? BorderSpacing(ValueReader reader)
    {
        if (Lengths.Length(reader, Sign.NotNegative) is not { } horizontal) return null;
        return Specified.Both(horizontal, Lengths.Length(reader, Sign.NotNegative) ?? horizontal, (x, y) => (x, y));
    }

    public static Specified<CornerRadius>? Radius(ValueReader reader)
    {
        if (Lengths.NotNegative(reader) is not { } horizontal) return null;
        Specified<LengthPercentage> vertical = Lengths.NotNegative(reader) ?? horizontal;
        return Specified.Both(horizontal, vertical, (x, y) => new CornerRadius(x, y));
    }

    public static Specified<IReadOnlyList<BoxShadow>>? Shadows(ValueReader reader)
    {
        if (reader.Ident("none")) return Specified.Of<IReadOnlyList<BoxShadow>>([]);
        return reader.CommaSeparated(Shadow) is { } shadows ? Specified.All(shadows) : null;
    }

    private static Specified<BoxShadow>? Shadow(ValueReader reader)
    {
        bool inset = false;
        Specified<CssColor>? color = null;
        List<Specified<Px>>? lengths = null;
        while (reader.Current is { Kind: not CssTokenKind.Comma })
        {
            if (!inset && reader.Ident("inset")) inset = true;
            else if (lengths is null && ShadowLengths(reader) is { } found) lengths = found;
            else if (color is null && Colors.Color(reader) is { } parsed) color = parsed;
            else return null;
        }
        if (lengths is null) return null;
        CssColor computedColor = color?.Compute(null!) ?? CssColor.CurrentColor;
        return Specified<BoxShadow>.From(c =>
        {
            Px At(int index) => index < lengths.Count ? lengths[index].Compute(c) : Px.Zero;
            return new BoxShadow(At(0), At(1), At(2), At(3), computedColor, inset);
        });
    }

    private static List<Specified<Px>>? ShadowLengths(ValueReader reader)
    {
        var lengths = new List<Specified<Px>>();
        while (lengths.Count < 4 && Lengths.Length(reader, lengths.Count == 2 ? Sign.NotNegative : Sign.Any) is { } length)
        {
            lengths.Add(length);
            if (lengths.Count == 3 && !(length.IsConstant && length.Compute(null!).Value == 0)) reader.Context.Later = "blurred shadows";
        }
        return lengths.Count >= 2 ? lengths : null;
    }
}
