using Handbook.Diagnostics;
using Handbook.Diagnostics.Rendering;

namespace Handbook.Cli.Reporting;

internal static class DiagnosticReport
{
    /// <summary>Writes the problems of a run to standard error in the form asked for.</summary>
    public static void Write(Run run, IReadOnlyList<Diagnostic> diagnostics)
    {
        DiagnosticRenderer.Render(run.Format, diagnostics, run.Streams.Error, new RenderingOptions
        {
            Colour = run.ColourAllowed && run.Streams.ErrorIsTerminal,
            Width = run.Streams.ErrorIsTerminal ? run.Streams.Width : null,
            ToolVersion = ToolVersion.Current,
        });
    }
}
