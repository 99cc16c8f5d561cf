using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Text.Shaping;

/// <summary>What stands for a character that no font has: visible, so that the gap is seen, and never the font's <c>.notdef</c>.</summary>
internal static class Substitute
{
    /// <summary>Best first: the sign made for it, an empty box, and what every font has.</summary>
    private static ReadOnlySpan<char> Signs => ['\uFFFD', '\u25A1', '?'];

    public static FontMatch FontFor(FontCascade cascade)
    {
        foreach (char sign in Signs)
        {
            if (cascade.For([sign]) is { } match) return match;
        }
        return cascade.Primary;
    }

    public static void Append(FontFace face, List<ShapedGlyph> glyphs)
    {
        foreach (char sign in Signs)
        {
            if (!face.Covers(sign)) continue;
            ushort glyph = face.GlyphFor(sign);
            glyphs.Add(new ShapedGlyph(glyph, 0, false, face.AdvanceOf(glyph)));
            return;
        }
        glyphs.Add(new ShapedGlyph(face.SpaceGlyph, 0, false, face.UnitsPerEm / 2));
    }
}
