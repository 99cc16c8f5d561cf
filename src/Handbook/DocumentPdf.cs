using System.Text;
using Handbook.Diagnostics;
using Handbook.Paged;
using Handbook.Paged.Html;
using Handbook.Output;
using Handbook.Print;

namespace Handbook;

/// <summary>What <c>handbook pdf</c> is asked to do.</summary>
public sealed record DocumentPdfOptions
{
    /// <summary>The HTML file, absolute.</summary>
    public required string File { get; init; }

    /// <summary>
    /// The file that is written, absolute; null for text on <see cref="Text"/>.
    /// </summary>
    public required string? Output { get; init; }

    public PagedForm Form { get; init; }

    /// <summary>Where a form that is text goes without an <see cref="Output"/>.</summary>
    public TextWriter? Text { get; init; }

    /// <summary>
    /// The folder that style sheets, images and fonts may come from, absolute; diagnostics name files from here.
    /// </summary>
    public required string Root { get; init; }

    /// <summary>Style sheets that come after the document's own, absolute.</summary>
    public IReadOnlyList<string> StyleSheets { get; init; } = [];

    /// <summary>A folder of fonts that takes the place of the system's; null uses the system's.</summary>
    public string? Fonts { get; init; }

    public bool ClaimsAccessibility { get; init; } = true;

    public bool ClaimsArchiving { get; init; } = true;

    /// <summary>The date the file gives as its own; null: none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Called for every page: its number (0 while pages are only counted) and the number of pages known so far.</summary>
    public Action<int, int>? Progress { get; init; }
}

/// <param name="Written">False after an error: then the file that was there before stands.</param>
public sealed record DocumentPdfResult(IReadOnlyList<Diagnostic> Diagnostics, bool Written, int Pages, long Bytes);

/// <summary>Any HTML file to PDF, with the fonts that come with the program.</summary>
public static class DocumentPdf
{
    /// <exception cref="IOException">The HTML or a style sheet can't be read, or the output not written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the file that was there before stands.</exception>
    public static DocumentPdfResult Render(DocumentPdfOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var sink = new DiagnosticSink();
        if (HtmlFile.Read(NameOf(options.File, options.Root), File.ReadAllBytes(options.File), sink) is not { } html)
        {
            return new DocumentPdfResult(sink.Sorted(), Written: false, Pages: 0, Bytes: 0);
        }
        var paged = new PagedOptions
        {
            Form = options.Form,
            Resources = new FolderResources(options.Root),
            StyleSheets = [.. options.StyleSheets.Select(file => new SourceText(NameOf(file, options.Root), File.ReadAllText(file)))],
            BundledFonts = FontFiles.Bundled,
            ProjectFonts = options.Fonts is null ? [] : FontFiles.Below(options.Fonts),
            UsesSystemFonts = options.Fonts is null,
            ClaimsAccessibility = options.ClaimsAccessibility,
            ClaimsArchiving = options.ClaimsArchiving,
            Date = options.Date is { } date ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero) : null,
            Progress = options.Progress,
        };
        int pages = 0;
        // A stage is asked for to find out what is wrong: it is told in spite of errors, where there is anything to tell.
        long? bytes = options.Output is { } path
            ? WholeFile.Replace(path, Make)
            : WriteText(options.Text!, output => Make(output));
        return new DocumentPdfResult(sink.Sorted(), bytes is not null, pages, bytes ?? 0);

        bool Make(Stream output)
        {
            pages = PagedRenderer.Render(html, paged, output, sink, cancellation).PageCount;
            return options.Form == PagedForm.Pdf ? !sink.HasErrors : pages > 0;
        }
    }

    private static long WriteText(TextWriter writer, Action<Stream> write)
    {
        using var text = new MemoryStream();
        write(text);
        writer.Write(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length));
        return text.Length;
    }

    private static string NameOf(string file, string root)
    {
        string relative = Path.GetRelativePath(root, file).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) ? Path.GetFileName(file) : relative;
    }
}
