using System.Text;
using System.Text.Json;

namespace Handbook.Diagnostics.Rendering;

/// <summary>
/// Static Analysis Results Interchange Format 2.1.0:
/// <see href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html"/>. Paths are relative to the handbook's root (<c>%SRCROOT%</c>).
/// </summary>
internal static class SarifRenderer
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, RenderingOptions options)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JsonLinesRenderer.Encoder }))
        {
            Write(json, diagnostics, options);
        }
        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics, RenderingOptions options)
    {
        List<string> rules = [.. diagnostics.Select(d => d.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, options);
        // Positions count characters; UTF-16 units, the default, would be wrong behind an emoji.
        json.WriteString("columnKind", "unicodeCodePoints");
        json.WriteStartArray("results");
        foreach (Diagnostic diagnostic in diagnostics) WriteResult(json, diagnostic, rules.BinarySearch(diagnostic.Id, StringComparer.Ordinal));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>SARIF 3.18 and 3.19: the tool, its driver, and a reportingDescriptor (3.49) for each rule that a result names.</summary>
    private static void WriteTool(Utf8JsonWriter json, List<string> rules, RenderingOptions options)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "handbook");
        json.WriteString("version", options.ToolVersion);
        json.WriteStartArray("rules");
        foreach (string id in rules) WriteRule(json, id, Explanations.Find(id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string id, Explanation? explanation)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (explanation is not null)
        {
            WriteText(json, "shortDescription", explanation.Title);
            WriteText(json, "fullDescription", explanation.Summary);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(explanation.Severity));
            json.WriteEndObject();
            json.WriteStartObject("help");
            json.WriteString("text", explanation.Text);
            json.WriteString("markdown", explanation.Text);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    /// <summary>SARIF 3.27.</summary>
    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Help is null ? diagnostic.Message : $"{diagnostic.Message}. {diagnostic.Help}");
        json.WriteStartArray("locations");
        if (diagnostic.FilePath is { } path)
        {
            json.WriteStartObject();
            WritePhysicalLocation(json, path, diagnostic.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (diagnostic.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (int i = 0; i < diagnostic.Related.Count; i++)
            {
                RelatedPlace related = diagnostic.Related[i];
                json.WriteStartObject();
                json.WriteNumber("id", i);
                WritePhysicalLocation(json, related.Span.Source.Path, related.Span);
                WriteText(json, "message", related.Message);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    /// <summary>SARIF 3.29 and 3.30; the region's end column is the one after the last character.</summary>
    private static void WritePhysicalLocation(Utf8JsonWriter json, string path, SourceSpan? span)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        if (span is { } place)
        {
            SourcePosition start = place.Position;
            SourcePosition end = place.Source.PositionAt(place.End);
            json.WriteStartObject("region");
            json.WriteNumber("startLine", start.Line);
            json.WriteNumber("startColumn", start.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(Severity severity) => DiagnosticRenderer.Word(severity);
}
