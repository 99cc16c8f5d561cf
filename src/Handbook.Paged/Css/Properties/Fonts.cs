using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of font properties. See <see href="https://www.w3.org/TR/css-fonts-4/">CSS Fonts 4</see>.</summary>
internal static class Fonts
{
    private static readonly HashSet<string> Generic = new(StringComparer.OrdinalIgnoreCase)
    {
        "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded", "math", "emoji", "fangsong",
    };

    public static Specified<FontFamilyList>? Family(ValueReader reader)
    {
        var families = new List<FontFamily>();
        do
        {
            if (FamilyName(reader) is not { } family) return null;
            families.Add(family);
        }
        while (reader.Comma());
        return new FontFamilyList(families) { Where = reader.Context.IsUserAgent ? null : reader.Context.Span };
    }

    public static FontFamily? FamilyName(ValueReader reader)
    {
        if (reader.String() is string quoted) return new FontFamily(quoted, false);
        if (reader.CustomIdent() is not string name) return null;
        bool isSingle = true;
        while (reader.Current is { Kind: CssTokenKind.Ident } next)
        {
            name += " " + next.Text;
            isSingle = false;
            reader.Position++;
        }
        return isSingle && Generic.Contains(name) ? new FontFamily(name.ToLowerInvariant(), true) : new FontFamily(name, false);
    }

    public static Specified<Px>? Size(ValueReader reader)
    {
        // Browsers set text in 'monospace' at 13/16 of the size around it, and in no other family; lines of 80 columns are made for that.
        if (reader.Context.IsUserAgent && reader.Ident("-internal-monospace"))
            return Specified<Px>.From(c => IsMonospace(c.Style) && !IsMonospace(c.Parent) ? c.Parent.FontSize * (13 / 16.0) : c.Parent.FontSize);
        if (reader.Current is { Kind: CssTokenKind.Ident } keyword)
        {
            Specified<Px>? size = keyword.Text.ToLowerInvariant() switch
            {
                "xx-small" => new Px(16 * 3 / 5.0),
                "x-small" => new Px(16 * 3 / 4.0),
                "small" => new Px(16 * 8 / 9.0),
                "medium" => new Px(16),
                "large" => new Px(16 * 6 / 5.0),
                "x-large" => new Px(16 * 3 / 2.0),
                "xx-large" => new Px(16 * 2),
                "xxx-large" => new Px(16 * 3),
                "larger" => Specified<Px>.From(c => c.Parent.FontSize * 1.2),
                "smaller" => Specified<Px>.From(c => c.Parent.FontSize / 1.2),
                _ => null,
            };
            if (size is not null) reader.Position++;
            return size;
        }
        if (Lengths.NotNegative(reader) is not { } length) return null;
        if (length.IsConstant && !length.Compute(null!).HasPercentage) return Limit(length.Compute(null!).Length);
        return Specified<Px>.From(c => Limit(Px.Max(Px.Zero, length.Compute(c).Resolve(c.Parent.FontSize))));
    }

    private static bool IsMonospace(ComputedStyle style) => style.FontFamily.Families is [{ IsGeneric: true, Name: "monospace" }];

    // Nested 'em' sizes multiply: without a limit, 500 levels of 2em are no number any more.
    private static Px Limit(Px size) => Px.Min(size, new Px(100_000));

    public static Specified<double>? Weight(ValueReader reader)
    {
        if (AbsoluteWeight(reader) is double weight) return weight;
        // See https://www.w3.org/TR/css-fonts-4/#relative-weights.
        if (reader.Ident("bolder")) return Specified<double>.From(c => c.Parent.FontWeight switch { < 350 => 400, < 550 => 700, < 900 => 900, var same => same });
        if (reader.Ident("lighter")) return Specified<double>.From(c => c.Parent.FontWeight switch { < 100 => c.Parent.FontWeight, < 550 => 100, < 750 => 400, _ => 700 });
        return null;
    }

