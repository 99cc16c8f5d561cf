using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Text.Fonts;

/// <summary>The part of a <see cref="TextStyle"/> that chooses fonts.</summary>
/// <param name="Angle">Degrees that the text leans: 0 for upright text.</param>
/// <param name="OpticalSize">What <c>font-optical-sizing: auto</c> sets the axis <c>opsz</c> to: the size in CSS pixels.</param>
internal readonly record struct FontQuery(
    FontFamilyList Families,
    double Weight,
    FontStyle Style,
    double Angle,
    double Stretch,
    double OpticalSize,
    FontSettings Variations,
    FontSynthesis AllowedSynthesis)
{
    /// <summary>Degrees that <c>font-style: oblique</c> leans without an angle of its own.</summary>
    public const double ObliqueAngle = 14;

    /// <summary>An oblique face that leans less looks rather upright: what asks for more takes steeper ones first.</summary>
    public const double SteepAngle = 11;

    /// <summary>From this weight on a face counts as bold.</summary>
    public const double Bold = 600;

    public FontQuery(TextStyle style)
        : this(style.Families, style.Weight, style.Style, style.Angle, style.Stretch, style.Size.Value, style.VariationSettings, style.AllowedSynthesis)
    {
    }

    /// <summary>What has to be imitated if this is all there is.</summary>
    public FontSynthesis SynthesisFor(FontEntry entry)
    {
        FontSynthesis synthesis = FontSynthesis.None;
        if (Weight >= Bold && entry.Description.Weight.To < Bold) synthesis |= FontSynthesis.Bold;
        FontRange angles = entry.Description.Angles;
        bool leans = entry.Description.Style == FontStyle.Italic || entry.HasItalicAxis || (Angle > 0 ? angles.To > 0 : angles.From < 0);
        if (Angle != 0 && !leans) synthesis |= FontSynthesis.Oblique;
        return synthesis & AllowedSynthesis;
    }
}
