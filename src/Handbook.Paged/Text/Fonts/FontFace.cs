namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// One face of a font file, every variation axis pinned: what text is shaped with and what is embedded.
/// Two runs share a face exactly when the references are equal.
/// See <see href="https://www.w3.org/TR/css-fonts-4/#font-face">CSS Fonts 4, 2</see>.
/// </summary>
internal sealed partial class FontFace
{
    /// <summary>Stable in one collection and equal from run to run: the source's name, the face's number in it, the pinned axes.</summary>
    public string Identity => throw new NotImplementedException();

    public FontDescription Description => throw new NotImplementedException();

    /// <summary>The name to derive <c>/BaseFont</c> from: ASCII, without spaces; made from the family and the pinned axes where the file has none.</summary>
    public string PostScriptName => throw new NotImplementedException();

    public FontMetrics Metrics => throw new NotImplementedException();

    /// <summary>Whether outlines are CFF (<c>/FontFile3</c>) rather than TrueType (<c>/FontFile2</c>).</summary>
    public bool IsCff => throw new NotImplementedException();

    /// <summary>OS/2 <c>fsType</c>: whether the licence bits of the file allow embedding and subsetting.</summary>
    public bool MayBeEmbedded => throw new NotImplementedException();

    public int GlyphCount => throw new NotImplementedException();

    /// <summary>Whether a space changes the glyphs or advances of what stands beside it: if not, words can be shaped alone.</summary>
    public bool KernsWithSpace => throw new NotImplementedException();

    public bool Covers(int codePoint) => GlyphFor(codePoint) != 0;

    /// <returns>0 where the font lacks the character.</returns>
    public ushort GlyphFor(int codePoint) => throw new NotImplementedException();

    /// <summary>The advance as the <c>hmtx</c> (and <c>HVAR</c>) table gives it, in font units.</summary>
    public int AdvanceOf(ushort glyph) => throw new NotImplementedException();
}
