using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Content.Markup;

/// <summary>Problems of raw HTML, ids and images inside a text.</summary>
internal static class MarkupDiagnostics
{
    public static Diagnostic UnknownElement(SourceSpan span, string name) => new(
        "unknown-html-element",
        Severity.Warning,
        $"<{name}> is no HTML element and is shown as text",
        span,
        Help: $"If it is text, write \\<{name}> or `<{name}>`.");

    public static Diagnostic ElementRemoved(SourceSpan span, string name) => new(
        "html-removed",
        Severity.Warning,
        $"the tag <{name}> is left out; what it holds is shown",
        span,
        Help: "Texts may use the elements for text, lists, tables, figures and details; `markdown: {html: allow}` in handbook.yaml lets everything pass.");

    public static Diagnostic ElementDropped(SourceSpan span, string name) => new(
        "html-removed",
        Severity.Warning,
        $"<{name}> is left out with everything in it",
        span,
        Help: name is "svg"
            ? "Save the drawing as a file below content/ and show it as an image."
            : "Delete it, or let raw HTML pass with `markdown: {html: allow}` in handbook.yaml.");

    public static Diagnostic MediaRemoved(SourceSpan span, string name) => new(
        "html-removed",
        Severity.Warning,
        $"<{name}> is replaced by a link to its address",
        span,
        Help: "A handbook is also a printed book: link to it yourself, in words that say what it is.");

    public static Diagnostic AttributeRemoved(SourceSpan span, string name) => new(
        "html-attribute-removed",
        Severity.Warning,
        $"the attribute `{name}` is left out",
        span,
        Help: name == "style"
            ? "Give the element a class and style that in a style sheet of your templates."
            : "Allowed are href, src, srcset, alt, title, width, height, align, valign, colspan, rowspan, scope, headers, start, type, open, id, name, lang, dir and class, each where it means something.");

    public static Diagnostic UnclosedElement(SourceSpan span, string name) => new(
        "unclosed-html-element",
        Severity.Warning,
        $"<{name}> is never closed",
        span,
        Help: $"Add </{name}> where it ends: inside the same paragraph, list item or cell.");

    public static Diagnostic StrayEndTag(SourceSpan span, string name) => new(
        "stray-end-tag",
        Severity.Warning,
        $"</{name}> closes nothing that is open here",
        span,
        Help: "Delete it, or look for the tag that it should close: that must stand in the same paragraph, list item or cell.");

    public static Diagnostic TooDeep(SourceSpan span) => new(
        "markdown-too-deep",
        Severity.Error,
        string.Create(CultureInfo.InvariantCulture, $"lists, quotations and elements stand too deep inside each other"),
        span,
        Help: "Nobody can read this many levels; look for marks that were meant as text.");

    public static Diagnostic ImageWithoutAlt(SourceSpan span) => new(
        "image-without-alt",
        Severity.Warning,
        "this image has no text for those who can't see it",
        span,
        Help: "Say in a few words what it shows: ![a funnel of four steps](funnel.png).");

    public static Diagnostic DuplicateAnchor(SourceSpan span, string id) => new(
        "duplicate-anchor",
        Severity.Error,
        $"the id `{id}` is given twice in this entry",
        span,
        Help: "A link can't tell them apart: give one of them another id.");

    public static Diagnostic BadAnchor(SourceSpan span, string id) => new(
        "bad-anchor",
        Severity.Error,
        $"`{id}` can't be an id: it has a blank in it",
        span,
        Help: "Write hyphens between the words.");
}
