using System.Security.Cryptography;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A font file that holds only the glyphs that were used, numbered in the order of their first use. Glyph 0 is always <c>.notdef</c>.
/// Variation axes are pinned, hints and layout tables are gone: a reader needs neither.
/// </summary>
internal sealed class FontSubset
{
    private readonly Dictionary<ushort, ushort> newGlyphs;
    private readonly ushort[] originals;
    private readonly FontFace face;
    private readonly byte[] bytes;

    private FontSubset(FontFace face, byte[] bytes, Dictionary<ushort, ushort> newGlyphs, ushort[] originals)
    {
        this.face = face;
        this.bytes = bytes;
        this.newGlyphs = newGlyphs;
        this.originals = originals;
        Tag = TagOf(bytes);
    }

    /// <summary>Old glyph ids in the order of the new ones: <c>.notdef</c>, those asked for, and the parts that composite glyphs are made of.</summary>
    public ReadOnlySpan<ushort> OriginalGlyphs => originals;

    public int GlyphCount => originals.Length;

    /// <summary>
    /// The file to embed: TrueType for <c>/FontFile2</c>, a bare CFF table for <c>/FontFile3</c> with <c>/CIDFontType0C</c>.
    /// The CID that shows a glyph (ISO 32000-1, 9.7.4.2) is the glyph's number, in CID-keyed fonts too.
    /// </summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    public bool IsCff => face.IsCff;

    /// <summary>Six letters that depend on nothing but the subset's bytes, for <c>/BaseFont</c> (ISO 32000-1, 9.6.4).</summary>
    public string Tag { get; }

    /// <returns>The glyph's number in the subset.</returns>
    /// <exception cref="KeyNotFoundException">The glyph was not asked for.</exception>
    public ushort NewGlyph(ushort glyph) => newGlyphs[glyph];

    /// <summary>The advance of a glyph of the subset, in font units.</summary>
    public int AdvanceOf(ushort newGlyph) => face.AdvanceOf(originals[newGlyph]);

    /// <summary>
    /// Makes <c>glyphs[i]</c> the subset's glyph i; what composites need besides follows after them. The order is the caller's,
    /// because pages are written before all glyphs are known: a glyph's number is fixed when it is first used.
    /// </summary>
    /// <param name="glyphs">Without repeats; the first is 0, <c>.notdef</c>.</param>
    /// <exception cref="BrokenFontException">HarfBuzz can't make a subset: the font's tables are damaged.</exception>
    public static FontSubset Of(FontFace face, IReadOnlyList<ushort> glyphs)
    {
        (byte[] font, Dictionary<ushort, ushort> newGlyphs) = FontSubsetter.Subset(face, glyphs);
        var originals = new ushort[newGlyphs.Count];
        foreach ((ushort old, ushort renumbered) in newGlyphs) originals[renumbered] = old;
        if (!face.IsCff) return new FontSubset(face, font, newGlyphs, originals);
        byte[] cff = CffTable(font);
        CffCharset.MakeIdentity(cff, originals.Length);
        return new FontSubset(face, cff, newGlyphs, originals);
    }

    private static byte[] CffTable(byte[] font)
    {
        SfntFile file = SfntFile.Read(new MemorySfntData(FontBytes.Create(font.Length, font.CopyTo)));
        byte[] cff = file.Table(file.Faces[0], SfntTag.Cff);
        return cff.Length > 0 ? cff : throw new BrokenFontException("its outlines can't be brought into a form that PDF knows");
    }

    private static string TagOf(byte[] bytes)
    {
        byte[] hash = SHA256.HashData(bytes);
        return string.Create(6, hash, (letters, source) =>
        {
            for (int i = 0; i < letters.Length; i++) letters[i] = (char)('A' + (source[i] % 26));
        });
    }
}
