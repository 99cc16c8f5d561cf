using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Content.Yaml;

/// <summary>Problems of YAML as YAML, in the words of somebody who writes a handbook.</summary>
internal static class YamlDiagnostics
{
    public static Diagnostic Syntax(SourceSpan span, string message, string? help = null) => new(
        "yaml-syntax",
        Severity.Error,
        message,
        span,
        Help: help ?? "Look at this line and the one before it: a missing colon, quotation mark, bracket or space of indentation is the usual cause.")
    {
        Fatal = true,
    };

    public static Diagnostic Colon(SourceSpan span) => new(
        "yaml-colon",
        Severity.Error,
        "a colon followed by a space in a text needs quotation marks around the text",
        span,
        Help: "Put the whole text into quotation marks: title: \"Ship it: when and why\".")
    {
        Fatal = true,
    };

    public static Diagnostic ColonInLaterLine(SourceSpan span) => new(
        "yaml-colon",
        Severity.Error,
        "this line is read as part of the text above it, and a colon followed by a space can't stand there",
        span,
        Help: "If it is a field of its own, begin it in the column of the others; if it belongs to the text, put the whole text into quotation marks or below its key after |.")
    {
        Fatal = true,
    };

    public static Diagnostic KeyInText(SourceSpan span) => new(
        "yaml-indentation",
        Severity.Error,
        "this line is indented further than the line above, and so is read as part of the text there",
        span,
        Help: "Begin it in the column of the other keys; if it belongs to the text, put the whole text into quotation marks or below its key after |.")
    {
        Fatal = true,
    };

    public static Diagnostic Tab(SourceSpan span) => new(
        "yaml-tab",
        Severity.Error,
        "YAML is indented with spaces, and here stands a tab",
        span,
        Help: "Replace the tab with two spaces; most editors can do so for the whole file.")
    {
        Fatal = true,
    };

    public static Diagnostic UnclosedQuote(SourceSpan span, char quote) => new(
        "yaml-unclosed-quote",
        Severity.Error,
        $"the quotation mark {quote} that opens here is never closed",
        span,
        Help: $"Add a {quote} at the end of the text.")
    {
        Fatal = true,
    };

    public static Diagnostic TextAfterQuote(SourceSpan span) => new(
        "yaml-text-after-quote",
        Severity.Error,
        "text follows a closing quotation mark",
        span,
        Help: "Put the whole text into quotation marks, or write it below the key after |; inside \"…\" a quotation mark is written \\\".")
    {
        Fatal = true,
    };

    public static Diagnostic Bracket(SourceSpan span, char bracket) => new(
        "yaml-bracket",
        Severity.Error,
        $"a value that begins with {bracket} is read as a {(bracket == '[' ? "list" : "mapping")}, and this one isn't finished like one",
        span,
        Help: $"If it is text, put it into quotation marks; if it is a {(bracket == '[' ? "list, close it with ]" : "mapping, close it with }")}.")
    {
        Fatal = true,
    };

    public static Diagnostic BracketLeftOpen(SourceSpan span, char bracket) => new(
        "yaml-bracket",
        Severity.Error,
        $"the {bracket} that opens here is not closed on its line",
        span,
        Help: bracket == '[' ? "Close the list with ]: [one, two]." : "Close it with }: {key: value}.")
    {
        Fatal = true,
    };

    public static Diagnostic ReservedCharacter(SourceSpan span, char character) => new(
        "yaml-reserved-character",
        Severity.Error,
        $"a text can't begin with {character} without quotation marks",
        span,
        Help: "Put the whole text into quotation marks.")
    {
        Fatal = true,
    };

    public static Diagnostic Escape(SourceSpan span) => new(
        "yaml-escape",
        Severity.Error,
        "a backslash between \"…\" begins an escape, and there is none with this letter",
        span,
        Help: "Write \\\\ for a backslash, or use '…', in which a backslash is a backslash.")
    {
        Fatal = true,
    };

    public static Diagnostic MissingColon(SourceSpan span) => new(
        "yaml-missing-colon",
        Severity.Error,
        "this line stands among `key: value` lines and has no colon followed by a space",
        span,
        Help: "Write key: value with a space after the colon; a text over several lines is indented below its key.")
    {
        Fatal = true,
    };

    public static Diagnostic Indentation(SourceSpan span, string expected) => new(
        "yaml-indentation",
        Severity.Error,
        $"this line's indentation fits nothing above it: {expected} is expected here",
        span,
        Help: "Lines that belong together begin in the same column; what belongs below a key is indented further than the key.")
    {
        Fatal = true,
    };

    public static Diagnostic IndentedBetween(SourceSpan span, int own, int above) => new(
        "yaml-indentation",
        Severity.Error,
        $"this line is indented by {Spaces(own)} and the one above it by {Spaces(above)}: it can stand neither beside nor below what is there",
        span,
        Help: "Lines that belong together begin in the same column; what belongs below a key is indented further than the key.")
    {
        Fatal = true,
    };

    public static Diagnostic Alias(SourceSpan span, string name) => new(
        "yaml-alias",
        Severity.Error,
        $"a value that begins with * is read as a reference to `{name}`, and handbooks have no such references",
        span,
        Help: "If it is text, put it into quotation marks; otherwise write the value out again.")
    {
        Fatal = true,
    };

    public static Diagnostic Anchor(SourceSpan span) => new(
        "yaml-reserved-character",
        Severity.Error,
        "a text can't begin with & without quotation marks",
        span,
        Help: "Put the whole text into quotation marks.")
    {
        Fatal = true,
    };

    public static Diagnostic Tag(SourceSpan span) => new(
        "yaml-reserved-character",
        Severity.Error,
        "a text can't begin with ! without quotation marks",
        span,
        Help: "Put the whole text into quotation marks.")
    {
        Fatal = true,
    };

    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) => new(
        "duplicate-key",
        Severity.Error,
        $"`{key}` is given twice",
        span,
        Help: "Keep one of the two.")
    {
        Related = [new RelatedPlace(first, "first given here")],
    };

    public static Diagnostic KeyIsNoText(SourceSpan span) => new(
        "yaml-syntax",
        Severity.Error,
        "a list or mapping can't be a key",
        span,
        Help: "If the line is text that begins with [ or {, put it into quotation marks.")
    {
        Fatal = true,
    };

    public static Diagnostic SecondDocument(SourceSpan span) => new(
        "yaml-second-document",
        Severity.Error,
        "`---` begins a second document, and a file holds one",
        span,
        Help: "Make the entries items of one list (- title: …), or put each into a file of its own.")
    {
        Fatal = true,
    };

    public static Diagnostic TooDeep(SourceSpan span, int limit) => new(
        "yaml-too-deep",
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"lists and mappings stand more than {limit} deep inside each other"),
        span,
        Help: "No field of a handbook needs this; look for brackets that were meant as text.")
    {
        Fatal = true,
    };

    public static Diagnostic SwallowedComment(SourceSpan span) => new(
        "yaml-comment-in-text",
        Severity.Warning,
        $"` {Shorten(span.Text)}` is read as a comment and not shown",
        span,
        Help: "If it belongs to the text, put the whole text into quotation marks; if it is a comment, write a space after #.");

    private static string Spaces(int count) => count == 1 ? "1 space" : string.Create(CultureInfo.InvariantCulture, $"{count} spaces");

    private static string Shorten(ReadOnlySpan<char> text) => text.Length <= 20 ? text.ToString() : string.Concat(text[..20], "…");
}
