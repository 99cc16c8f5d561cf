using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A face's measures in font units; y grows upwards, as in the font file. <see cref="At"/> scales them to a font size.
/// </summary>
/// <param name="Descent">Positive: how far below the baseline.</param>
/// <param name="UnderlinePosition">Centre of the line above the baseline: negative as a rule.</param>
/// <param name="StrikeoutPosition">Centre of the line above the baseline.</param>
/// <param name="ItalicAngle">Degrees counter-clockwise from the vertical: negative for a face that leans right.</param>
/// <param name="StemV">The thickness of vertical stems: given by no table, estimated from the weight, as PDF's font descriptor wants a figure.</param>
internal sealed record FontMetrics(
    int UnitsPerEm,
    double Ascent,
    double Descent,
    double LineGap,
    double XHeight,
    double CapHeight,
    double ZeroAdvance,
    double UnderlinePosition,
    double UnderlineThickness,
    double StrikeoutPosition,
    double StrikeoutThickness,
    double SubscriptOffset,
    double SuperscriptOffset,
    double ItalicAngle,
    double StemV,
    bool IsFixedPitch,
    double XMin,
    double YMin,
    double XMax,
    double YMax)
{
    /// <summary>A measure of this face, in font units, at a font size.</summary>
    public Px At(Px size, double fontUnits) => size * (fontUnits / UnitsPerEm);
}
