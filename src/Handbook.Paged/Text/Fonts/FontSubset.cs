namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A font file that holds only the glyphs that were used, renumbered from 0 without gaps. Glyph 0 is always <c>.notdef</c>.
/// </summary>
internal sealed partial class FontSubset
{
    /// <summary>Old glyph ids in the order of the new ones.</summary>
    public ReadOnlySpan<ushort> OriginalGlyphs => throw new NotImplementedException();

    public int GlyphCount => throw new NotImplementedException();

    /// <summary>The file to embed: TrueType for <c>/FontFile2</c>, a bare CFF table for <c>/FontFile3</c> with <c>/CIDFontType0C</c>.</summary>
    public ReadOnlyMemory<byte> Bytes => throw new NotImplementedException();

    public bool IsCff => throw new NotImplementedException();

    /// <summary>Six letters that depend on nothing but the subset's bytes, for <c>/BaseFont</c> (ISO 32000-1, 9.6.4).</summary>
    public string Tag => throw new NotImplementedException();

    /// <returns>The glyph's number in the subset.</returns>
    /// <exception cref="KeyNotFoundException">The glyph was not asked for.</exception>
    public ushort NewGlyph(ushort glyph) => throw new NotImplementedException();

    /// <summary>The CID that shows a glyph of the subset: the glyph's number, but for a CID-keyed CFF, which has its own (ISO 32000-1, 9.7.4.2).</summary>
    public ushort CharacterId(ushort newGlyph) => throw new NotImplementedException();

    /// <summary>The advance of a glyph of the subset, in font units.</summary>
    public int AdvanceOf(ushort newGlyph) => throw new NotImplementedException();

    /// <summary>
    /// Makes <c>glyphs[i]</c> the subset's glyph i; what composites need besides follows after them. The order is the caller's
    /// because pages are written before all glyphs are known: a glyph's number is fixed when it is first used
    /// (HarfBuzz: <c>hb_subset_input_old_to_new_glyph_mapping</c>).
    /// </summary>
    /// <param name="glyphs">Without repeats; the first is 0, <c>.notdef</c>.</param>
    public static FontSubset Of(FontFace face, IReadOnlyList<ushort> glyphs) => throw new NotImplementedException();
}
