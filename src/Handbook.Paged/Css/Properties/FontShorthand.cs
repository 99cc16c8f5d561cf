using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary><c>font</c> and <c>font-variant</c>. See <see href="https://www.w3.org/TR/css-fonts-4/#font-prop">CSS Fonts 4, 2.7</see>.</summary>
internal static class FontShorthand
{
    /// <summary>The longhands that <c>font</c> sets, then those that it only resets.</summary>
    public static readonly string[] Longhands =
    [
        "font-style", "font-variant-caps", "font-weight", "font-stretch", "font-size", "line-height", "font-family",
        "font-feature-settings", "font-variation-settings", "font-kerning", "font-variant-ligatures", "font-variant-numeric", "font-variant-position", "font-variant-east-asian",
    ];

    public static object?[]? Font(ValueReader reader, Shorthand shorthand)
    {
        var values = new object?[Longhands.Length];
        if (!Prefix(reader, shorthand, values)) return null;
        if ((values[4] = ShorthandParsers.Parse(shorthand.Longhands[4], reader)) is null) return null;
        if (reader.Delim('/') && (values[5] = ShorthandParsers.Parse(shorthand.Longhands[5], reader)) is null) return null;
        return (values[6] = Fonts.Family(reader)) is null ? null : values;
    }

    /// <summary>Style, small capitals, weight and stretch in any order, or <c>normal</c> for any of them.</summary>
    private static bool Prefix(ValueReader reader, Shorthand shorthand, object?[] values)
    {
        for (int count = 0; count < 4; count++)
        {
            if (reader.Ident("normal")) continue;
            if (reader.Current is not { Kind: CssTokenKind.Ident or CssTokenKind.Number } value) return true;
            if (values[1] is null && reader.Ident("small-caps")) values[1] = Specified.Of(FontVariantCaps.SmallCaps);
            else if (values[0] is null && ShorthandParsers.Parse(shorthand.Longhands[0], reader) is { } style) values[0] = style;
            else if (values[2] is null && ShorthandParsers.Parse(shorthand.Longhands[2], reader) is { } weight) values[2] = weight;
            else if (values[3] is null && Fonts.StretchKeyword(reader) is double stretch) values[3] = Specified.Of(stretch);
            else return value.Kind == CssTokenKind.Ident || value.Number == 0;
        }
        return true;
    }

    public static object?[]? Variant(ValueReader reader, Shorthand shorthand)
    {
        var values = new object?[shorthand.Longhands.Count];
        if (reader.Ident("normal")) return values;
        if (reader.Ident("none"))
        {
            values[0] = Specified.Of(FontVariantLigatures.None);
            return values;
        }
        // Each longhand takes as many of the keywords as it knows, which need not stand together.
        while (!reader.AtEnd)
        {
            bool taken = false;
            for (int i = 0; i < values.Length && !taken; i++)
            {
                if (values[i] is not null || ShorthandParsers.Parse(shorthand.Longhands[i], reader) is not { } value) continue;
                values[i] = value;
                taken = true;
            }
            if (!taken) return null;
        }
        return values;
    }
}
