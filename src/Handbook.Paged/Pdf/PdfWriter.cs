using Handbook.Paged.Painting;

namespace Handbook.Paged.Pdf;

/// <summary>
/// Writes a PDF 1.7 file: ISO 32000-1. Pages are written as they come and then forgotten; fonts, images' directory and the
/// structure follow when all pages are there.
/// </summary>
internal sealed class PdfWriter
{
    /// <param name="output">Need not seek. Left open.</param>
    public PdfWriter(Stream output) => throw new NotImplementedException();

    public void AddPage(DisplayList page) => throw new NotImplementedException();

    public void Finish(PdfDocument document) => throw new NotImplementedException();
}
