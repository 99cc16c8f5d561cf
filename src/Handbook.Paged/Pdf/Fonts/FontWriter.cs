using System.Text;
using Handbook.Paged.Pdf.Syntax;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Pdf.Fonts;

/// <summary>
/// Writes a font as a composite font with the encoding Identity-H: ISO 32000-1, 9.7; what PDF/A asks of it: ISO 19005-3, 6.2.11.
/// </summary>
internal static class FontWriter
{
    /// <summary>9.8.2: glyphs outside the Latin set may be there. Of no weight in a composite font, but it must be one of two.</summary>
    private const int Symbolic = 4;

    private const int FixedPitch = 1;

    private const int Italic = 64;

    public static void Write(EmbeddedFont font, ObjectWriter file)
    {
        var subset = FontSubset.Of(font.Face, [.. font.Glyphs]);
        string name = $"{subset.Tag}+{font.Face.PostScriptName}";
        int descendant = file.Reserve();
        int descriptor = file.Reserve();
        int program = file.Reserve();
        int toUnicode = file.Reserve();
        var body = new PdfBuffer();

        body.Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name).Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant)
            .Raw("]/ToUnicode"u8).Reference(toUnicode).Raw(">>"u8);
        file.Write(font.ObjectNumber, body);

        WriteDescendant(font, subset, name, descriptor, body);
        file.Write(descendant, body);
        WriteDescriptor(font.Face, subset, name, program, body);
        file.Write(descriptor, body);
        WriteProgram(subset, program, file);
        file.WriteStream(toUnicode, null, ToUnicodeMap.Write(font.Texts).Bytes);
    }

    private static void WriteDescendant(EmbeddedFont font, FontSubset subset, string name, int descriptor, PdfBuffer body)
    {
        body.Clear();
        body.Raw("<</Type/Font/Subtype"u8).Raw(subset.IsCff ? "/CIDFontType0"u8 : "/CIDFontType2"u8).Raw("/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor"u8).Reference(descriptor);
        if (!subset.IsCff) body.Raw("/CIDToGIDMap/Identity"u8);
        WriteWidths(font.Widths, body);
        body.Raw(">>"u8);
    }

    /// <summary>9.7.4.3. The default width is an integer: a reader may take any other for none at all.</summary>
    internal static void WriteWidths(IReadOnlyList<double> widths, PdfBuffer body)
    {
        int usual = widths.Skip(1).Where(double.IsInteger).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (int)g.Key).FirstOrDefault(1000);
        body.Raw("/DW"u8).Integer(usual);
        if (widths.All(w => w == usual)) return;
        body.Raw("/W["u8);
        if (widths.All(w => w == widths[0]))
        {
            body.Integer(0).Integer(widths.Count - 1).Number(widths[0]);
        }
        else
        {
            body.Raw("0["u8);
            foreach (double width in widths) body.Number(width);
            body.Raw("]"u8);
        }
        body.Raw("]"u8);
    }

    private static void WriteDescriptor(FontFace face, FontSubset subset, string name, int program, PdfBuffer body)
    {
        var metrics = face.Metrics;
        double scale = 1000.0 / metrics.UnitsPerEm;
        int flags = Symbolic | (metrics.IsFixedPitch ? FixedPitch : 0) | (metrics.ItalicAngle != 0 ? Italic : 0);
        body.Clear();
        body.Raw("<</Type/FontDescriptor/FontName"u8).Name(name).Raw("/Flags"u8).Integer(flags)
            .Raw("/FontBBox["u8)
            .Number(metrics.XMin * scale, 0).Number(metrics.YMin * scale, 0).Number(metrics.XMax * scale, 0).Number(metrics.YMax * scale, 0)
            .Raw("]/ItalicAngle"u8).Number(metrics.ItalicAngle)
            .Raw("/Ascent"u8).Number(metrics.Ascent * scale, 0)
            .Raw("/Descent"u8).Number(-metrics.Descent * scale, 0)
            .Raw("/CapHeight"u8).Number(metrics.CapHeight * scale, 0)
            .Raw("/StemV"u8).Number(metrics.StemV * scale, 0)
            .Raw(subset.IsCff ? "/FontFile3"u8 : "/FontFile2"u8).Reference(program)
            .Raw(">>"u8);
    }

    private static void WriteProgram(FontSubset subset, int number, ObjectWriter file)
    {
        var entries = new PdfBuffer();
        if (subset.IsCff) entries.Raw("/Subtype/CIDFontType0C"u8);
        else entries.Raw("/Length1"u8).Integer(subset.Bytes.Length);
        file.WriteStream(number, entries, subset.Bytes.Span);
    }
}

/// <summary>ISO 32000-1, 9.10.3: what text a glyph's code stands for.</summary>
internal static class ToUnicodeMap
{
    /// <summary>9.10.3, after Adobe Technical Note 5411: no more in one block.</summary>
    private const int MappingsInBlock = 100;

    /// <summary>
    /// For glyphs that only ever stood in a stretch with a replacement text (the second of two for one character): nothing visible,
    /// yet a character, as ISO 19005-3, 6.2.11.7 wants.
    /// </summary>
    private const string NoTextOfItsOwn = "\u200B";

    /// <param name="texts">By code; that of code 0, <c>.notdef</c>, is left out.</param>
    public static PdfBuffer Write(IReadOnlyList<string?> texts)
    {
        var map = new PdfBuffer();
        map.Raw("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (int first = 1; first < texts.Count; first += MappingsInBlock)
        {
            int end = Math.Min(first + MappingsInBlock, texts.Count);
            map.Integer(end - first).Token("beginbfchar"u8).Raw("\n"u8);
            for (int code = first; code < end; code++)
            {
                map.HexString([(byte)(code >> 8), (byte)code])
                    .HexString(Encoding.BigEndianUnicode.GetBytes(texts[code] ?? NoTextOfItsOwn))
                    .Raw("\n"u8);
            }
            map.Raw("endbfchar\n"u8);
        }
        return map.Raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
    }
}
