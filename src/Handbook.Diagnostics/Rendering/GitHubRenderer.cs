using System.Globalization;
using System.Text;

namespace Handbook.Diagnostics.Rendering;

/// <summary>
/// Workflow commands:
/// <see href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message"/>.
/// </summary>
internal static class GitHubRenderer
{
    public static void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            string command = diagnostic.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };
            string text = diagnostic.Help is null ? diagnostic.Message : $"{diagnostic.Message}\n{diagnostic.Help}";
            output.Write($"::{command} {Properties(diagnostic)}::{Escape(text, isProperty: false)}\n");
        }
    }

    private static string Properties(Diagnostic diagnostic)
    {
        var result = new StringBuilder();
        Append(result, "file", diagnostic.FilePath);
        if (diagnostic.Span is { } span)
        {
            SourcePosition start = span.Position;
            SourcePosition end = span.Source.PositionAt(span.End);
            Append(result, "line", start.Line.ToString(CultureInfo.InvariantCulture));
            Append(result, "endLine", end.Line.ToString(CultureInfo.InvariantCulture));
            Append(result, "col", start.Column.ToString(CultureInfo.InvariantCulture));
            // GitHub refuses columns for a stretch over several lines.
            if (end.Line == start.Line) Append(result, "endColumn", end.Column.ToString(CultureInfo.InvariantCulture));
        }
        Append(result, "title", diagnostic.Id);
        return result.ToString();
    }

    private static void Append(StringBuilder result, string name, string? value)
    {
        if (value is null) return;
        if (result.Length > 0) result.Append(',');
        result.Append(CultureInfo.InvariantCulture, $"{name}={Escape(value, isProperty: true)}");
    }

    /// <summary>The runner's own rule: per cent, line ends, and in a property colon and comma. Other controls must not reach its log.</summary>
    private static string Escape(string text, bool isProperty)
    {
        string[] lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(TerminalText.Escape)];
        string escaped = string.Join('\n', lines)
            .Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);
        return isProperty
            ? escaped.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)
            : escaped;
    }
}
