using Handbook.Diagnostics;

namespace Handbook.Paged.Layout;

/// <summary>What layout finds that an author should know.</summary>
internal static class LayoutDiagnostics
{
    public static Diagnostic ImageShrunk(SourceSpan? where) => new(
        "image-taller-than-page",
        Severity.Warning,
        "an image is taller than the page and was made smaller to fit",
        where,
        Help: "Give it a height or max-height in the style sheet, or split the picture.");

    public static Diagnostic LineOverflows(SourceSpan? where, string text) => new(
        "overfull-line",
        Severity.Warning,
        $"'{text}' is wider than its line and sticks out",
        where,
        Help: "Allow the word to break ('overflow-wrap: anywhere'), shorten it, or make room for it.");
}