    public static double? AbsoluteWeight(ValueReader reader)
    {
        if (reader.Ident("normal")) return 400;
        if (reader.Ident("bold")) return 700;
        int start = reader.Position;
        if (Lengths.Number(reader) is double number and >= 1 and <= 1000) return number;
        reader.Position = start;
        return null;
    }

    public static Specified<FontStyle>? Style(ValueReader reader)
    {
        if (reader.Ident("normal")) return FontStyle.Normal;
        if (reader.Ident("italic")) return new FontStyle(FontStyleKeyword.Italic);
        if (!reader.Ident("oblique")) return null;
        return new FontStyle(FontStyleKeyword.Oblique, Lengths.Angle(reader) is double angle and >= -90 and <= 90 ? angle : 14);
    }

    public static Specified<double>? Stretch(ValueReader reader)
    {
        if (StretchKeyword(reader) is double keyword) return keyword;
        int start = reader.Position;
        if (Lengths.Percentage(reader) is double percentage and >= 0) return percentage;
        reader.Position = start;
        return null;
    }

    public static double? StretchKeyword(ValueReader reader)
    {
        double? stretch = reader.Current is { Kind: CssTokenKind.Ident } keyword
            ? keyword.Text.ToLowerInvariant() switch
            {
                "ultra-condensed" => 50,
                "extra-condensed" => 62.5,
                "condensed" => 75,
                "semi-condensed" => 87.5,
                "normal" => 100,
                "semi-expanded" => 112.5,
                "expanded" => 125,
                "extra-expanded" => 150,
                "ultra-expanded" => 200,
                _ => null,
            }
            : null;
        if (stretch is not null) reader.Position++;
        return stretch;
    }

    public static Specified<IReadOnlyList<FontFeature>>? Features(ValueReader reader)
    {
        if (reader.Ident("normal")) return Specified.Of<IReadOnlyList<FontFeature>>([]);
        var features = new List<FontFeature>();
        do
        {
            if (Tag(reader) is not string tag) return null;
            int value = reader.Ident("on") ? 1 : reader.Ident("off") ? 0 : Lengths.Integer(reader, 0) ?? 1;
            features.RemoveAll(f => f.Tag == tag);
            features.Add(new FontFeature(tag, value));
        }
        while (reader.Comma());
        return Specified.Of<IReadOnlyList<FontFeature>>(features);
    }

    public static Specified<IReadOnlyList<FontVariation>>? Variations(ValueReader reader)
    {
        if (reader.Ident("normal")) return Specified.Of<IReadOnlyList<FontVariation>>([]);
        var variations = new List<FontVariation>();
        do
        {
            if (Tag(reader) is not string tag || Lengths.Number(reader) is not double value) return null;
            variations.RemoveAll(v => v.Tag == tag);
            variations.Add(new FontVariation(tag, value));
        }
        while (reader.Comma());
        return Specified.Of<IReadOnlyList<FontVariation>>(variations);
    }

    public static Specified<LineHeight>? LineHeight(ValueReader reader)
    {
        if (reader.Ident("normal")) return Values.LineHeight.Normal;
        if (Lengths.Number(reader, 0) is double number) return new LineHeight(LineHeightKind.Number, number);
        if (Lengths.NotNegative(reader) is not { } length) return null;
        return Specified<LineHeight>.From(c => new LineHeight(LineHeightKind.Length, Math.Max(0, length.Compute(c).Resolve(c.Style.FontSize).Value)));
    }

    /// <summary><c>letter-spacing</c> and <c>word-spacing</c>; percentages refer to the font size, as CSS Text 4 has it.</summary>
    public static Specified<Px>? Spacing(ValueReader reader)
    {
        if (reader.Ident("normal")) return Px.Zero;
        if (Lengths.Any(reader) is not { } length) return null;
        return Specified<Px>.From(c => length.Compute(c).Resolve(c.Style.FontSize));
    }

    private static string? Tag(ValueReader reader)
    {
        int start = reader.Position;
        if (reader.String() is { Length: 4 } tag && tag.All(c => c is >= ' ' and <= '~')) return tag;
        reader.Position = start;
        return null;
    }
}
