using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Handbook.Content.Fields;
using Handbook.Content.Markdown;
using Handbook.Content.Markup;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Settings;

/// <summary>A part as handbook.yaml gives it.</summary>
/// <param name="Entries">Ids and patterns.</param>
internal sealed record ParsedPart(string Title, UnresolvedMarkdown? Intro, AnchorScope Anchors, ImmutableArray<TextValue> Entries, SourceSpan Span);

/// <summary>handbook.yaml as far as it could be read.</summary>
/// <param name="Parts">Null where none are listed.</param>
internal sealed record ParsedSettings(HandbookSettings Settings, ImmutableArray<ParsedPart>? Parts);

/// <summary>Reads handbook.yaml.</summary>
internal sealed partial class SettingsReader
{
    private static readonly FieldDefinition PartField = new()
    {
        Name = "part",
        Type = FieldType.Record,
        Label = "Part",
        Fields =
        [
            new() { Name = "title", Type = FieldType.Text, Label = "Title", Required = true },
            new() { Name = "intro", Type = FieldType.Markdown, Label = "Introduction" },
            new() { Name = "entries", Type = FieldType.List, Label = "Entries", Required = true, Item = Text("entry") },
        ],
    };

    /// <summary>What may stand in handbook.yaml: the JSON Schema is made from it too.</summary>
    public static ImmutableArray<FieldDefinition> Fields { get; } =
    [
        Text("title") with { Required = true },
        Text("subtitle"),
        Text("description"),
        Text("language"),
        new() { Name = "authors", Type = FieldType.List, Label = "Authors", Item = Text("author") },
        Text("version"),
        new() { Name = "date", Type = FieldType.Date, Label = "Date" },
        new() { Name = "base-url", Type = FieldType.Url, Label = "Base URL" },
        Text("edit-url"),
        Text("cname"),
        Any("theme"),
        new() { Name = "parts", Type = FieldType.List, Label = "Parts", Item = PartField },
        Record("markdown", Choice("html", "sanitize", "escape", "allow")),
        Record("images", Choice("remote", "link", "allow")),
        Any("external-links"),
        Any("checks"),
        Any("extra"),
    ];

    private readonly DiagnosticSink sink;

    private SettingsReader(DiagnosticSink sink) => this.sink = sink;

    /// <param name="source">Null where there is no handbook.yaml, or it can't be read; a diagnostic says so already.</param>
    public static ParsedSettings Read(SourceText? source, DiagnosticSink sink)
    {
        var reader = new SettingsReader(sink);
        if (source is null || !YamlReader.TryRead(source, sink, out YamlNode? root)) return Nothing;
        if (root is YamlMapping mapping) return reader.Read(mapping);
        if (root is null) sink.Report(FieldDiagnostics.MissingField(source.Start, Fields[0], "handbook.yaml"));
        else sink.Report(FieldDiagnostics.WrongType(root.Span, PartField with { Name = "handbook.yaml", Fields = Fields }, root));
        return Nothing;
    }

    private static ParsedSettings Nothing { get; } = new(new HandbookSettings { Title = "" }, null);

    private ParsedSettings Read(YamlMapping mapping)
    {
        HtmlMode html = HtmlModeOf(mapping);
        // Parts are read one by one below: each has ids of its own.
        var reader = new FieldReader(new AnchorScope(), new MarkdownOptions(html), sink);
        var withoutParts = new YamlMapping([.. mapping.Pairs.Where(p => p.Key.Text != "parts")], mapping.Span);
        RecordValue record = reader.ReadRecord(withoutParts, Fields, "handbook.yaml");
        var settings = new HandbookSettings
        {
            Title = TextOf(record, "title") ?? "",
            Subtitle = TextOf(record, "subtitle"),
            Description = TextOf(record, "description"),
            Language = LanguageOf(record),
            Authors = record["authors"] is ListValue authors ? [.. authors.Items.OfType<TextValue>().Select(a => a.Text)] : [],
            Version = TextOf(record, "version"),
            Date = record["date"] is DateValue date ? date.Date : null,
            BaseUrl = record["base-url"] is UrlValue url ? WithSlash(url) : null,
            EditUrl = TextOf(record, "edit-url"),
            Cname = TextOf(record, "cname"),
            Theme = MappingOf(mapping, "theme"),
            Html = html,
            RemoteImages = record["images"] is RecordValue images && images["remote"] is ChoiceValue { Choice: "allow" },
            ExternalLinks = MappingOf(mapping, "external-links"),
            Checks = MappingOf(mapping, "checks"),
            Extra = record["extra"] as RecordValue,
        };
        sink.Rules = new DiagnosticRules(CheckRules.Read(settings.Checks, sink), sink.Rules.Strict);
        return new ParsedSettings(settings, ReadParts(mapping["parts"], html));
    }

