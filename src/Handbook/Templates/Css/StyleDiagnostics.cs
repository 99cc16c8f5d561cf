using Handbook.Diagnostics;

namespace Handbook.Templates.Css;

/// <summary>What can be wrong with a style sheet of the templates, as far as the tool reads it.</summary>
internal static class StyleDiagnostics
{
    public static Diagnostic UnknownSetting(SourceSpan span, string name, IEnumerable<string> known) => new(
        "unknown-theme-setting", Severity.Error, $"The theme has no setting `{name}`", span,
        Help: DidYouMean.Question(name, known) ?? "The settings are listed in `templates/theme.yaml`.");

    public static Diagnostic UnknownLabel(SourceSpan span, string key, IEnumerable<string> known) => new(
        "unknown-label", Severity.Error, $"The labels have no `{key}`", span,
        Help: DidYouMean.Question(key, known) ?? "The labels stand in `templates/labels/`.");

    public static Diagnostic NotForCss(SourceSpan span, string name) => new(
        "theme-value", Severity.Error, $"`{name}` is a setting for templates and can't stand in a style sheet", span,
        Help: "Ask for it in a template, and give an element a class there.");

    public static Diagnostic MissingFile(SourceSpan span, string name) => new(
        "style-file-missing", Severity.Error, $"The style sheet asks for `{name}`, which is not there", span,
        Help: "The address is relative to the style sheet.");

    public static Diagnostic RemoteFile(SourceSpan span, string url) => new(
        "style-file-remote", Severity.Error, $"The style sheet asks another host for `{url}`", span,
        Help: "Put the file beside the style sheet and name it there: pages make no external request.");
}
