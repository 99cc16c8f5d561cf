using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>Inherited: fonts and what depends on them alone. See <see href="https://www.w3.org/TR/css-fonts-4/">CSS Fonts 4</see>.</summary>
internal sealed class FontGroup : IStyleGroup<FontGroup>
{
    public FontFamilyList Family = FontFamilyList.Serif;
    public Px Size = new(16);
    public double Weight = 400;
    public FontStyle Style;
    public double Stretch = 100;
    public IReadOnlyList<FontFeature> Features = [];
    public IReadOnlyList<FontVariation> Variations = [];
    public FontKerning Kerning;
    public FontVariantLigatures Ligatures;
    public FontVariantCaps Caps;
    public FontVariantNumeric Numeric;
    public FontVariantPosition Position;
    public FontVariantEastAsian EastAsian;
    public LineHeight LineHeight;
    public Px LetterSpacing;
    public Px WordSpacing;

    public static FontGroup Initial { get; } = new();

    public static StyleGroup<FontGroup> Place { get; } = new(Initial, isInherited: true, static style => ref style.font);

    public FontGroup Copy() => (FontGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal FontGroup font;

    public FontFamilyList FontFamily => font.Family;

    public Px FontSize => font.Size;

    /// <summary>1 to 1000; 400 is normal, 700 is bold.</summary>
    public double FontWeight => font.Weight;

    public FontStyle FontStyle => font.Style;

    /// <summary>In percent; 100 is normal.</summary>
    public double FontStretch => font.Stretch;

    public IReadOnlyList<FontFeature> FontFeatureSettings => font.Features;

    public IReadOnlyList<FontVariation> FontVariationSettings => font.Variations;

    public FontKerning FontKerning => font.Kerning;

    public FontVariantLigatures FontVariantLigatures => font.Ligatures;

    public FontVariantCaps FontVariantCaps => font.Caps;

    public FontVariantNumeric FontVariantNumeric => font.Numeric;

    public FontVariantPosition FontVariantPosition => font.Position;

    public FontVariantEastAsian FontVariantEastAsian => font.EastAsian;

    public LineHeight LineHeight => font.LineHeight;

    /// <summary>Zero for <c>normal</c>.</summary>
    public Px LetterSpacing => font.LetterSpacing;

    /// <summary>Added to every space; zero for <c>normal</c>.</summary>
    public Px WordSpacing => font.WordSpacing;

    /// <summary>
    /// Everything that chooses and shapes a font, as one object: equal references mean equal fonts, so text runs can be compared
    /// and caches keyed by it.
    /// </summary>
    public FontGroup Font => font;
}
