using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Content;

/// <summary>Problems of files and entries: where they lie, what they are called, what they hold.</summary>
internal static class ContentDiagnostics
{
    public static Diagnostic MisspeltFence(SourceSpan span) => new(
        "unclosed-front-matter",
        Severity.Error,
        $"the fields begin below three hyphens, and this line is `{span.Text}`",
        span,
        Help: "Write --- on the line above the fields and on the line below them.")
    {
        Fatal = true,
    };

    public static Diagnostic UnclosedFrontMatter(SourceSpan span) => new(
        "unclosed-front-matter",
        Severity.Error,
        "the front matter that begins here is never closed",
        span,
        Help: "Write a line of --- between the fields and the text.")
    {
        Fatal = true,
    };

    public static Diagnostic FrontMatterIsNoMapping(SourceSpan span) => new(
        "front-matter-without-fields",
        Severity.Error,
        "what stands between the lines of --- are no fields",
        span,
        Help: "Write key: value lines, such as title: My page; or an empty line before the first --- if that is meant as a rule.")
    {
        Fatal = true,
    };

    public static Diagnostic NotAnEntry(SourceSpan span, string kind) => new(
        "not-an-entry",
        Severity.Error,
        $"here a {kind} is expected, with its fields as key: value lines",
        span,
        Help: "A file holds one entry, a list of entries (each beginning with `- `), or title, intro and `entries:` with such a list below.");

    public static Diagnostic EmptyFile(SourceSpan span) => new(
        "empty-file",
        Severity.Warning,
        "this file holds nothing",
        span,
        Help: "Write an entry into it, or delete it.");

    public static Diagnostic EmptyBody(SourceSpan span, string what) => new(
        "empty-body",
        Severity.Warning,
        $"this {what} has no text",
        span,
        Help: "Write it, or set `draft: true` until you do.");

    public static Diagnostic BodyNotAllowed(SourceSpan span, string kind) => new(
        "unexpected-body",
        Severity.Error,
        $"a {kind} has no place for a text below the front matter",
        span,
        Help: "Move it into a field, indented below `field: |`.");

    public static Diagnostic BodyGivenTwice(SourceSpan span, string field) => new(
        "body-given-twice",
        Severity.Error,
        $"`{field}` is given as a field and as the text below the front matter",
        span,
        Help: "Keep one of the two.");

    public static Diagnostic TitleFromFileName(SourceSpan span, string title) => new(
        "title-from-file-name",
        Severity.Warning,
        $"this page has neither a title nor a heading, and is called `{title}` after its file",
        span,
        Help: "Begin it with a heading: # Title.");

    public static Diagnostic BadId(SourceSpan span, string id, string? suggestion) => new(
        "bad-id",
        Severity.Error,
        id is "index" or "readme" ? $"`{id}` stands for a folder's own page and can't be an id" : $"`{id}` can't be an id: it takes letters in lower case, digits, - and _",
        span,
        Help: string.IsNullOrEmpty(suggestion) ? "Choose a short name, such as ship-or-stop." : $"Write `{suggestion}`; the folder comes in front by itself.");

    public static Diagnostic NoId(SourceSpan span) => new(
        "no-id",
        Severity.Error,
        "no id can be made from a name without letters and digits",
        span,
        Help: "Give one: `id: short-name`.");

    public static Diagnostic DuplicateId(SourceSpan span, string id, SourceSpan first) => new(
        "duplicate-id",
        Severity.Error,
        $"the id `{id}` is taken already",
        span,
        Help: $"{Where(first)} has it: give one of the two another `id`, title or file name.")
    {
        Related = [new RelatedPlace(first, "has the same id")],
    };

    public static Diagnostic AliasTaken(SourceSpan span, string alias, SourceSpan owner) => new(
        "alias-taken",
        Severity.Error,
        $"the alias `{alias}` is the id or an alias of another entry",
        span,
        Help: "An old address can lead to one place only: delete it here or there.")
    {
        Related = [new RelatedPlace(owner, "this entry has it")],
    };

