namespace Handbook.Testing.Conformance;

/// <summary>Fonts: Matterhorn checkpoints 10 and 31; all fonts are composite ones with the encoding Identity-H.</summary>
internal sealed class FontChecks(PdfFile file, ContentScanner content, List<Finding> findings)
{
    public void Run()
    {
        foreach (var use in content.Shown.GroupBy(s => s.Font)) CheckFont(use.Key, [.. use]);
    }

    private void Report(string rule, string message) => findings.Add(new Finding(rule, message));

    private void CheckFont(PdfReference reference, IReadOnlyList<ShownText> uses)
    {
        var font = file.Dictionary(reference);
        if (file.Name(font, "Subtype") != "Type0" || file.Name(font, "Encoding") != "Identity-H")
        {
            Report("31-006", $"{reference} is no composite font with the encoding Identity-H.");
            return;
        }
        var descendant = file.Dictionary(file.Array(font.GetValueOrDefault("DescendantFonts")).FirstOrDefault());
        bool isTrueType = file.Name(descendant, "Subtype") == "CIDFontType2";
        if (isTrueType && !descendant.ContainsKey("CIDToGIDMap")) Report("31-005", $"{reference} has no CIDToGIDMap.");
        else if (isTrueType && file.Get(descendant, "CIDToGIDMap") is not (PdfName { Value: "Identity" } or PdfStream)) Report("31-004", $"{reference} has a CIDToGIDMap that is none.");
        var system = file.Dictionary(descendant.GetValueOrDefault("CIDSystemInfo"));
        if (file.Text(system, "Registry") is null || file.Text(system, "Ordering") is null) Report("31-001", $"{reference} does not say what its characters are.");
        if (file.Name(font, "BaseFont") != file.Name(descendant, "BaseFont")) Report("font-name", $"{reference} and its descendant have different names.");
        CheckProgram(reference, descendant, isTrueType, uses);
        CheckUnicode(reference, font, uses);
    }

    private void CheckProgram(PdfReference reference, PdfDictionary descendant, bool isTrueType, IReadOnlyList<ShownText> uses)
    {
        var descriptor = file.Dictionary(descendant.GetValueOrDefault("FontDescriptor"));
        var program = file.Resolve(descriptor.GetValueOrDefault(isTrueType ? "FontFile2" : "FontFile3")) as PdfStream;
        if (program is null)
        {
            Report("31-009", $"{reference} is not embedded.");
            return;
        }
        if (descriptor.ContainsKey("CIDSet")) Report("31-014", $"{reference} has a CIDSet, which this writer never makes and this checker does not know.");
        IFontProgram glyphs = isTrueType ? new TrueTypeProgram(program.Data) : new CompactFontProgram(program.Data);
        var widths = Widths(descendant);
        // A reader takes another number for none: ISO 32000-1, table 117.
        double usual = file.Number(descendant, "DW") is { } width && double.IsInteger(width) ? width : 1000;
        foreach (int code in uses.SelectMany(u => u.Codes).Distinct())
        {
            if (code == 0) Report("31-030", $"{reference} shows .notdef.");
            if (code >= glyphs.GlyphCount)
            {
                Report("31-011", $"{reference} lacks glyph {code}.");
                continue;
            }
            double said = widths.GetValueOrDefault(code, usual);
            double own = glyphs.AdvanceOf(code) * 1000.0 / glyphs.UnitsPerEm;
            if (Math.Abs(said - own) > 1) Report("31-016", $"{reference} has glyph {code} {said} wide, the font program {own}.");
        }
    }

    private Dictionary<int, double> Widths(PdfDictionary descendant)
    {
        var widths = new Dictionary<int, double>();
        var array = file.Array(descendant.GetValueOrDefault("W"));
        for (int i = 0; i + 1 < array.Count;)
        {
            int first = (int)(double)array[i];
            if (array[i + 1] is PdfArray list)
            {
                for (int j = 0; j < list.Count; j++) widths[first + j] = (double)list[j];
                i += 2;
            }
            else
            {
                for (int code = first; code <= (int)(double)array[i + 1]; code++) widths[code] = (double)array[i + 2];
                i += 3;
            }
        }
        return widths;
    }

    private void CheckUnicode(PdfReference reference, PdfDictionary font, IReadOnlyList<ShownText> uses)
    {
        if (file.Resolve(font.GetValueOrDefault("ToUnicode")) is not PdfStream stream)
        {
            Report("31-027", $"{reference} has no ToUnicode.");
            return;
        }
        var map = UnicodeMap.Read(stream.Data);
        foreach (string text in map.Values)
        {
            if (text.Contains('\0', StringComparison.Ordinal)) Report("31-028", $"{reference} maps a glyph to U+0000.");
            if (text.Contains('\uFEFF', StringComparison.Ordinal) || text.Contains('\uFFFE', StringComparison.Ordinal)) Report("31-029", $"{reference} maps a glyph to U+FEFF or U+FFFE.");
        }
        foreach (int code in uses.SelectMany(u => u.Codes).Distinct())
        {
            if (!map.TryGetValue(code, out string? text) || text.Length == 0) Report("10-001", $"{reference} does not say what glyph {code} means.");
        }
        // ISO 19005-3, 6.2.11.7.3: what has only a private meaning needs a replacement text.
        foreach (int code in uses.Where(u => !u.IsReplaced).SelectMany(u => u.Codes).Distinct())
        {
            if (map.TryGetValue(code, out string? text) && text.Any(c => c is >= '\uE000' and <= '\uF8FF')) Report("a3-private", $"{reference} maps glyph {code} to a private character.");
        }
    }
}
