using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scriban.Runtime;

namespace Handbook.Templates;

/// <summary>
/// Writes values as JSON into HTML: <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are escaped, so that no text can end the element,
/// <see href="https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements"/>.
/// </summary>
internal static class JsonWriter
{
    private const int Deepest = 20;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default, Indented = false };

    public static string Write(object? value, Arguments call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) Write(writer, value, call, 0);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, object? value, Arguments call, int depth)
    {
        if (depth > Deepest) throw call.Wrong($"the value is nested more than {Deepest} deep");
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int or long:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double or float or decimal:
                writer.WriteNumberValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case Markup markup:
                writer.WriteStringValue(markup.Html);
                break;
            case IScriptObject record and not ScriptArray:
                WriteRecord(writer, record, call, depth);
                break;
            case IEnumerable list:
                writer.WriteStartArray();
                foreach (object? item in list) Write(writer, item, call, depth + 1);
                writer.WriteEndArray();
                break;
            default:
                throw call.Wrong("the value has no form in JSON");
        }
    }

    private static void WriteRecord(Utf8JsonWriter writer, IScriptObject record, Arguments call, int depth)
    {
        writer.WriteStartObject();
        foreach (string name in record.GetMembers())
        {
            if (!record.TryGetValue(call.Context, call.Span, name, out object? member) || member is null) continue;
            writer.WritePropertyName(name);
            Write(writer, member, call, depth + 1);
        }
        writer.WriteEndObject();
    }
}
