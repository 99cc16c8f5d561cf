using System.Collections.Immutable;
using Handbook.Content.Fields;
using Handbook.Content.Markdown;
using Handbook.Content.Markup;
using Handbook.Content.Yaml;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Entries;

/// <summary>Reads one file of a kind's folder: an entry, a list of entries, or the head of a folder.</summary>
internal static class EntryFileReader
{
    private const string EntriesKey = "entries";

    private static readonly FieldDefinition Intro = new() { Name = "intro", Type = FieldType.Markdown, Label = "Introduction" };

    private static readonly ImmutableArray<FieldDefinition> HeadFields =
    [
        new() { Name = EntryFields.Title, Type = FieldType.Text, Label = "Title" },
        new() { Name = EntryFields.Order, Type = FieldType.Number, Label = "Order" },
        new() { Name = EntryFields.Extra, Type = FieldType.Any, Label = "Extra" },
    ];

    private static readonly ImmutableArray<FieldDefinition> ListFields =
    [
        .. HeadFields,
        Intro,
        new() { Name = EntriesKey, Type = FieldType.Any, Label = "Entries" },
    ];

    public static ParsedFile Read(EntryFile file, SourceText source, MarkdownOptions markdown, LoadOptions options, DiagnosticSink sink)
    {
        var entries = new EntryReader(file, markdown, options, sink);
        return file.Form switch
        {
            EntryFileForm.Markdown => ReadMarkdown(file, source, entries, sink),
            EntryFileForm.FolderHead => new ParsedFile(file, [], ReadFolderHead(file, source, markdown, sink), IsList: false),
            _ => ReadYaml(file, source, markdown, entries, sink),
        };
    }

    private static ParsedFile ReadMarkdown(EntryFile file, SourceText source, EntryReader entries, DiagnosticSink sink)
    {
        FrontMatter front = FrontMatter.Read(source, sink);
        if (front.Broken) return ParsedFile.Unreadable(file);
        YamlMapping fields = front.Fields ?? new YamlMapping([], source.Start);
        return new ParsedFile(file, [entries.Read(fields, source.Start, (source, front.BodyStart))], null, IsList: false);
    }

    private static ParsedHead? ReadFolderHead(EntryFile file, SourceText source, MarkdownOptions markdown, DiagnosticSink sink)
    {
        FrontMatter front = FrontMatter.Read(source, sink);
        if (front.Broken) return null;
        var anchors = new AnchorScope();
        var reader = new FieldReader(anchors, markdown, sink);
        RecordValue record = reader.ReadRecord(front.Fields ?? new YamlMapping([], source.Start), HeadFields, "a folder's _index.md");
        string? title = record[EntryFields.Title] is TextValue text ? text.Text : null;
        UnresolvedMarkdown intro = reader.ReadBody(source, front.BodyStart, title is null ? TitleUse.Take : TitleUse.Drop, title);
        return new ParsedHead
        {
            File = file,
            Title = title ?? intro.Text.Title,
            Intro = intro,
            Order = record[EntryFields.Order] is NumberValue order ? order.Number : null,
            Anchors = anchors,
            Span = source.Start,
        };
    }

    private static ParsedFile ReadYaml(EntryFile file, SourceText source, MarkdownOptions markdown, EntryReader entries, DiagnosticSink sink)
    {
        if (!YamlReader.TryRead(source, sink, out YamlNode? root)) return ParsedFile.Unreadable(file);
        switch (root)
        {
            case null:
                sink.Report(ContentDiagnostics.EmptyFile(source.Start));
                return new ParsedFile(file, [], null, IsList: false);
            case YamlSequence sequence:
                return new ParsedFile(file, ReadList(file, sequence, entries, sink), null, IsList: true);
            case YamlMapping mapping when mapping[EntriesKey] is { } list && file.Kind.Field(EntriesKey) is null:
                return ReadHeadedList(file, mapping, list, markdown, entries, sink);
            case YamlMapping mapping:
                return new ParsedFile(file, [entries.Read(mapping, source.Span(mapping.Span.Start, 0), body: null)], null, IsList: false);
            default:
                sink.Report(ContentDiagnostics.NotAnEntry(source.Span(root.Span.Start, 0), file.Kind.Name));
                return ParsedFile.Unreadable(file);
        }
    }

    private static ParsedFile ReadHeadedList(EntryFile file, YamlMapping mapping, YamlNode list, MarkdownOptions markdown, EntryReader entries, DiagnosticSink sink)
    {
        var anchors = new AnchorScope();
        RecordValue record = new FieldReader(anchors, markdown, sink).ReadRecord(mapping, ListFields, "a list file");
        var head = new ParsedHead
        {
            File = file,
            Title = record[EntryFields.Title] is TextValue title ? title.Text : null,
            Intro = record[Intro.Name] as UnresolvedMarkdown,
            Order = record[EntryFields.Order] is NumberValue order ? order.Number : null,
            Anchors = anchors,
            Span = mapping.Span.Source.Span(mapping.Span.Start, 0),
        };
        if (list is YamlSequence sequence) return new ParsedFile(file, ReadList(file, sequence, entries, sink), head, IsList: true);
        if (!FieldReader.IsAbsent(list)) sink.Report(FieldDiagnostics.WrongType(list.Span, new FieldDefinition { Name = EntriesKey, Type = FieldType.List, Label = "Entries", Item = file.Kind.Fields[0] }, list));
        return new ParsedFile(file, [], head, IsList: true);
    }

    private static ImmutableArray<ParsedEntry> ReadList(EntryFile file, YamlSequence sequence, EntryReader entries, DiagnosticSink sink)
    {
        ImmutableArray<ParsedEntry>.Builder result = ImmutableArray.CreateBuilder<ParsedEntry>(sequence.Items.Length);
        foreach (YamlNode item in sequence.Items)
        {
            if (item is YamlMapping mapping) result.Add(entries.Read(mapping, mapping.Span.Source.Span(mapping.Span.Start, 0), body: null, place: result.Count));
            else sink.Report(ContentDiagnostics.NotAnEntry(item.Span.Source.Span(item.Span.Start, 0), file.Kind.Name));
        }
        return result.ToImmutable();
    }
}
