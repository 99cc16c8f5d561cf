namespace Handbook.Diagnostics.Rendering;

/// <summary>Writes the problems of a run in the form asked for. Whatever a message or an excerpt holds, no control character comes out raw.</summary>
public static class DiagnosticRenderer
{
    /// <param name="diagnostics">In the order they are to appear: <see cref="DiagnosticSink.Sorted"/>.</param>
    public static void Render(
        DiagnosticFormat format, IReadOnlyList<Diagnostic> diagnostics, TextWriter output, RenderingOptions options)
    {
        switch (format)
        {
            case DiagnosticFormat.Concise:
                ConciseRenderer.Render(diagnostics, output, options);
                break;
            case DiagnosticFormat.Json:
                JsonLinesRenderer.Render(diagnostics, output);
                break;
            case DiagnosticFormat.Sarif:
                SarifRenderer.Render(diagnostics, output, options);
                break;
            case DiagnosticFormat.GitHub:
                GitHubRenderer.Render(diagnostics, output);
                break;
            default:
                FullRenderer.Render(diagnostics, output, options);
                break;
        }
    }

    /// <returns><c>2 errors, 1 warning</c>; null where there are neither.</returns>
    public static string? Summary(IReadOnlyList<Diagnostic> diagnostics)
    {
        int errors = diagnostics.Count(d => d.Severity == Severity.Error);
        int warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        return (errors, warnings) switch
        {
            (0, 0) => null,
            (_, 0) => Counted(errors, "error"),
            (0, _) => Counted(warnings, "warning"),
            _ => $"{Counted(errors, "error")}, {Counted(warnings, "warning")}",
        };
    }

    internal static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Counted(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
