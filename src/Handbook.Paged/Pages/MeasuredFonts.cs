using Handbook.Paged.Css;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Inline;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Pages;

/// <summary>
/// Measures of the fonts that texts are set in, for the cascade: a font is opened only where a length asks for it.
/// See <see href="https://www.w3.org/TR/css-values-4/#font-relative-lengths">CSS Values 4, 6.1.1</see>.
/// </summary>
internal sealed class MeasuredFonts(FontCollection fonts) : IFontMetrics
{
    private const int Water = 0x6C34;

    private readonly Dictionary<FontGroup, TextStyle> known = new(ReferenceEqualityComparer.Instance);

    public Px? XHeight(FontGroup font) => Measure(font, static m => m.XHeight);

    public Px? CapHeight(FontGroup font) => Measure(font, static m => m.CapHeight);

    public Px? ZeroAdvance(FontGroup font) => Measure(font, static m => m.ZeroAdvance);

    public Px? NormalLineHeight(FontGroup font) => Measure(font, static m => m.Ascent + m.Descent + m.LineGap);

    public Px? IdeographAdvance(FontGroup font)
    {
        if (fonts.Match(StyleOf(font), "\u6C34") is not { } match) return null;
        return match.Face.Metrics.At(font.Size, match.Face.AdvanceOf(match.Face.GlyphFor(Water)));
    }

    private Px Measure(FontGroup font, Func<FontMetrics, double> measure)
    {
        var metrics = fonts.Match(StyleOf(font)).Face.Metrics;
        return metrics.At(font.Size, measure(metrics));
    }

    private TextStyle StyleOf(FontGroup font)
    {
        if (!known.TryGetValue(font, out var style)) known.Add(font, style = TextStyles.Make(font, language: ""));
        return style;
    }
}
