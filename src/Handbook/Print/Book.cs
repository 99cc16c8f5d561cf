using System.Text;
using Handbook.Diagnostics;
using Handbook.Paged;
using Handbook.Templates;

namespace Handbook.Print;

/// <summary>The book: its print document, and the PDF that the print engine makes of it.</summary>
internal sealed record Book(byte[] Html, byte[] Pdf, int Pages)
{
    /// <param name="progress">Told the page being painted (0 while pages are only counted) and the number of pages known so far.</param>
    /// <returns>Null after an error.</returns>
    public static Book? Make(PrintInput input, TemplateRenderer renderer, Action<int, int> progress, DiagnosticSink sink, CancellationToken cancellation)
    {
        if (PrintDocument.Render(input, renderer, sink, cancellation) is not { } printed) return null;
        var options = new PagedOptions
        {
            BundledFonts = FontFiles.Bundled,
            ProjectFonts = FontFiles.OfProject(input.Templates),
            Progress = progress,
        };
        using var pdf = new MemoryStream();
        var found = new DiagnosticSink();
        PagedResult result = PagedRenderer.Render(printed.Document, options, pdf, found, cancellation);
        foreach (Diagnostic problem in found.Sorted()) sink.Report(printed.Places.Translate(problem));
        return new Book(Encoding.UTF8.GetBytes(printed.Document.Text), pdf.ToArray(), result.PageCount);
    }
}
