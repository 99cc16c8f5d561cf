using System.Collections.Frozen;
using System.Collections.Immutable;
using Handbook.Checks.Links;
using Handbook.Content.Files;
using Handbook.Content.Ids;
using Handbook.Content.Markup;
using Handbook.Content.Settings;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Entries;

/// <summary>Puts the handbook together, once all ids are known: follows links, orders entries and groups, fills parts.</summary>
internal sealed class HandbookAssembler
{
    private readonly ImmutableArray<Kind> kinds;
    private readonly ParsedSettings settings;
    private readonly IdTable ids;
    private readonly LoadOptions options;
    private readonly DiagnosticSink sink;
    private readonly AssetReader assets;
    private readonly EntryIndex index;
    private readonly ValueResolver values;

    public HandbookAssembler(ImmutableArray<Kind> kinds, ParsedSettings settings, IdTable ids, ContentFiles files, LoadOptions options, DiagnosticSink sink)
    {
        this.kinds = kinds;
        this.settings = settings;
        this.ids = ids;
        this.options = options;
        this.sink = sink;
        assets = new AssetReader(files);
        var heads = new Dictionary<string, AnchorScope>(StringComparer.Ordinal);
        foreach (ParsedHead head in ids.Files.Select(f => f.Head).OfType<ParsedHead>()) heads[head.File.Id] = head.Anchors;
        IEnumerable<KeyValuePair<string, ParsedEntry>> aliases = ids.Aliases.Select(a => KeyValuePair.Create(IdTable.WithoutEnding(a.From), a.Entry));
        index = new EntryIndex(ids.Entries, aliases, GroupPaths(ids.Entries.Where(IsPublished)));
        values = new ValueResolver(new LinkResolver(index, new FileIndex(files, ids.Files), assets, heads, new LinkRules(options.Drafts, ids.AreComplete), sink));
    }

    public HandbookModel Assemble()
    {
        ImmutableArray<Entry> entries = [.. ids.Entries.Where(IsPublished).Select(Resolve)];
        ImmutableArray<EntryGroup> folders = new GroupBuilder(kinds, ids, values, entries).Build();
        ImmutableArray<Entry> ordered = [.. folders.SelectMany(f => f.Entries)];
        string[] drafts = [.. ids.Entries.Where(e => !IsPublished(e)).Select(e => e.Id)];
        ImmutableArray<Part> parts = new PartBuilder(settings.Parts, folders, drafts, values, ids.AreComplete, sink).Build();
        return new HandbookModel
        {
            Settings = settings.Settings,
            Kinds = kinds,
            Entries = ordered,
            Folders = folders,
            Parts = parts,
            Tags = Tags(ordered),
            Assets = [.. assets.Found],
            Redirects = [.. ids.Aliases.Where(a => IsPublished(a.Entry)).Select(a => new Redirect(a.From, a.Entry.Id)).OrderBy(r => r.From, StringComparer.Ordinal)],
            EntriesById = ordered.ToFrozenDictionary(e => e.Id, StringComparer.Ordinal),
            GroupsByPath = folders.SelectMany(SelfAndInner).ToFrozenDictionary(g => g.Path, StringComparer.Ordinal),
        };
    }

    private bool IsPublished(ParsedEntry entry) => !entry.Draft || options.Drafts;

    /// <summary>Every folder and list file that an entry lies in.</summary>
    private static IEnumerable<string> GroupPaths(IEnumerable<ParsedEntry> entries)
    {
        foreach (ParsedEntry entry in entries)
        {
            if (entry.ListPath is { } list) yield return list;
            for (string folder = entry.File.FolderId; folder.Length > 0; folder = folder.Contains('/', StringComparison.Ordinal) ? folder[..folder.LastIndexOf('/')] : "") yield return folder;
        }
    }

    private static IEnumerable<EntryGroup> SelfAndInner(EntryGroup group) =>
        group.Items.Where(i => i.Group is not null).SelectMany(i => SelfAndInner(i.Group!)).Prepend(group);

    private Entry Resolve(ParsedEntry parsed)
    {
        var origin = new LinkOrigin(parsed.File.Path, parsed, null, parsed.Anchors);
        var own = (RecordValue)values.Resolve(parsed.Own, origin)!;
        var shared = (RecordValue)values.Resolve(parsed.Shared, origin)!;
        MarkdownText[] texts = [.. Texts(own), .. Texts(shared)];
        Kind kind = parsed.File.Kind;
        return new Entry
        {
            Id = parsed.Id,
            LocalId = parsed.Id[(parsed.Id.LastIndexOf('/') + 1)..],
            PageId = parsed.ListPath is { } list && kind.PagePer == PagePer.File ? list : parsed.Id,
            IsIndex = index.IsGroup(parsed.Id),
            Kind = kind,
            Title = parsed.Title,
            Summary = WordsOf(shared[EntryFields.Summary] ?? own[EntryFields.Summary]),
            Tags = TextsOf(shared[EntryFields.Tags]),
            Order = parsed.Order,
            Draft = parsed.Draft,
            InBook = shared[EntryFields.Book] is not BooleanValue { Value: false },
            Related = shared[EntryFields.Related] is ListValue related ? [.. related.Items.OfType<ReferenceValue>().Select(r => r.Target)] : [],
            Owner = WordsOf(shared[EntryFields.Owner]),
            Reviewed = shared[EntryFields.Reviewed] is DateValue reviewed ? reviewed.Date : null,
            Extra = shared[EntryFields.Extra] as RecordValue,
            Fields = own,
            GroupPath = parsed.ListPath ?? parsed.File.FolderId,
            FilePath = parsed.File.Path,
            Span = parsed.Span,
            Headings = [.. texts.SelectMany(t => t.Headings)],
            Links = [.. texts.SelectMany(t => t.Links)],
            WordCount = texts.Sum(t => t.WordCount) + MarkupPlainText.CountWords(parsed.Title),
        };
    }

    private static string? WordsOf(FieldValue? value) => value switch
    {
        TextValue text => text.Text,
        MarkdownValue markdown => markdown.Text.PlainText,
        _ => null,
    };

    private static ImmutableArray<string> TextsOf(FieldValue? value) =>
        value is ListValue list ? [.. list.Items.OfType<TextValue>().Select(t => t.Text).Distinct(StringComparer.Ordinal)] : [];

    private static IEnumerable<MarkdownText> Texts(FieldValue value) => value switch
    {
        MarkdownValue markdown => [markdown.Text],
        ListValue list => list.Items.SelectMany(Texts),
        RecordValue record => record.Fields.SelectMany(f => Texts(f.Value)),
        _ => [],
    };

    private static ImmutableArray<Tag> Tags(ImmutableArray<Entry> entries)
    {
        var slugs = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<Tag>.Builder tags = ImmutableArray.CreateBuilder<Tag>();
        foreach (IGrouping<string, Entry> group in entries
            .SelectMany(e => e.Tags.Select(t => (Tag: t, Entry: e)))
            .GroupBy(p => p.Tag, p => p.Entry, StringComparer.Ordinal)
            .OrderBy(g => g.Key, NaturalOrder.Comparer))
        {
            string stem = Slug.OfTitle(group.Key);
            string slug = stem.Length == 0 ? "tag" : stem;
            for (int i = 2; !slugs.Add(slug); i++) slug = (stem.Length == 0 ? "tag" : stem) + "-" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            tags.Add(new Tag(group.Key, slug, [.. group]));
        }
        return tags.ToImmutable();
    }
}
