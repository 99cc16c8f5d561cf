using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Text.Fonts;

/// <summary>The part of a <see cref="TextStyle"/> that chooses fonts.</summary>
/// <param name="OpticalSize">What <c>font-optical-sizing: auto</c> sets the axis <c>opsz</c> to: the size in CSS pixels.</param>
internal readonly record struct FontQuery(
    FontFamilyList Families,
    double Weight,
    FontStyle Style,
    double Stretch,
    double OpticalSize,
    FontSettings Variations,
    FontSynthesis AllowedSynthesis)
{
    /// <summary>Degrees that <c>font-style: oblique</c> leans without an angle of its own.</summary>
    public const double ObliqueAngle = 14;

    /// <summary>From this weight on a face counts as bold.</summary>
    public const double Bold = 600;

    public FontQuery(TextStyle style)
        : this(style.Families, style.Weight, style.Style, style.Stretch, style.Size.Value, style.VariationSettings, style.AllowedSynthesis)
    {
    }

    /// <summary>What has to be imitated if this is all there is.</summary>
    public FontSynthesis SynthesisFor(FontEntry entry)
    {
        FontSynthesis synthesis = FontSynthesis.None;
        if (Weight >= Bold && entry.Description.Weight.To < Bold) synthesis |= FontSynthesis.Bold;
        if (Style != FontStyle.Normal && entry.Description.Style == FontStyle.Normal && !entry.HasSlantAxis) synthesis |= FontSynthesis.Oblique;
        return synthesis & AllowedSynthesis;
    }
}
