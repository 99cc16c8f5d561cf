using Handbook.Diagnostics;

namespace Handbook.Paged.Css;

/// <summary>What style sheets have that this engine can't use, and what documents say of style sheets that isn't there.</summary>
internal static class StyleDiagnostics
{
    public static Diagnostic UnknownProperty(SourceSpan where, string name, IEnumerable<string> known) => new(
        "unsupported-property",
        Severity.Warning,
        $"'{name}' is not a property that this engine knows",
        where,
        Help: DidYouMean.Question(name, known) ?? "The declaration has no effect; remove it, or keep it for browsers in a rule under '@media screen'.");

    public static Diagnostic PropertyLater(SourceSpan where, string name, string feature) => new(
        "unsupported-property",
        Severity.Warning,
        $"'{name}' needs {feature}, which this engine does not have yet",
        where,
        Help: "The declaration has no effect.");

    public static Diagnostic OutsideOfPage(SourceSpan where, string name) => new(
        "unsupported-property",
        Severity.Warning,
        $"'{name}' is a property of pages, and has no effect on elements",
        where,
        Help: "Move it to a rule '@page { ... }'.");

    public static Diagnostic UnsupportedValue(SourceSpan where, string property, string value, string? help) => new(
        "unsupported-value",
        Severity.Warning,
        $"'{Shorten(value)}' is not a value of '{property}'",
        where,
        Help: help ?? "The declaration has no effect.");

    public static Diagnostic ValueLater(SourceSpan where, string property, string value, string feature) => new(
        "unsupported-value",
        Severity.Warning,
        $"'{property}: {Shorten(value)}' needs {feature}, which this engine does not have yet",
        where,
        Help: "The declaration has no effect.");

    public static Diagnostic MissingValue(SourceSpan where, string property) => new(
        "unsupported-value",
        Severity.Warning,
        $"'{property}' has no value",
        where,
        Help: "The declaration has no effect: write a value after the colon.");

    public static Diagnostic UndefinedVariable(SourceSpan where, string property, string value) => new(
        "unsupported-value",
        Severity.Warning,
        $"'{property}: {Shorten(value)}' uses a variable that has no value here",
        where,
        Help: "Define the custom property on the element or one around it, or give a fallback: 'var(--name, fallback)'.");

    public static Diagnostic ValueTooLarge(SourceSpan where, string property) => new(
        "unsupported-value",
        Severity.Warning,
        $"the value of '{property}' becomes too large when its variables are filled in",
        where,
        Help: "The declaration has no effect.");

    public static Diagnostic UnknownAtRule(SourceSpan where, string name, IEnumerable<string> known) => new(
        "unsupported-at-rule",
        Severity.Warning,
        $"'@{name}' is not a rule that this engine knows",
        where,
        Help: DidYouMean.Question(name, known) is { } question ? question.Replace("`", "`@", StringComparison.Ordinal).Replace("`@?", "`?", StringComparison.Ordinal) : "The rule has no effect.");

    public static Diagnostic AtRuleLater(SourceSpan where, string name, string feature) => new(
        "unsupported-at-rule",
        Severity.Warning,
        $"'@{name}' needs {feature}, which this engine does not have yet",
        where,
        Help: "The rule has no effect.");

    public static Diagnostic BadAtRule(SourceSpan where, string name, string problem) => new(
        "bad-at-rule",
        Severity.Warning,
        $"this '@{name}' can't be understood: {problem}",
        where,
        Help: "The rule has no effect.");

    public static Diagnostic MisplacedAtRule(SourceSpan where, string name, string place) => new(
        "bad-at-rule",
        Severity.Warning,
        $"'@{name}' has no effect here",
        where,
        Help: $"It belongs {place}.");

    public static Diagnostic BadDeclaration(SourceSpan where) => new(
        "bad-declaration",
        Severity.Warning,
        $"'{Shorten(where.Text.ToString())}' is not a declaration",
        where,
        Help: "A declaration is a property, a colon, a value and a semicolon. It was left out.");

    public static Diagnostic BadRule(SourceSpan where) => new(
        "bad-declaration",
        Severity.Warning,
        $"'{Shorten(where.Text.ToString())}' is followed by no block",
        where,
        Help: "A rule is a selector and declarations in curly brackets. It was left out.");

    public static Diagnostic UnclosedBlock(SourceSpan where) => new(
        "bad-declaration",
        Severity.Warning,
        "this block is not closed",
        where,
        Help: "A '}' is missing; everything to the end of the style sheet was read as part of the block.");

    public static Diagnostic NestedTooDeeply(SourceSpan where, int limit) => new(
        "stylesheet-limit",
        Severity.Warning,
        $"rules, blocks and functions nest more than {limit} deep",
        where,
        Help: "What is inside was left out.");

    public static Diagnostic BadSelector(SourceSpan where, string selector, string? problem) => new(
        "bad-selector",
        Severity.Warning,
        $"the selector '{Shorten(selector)}' can't be used" + (problem is null ? "" : $": {problem}"),
        where,
        Help: "The whole rule has no effect.");

    public static Diagnostic SelectorTooCostly(SourceSpan where, string selector) => new(
        "stylesheet-limit",
        Severity.Warning,
        $"the selector '{Shorten(selector)}' takes too long to match and was given up",
        where,
        Help: "Write it with fewer combinators, or put a class on what it is about.");

    public static Diagnostic MissingStylesheet(SourceSpan where, string address, string reason) => new(
        "missing-stylesheet",
        Severity.Error,
        $"the style sheet '{Shorten(address)}' can't be read: {reason}",
        where,
        Help: "Correct the address, or remove the reference.");

    public static Diagnostic StylesheetTooLarge(SourceSpan where, string path, int limit) => new(
        "stylesheet-limit",
        Severity.Error,
        $"the style sheet '{path}' has more than {limit / (1024 * 1024)} million characters",
        where,
        Help: "It was left out.");

    public static Diagnostic ImportsTooDeep(SourceSpan where, int limit) => new(
        "stylesheet-limit",
        Severity.Error,
        $"style sheets import each other more than {limit} deep",
        where,
        Help: "This import was left out.");

    public static Diagnostic TooManySheets(SourceSpan where, int limit) => new(
        "stylesheet-limit",
        Severity.Error,
        $"the document has more than {limit} style sheets",
        where,
        Help: "This one and those after it were left out.");

    public static Diagnostic CircularImport(SourceSpan where, string path) => new(
        "circular-import",
        Severity.Warning,
        $"'{path}' imports itself",
        where,
        Help: "This import was left out: a style sheet that is being read can't be part of itself.");

    public static Diagnostic DocumentTooDeep(SourceSpan where, int limit) => new(
        "document-too-deep",
        Severity.Warning,
        $"elements nest more than {limit} deep",
        where,
        Help: "Deeper ones were put beside each other. Look for end tags that are missing.");

    public static Diagnostic DocumentCutOff(SourceSpan where, int limit) => new(
        "document-too-deep",
        Severity.Error,
        $"elements nest without end: the document was cut off after too many elements that are more than {limit} deep",
        where,
        Help: "Look for end tags that are missing.");

    private static string Shorten(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 80 ? line : line[..77].TrimEnd() + "...";
    }
}
