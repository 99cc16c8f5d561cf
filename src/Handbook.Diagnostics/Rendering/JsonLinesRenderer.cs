using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Handbook.Diagnostics.Rendering;

/// <summary>One JSON object a line, so that a reader can begin before the end. What a diagnostic lacks is left out.</summary>
internal static class JsonLinesRenderer
{
    /// <summary>Letters beyond ASCII stay readable; control characters and line separators are escaped.</summary>
    internal static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Encoder });
        foreach (Diagnostic diagnostic in diagnostics)
        {
            buffer.SetLength(0);
            json.Reset();
            Write(json, diagnostic);
            json.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
            output.Write('\n');
        }
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", DiagnosticRenderer.Word(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.Span, diagnostic.Path);
        if (diagnostic.Label is { } label) json.WriteString("label", label);
        if (diagnostic.Help is { } help) json.WriteString("help", help);
        if (diagnostic.Related.Count > 0)
        {
            json.WriteStartArray("related");
            foreach (RelatedPlace related in diagnostic.Related)
            {
                json.WriteStartObject();
                json.WriteString("message", related.Message);
                WritePlace(json, related.Span, null);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan? span, string? path)
    {
        if ((span?.Source.Path ?? path) is { } file) json.WriteString("path", file);
        if (span is not { } place) return;
        SourcePosition start = place.Position;
        SourcePosition end = place.Source.PositionAt(place.End);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
