using Handbook.Diagnostics;
using Handbook.Paged.Html;
using Handbook.Paged.Tests.Text;
using Handbook.Testing;
using Handbook.Testing.Conformance;

namespace Handbook.Paged.Tests;

/// <summary>A document that went through the whole engine, with the fonts that come along.</summary>
internal sealed record Printed(byte[] Bytes, IReadOnlyList<Diagnostic> Diagnostics)
{
    private PdfFile? file;

    public PdfFile File => file ??= PdfFile.Parse(Bytes);

    /// <summary>Of the diagnostics: <c>line:column id</c>.</summary>
    public IEnumerable<string> Problems => Diagnostics.Select(d => d.Span is { } span ? $"{span.Position.Line}:{span.Position.Column} {d.Id}" : d.Id);

    public static Printed From(string html, TemporaryFolder? folder = null)
    {
        var sink = new DiagnosticSink();
        using var output = new MemoryStream();
        var options = new PagedOptions
        {
            BundledFonts = BundledFonts.Sources,
            Resources = folder is null ? FolderResources.None : new FolderResources(folder.FullPath),
        };
        PagedRenderer.Render(new SourceText("t.html", html), options, output, sink, TestContext.Current.CancellationToken);
        return new Printed(output.ToArray(), [.. sink.Sorted()]);
    }

    /// <summary>The body of a document that has all else that it should.</summary>
    public static Printed Body(string body, TemporaryFolder? folder = null, string head = "") =>
        From($"<!DOCTYPE html><html lang=\"en\"><title>T</title>{head}<body>{body}", folder);

    /// <summary>The words of all pages, as PdfPig reads them.</summary>
    public string Words
    {
        get
        {
            using var document = UglyToad.PdfPig.PdfDocument.Open(Bytes);
            return string.Join(' ', document.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
        }
    }

    public bool ClaimsAccessibility => Metadata.Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal);

    public bool ClaimsArchiving => Metadata.Contains("<pdfaid:part>3</pdfaid:part>", StringComparison.Ordinal);

    private string Metadata => ((PdfStream)File.Resolve(File.Catalog["Metadata"])!).Text;
}
