using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Paged.Pages;

internal static class PageDiagnostics
{
    public static Diagnostic NumbersOscillate(SourceText document, int passes) => new(
        "page-numbers-unstable",
        Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"after {passes} passes page numbers still change the pages they stand on"),
        document.Start,
        Help: "A page number in the text pushes its target to another page and back; give such numbers a fixed width, or break the page before the target.");

    public static Diagnostic TooManyPages(SourceText document, int most) => new(
        "too-many-pages",
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"the document takes more than {most} pages"),
        document.Start,
        Help: "Look for a height, margin or padding of millions of pixels, or a page whose margins leave no room; a longer book must be several files.");

    public static Diagnostic NoTitle(SourceText document) => new(
        "document-without-title",
        Severity.Warning,
        "the document has no title",
        document.Start,
        Help: "Write <title>…</title> in its head: readers show it, and PDF/UA asks for it.");

    public static Diagnostic NoLanguage(SourceText document) => new(
        "document-without-language",
        Severity.Warning,
        "the document does not say which language it is in",
        document.Start,
        Help: "Write <html lang=\"en\"> (or another language): screen readers and hyphenation need it.");

    public static Diagnostic NoDate(SourceSpan content, string given) => new(
        "document-date",
        Severity.Warning,
        $"`{given}` is no date",
        content,
        Help: "Write it as 2024-05-31 or, with the time, as 2024-05-31T09:00:00Z.");
}
