using System.Globalization;
using System.Text;
using Handbook.Paged.Pdf.Fonts;
using Handbook.Paged.Pdf.Syntax;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Pdf.Forms;

/// <summary>
/// A font that fields are set in. It is not the one of the pages' text, though the face may be the same: there, a glyph stands for what
/// the text made of it first (a ligature, a no-break space), while a reader that sets what is typed looks for the glyph of each character.
/// </summary>
internal sealed class FieldFont
{
    private readonly Dictionary<Rune, int> codes = [];

    public FieldFont(FontFace face, string resourceName, int objectNumber)
    {
        Embedded = new EmbeddedFont(face, resourceName, objectNumber);
        foreach (var character in FieldRepertoire.Characters) CodeOf(character);
    }

    public EmbeddedFont Embedded { get; }

    /// <summary>Codes of the characters that the font has.</summary>
    public List<int> Encode(string text)
    {
        var result = new List<int>(text.Length);
        foreach (var character in text.EnumerateRunes())
        {
            if (CodeOf(character) is > 0 and var code) result.Add(code);
        }
        return result;
    }

    /// <summary>In thousandths of the font size.</summary>
    public double WidthOf(IEnumerable<int> text) => text.Sum(code => Embedded.Widths[code]);

    /// <returns>0 where the font lacks the character.</returns>
    private int CodeOf(Rune character)
    {
        if (codes.TryGetValue(character, out int code)) return code;
        ushort glyph = Embedded.Face.GlyphFor(character.Value);
        if (glyph != 0)
        {
            code = Embedded.CodeOf(glyph);
            // Two characters may share a glyph: it is read as the first of them.
            Embedded.Means(code, character.ToString());
        }
        codes.Add(character, code);
        return code;
    }
}

/// <summary>The fonts of all fields, in the order of first use.</summary>
internal sealed class FieldFonts(ObjectWriter file)
{
    private readonly Dictionary<FontFace, FieldFont> byFace = new(ReferenceEqualityComparer.Instance);
    private readonly List<FieldFont> all = [];

    public IReadOnlyList<FieldFont> All => all;

    public FieldFont For(FontFace face)
    {
        if (byFace.TryGetValue(face, out var font)) return font;
        font = new FieldFont(face, "T" + all.Count.ToString(CultureInfo.InvariantCulture), file.Reserve());
        byFace.Add(face, font);
        all.Add(font);
        return font;
    }

    public void Write()
    {
        foreach (var font in all) FontWriter.Write(font.Embedded, file);
    }
}
