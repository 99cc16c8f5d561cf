using Handbook.Diagnostics.Rendering;

namespace Handbook.Diagnostics.Tests.Rendering;

internal static class Rendered
{
    public static string As(DiagnosticFormat format, params IReadOnlyList<Diagnostic> diagnostics) =>
        As(format, new RenderingOptions { ToolVersion = "1.2.3" }, diagnostics);

    public static string As(DiagnosticFormat format, RenderingOptions options, params IReadOnlyList<Diagnostic> diagnostics)
    {
        using var output = new StringWriter();
        DiagnosticRenderer.Render(format, diagnostics, output, options);
        return output.ToString();
    }

    /// <summary>A problem at the first place where <paramref name="marked"/> stands in the text.</summary>
    public static Diagnostic Problem(SourceText source, string marked, string message = "a problem", Severity severity = Severity.Error) =>
        new("an-id", severity, message, At(source, marked));

    public static SourceSpan At(SourceText source, string marked) =>
        source.Span(source.Text.IndexOf(marked, StringComparison.Ordinal), marked.Length);
}
