using Handbook.Diagnostics;

namespace Handbook.Templates.Labels;

/// <summary>What can be wrong with a file of labels.</summary>
internal static class LabelDiagnostics
{
    public static Diagnostic NoLanguage(string language, IEnumerable<string> known) => new(
        "labels-missing", Severity.Warning, $"There are no labels for the language `{language}`, so the interface is in English",
        Path: $"templates/labels/{language}.yaml",
        Help: $"Copy `labels/en.yaml` to that place and translate it. There are: {string.Join(", ", known)}.");

    public static Diagnostic Missing(SourceSpan span, string keys) => new(
        "labels-incomplete", Severity.Warning, $"These labels are missing and appear in English: {keys}", span,
        Help: "Add them as they stand in `labels/en.yaml`.");

    public static Diagnostic Unknown(SourceSpan span, string key, IEnumerable<string> known) => new(
        "labels-unknown", Severity.Warning, $"Nothing uses the label `{key}`", span,
        Help: DidYouMean.Question(key, known) ?? "Remove it, or compare with `labels/en.yaml`.");

    public static Diagnostic Form(SourceSpan span, string what) => new("labels-form", Severity.Error, what, span,
        Help: "Labels have the form of the built-in `labels/en.yaml`.");
}
