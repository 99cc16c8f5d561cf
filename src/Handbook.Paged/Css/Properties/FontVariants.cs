using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>The longhands of <c>font-variant</c>. See <see href="https://www.w3.org/TR/css-fonts-4/#font-variant-prop">CSS Fonts 4, 6</see>.</summary>
internal static class FontVariants
{
    public static readonly Keywords<FontVariantCaps> Caps = Keywords.All<FontVariantCaps>();

    public static readonly Keywords<FontVariantPosition> Position = Keywords.All<FontVariantPosition>();

    private static readonly Keywords<FontVariantLigatures> LigatureKeywords = new Keywords<FontVariantLigatures>()
        .Also("common-ligatures", FontVariantLigatures.Common).Also("no-common-ligatures", FontVariantLigatures.NoCommon)
        .Also("discretionary-ligatures", FontVariantLigatures.Discretionary).Also("no-discretionary-ligatures", FontVariantLigatures.NoDiscretionary)
        .Also("historical-ligatures", FontVariantLigatures.Historical).Also("no-historical-ligatures", FontVariantLigatures.NoHistorical)
        .Also("contextual", FontVariantLigatures.Contextual).Also("no-contextual", FontVariantLigatures.NoContextual);

    private static readonly Keywords<FontVariantNumeric> NumericKeywords = new Keywords<FontVariantNumeric>()
        .Also("lining-nums", FontVariantNumeric.Lining).Also("oldstyle-nums", FontVariantNumeric.OldStyle)
        .Also("proportional-nums", FontVariantNumeric.Proportional).Also("tabular-nums", FontVariantNumeric.Tabular)
        .Also("diagonal-fractions", FontVariantNumeric.DiagonalFractions).Also("stacked-fractions", FontVariantNumeric.StackedFractions)
        .Also("ordinal", FontVariantNumeric.Ordinal).Also("slashed-zero", FontVariantNumeric.SlashedZero);

    private static readonly Keywords<FontVariantEastAsian> EastAsianKeywords = new Keywords<FontVariantEastAsian>()
        .Also("jis78", FontVariantEastAsian.Jis78).Also("jis83", FontVariantEastAsian.Jis83).Also("jis90", FontVariantEastAsian.Jis90).Also("jis04", FontVariantEastAsian.Jis04)
        .Also("simplified", FontVariantEastAsian.Simplified).Also("traditional", FontVariantEastAsian.Traditional)
        .Also("full-width", FontVariantEastAsian.FullWidth).Also("proportional-width", FontVariantEastAsian.ProportionalWidth)
        .Also("ruby", FontVariantEastAsian.Ruby);

    // Of each group one keyword may be given; the lists are the groups as bits.
    private static readonly int[] LigatureGroups = [2 | 4, 8 | 16, 32 | 64, 128 | 256];
    private static readonly int[] NumericGroups = [1 | 2, 4 | 8, 16 | 32, 64, 128];
    private static readonly int[] EastAsianGroups = [1 | 2 | 4 | 8 | 16 | 32, 64 | 128, 256];

    public static Specified<FontVariantLigatures>? Ligatures(ValueReader reader)
    {
        if (reader.Ident("normal")) return FontVariantLigatures.Normal;
        if (reader.Ident("none")) return FontVariantLigatures.None;
        return Flags(reader, LigatureKeywords, LigatureGroups, f => (int)f) is int flags ? (FontVariantLigatures)flags : null;
    }

    public static Specified<FontVariantNumeric>? Numeric(ValueReader reader)
    {
        if (reader.Ident("normal")) return FontVariantNumeric.Normal;
        return Flags(reader, NumericKeywords, NumericGroups, f => (int)f) is int flags ? (FontVariantNumeric)flags : null;
    }

    public static Specified<FontVariantEastAsian>? EastAsian(ValueReader reader)
    {
        if (reader.Ident("normal")) return FontVariantEastAsian.Normal;
        return Flags(reader, EastAsianKeywords, EastAsianGroups, f => (int)f) is int flags ? (FontVariantEastAsian)flags : null;
    }

    /// <summary>Takes keywords as long as they are of this property, each group once.</summary>
    private static int? Flags<T>(ValueReader reader, Keywords<T> keywords, int[] groups, Func<T, int> bits)
        where T : struct
    {
        int result = 0;
        while (reader.Current is not null)
        {
            int start = reader.Position;
            if (reader.TryKeyword(keywords) is not { } value) break;
            int group = Array.Find(groups, g => (g & bits(value)) != 0);
            if ((result & group) != 0)
            {
                reader.Position = start;
                return null;
            }
            result |= bits(value);
        }
        return result == 0 ? null : result;
    }
}
