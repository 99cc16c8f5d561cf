using System.Collections.Immutable;
using Handbook.Content.Fields;
using Handbook.Content.Ids;
using Handbook.Content.Markdown;
using Handbook.Content.Markup;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Templates;

namespace Handbook.Content.Kinds;

/// <summary>Reads the declarations of kinds, <c>templates/kinds/&lt;name&gt;/kind.yaml</c>: a team adds a kind by adding a folder.</summary>
internal sealed class KindReader
{
    private const string Prefix = "kinds/";
    private const string Suffix = "/kind.yaml";
    private static readonly string[] ReservedFolders = ["assets", "teams", "tags"];

    private static readonly ImmutableArray<FieldDefinition> KindFields =
    [
        Text("folder", required: true),
        Text("one", required: true),
        Text("many", required: true),
        new() { Name = "order", Type = FieldType.Number, Label = "Order" },
        new() { Name = "page", Type = FieldType.Choice, Label = "Page", Choices = ["entry", "file"] },
        Text("title", required: false),
        new() { Name = "title-from", Type = FieldType.Choice, Label = "Title from", Choices = ["field", "heading"] },
        Text("body", required: false),
        new() { Name = "unknown-fields", Type = FieldType.Choice, Label = "Unknown fields", Choices = ["refuse", "keep"] },
        new() { Name = "synonyms", Type = FieldType.Any, Label = "Synonyms" },
        new() { Name = "fields", Type = FieldType.Any, Label = "Fields", Required = true },
    ];

    private static readonly ImmutableArray<FieldDefinition> FieldFields =
    [
        new() { Name = "type", Type = FieldType.Choice, Label = "Type", Required = true, Choices = [.. Enum.GetNames<FieldType>().Select(n => n.ToLowerInvariant())] },
        new() { Name = "required", Type = FieldType.Choice, Label = "Required", Choices = ["true", "false", "expected"] },
        Text("label", required: false),
        Text("description", required: false),
        new() { Name = "choices", Type = FieldType.List, Label = "Choices", Item = Text("choice", required: false) },
        Text("kind", required: false),
        new() { Name = "search", Type = FieldType.Number, Label = "Search weight" },
        new() { Name = "fields", Type = FieldType.Any, Label = "Fields" },
        new() { Name = "item", Type = FieldType.Any, Label = "Item" },
    ];

    private readonly DiagnosticSink sink;
    private readonly FieldReader reader;

    private KindReader(DiagnosticSink sink)
    {
        this.sink = sink;
        reader = new FieldReader(new AnchorScope(), new MarkdownOptions(HtmlMode.Sanitize), sink);
    }

    /// <returns>The kinds in their order. One that can't be read is left out; <paramref name="sink"/> says why.</returns>
    public static ImmutableArray<Kind> ReadAll(TemplateFiles templates, DiagnosticSink sink)
    {
        var reader = new KindReader(sink);
        var kinds = new List<(Kind Kind, SourceText Source)>();
        foreach (TemplateFile file in templates.Under(Prefix).Where(f => f.Path.EndsWith(Suffix, StringComparison.Ordinal)))
        {
            string name = file.Path[Prefix.Length..^Suffix.Length];
            if (name.Contains('/', StringComparison.Ordinal)) continue;
            SourceText? source = SourceReader.Read(file.DisplayPath, file.Read(), sink);
            if (source is null || reader.ReadKind(name, source) is not { } kind) continue;
            (Kind Kind, SourceText Source) other = kinds.Find(k => k.Kind.Folder == kind.Folder);
            if (other.Kind is not null) sink.Report(KindDiagnostics.FolderTaken(source.Start, kind.Folder, other.Source.Start));
            else kinds.Add((kind, source));
        }
        return [.. kinds.Select(k => k.Kind).OrderBy(k => k.Order).ThenBy(k => k.Name, StringComparer.Ordinal)];
    }