    public static Diagnostic BadAlias(SourceSpan span, string alias) => new(
        "bad-alias",
        Severity.Error,
        $"`{alias}` is no path below the site",
        span,
        Help: "Write an old id (`mistakes/old-name`) or an old path (`/guide/old-name.html`).");

    public static Diagnostic TwoIndexes(SourceSpan span, string folder, SourceSpan other) => new(
        "two-indexes",
        Severity.Error,
        $"both this file and {Where(other)} are the index of the folder `{folder}`",
        span,
        Help: "Merge the two into one.")
    {
        Related = [new RelatedPlace(other, "the other index")],
    };

    public static Diagnostic UnknownFolder(string path, string folder, string? suggestion) => new(
        "unknown-folder",
        suggestion is null ? Severity.Warning : Severity.Error,
        $"`{folder}` is the folder of no kind: its files are no entries",
        Path: path,
        Help: suggestion is null ? "Move the file into the folder of a kind, or let the folder's name begin with _." : $"Did you mean `{suggestion}`?");

    public static Diagnostic StrayFile(string path) => new(
        "stray-file",
        Severity.Warning,
        "this file lies in no folder of a kind and is left out",
        Path: path,
        Help: "Move it into one, such as pages/, or let its name begin with _.");

    public static Diagnostic OutsideContent(string path) => new(
        "path-outside-content",
        Severity.Error,
        "this is a link of the file system that leads out of content/",
        Path: path,
        Help: "Put a copy of the file here.")
    {
        Fatal = true,
    };

    public static Diagnostic WrongKind(SourceSpan span, string written, string wanted) => new(
        "wrong-kind",
        Severity.Error,
        $"`{written}` is no {wanted}",
        span,
        Help: $"This field takes the id of a {wanted}.");

    public static Diagnostic NoSettings(string path) => new(
        "no-settings",
        Severity.Error,
        "there is no handbook.yaml",
        Path: path,
        Help: "Create it with at least one line: title: Your handbook's title.")
    {
        Fatal = true,
    };

    public static Diagnostic PatternMatchesNothing(SourceSpan span, string pattern, string? suggestion) => new(
        "pattern-matches-nothing",
        Severity.Error,
        pattern.Contains('*', StringComparison.Ordinal) ? $"no entry's id fits `{pattern}`" : $"no entry has the id `{pattern}`",
        span,
        Help: suggestion is null ? "An id is the path below content/ without ending: pages/start. In a pattern * stands for one name, ** for any number of them." : $"Did you mean `{suggestion}`?");

    public static Diagnostic InTwoParts(SourceSpan span, string id, string part) => new(
        "entry-in-two-parts",
        Severity.Error,
        $"`{id}` is in the part “{part}” already",
        span,
        Help: "An entry stands in the book once: name it in one part.");

    public static Diagnostic InNoPart(SourceSpan span, int others) => new(
        "entry-in-no-part",
        Severity.Warning,
        others == 0
            ? "this entry is in no part of the book: it is on the site only"
            : string.Create(CultureInfo.InvariantCulture, $"this entry and {others} more of this file are in no part of the book: they are on the site only"),
        span,
        Help: "Name it under `parts` in handbook.yaml, or say `book: false` if that is meant.");

    public static Diagnostic UnknownCheck(SourceSpan span, string id, string? suggestion) => new(
        "unknown-check",
        Severity.Error,
        $"there is no diagnostic `{id}`",
        span,
        Help: suggestion is null ? "Its id stands in brackets in every message, and `handbook explain` lists all." : $"Did you mean `{suggestion}`?");

    public static Diagnostic BadCheck(SourceSpan span) => new(
        "bad-check",
        Severity.Error,
        "a diagnostic is set to error, warning or off, everywhere or by path",
        span,
        Help: "Write `broken-anchor: warning`, or `broken-anchor: {warning: [pages/legacy/**]}`.");

    public static Diagnostic BadLanguage(SourceSpan span, string value) => new(
        "bad-language",
        Severity.Error,
        $"`{value}` is no language",
        span,
        Help: "Write its code: en, de, fr, pt-BR.");

    private static string Where(SourceSpan span) => $"{span.Source.Path}:{span.Position.Line.ToString(CultureInfo.InvariantCulture)}";
}
