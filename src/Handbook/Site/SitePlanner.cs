using System.Collections.Frozen;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Templates.Labels;
using Handbook.Templates.Records;

namespace Handbook.Site;

/// <summary>Decides which pages there are and where they stand.</summary>
internal sealed class SitePlanner
{
    private readonly HandbookModel model;
    private readonly HandbookRecords records;
    private readonly LabelSet labels;
    private readonly List<SitePage> pages = [];
    private readonly Dictionary<string, EntryPlace> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SitePage> groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SitePage> parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SitePage> tags = new(StringComparer.Ordinal);

    /// <summary>By full id: the part that each entry stands in.</summary>
    private readonly Dictionary<string, PartRecord> partOfEntry = new(StringComparer.Ordinal);

    private SitePlanner(HandbookModel model, HandbookRecords records, LabelSet labels)
    {
        this.model = model;
        this.records = records;
        this.labels = labels;
    }

    public static SitePlan Plan(HandbookModel model, HandbookRecords records, LabelSet labels, DiagnosticSink sink)
    {
        var planner = new SitePlanner(model, records, labels);
        planner.FindParts();
        planner.Add(new SitePage { Type = PageType.Home, Path = "index.html", Title = model.Settings.Title, Description = model.Settings.Description });
        planner.AddGroups();
        planner.AddEntries();
        planner.AddParts();
        planner.AddTags();
        planner.Add(new SitePage { Type = PageType.NotFound, Path = "404.html", Title = labels.Word("not-found") ?? "404" });
        return planner.Finish(sink);
    }

    private void FindParts()
    {
        foreach (PartRecord part in records.Parts)
        {
            foreach (Entry entry in part.Part.Entries) partOfEntry.TryAdd(entry.Id, part);
        }
    }

    private SitePage Add(SitePage page)
    {
        pages.Add(page);
        return page;
    }

    private void AddGroups()
    {
        foreach (EntryGroup group in model.GroupsByPath.Values.OrderBy(group => group.Path, StringComparer.Ordinal))
        {
            // A group that only heads others, or whose entries are all drafts, still is a place that links may lead to.
            PartRecord? part = group.Entries.Length > 0 ? partOfEntry.GetValueOrDefault(group.Entries[0].Id) : null;
            bool isWholePart = part is not null && part.Part.Entries.AsSpan().SequenceEqual(group.Entries.AsSpan());
            bool isFile = group.Form == GroupForm.ListFile;
            SitePage page = Add(new SitePage
            {
                Type = isFile && group.Kind.PagePer == PagePer.File ? PageType.File : PageType.Folder,
                Path = isFile ? group.Path + ".html" : group.Path + "/index.html",
                Title = isWholePart && !isFile && !group.HasOwnTitle ? part!.Title : TitleOf(group),
                Part = part,
                Group = records.Groups[group.Path],
                Entry = group.Index is { } index ? records.Entries.GetValueOrDefault(index.Id) : null,
                Entries = [.. group.Entries.Select(entry => records.Entries[entry.Id])],
                EditPath = group.FilePath is { } file ? "content/" + file : null,
                Description = group.Index?.Summary,
            });
            groups[group.Path] = page;
            if (isWholePart) parts.TryAdd(part!.Part.Id, page);
        }
    }

    /// <summary>A folder that nobody named is called what its kind's entries are called.</summary>
    private string TitleOf(EntryGroup group) =>
        !group.HasOwnTitle && group.Path == group.Kind.Folder ? labels.KindMany(group.Kind) : group.Title;

    private void AddEntries()
    {
        foreach (Entry entry in model.Entries)
        {
            entries[entry.Id] = entry switch
            {
                { IsIndex: true } when groups.GetValueOrDefault(entry.Id) is { } folder => new EntryPlace(folder, null),
                { SharesPage: true } => new EntryPlace(groups[entry.PageId], entry.LocalId),
                _ => new EntryPlace(Add(PageOf(entry)), null),
            };
        }
    }

    private SitePage PageOf(Entry entry) => new()
    {
        Type = PageType.Entry,
        Path = entry.Id + ".html",
        Title = entry.Title,
        Part = partOfEntry.GetValueOrDefault(entry.Id),
        Group = records.Groups.GetValueOrDefault(entry.GroupPath),
        Entry = records.Entries[entry.Id],
        Entries = [records.Entries[entry.Id]],
        EditPath = "content/" + entry.FilePath,
        Description = entry.Summary,
    };

    /// <summary>A part that is just one folder has that folder's page.</summary>
    private void AddParts()
    {
        foreach (PartRecord part in records.Parts)
        {
            if (parts.ContainsKey(part.Part.Id)) continue;
            parts[part.Part.Id] = Add(new SitePage
            {
                Type = PageType.Part,
                Path = $"parts/{part.Part.Id}.html",
                Title = part.Title,
                Part = part,
                Entries = [.. part.Part.Entries.Select(entry => records.Entries[entry.Id])],
                EditPath = "content/handbook.yaml",
            });
        }
    }

    private void AddTags()
    {
        if (model.Tags.Length == 0) return;
        Add(new SitePage { Type = PageType.Tags, Path = "tags/index.html", Title = labels.Word("tags") ?? "Tags" });
        foreach (Tag tag in model.Tags)
        {
            tags[tag.Name] = Add(new SitePage
            {
                Type = PageType.Tag,
                Path = $"tags/{tag.Slug}.html",
                Title = tag.Name,
                Tag = records.Tags[tag.Name],
                Entries = [.. tag.Entries.Select(entry => records.Entries[entry.Id])],
            });
        }
    }

    private SitePlan Finish(DiagnosticSink sink)
    {
        var byPath = new Dictionary<string, SitePage>(StringComparer.OrdinalIgnoreCase);
        foreach (SitePage page in pages)
        {
            // Ids are unique whatever their case, since two names that differ by case only are one file on Windows and macOS.
            byPath.Add(page.Path, page);
        }
        return new SitePlan
        {
            Pages = pages,
            PagesByPath = byPath.Values.ToFrozenDictionary(page => page.Path, StringComparer.Ordinal),
            Entries = entries.ToFrozenDictionary(StringComparer.Ordinal),
            Groups = groups.ToFrozenDictionary(StringComparer.Ordinal),
            Parts = parts.ToFrozenDictionary(StringComparer.Ordinal),
            Tags = tags.ToFrozenDictionary(StringComparer.Ordinal),
            ReadingOrder = [.. model.Parts.SelectMany(part => part.Entries).Concat(model.Entries).Select(entry => entries[entry.Id].Page).Distinct()],
            Redirects = Redirects(byPath, sink),
        };
    }

    private List<Redirect> Redirects(Dictionary<string, SitePage> byPath, DiagnosticSink sink)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var kept = new List<Redirect>();
        foreach (Redirect redirect in model.Redirects)
        {
            if (byPath.TryGetValue(redirect.From, out SitePage? page)) sink.Report(SiteDiagnostics.AliasOfPage(records.Entries[redirect.To].Entry, redirect.From, page));
            else if (taken.Add(redirect.From)) kept.Add(redirect);
        }
        return kept;
    }
}
