using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Layout.Inline;

/// <summary>The shaper's view of computed styles. One object for all styles with the same font group and language, as the shaper's caches need.</summary>
internal sealed class TextStyles
{
    private readonly Dictionary<(FontGroup Font, string Language), TextStyle> known = new(Comparer.Instance);

    public TextStyle For(ComputedStyle style, string language)
    {
        var key = (style.Font, language);
        if (!known.TryGetValue(key, out var result)) known.Add(key, result = Make(style.Font, language));
        return result;
    }

    public static TextStyle Make(FontGroup font, string language) => new()
    {
        Families = new Text.Shaping.FontFamilyList([.. font.Family.Families.Select(f => f.Name)]) { Where = font.Family.Where },
        Size = font.Size,
        Weight = font.Weight,
        Style = font.Style.Keyword switch
        {
            FontStyleKeyword.Italic => Text.Fonts.FontStyle.Italic,
            FontStyleKeyword.Oblique => Text.Fonts.FontStyle.Oblique,
            _ => Text.Fonts.FontStyle.Normal,
        },
        ObliqueAngle = font.Style.Keyword == FontStyleKeyword.Oblique ? font.Style.ObliqueAngle : Text.Fonts.FontQuery.ObliqueAngle,
        Stretch = font.Stretch,
        Language = language,
        LetterSpacing = font.LetterSpacing,
        WordSpacing = font.WordSpacing,
        Kerning = font.Kerning != FontKerning.None,
        Ligatures = Ligatures(font.Ligatures),
        Caps = (FontCaps)font.Caps,
        Numerics = (FontNumerics)font.Numeric,
        EastAsian = (FontEastAsian)font.EastAsian,
        Position = (FontPosition)font.Position,
        FeatureSettings = new FontSettings(font.Features.Select(f => new FontSetting(f.Tag, f.Value))),
        VariationSettings = new FontSettings(font.Variations.Select(v => new FontSetting(v.Tag, v.Value))),
    };

    private static FontLigatures Ligatures(FontVariantLigatures value)
    {
        if (value.HasFlag(FontVariantLigatures.None)) return FontLigatures.None;
        var result = FontLigatures.Normal;
        Set(FontVariantLigatures.Common, FontVariantLigatures.NoCommon, FontLigatures.Common);
        Set(FontVariantLigatures.Discretionary, FontVariantLigatures.NoDiscretionary, FontLigatures.Discretionary);
        Set(FontVariantLigatures.Historical, FontVariantLigatures.NoHistorical, FontLigatures.Historical);
        Set(FontVariantLigatures.Contextual, FontVariantLigatures.NoContextual, FontLigatures.Contextual);
        return result;

        void Set(FontVariantLigatures on, FontVariantLigatures off, FontLigatures flag)
        {
            if (value.HasFlag(on)) result |= flag;
            if (value.HasFlag(off)) result &= ~flag;
        }
    }

    private sealed class Comparer : IEqualityComparer<(FontGroup Font, string Language)>
    {
        public static readonly Comparer Instance = new();

        public bool Equals((FontGroup Font, string Language) x, (FontGroup Font, string Language) y) =>
            ReferenceEquals(x.Font, y.Font) && x.Language == y.Language;

        public int GetHashCode((FontGroup Font, string Language) key) =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Font);
    }
}
