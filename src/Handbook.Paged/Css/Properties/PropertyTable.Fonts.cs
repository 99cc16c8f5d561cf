using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private static IEnumerable<Property> FontProperties()
    {
        const ComputePhase Font = ComputePhase.Font;
        yield return P(FontGroup.Place, "font-family", "serif", static g => ref g.Family, Fonts.Family, phase: Font);
        // After the family: see Fonts.Size.
        yield return P(FontGroup.Place, "font-size", "medium", static g => ref g.Size, Fonts.Size, phase: Font);
        yield return P(FontGroup.Place, "font-weight", "normal", static g => ref g.Weight, Fonts.Weight, phase: Font);
        yield return P(FontGroup.Place, "font-style", "normal", static g => ref g.Style, Fonts.Style, phase: Font);
        yield return P(FontGroup.Place, "font-stretch", "normal", static g => ref g.Stretch, Fonts.Stretch, phase: Font);
        yield return P(FontGroup.Place, "font-feature-settings", "normal", static g => ref g.Features, Fonts.Features, phase: Font);
        yield return P(FontGroup.Place, "font-variation-settings", "normal", static g => ref g.Variations, Fonts.Variations, phase: Font);
        yield return K(FontGroup.Place, "font-kerning", "auto", static g => ref g.Kerning, Keywords.All<FontKerning>(), phase: Font);
        yield return P(FontGroup.Place, "font-variant-ligatures", "normal", static g => ref g.Ligatures, FontVariants.Ligatures, phase: Font);
        yield return K(FontGroup.Place, "font-variant-caps", "normal", static g => ref g.Caps, FontVariants.Caps, phase: Font);
        yield return P(FontGroup.Place, "font-variant-numeric", "normal", static g => ref g.Numeric, FontVariants.Numeric, phase: Font);
        yield return K(FontGroup.Place, "font-variant-position", "normal", static g => ref g.Position, FontVariants.Position, phase: Font);
        yield return P(FontGroup.Place, "font-variant-east-asian", "normal", static g => ref g.EastAsian, FontVariants.EastAsian, phase: Font);
        yield return P(FontGroup.Place, "line-height", "normal", static g => ref g.LineHeight, Fonts.LineHeight, phase: ComputePhase.LineHeight);
        yield return P(FontGroup.Place, "letter-spacing", "normal", static g => ref g.LetterSpacing, Fonts.Spacing, phase: ComputePhase.LineHeight);
        yield return P(FontGroup.Place, "word-spacing", "normal", static g => ref g.WordSpacing, Fonts.Spacing, phase: ComputePhase.LineHeight);
    }
}
