using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private static IEnumerable<Property> FontProperties()
    {
        const ComputePhase Font = ComputePhase.Font;
        yield return P("font-size", "medium", static (FontGroup g) => ref g.Size, Fonts.Size, phase: Font);
        yield return P("font-family", "serif", static (FontGroup g) => ref g.Family, Fonts.Family, phase: Font);
        yield return P("font-weight", "normal", static (FontGroup g) => ref g.Weight, Fonts.Weight, phase: Font);
        yield return P("font-style", "normal", static (FontGroup g) => ref g.Style, Fonts.Style, phase: Font);
        yield return P("font-stretch", "normal", static (FontGroup g) => ref g.Stretch, Fonts.Stretch, phase: Font);
        yield return P("font-feature-settings", "normal", static (FontGroup g) => ref g.Features, Fonts.Features, phase: Font);
        yield return P("font-variation-settings", "normal", static (FontGroup g) => ref g.Variations, Fonts.Variations, phase: Font);
        yield return K("font-kerning", "auto", static (FontGroup g) => ref g.Kerning, Keywords.All<FontKerning>(), phase: Font);
        yield return P("font-variant-ligatures", "normal", static (FontGroup g) => ref g.Ligatures, FontVariants.Ligatures, phase: Font);
        yield return K("font-variant-caps", "normal", static (FontGroup g) => ref g.Caps, FontVariants.Caps, phase: Font);
        yield return P("font-variant-numeric", "normal", static (FontGroup g) => ref g.Numeric, FontVariants.Numeric, phase: Font);
        yield return K("font-variant-position", "normal", static (FontGroup g) => ref g.Position, FontVariants.Position, phase: Font);
        yield return P("font-variant-east-asian", "normal", static (FontGroup g) => ref g.EastAsian, FontVariants.EastAsian, phase: Font);
        yield return P("line-height", "normal", static (FontGroup g) => ref g.LineHeight, Fonts.LineHeight, phase: ComputePhase.LineHeight);
        yield return P("letter-spacing", "normal", static (FontGroup g) => ref g.LetterSpacing, Fonts.Spacing, phase: ComputePhase.LineHeight);
        yield return P("word-spacing", "normal", static (FontGroup g) => ref g.WordSpacing, Fonts.Spacing, phase: ComputePhase.LineHeight);
    }
}