    private ImmutableArray<ParsedPart>? ReadParts(YamlNode? node, HtmlMode html)
    {
        if (FieldReader.IsAbsent(node)) return null;
        if (node is not YamlSequence sequence)
        {
            sink.Report(FieldDiagnostics.WrongType(node!.Span, Fields.First(f => f.Name == "parts"), node));
            return null;
        }
        ImmutableArray<ParsedPart>.Builder parts = ImmutableArray.CreateBuilder<ParsedPart>();
        foreach (YamlNode item in sequence.Items)
        {
            var anchors = new AnchorScope();
            if (new FieldReader(anchors, new MarkdownOptions(html), sink).Read(PartField, item) is not RecordValue record) continue;
            parts.Add(new ParsedPart(
                TextOf(record, "title") ?? "",
                record["intro"] as UnresolvedMarkdown,
                anchors,
                record["entries"] is ListValue entries ? [.. entries.Items.OfType<TextValue>()] : [],
                item.Span.Source.Span(item.Span.Start, 0)));
        }
        return parts.ToImmutable();
    }

    private static HtmlMode HtmlModeOf(YamlMapping mapping) =>
        mapping["markdown"] is YamlMapping markdown && markdown["html"] is YamlScalar { Text: var mode }
            ? mode.Trim() switch { "escape" => HtmlMode.Escape, "allow" => HtmlMode.Allow, _ => HtmlMode.Sanitize }
            : HtmlMode.Sanitize;

    private string LanguageOf(RecordValue record)
    {
        if (record["language"] is not TextValue language) return "en";
        if (LanguageTag().IsMatch(language.Text)) return language.Text;
        sink.Report(ContentDiagnostics.BadLanguage(language.Span, language.Text));
        return "en";
    }

    private string? WithSlash(UrlValue url)
    {
        if (url.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return url.Url.EndsWith('/') ? url.Url : url.Url + "/";
        sink.Report(FieldDiagnostics.BadUrl(url.Span, url.Url, "base-url"));
        return null;
    }

    private YamlMapping? MappingOf(YamlMapping mapping, string name)
    {
        YamlNode? node = mapping[name];
        if (FieldReader.IsAbsent(node)) return null;
        if (node is YamlMapping value) return value;
        sink.Report(FieldDiagnostics.WrongType(node!.Span, new FieldDefinition { Name = name, Type = FieldType.Record, Label = name }, node));
        return null;
    }

    private static string? TextOf(RecordValue record, string name) => record[name] is TextValue text ? text.Text : null;

    private static FieldDefinition Text(string name) => new() { Name = name, Type = FieldType.Text, Label = name };

    private static FieldDefinition Any(string name) => new() { Name = name, Type = FieldType.Any, Label = name };

    private static FieldDefinition Choice(string name, params string[] choices) => new() { Name = name, Type = FieldType.Choice, Label = name, Choices = [.. choices] };

    private static FieldDefinition Record(string name, FieldDefinition field) => new() { Name = name, Type = FieldType.Record, Label = name, Fields = [field] };

    /// <summary>BCP 47, as far as a handbook needs it: language, script, region, variants.</summary>
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LanguageTag();
}
