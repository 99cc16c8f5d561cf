using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Paged.Html;

/// <summary>Problems of an HTML file before it is parsed.</summary>
internal static class HtmlFileDiagnostics
{
    public static Diagnostic NotHtml(string path, bool isPdf) => new(
        "not-html",
        Severity.Error,
        isPdf ? "this is a PDF, not an HTML document" : "this is no text, so no HTML document",
        new SourceText(path, "").Start,
        Help: "Give the HTML file that the PDF is to be made of.")
    {
        Fatal = true,
    };

    public static Diagnostic UnknownEncoding(string path, string name) => new(
        "document-encoding",
        Severity.Error,
        $"the document says that its encoding is `{name}`, which is not known here",
        new SourceText(path, "").Start,
        Help: "Save it as UTF-8, with <meta charset=\"utf-8\">.")
    {
        Fatal = true,
    };

    public static Diagnostic UndeclaredEncoding(SourceSpan first) => new(
        "document-encoding",
        Severity.Warning,
        "the document is not UTF-8 and does not say what it is; it is read as windows-1252, as browsers do",
        first,
        Help: "Save it as UTF-8, or say its encoding: <meta charset=\"windows-1252\">.");

    public static Diagnostic BadUtf8(SourceSpan first, byte value) => new(
        "document-encoding",
        Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"the document is not UTF-8, as it says: the byte 0x{value:X2} stands for no character here"),
        first,
        Help: "Save it as UTF-8, or say its true encoding in <meta charset>. Until then \uFFFD is shown here.");
}
