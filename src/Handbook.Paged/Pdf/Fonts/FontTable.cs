using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Paged.Pdf.Syntax;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Pdf.Fonts;

/// <summary>The document's fonts, in the order of first use.</summary>
internal sealed class FontTable(ObjectWriter file)
{
    private readonly Dictionary<FontFace, EmbeddedFont> byFace = new(ReferenceEqualityComparer.Instance);
    private readonly List<EmbeddedFont> fonts = [];

    public EmbeddedFont For(FontFace face)
    {
        if (byFace.TryGetValue(face, out var font)) return font;
        // A file may have been given twice: two families of one address, a project's font that is bundled, too.
        if (fonts.Find(f => f.Face.IsSameAs(face)) is { } same)
        {
            byFace.Add(face, same);
            return same;
        }
        font = new EmbeddedFont(face, "F" + fonts.Count.ToString(CultureInfo.InvariantCulture), file.Reserve());
        byFace.Add(face, font);
        fonts.Add(font);
        return font;
    }

    /// <returns>False after a report: a font can't be embedded, and the file is none.</returns>
    public bool Write(DiagnosticSink sink)
    {
        bool isWhole = true;
        foreach (var font in fonts)
        {
            try
            {
                FontWriter.Write(font, file);
            }
            catch (BrokenFontException broken)
            {
                sink.Report(FontDiagnostics.NoSubset(font.Face.SourceName, broken.Message));
                isWhole = false;
            }
        }
        return isWhole;
    }
}