    private Kind? ReadKind(string name, SourceText source)
    {
        if (!YamlReader.TryRead(source, sink, out YamlNode? root)) return null;
        if (root is not YamlMapping mapping)
        {
            sink.Report(KindDiagnostics.NoMapping(source.Start));
            return null;
        }
        RecordValue record = reader.ReadRecord(mapping, KindFields, "a kind");
        if (mapping["fields"] is not YamlMapping fieldsNode || TextOf(record, "folder") is not { } folder || TextOf(record, "one") is not { } one || TextOf(record, "many") is not { } many) return null;
        if (Slug.OfName(folder) != folder || ReservedFolders.Contains(folder, StringComparer.Ordinal))
        {
            sink.Report(KindDiagnostics.BadFolder(record["folder"]!.Span, folder));
            return null;
        }
        ImmutableArray<FieldDefinition> fields = ReadFields(fieldsNode);
        string titleField = TextOf(record, "title") ?? EntryFields.Title;
        if (!fields.Any(f => f.Name == titleField && f.Type == FieldType.Text))
        {
            sink.Report(KindDiagnostics.NoSuchField(record["title"]?.Span ?? source.Start, "title", titleField, "text"));
            return null;
        }
        string? body = TextOf(record, "body");
        if (body is not null && !fields.Any(f => f.Name == body && f.Type == FieldType.Markdown))
        {
            sink.Report(KindDiagnostics.NoSuchField(record["body"]!.Span, "body", body, "markdown"));
            return null;
        }
        return new Kind
        {
            Name = name,
            Folder = folder,
            One = one,
            Many = many,
            Order = record["order"] is NumberValue order ? (int)order.Number : int.MaxValue,
            PagePer = ChoiceOf(record, "page") == "file" ? PagePer.File : PagePer.Entry,
            TitleField = titleField,
            TitleFromHeading = ChoiceOf(record, "title-from") == "heading",
            BodyField = body,
            KeepsUnknownFields = ChoiceOf(record, "unknown-fields") == "keep",
            Synonyms = ReadSynonyms(record["synonyms"]),
            Fields = fields,
        };
    }

    private ImmutableArray<FieldDefinition> ReadFields(YamlMapping mapping)
    {
        ImmutableArray<FieldDefinition>.Builder fields = ImmutableArray.CreateBuilder<FieldDefinition>();
        foreach (YamlPair pair in mapping.Pairs)
        {
            if (ReadField(pair.Key.Text, pair.Value) is { } field) fields.Add(field);
        }
        return fields.ToImmutable();
    }

    private FieldDefinition? ReadField(string name, YamlNode node)
    {
        // name: markdown is short for name: {type: markdown}.
        if (node is YamlScalar scalar) node = new YamlMapping([new YamlPair(new YamlScalar("type", ScalarStyle.Plain, scalar.Span, scalar.Map), scalar)], scalar.Span);
        if (node is not YamlMapping mapping)
        {
            sink.Report(KindDiagnostics.NoMapping(node.Span));
            return null;
        }
        RecordValue record = reader.ReadRecord(mapping, FieldFields, $"the field `{name}`");
        if (ChoiceOf(record, "type") is not { } typeName) return null;
        FieldType type = Enum.Parse<FieldType>(typeName, ignoreCase: true);
        var field = new FieldDefinition
        {
            Name = name,
            Type = type,
            Required = ChoiceOf(record, "required") == "true",
            Expected = ChoiceOf(record, "required") == "expected",
            Label = TextOf(record, "label") ?? Words.FromName(name),
            Description = TextOf(record, "description"),
            Choices = record["choices"] is ListValue choices ? [.. choices.Items.OfType<TextValue>().Select(t => t.Text)] : [],
            TargetKind = TextOf(record, "kind"),
            SearchWeight = record["search"] is NumberValue weight ? (int)weight.Number : null,
            Fields = mapping["fields"] is YamlMapping inner ? ReadFields(inner) : [],
            Item = mapping["item"] is { } item ? ReadField(name, item) : null,
        };
        string? lacking = type switch
        {
            FieldType.List when field.Item is null => "item",
            FieldType.Record when field.Fields.IsEmpty => "fields",
            FieldType.Choice when field.Choices.IsEmpty => "choices",
            _ => null,
        };
        if (lacking is null) return field;
        sink.Report(KindDiagnostics.LacksPart(mapping.Span.Source.Span(mapping.Span.Start, 0), name, typeName, lacking));
        return null;
    }

    private static ImmutableSortedDictionary<string, string> ReadSynonyms(FieldValue? value) =>
        value is RecordValue record
            ? record.Fields.Where(f => f.Value is TextValue).ToImmutableSortedDictionary(f => f.Key, f => ((TextValue)f.Value).Text, StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, string>.Empty;

    private static string? TextOf(RecordValue record, string name) => record[name] is TextValue text ? text.Text : null;

    private static string? ChoiceOf(RecordValue record, string name) => record[name] is ChoiceValue choice ? choice.Choice : null;

    private static FieldDefinition Text(string name, bool required) => new() { Name = name, Type = FieldType.Text, Label = name, Required = required };
}
