using System.Collections.Immutable;
using System.Globalization;
using Handbook.Content.Markdown;
using Handbook.Content.Markup;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Fields;

/// <summary>Reads YAML as the types that a declaration gives: each problem is reported, and what is right is kept.</summary>
internal sealed class FieldReader(AnchorScope anchors, MarkdownOptions markdown, DiagnosticSink sink)
{
    private static readonly string[] TrueWords = ["true", "yes", "on"];
    private static readonly string[] FalseWords = ["false", "no", "off"];
    private static readonly string[] UrlSchemes = ["http", "https", "mailto", "tel"];

    /// <summary>Reads a mapping whose keys are fields.</summary>
    /// <param name="fields">What may stand in it; the values come in this order.</param>
    /// <param name="owner">What the mapping is, for messages: <c>a mistake</c>.</param>
    public RecordValue ReadRecord(YamlMapping mapping, ImmutableArray<FieldDefinition> fields, string owner)
    {
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlPair pair in mapping.Pairs)
        {
            if (fields.Any(f => f.Name == pair.Key.Text)) continue;
            sink.Report(FieldDiagnostics.UnknownField(pair.Key.Span, pair.Key.Text, owner, fields.Select(f => f.Name), out string? meant));
            if (meant is not null) misspelt.Add(meant);
        }
        ImmutableArray<KeyValuePair<string, FieldValue>>.Builder values = ImmutableArray.CreateBuilder<KeyValuePair<string, FieldValue>>();
        foreach (FieldDefinition field in fields)
        {
            FieldValue? value = mapping[field.Name] is { } node ? Read(field, node) : null;
            if (value is not null) values.Add(new(field.Name, value));
            else if (field.Required && IsAbsent(mapping[field.Name]) && !misspelt.Contains(field.Name)) sink.Report(FieldDiagnostics.MissingField(mapping.Span.Source.Span(mapping.Span.Start, 0), field, owner));
        }
        return new RecordValue(values.ToImmutable(), mapping.Span);
    }

    /// <summary>Nothing was written, or nothing to speak of: 'missing' says it better than 'wrong type'.</summary>
    public static bool IsAbsent(YamlNode? node) =>
        node is null or YamlScalar { IsNull: true } || (node is YamlScalar scalar && string.IsNullOrWhiteSpace(scalar.Text)) || node is YamlSequence { Items.IsEmpty: true };

    /// <returns>Null where the node is absent or of the wrong type; the latter is reported.</returns>
    public FieldValue? Read(FieldDefinition field, YamlNode node)
    {
        if (IsAbsent(node)) return null;
        return field.Type switch
        {
            FieldType.List => ReadList(field, node),
            FieldType.Record => node is YamlMapping mapping ? ReadRecord(mapping, field.Fields, $"`{field.Name}`") : Wrong(field, node),
            FieldType.Any => ReadAny(node),
            _ when node is YamlScalar scalar => ReadScalar(field, scalar),
            _ => Wrong(field, node),
        };
    }

    /// <summary>A text where a list is expected, as other tools write it: the parts between commas.</summary>
    public FieldValue? ReadLenientList(FieldDefinition field, YamlNode node)
    {
        if (node is not YamlScalar { IsNull: false } scalar || field.Item is not { Type: FieldType.Text }) return Read(field, node);
        IEnumerable<FieldValue> items = scalar.Text
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => new TextValue(part, scalar.Span));
        return new ListValue([.. items], node.Span);
    }

    /// <summary>A Markdown text that stands in the file itself, below its front matter.</summary>
    public UnresolvedMarkdown ReadBody(SourceText source, int start, TitleUse titleUse, string? knownTitle)
    {
        string text = source.Text[start..];
        ParsedMarkdown parsed = MarkdownReader.Read(text, TextMap.Straight(source, start), anchors, markdown, sink, titleUse, knownTitle);
        return new UnresolvedMarkdown(parsed, parsed.Span);
    }

    private ListValue? ReadList(FieldDefinition field, YamlNode node)
    {
        if (node is not YamlSequence sequence)
        {
            Wrong(field, node);
            return null;
        }
        ImmutableArray<FieldValue>.Builder items = ImmutableArray.CreateBuilder<FieldValue>(sequence.Items.Length);
        FieldDefinition item = field.Item!;
        foreach (YamlNode child in sequence.Items)
        {
            if (IsAbsent(child)) sink.Report(FieldDiagnostics.EmptyItem(child.Span, field.Name));
            else if (Read(item with { Name = field.Name }, child) is { } value) items.Add(value);
        }
        return new ListValue(items.ToImmutable(), node.Span);
    }

    private FieldValue? ReadScalar(FieldDefinition field, YamlScalar scalar)
    {
        string text = scalar.Text.Trim();
        switch (field.Type)
        {
            case FieldType.Text:
                return new TextValue(text, scalar.Span);
            case FieldType.Markdown:
                return new UnresolvedMarkdown(MarkdownReader.Read(scalar.Text, scalar.Map, anchors, markdown, sink), scalar.Span);
            case FieldType.Boolean when TrueWords.Contains(text, StringComparer.OrdinalIgnoreCase):
                return new BooleanValue(true, scalar.Span);
            case FieldType.Boolean when FalseWords.Contains(text, StringComparer.OrdinalIgnoreCase):
                return new BooleanValue(false, scalar.Span);
            case FieldType.Number when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number):
                return new NumberValue(number, text, scalar.Span);
            case FieldType.Date when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date):
                return new DateValue(date, scalar.Span);
            case FieldType.Choice when field.Choices.Contains(text):
                return new ChoiceValue(text, scalar.Span);
            case FieldType.Choice:
                sink.Report(FieldDiagnostics.UnknownChoice(scalar.Span, text, field));
                return null;
            case FieldType.Url when IsUrl(text):
                return new UrlValue(text, scalar.Span);
            case FieldType.Url:
                sink.Report(FieldDiagnostics.BadUrl(scalar.Span, text, field.Name));
                return null;
            case FieldType.Reference:
                return new UnresolvedReference(text, field.TargetKind, scalar.Span);
            case FieldType.Image:
                return new UnresolvedImage(text, scalar.Span);
            default:
                return Wrong(field, scalar);
        }
    }

    private static bool IsUrl(string text) =>
        !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && UrlSchemes.Contains(uri.Scheme, StringComparer.Ordinal)
        && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>extra</c>: whatever is written, scalars as text.</summary>
    private static FieldValue ReadAny(YamlNode node) => node switch
    {
        YamlScalar scalar => new TextValue(scalar.IsNull ? "" : scalar.Text, scalar.Span),
        YamlSequence sequence => new ListValue([.. sequence.Items.Select(ReadAny)], node.Span),
        YamlMapping mapping => new RecordValue([.. mapping.Pairs.Select(p => KeyValuePair.Create(p.Key.Text, ReadAny(p.Value)))], node.Span),
        _ => throw new InvalidOperationException("a YAML node of no kind"),
    };

    private FieldValue? Wrong(FieldDefinition field, YamlNode node)
    {
        bool isText = field.Type is FieldType.Text or FieldType.Markdown;
        sink.Report(isText && node is YamlMapping { Pairs: [var pair] } ? FieldDiagnostics.ColonInText(pair, field) : FieldDiagnostics.WrongType(node.Span, field, node));
        return null;
    }
}
