using Handbook.Diagnostics;

namespace Handbook.Templates;

/// <summary>What can be wrong with a template, found when it is parsed or while it renders something.</summary>
internal static class TemplateDiagnostics
{
    public static Diagnostic Missing(TemplatePlace place, string name, IEnumerable<string> known) => Make(
        "template-not-found", place, $"There is no template `{name}`",
        DidYouMean.Question(name, known) ?? (name.StartsWith("kinds/", StringComparison.Ordinal)
            ? "A kind needs `site.html` and `print.html` beside its kind.yaml: copy those of a kind that is like it."
            : "Templates are looked up in `templates/`, then among the built-in ones; the name is the path there."));

    public static Diagnostic OutsidePath(TemplatePlace place, string name) => Make(
        "template-outside", place, $"`{name}` leaves the folder of the templates",
        "Name a template by its path below `templates/`, with `/` and without `..`: `partials/entry.html`.");

    public static Diagnostic NotUtf8(string path) => new(
        "template-encoding", Severity.Error, "The file is not UTF-8 text", Path: path, Help: "Save it as UTF-8.");

    public static Diagnostic TooLarge(string path, int megabytes) => new(
        "template-too-large", Severity.Error, $"The file has more than {megabytes} MB", Path: path,
        Help: "A template, style sheet or script of that size is most likely not one. Put data into `content/`.");

    public static Diagnostic Syntax(SourceSpan span, string message, string? help = null) => new(
        "template-syntax", Severity.Error, message, span,
        Help: help ?? "`{{` begins an expression and `}}` ends it; `if`, `for` and `func` need an `end`.");

    public static Diagnostic UnknownVariable(TemplatePlace place, string name, IEnumerable<string> known) => Make(
        "unknown-template-variable", place, $"`{name}` is not known here",
        DidYouMean.Question(name, known) ?? "A variable is known after it was assigned; what a page receives is listed in templates/README.md.");

    public static Diagnostic UnknownMember(TemplatePlace place, string name, string owner, IEnumerable<string> known)
    {
        string[] names = [.. known.Order(StringComparer.Ordinal)];
        return Make("unknown-template-member", place, $"{owner} has no `{name}`",
            DidYouMean.Question(name, names) ?? (names.Length is > 0 and <= 30 ? $"It has {string.Join(", ", names.Select(n => $"`{n}`"))}." : "What a page receives is listed in templates/README.md."));
    }

    public static Diagnostic NothingThere(TemplatePlace place, string member) => Make(
        "template-null", place, $"`{member}` was asked of something that isn't there",
        "Ask first whether it is: `{{ if x }}{{ x.title }}{{ end }}`, or write `x?.title`.");

    public static Diagnostic ReadOnly(TemplatePlace place, string message) => Make(
        "template-writes-model", place, message, "Templates read the handbook and don't change it. Assign to a variable with a name of your own.");

    public static Diagnostic Misplaced(TemplatePlace place, string what, string where, string help) => Make(
        "template-misplaced-value", place, $"{Sentence(what)} can't be printed in {where}", $"{Sentence(help)}.");

    public static Diagnostic Unbalanced(SourceSpan span, string what, string where) => new(
        "template-unbalanced-html", Severity.Error, $"{what} ends inside {where}", span,
        Help: "Every branch, loop and template must leave the HTML where it found it: close the tag or the quotes inside it.");

    public static Diagnostic UnclosedElement(SourceSpan span, string name) => new(
        "template-unclosed-element", Severity.Warning, $"`<{name}>` is never closed in this template", span,
        Help: $"Write `</{name}>` where it ends. A template closes what it opens, so that pages stay whole wherever it is included.");

    public static Diagnostic StrayEndTag(SourceSpan span, string name) => new(
        "template-unclosed-element", Severity.Warning, $"`</{name}>` closes nothing that this template opened", span,
        Help: "Take it out, or look above for the start tag that is missing or misspelt.");

    public static Diagnostic Unprintable(TemplatePlace place, string what) => Make(
        "template-unprintable", place, $"{Sentence(what)} can't be printed", "Print one of its members, or go through it with `for`.");

    public static Diagnostic UnsafeAddress(TemplatePlace place, string address) => Make(
        "template-unsafe-url", place, $"`{address}` is no address that a page may link to",
        "Allowed are http, https, mailto and tel addresses, and paths.");

    public static Diagnostic Argument(TemplatePlace place, string function, string message, string usage) => Make(
        "template-argument", place, $"`{function}`: {message}", $"It is written `{usage}`.");

    public static Diagnostic Limit(TemplatePlace place, string what) => Make(
        "template-limit", place, what, "Most likely a loop doesn't end, or a template includes itself.");

    public static Diagnostic NotAFunction(TemplatePlace place) => Make(
        "template-error", place, "A value stands before other values as if it were a function",
        "Conditions are joined by `&&` and `||`, items of a list by commas; a call among other words has brackets: `(has entry.short)`.");

    public static Diagnostic Failed(TemplatePlace place, string message) => Make(
        "template-error", place, message, "The language of the templates is Scriban; the functions and values are in templates/README.md.");

    private static Diagnostic Make(string id, TemplatePlace place, string message, string? help)
    {
        string during = place.Subject is { } subject ? $"{message} (rendering {subject.Name})" : message;
        return new Diagnostic(id, Severity.Error, during, place.Span, Help: help)
        {
            Related = place.Subject?.Written is { } written ? [new RelatedPlace(written, "what was being rendered")] : [],
        };
    }

    private static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
