using Handbook.Diagnostics;
using Handbook.Paged;
using Handbook.Paged.Html;
using Handbook.Print;

namespace Handbook;

/// <summary>What <c>handbook pdf</c> is asked to do.</summary>
public sealed record DocumentPdfOptions
{
    /// <summary>The HTML file, absolute.</summary>
    public required string File { get; init; }

    /// <summary>The PDF file, absolute.</summary>
    public required string Output { get; init; }

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
    /// <exception cref="IOException">The HTML or a style sheet can't be read, or the PDF not written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the file that was there before stands.</exception>
    public static DocumentPdfResult Render(DocumentPdfOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var sink = new DiagnosticSink();
        SourceText html = Read(options.File, options.Root);
        var paged = new PagedOptions
        {
            Resources = new FolderResources(options.Root),
            StyleSheets = [.. options.StyleSheets.Select(file => Read(file, options.Root))],
            BundledFonts = FontFiles.Bundled,
            ProjectFonts = options.Fonts is null ? [] : FontFiles.Below(options.Fonts),
            UsesSystemFonts = options.Fonts is null,
            ClaimsAccessibility = options.ClaimsAccessibility,
            ClaimsArchiving = options.ClaimsArchiving,
            Date = options.Date is { } date ? new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero) : null,
            Progress = options.Progress,
        };
        string unfinished = options.Output + ".unfinished";
        try
        {
            PagedResult pages;
            long bytes;
            using (FileStream output = File.Create(unfinished))
            {
                pages = PagedRenderer.Render(html, paged, output, sink, cancellation);
                bytes = output.Length;
            }
            IReadOnlyList<Diagnostic> diagnostics = sink.Sorted();
            bool sound = !sink.HasErrors;
            if (sound) File.Move(unfinished, options.Output, overwrite: true);
            return new DocumentPdfResult(diagnostics, sound, pages.PageCount, bytes);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static SourceText Read(string file, string root)
    {
        string relative = Path.GetRelativePath(root, file).Replace('\\', '/');
        string name = relative.StartsWith("../", StringComparison.Ordinal) ? Path.GetFileName(file) : relative;
        return new SourceText(name, File.ReadAllText(file));
    }
}
