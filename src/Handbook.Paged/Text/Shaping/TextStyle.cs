using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Text.Shaping;

/// <summary>
/// Everything that the choice of fonts and shaping depend on, and nothing else. Make one for each computed style and keep it:
/// the shaper caches what it finds out by reference.
/// </summary>
internal sealed record TextStyle
{
    /// <summary>Family names and generic keywords (<c>serif</c>), best first; names compare without case.</summary>
    public required FontFamilyList Families { get; init; }

    public required Px Size { get; init; }

    /// <summary>1 to 1000.</summary>
    public double Weight { get; init; } = 400;

    public FontStyle Style { get; init; }

    /// <summary>Degrees that <see cref="FontStyle.Oblique"/> leans.</summary>
    public double ObliqueAngle { get; init; } = FontQuery.ObliqueAngle;

    /// <summary>Degrees that the text leans: 0 for upright text.</summary>
    public double Angle => Style switch { FontStyle.Normal => 0, FontStyle.Italic => FontQuery.ObliqueAngle, _ => ObliqueAngle };

    /// <summary>Percent of the normal width: 50 to 200.</summary>
    public double Stretch { get; init; } = 100;

    /// <summary>BCP 47; empty for unknown. Chooses glyphs of a language (<c>locl</c>).</summary>
    public string Language { get; init; } = "";

    public Px LetterSpacing { get; init; }

    public Px WordSpacing { get; init; }

    /// <summary><c>font-kerning</c>: <c>auto</c> is true.</summary>
    public bool Kerning { get; init; } = true;

    public FontLigatures Ligatures { get; init; } = FontLigatures.Normal;

    public FontCaps Caps { get; init; }

    public FontNumerics Numerics { get; init; }

    public FontEastAsian EastAsian { get; init; }

    /// <summary><c>font-variant-position</c>.</summary>
    public FontPosition Position { get; init; }

    /// <summary><c>font-feature-settings</c>: wins over all else.</summary>
    public FontSettings FeatureSettings { get; init; } = FontSettings.None;

    /// <summary><c>font-variation-settings</c>: wins over weight, stretch and style.</summary>
    public FontSettings VariationSettings { get; init; } = FontSettings.None;

    /// <summary><c>font-synthesis</c>: what may be imitated.</summary>
    public FontSynthesis AllowedSynthesis { get; init; } = FontSynthesis.Bold | FontSynthesis.Oblique;
}
