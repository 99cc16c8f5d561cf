using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Pdf.Fonts;

/// <summary>
/// A face as the file uses it: which glyphs, in the order of their first use (that order numbers them in the subset, so a glyph's
/// code is known when the first page is written), and which text each of them stands for.
/// </summary>
internal sealed class EmbeddedFont
{
    private readonly ushort[] codes;
    private readonly List<ushort> glyphs = [0];
    private readonly List<double> widths = [];
    private readonly List<string?> texts = [null];
    private readonly double scale;

    /// <param name="resourceName">What content streams call it.</param>
    public EmbeddedFont(FontFace face, string resourceName, int objectNumber)
    {
        Face = face;
        ResourceName = resourceName;
        ObjectNumber = objectNumber;
        codes = new ushort[face.GlyphCount];
        scale = 1000.0 / face.Metrics.UnitsPerEm;
        widths.Add(WidthOf(0));
    }

    public FontFace Face { get; }

    public string ResourceName { get; }

    public int ObjectNumber { get; }

    /// <summary>By code. The first is <c>.notdef</c>, which no page shows.</summary>
    public IReadOnlyList<ushort> Glyphs => glyphs;

    /// <summary>By code, in thousandths of the font size, as the file gives them.</summary>
    public IReadOnlyList<double> Widths => widths;

    /// <summary>By code: the text that a glyph stands for where nothing else is said; null where it has stood for none yet.</summary>
    public IReadOnlyList<string?> Texts => texts;

    public int CodeOf(ushort glyph)
    {
        int code = codes[glyph];
        if (code == 0 && glyph != 0)
        {
            code = glyphs.Count;
            codes[glyph] = (ushort)code;
            glyphs.Add(glyph);
            widths.Add(WidthOf(glyph));
            texts.Add(null);
        }
        return code;
    }

    /// <summary>Whether the glyph can be shown for a text with no further word: it means that text already, or means nothing yet.</summary>
    public bool Means(int code, ReadOnlySpan<char> text)
    {
        if (texts[code] is { } known) return text.SequenceEqual(known);
        texts[code] = text.ToString();
        return true;
    }

    private double WidthOf(ushort glyph) => Math.Round(Face.AdvanceOf(glyph) * scale, 2, MidpointRounding.AwayFromZero);
}
