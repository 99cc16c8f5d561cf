using System.Collections.Immutable;
using System.Globalization;
using Handbook.Model;
using Handbook.Templates.Labels;
using Scriban.Runtime;

namespace Handbook.Templates.Records;

/// <summary>
/// Makes of a handbook what templates receive. All records are made once and shared by all pages and threads; what differs from
/// page to page (addresses, rendered Markdown) comes from functions.
/// </summary>
internal sealed class RecordBuilder
{
    private readonly HandbookModel model;
    private readonly LabelSet labels;
    private readonly Dictionary<string, EntryRecord> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GroupRecord> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Record> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TagRecord> tags = new(StringComparer.Ordinal);
    private readonly List<PartRecord> parts = [];

    private RecordBuilder(HandbookModel model, LabelSet labels)
    {
        this.model = model;
        this.labels = labels;
    }

    public static HandbookRecords Build(HandbookModel model, LabelSet labels)
    {
        var builder = new RecordBuilder(model, labels);
        builder.Create();
        builder.Fill();
        return new HandbookRecords(builder.Handbook(), builder.entries, builder.groups, builder.parts, builder.tags);
    }

    /// <summary>Records refer to one another, so all of them are made before any is filled.</summary>
    private void Create()
    {
        foreach (Kind kind in model.Kinds) kinds[kind.Name] = KindRecord(kind);
        foreach (Entry entry in model.Entries) entries[entry.Id] = new EntryRecord(entry);
        foreach (EntryGroup group in model.GroupsByPath.Values) groups[group.Path] = new GroupRecord(group);
        foreach (Tag tag in model.Tags) tags[tag.Name] = new TagRecord(tag);
        foreach (Part part in model.Parts) parts.Add(new PartRecord(part, TitleOf(part)));
    }

    private void Fill()
    {
        foreach (EntryRecord record in entries.Values) Fill(record);
        foreach (GroupRecord record in groups.Values) Fill(record);
        foreach (TagRecord record in tags.Values)
        {
            record.With("name", record.Tag.Name).With("slug", record.Tag.Slug).With("entries", Entries(record.Tag.Entries)).Seal();
        }
        for (int i = 0; i < parts.Count; i++) Fill(parts[i], i + 1);
    }

    private Record KindRecord(Kind kind) => new Record("The kind", 6)
        .With("name", kind.Name)
        .With("folder", kind.Folder)
        .With("one", labels.KindOne(kind))
        .With("many", labels.KindMany(kind))
        .With("fields", Record.List(kind.Fields.Select(field => field.Name)))
        .Seal();

    private void Fill(EntryRecord record)
    {
        Entry entry = record.Entry;
        foreach (FieldDefinition field in entry.Kind.Fields) record.With(field.Name, Value(entry.Fields[field.Name], field, entry));
        if (entry.Kind.Field(EntryFields.Summary) is null) record.With("summary", entry.Summary);
        record
            .With("id", entry.Id)
            .With("local_id", entry.LocalId)
            .With("kind", kinds[entry.Kind.Name])
            .With("title", entry.Title)
            .With("description", entry.Summary)
            .With("tags", Record.List(entry.Tags.Select(tag => (object?)tags.GetValueOrDefault(tag))))
            .With("order", entry.Order)
            .With("draft", entry.Draft)
            .With("in_book", entry.InBook)
            .With("related", Record.List(entry.Related.Select(Find)))
            .With("owner", entry.Owner)
            .With("reviewed", Date(entry.Reviewed))
            .With("extra", Value(entry.Extra, null, entry))
            .With("group", groups.GetValueOrDefault(entry.GroupPath))
            .With("shares_page", entry.SharesPage)
            .With("file", entry.FilePath)
            .With("words", entry.WordCount)
            .Seal();
    }

    private void Fill(GroupRecord record)
    {
        EntryGroup group = record.Group;
        record
            .With("path", group.Path)
            .With("title", group.Title)
            .With("has_title", group.HasOwnTitle)
            .With("intro", group.Intro is { } intro ? new MarkdownField(intro, null, record) : null)
            .With("kind", kinds[group.Kind.Name])
            .With("is_folder", group.Form == GroupForm.Folder)
            .With("is_nested", group.Path.Contains('/', StringComparison.Ordinal))
            .With("index", group.Index is { } index ? Find(index.Id) : null)
            .With("items", Record.List(group.Items.Select(Item)))
            .With("entries", Entries(group.Entries))
            .Seal();
    }

