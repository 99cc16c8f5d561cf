using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf;

namespace Handbook.Paged.Pages;

/// <summary>Gathers, page by page, what a PDF says of the document as a whole: outline, page labels, metadata, claims.</summary>
internal sealed class BookAssembler(StyledDocument document, PagedOptions options)
{
    private readonly ImmutableArray<OutlineEntry>.Builder outline = ImmutableArray.CreateBuilder<OutlineEntry>();
    private readonly List<(int Number, PageLabelStyle? Style)> numbers = [];

    public int PageCount => numbers.Count;

    public void Add(Page page)
    {
        foreach (var begin in page.Facts.Elements)
        {
            if (begin.Element is { BookmarkLevel: > 0, BookmarkLabel.Length: > 0 } element)
            {
                outline.Add(new OutlineEntry(element.BookmarkLabel, element.BookmarkLevel, page.Index - 1, begin.Position, element.BookmarkOpen));
            }
        }
        numbers.Add((page.Number, PrintedStyle(page.Style)));
    }

    public PdfDocument Finish(StructureTree structure, DiagnosticSink sink)
    {
        AccessibilityReview.Of(document, sink);
        var metadata = Metadata(sink);
        var attachments = DocumentAttachments.Of(document, options.Resources, metadata.Modified, sink);
        return new PdfDocument(structure, metadata)
        {
            Attachments = attachments,
            Outline = outline.ToImmutable(),
            PageLabels = PageLabels.Of(numbers),
            Viewer = new ViewerPreferences { ShowOutline = outline.Count > 0 },
            Claims = Claims(sink),
        };
    }

    private PdfMetadata Metadata(DiagnosticSink sink)
    {
        if (document.Title is null) sink.Report(PageDiagnostics.NoTitle(document.Source));
        string? language = document.Root.Attribute("lang") ?? document.Root.Language;
        if (string.IsNullOrEmpty(language)) sink.Report(PageDiagnostics.NoLanguage(document.Source));
        var meta = DocumentMeta.Of(document, sink);
        return new PdfMetadata
        {
            Title = document.Title,
            Authors = [.. meta.Authors],
            Subject = meta.Description,
            Keywords = [.. meta.Keywords],
            Language = language,
            Created = meta.Created ?? options.Date,
            Modified = meta.Modified ?? meta.Created ?? options.Date,
            Creator = options.Creator ?? meta.Generator,
        };
    }

    /// <summary>A file never says that it keeps a standard when a diagnostic says that it does not.</summary>
    private PdfClaims Claims(DiagnosticSink sink)
    {
        var broken = sink.Sorted().Where(d => AccessibilityRules.Breaks(d.Id)).ToList();
        bool hasTitle = document.Title is not null;
        bool hasLanguage = !string.IsNullOrEmpty(document.Root.Attribute("lang") ?? document.Root.Language);
        if (broken.Count > 0 || !hasTitle || !hasLanguage) return PdfClaims.None;
        return (options.ClaimsAccessibility ? PdfClaims.Ua1 : PdfClaims.None) | (options.ClaimsArchiving ? PdfClaims.A3a : PdfClaims.None);
    }

    /// <summary>The style in which a margin box of the page prints the page counter; null where none does.</summary>
    private static PageLabelStyle? PrintedStyle(PageStyle style)
    {
        foreach (var box in style.MarginBoxes)
        {
            foreach (var item in box.Style.Content.Items)
            {
                if (item is ContentCounter { Name: "page" } counter) return PageLabels.StyleOf(counter.Style.Name);
            }
        }
        return null;
    }
}

/// <summary>Ids of the diagnostics that say that a file does not keep PDF/UA-1 or PDF/A-3a.</summary>
internal static class AccessibilityRules
{
    private static readonly HashSet<string> Ids = new(StringComparer.Ordinal)
    {
        "missing-alt", "document-without-title", "document-without-language", "missing-glyph", "field-without-label", "invalid-language",
        "private-use-character", "font-not-embeddable",
    };

    public static bool Breaks(string id) => Ids.Contains(id);
}
