using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Content.Markdown;

/// <summary>Problems of a text as Markdown.</summary>
internal static class MarkdownDiagnostics
{
    public static Diagnostic TooLong(SourceSpan span, int limit) => new(
        "markdown-too-long",
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"this text has more than {limit} characters"),
        span,
        Help: "Split it into several pages.");

    public static Diagnostic Overloaded(SourceSpan span) => new(
        "markdown-too-long",
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"this paragraph holds more than {MarkdownPipelines.MaximumSigns} brackets, asterisks and the like"),
        span,
        Help: "Break it into several paragraphs, or put data into a fenced code block (```).");

    public static Diagnostic UndefinedReference(SourceSpan span, string label) => new(
        "undefined-reference",
        Severity.Error,
        $"no line `[{label}]: address` says where this link leads",
        span,
        Help: label.AsSpan().IndexOfAny("#/.") >= 0 && !label.Contains(' ', StringComparison.Ordinal)
            ? $"An address stands in round brackets: [words]({label})."
            : "Add that line to the same text, or write the address here: [words](address). If it is text, write \\[ before it.");

    public static Diagnostic UndefinedFootnote(SourceSpan span, string label) => new(
        "undefined-footnote",
        Severity.Error,
        $"no line `[^{label}]: …` gives the text of this footnote",
        span,
        Help: "Add that line to the same text.");

    public static Diagnostic UnusedFootnote(SourceSpan span, string label) => new(
        "unused-footnote",
        Severity.Warning,
        $"the footnote `{label}` is nowhere referred to, and so isn't shown",
        span,
        Help: $"Write [^{label}] where it belongs, or delete it.");
}