    private Record Item(GroupItem item) => new Record("The item", 2)
        .With("entry", item.Entry is { } entry ? Find(entry.Id) : null)
        .With("group", item.Group is { } group ? groups[group.Path] : null)
        .Seal();

    private void Fill(PartRecord record, int number)
    {
        Part part = record.Part;
        record
            .With("id", part.Id)
            .With("title", record.Title)
            .With("number", number)
            .With("intro", part.Intro is { } intro ? new MarkdownField(intro, null, record) : null)
            .With("entries", Entries(part.Entries))
            .With("blocks", Blocks(part))
            .Seal();
    }

    /// <summary>A part that nobody named is called as its kind's entries are, in the language of the labels.</summary>
    private string TitleOf(Part part) =>
        part.Entries is [{ Kind: var kind }, ..] && part.Title == kind.Many ? labels.KindMany(kind) : part.Title;

    /// <summary>Neighbours that stand in the same folder or list file: what shares a heading in the book.</summary>
    private ScriptArray Blocks(Part part)
    {
        var blocks = new List<Record>();
        foreach (Entry[] run in Runs(part.Entries))
        {
            GroupRecord? group = groups.GetValueOrDefault(run[0].GroupPath);
            bool isHeaded = group is { Group: var g } && (g.Form == GroupForm.ListFile || g.Path.Contains('/', StringComparison.Ordinal));
            blocks.Add(new Record("The block", 3)
                .With("group", group)
                .With("is_headed", isHeaded)
                .With("kind", kinds[run[0].Kind.Name])
                .With("entries", Entries(run))
                .Seal());
        }
        return Record.List(blocks);
    }

    private static IEnumerable<Entry[]> Runs(ImmutableArray<Entry> list)
    {
        int start = 0;
        for (int i = 1; i <= list.Length; i++)
        {
            if (i < list.Length && list[i].GroupPath == list[start].GroupPath) continue;
            yield return [.. list.AsSpan(start, i - start)];
            start = i;
        }
    }

    private Record Handbook()
    {
        HandbookSettings settings = model.Settings;
        return new Record("The handbook", 20)
            .With("title", settings.Title)
            .With("subtitle", settings.Subtitle)
            .With("description", settings.Description)
            .With("language", settings.Language)
            .With("direction", labels.Direction)
            .With("authors", Record.List(settings.Authors))
            .With("version", settings.Version)
            .With("date", Date(settings.Date))
            .With("extra", Value(settings.Extra, null, null))
            .With("kinds", Record.List(model.Kinds.Select(kind => kinds[kind.Name])))
            .With("entries", Entries(model.Entries))
            .With("folders", Record.List(model.Folders.Select(folder => groups[folder.Path])))
            .With("parts", Record.List(parts))
            .With("tags", Record.List(model.Tags.Select(tag => tags[tag.Name])))
            .Seal();
    }

    /// <param name="declaration">Null for <c>extra</c>, whose form nobody declared.</param>
    private object? Value(FieldValue? value, FieldDefinition? declaration, Entry? owner) => value switch
    {
        null => declaration?.Type == FieldType.List ? Record.List([]) : null,
        TextValue text => text.Text,
        MarkdownValue markdown => new MarkdownField(markdown.Text, owner),
        ReferenceValue reference => Find(reference.Target),
        UrlValue url => url.Url,
        DateValue date => Date(date.Date),
        NumberValue number => number.Number,
        BooleanValue truth => truth.Value,
        ChoiceValue choice => choice.Choice,
        ImageValue image => new ImageRecord(image.Image),
        ListValue list => Record.List(list.Items.Select(item => Value(item, declaration?.Item, owner))),
        RecordValue record => RecordOf(record, declaration, owner),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "A field value that templates don't know."),
    };

    private Record RecordOf(RecordValue value, FieldDefinition? declaration, Entry? owner)
    {
        var record = new Record(declaration is null ? "This record" : $"`{declaration.Name}`");
        foreach (FieldDefinition field in declaration?.Fields ?? []) record.With(field.Name, Value(null, field, owner));
        foreach ((string name, FieldValue field) in value.Fields) record.With(name, Value(field, declaration?.Field(name), owner));
        return record.Seal();
    }

    private ScriptArray Entries(IEnumerable<Entry> list) => Record.List(list.Select(entry => Find(entry.Id)));

    private EntryRecord? Find(string id) => entries.GetValueOrDefault(id);

    /// <summary>Dates reach templates as <c>2024-05-31</c>; the function <c>date</c> writes them out.</summary>
    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
