using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Templates.Themes;

/// <summary>What can be wrong with the settings of the look.</summary>
internal static class ThemeDiagnostics
{
    public static Diagnostic Unknown(SourceSpan span, string name, IEnumerable<string> known) => new(
        "unknown-theme-setting", Severity.Error, $"The theme has no setting `{name}`", span,
        Help: DidYouMean.Question(name, known) ?? "The settings are listed in `templates/theme.yaml`, with what each does.");

    public static Diagnostic Value(SourceSpan span, string name, string expected) => new(
        "theme-value", Severity.Error, $"`{name}` must be {expected}", span,
        Help: "What each setting takes stands in `templates/theme.yaml`.");

    public static Diagnostic LowContrast(SourceSpan span, string name, string on, double ratio) => new(
        "low-contrast", Severity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"Text in `{name}` is hard to read: its contrast with {on} is {ratio:0.0} to 1, and 4.5 is the least"), span,
        Help: "Choose a darker colour, or a lighter one where it stands on a dark page.");

    public static Diagnostic Declaration(SourceSpan span, string what) => new("theme-declaration", Severity.Error, what, span,
        Help: "A setting is declared as the others in the built-in theme.yaml are: `accent: {type: colour, default: \"#0b5a66\", description: …}`.");
}
