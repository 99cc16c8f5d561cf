using System.Security.Cryptography;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A font file that holds only the glyphs that were used, renumbered from 0 without gaps. Glyph 0 is always <c>.notdef</c>.
/// Variation axes are pinned, hints and layout tables are gone: a reader needs neither.
/// </summary>
internal sealed class FontSubset
{
    private readonly Dictionary<ushort, ushort> newGlyphs;
    private readonly ushort[] originals;
    private readonly ushort[]? characterIds;
    private readonly FontFace face;
    private readonly byte[] bytes;

    private FontSubset(FontFace face, byte[] bytes, Dictionary<ushort, ushort> newGlyphs, ushort[] originals, ushort[]? characterIds)
    {
        this.face = face;
        this.bytes = bytes;
        this.newGlyphs = newGlyphs;
        this.originals = originals;
        this.characterIds = characterIds;
        Tag = TagOf(bytes);
    }

    /// <summary>Old glyph ids in the order of the new ones: those asked for, <c>.notdef</c>, and the parts that composite glyphs are made of.</summary>
    public ReadOnlySpan<ushort> OriginalGlyphs => originals;

    public int GlyphCount => originals.Length;

    /// <summary>The file to embed: TrueType for <c>/FontFile2</c>, a bare CFF table for <c>/FontFile3</c> with <c>/CIDFontType0C</c>.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    public bool IsCff => face.IsCff;

    /// <summary>Six letters that depend on nothing but the subset's bytes, for <c>/BaseFont</c> (ISO 32000-1, 9.6.4).</summary>
    public string Tag { get; }

    /// <returns>The glyph's number in the subset.</returns>
    /// <exception cref="KeyNotFoundException">The glyph was not asked for.</exception>
    public ushort NewGlyph(ushort glyph) => newGlyphs[glyph];

    /// <summary>The CID that shows a glyph of the subset: the glyph's number, but for a CID-keyed CFF, which has its own (ISO 32000-1, 9.7.4.2).</summary>
    public ushort CharacterId(ushort newGlyph) => characterIds is null ? newGlyph : characterIds[newGlyph];

    /// <summary>The advance of a glyph of the subset, in font units.</summary>
    public int AdvanceOf(ushort newGlyph) => face.AdvanceOf(originals[newGlyph]);

    /// <summary>The same face and glyphs give the same bytes, in whatever order the glyphs come.</summary>
    /// <exception cref="BrokenFontException">HarfBuzz can't make a subset: the font's tables are damaged.</exception>
    public static FontSubset Of(FontFace face, IEnumerable<ushort> glyphs)
    {
        SortedSet<ushort> wanted = [0, .. glyphs];
        (byte[] font, Dictionary<ushort, ushort> newGlyphs) = FontSubsetter.Subset(face, wanted);
        var originals = new ushort[newGlyphs.Count];
        foreach ((ushort old, ushort renumbered) in newGlyphs) originals[renumbered] = old;
        if (!face.IsCff) return new FontSubset(face, font, newGlyphs, originals, null);
        byte[] cff = CffTable(font);
        return new FontSubset(face, cff, newGlyphs, originals, CffCharset.CharacterIds(cff, originals.Length));
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
