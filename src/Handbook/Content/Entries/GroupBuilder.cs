using System.Collections.Immutable;
using Handbook.Checks.Links;
using Handbook.Content.Ids;
using Handbook.Model;

namespace Handbook.Content.Entries;

/// <summary>Orders entries into their folders and list files: the index first, then <c>order</c>, then names in natural order.</summary>
internal sealed class GroupBuilder
{
    private readonly ImmutableArray<Kind> kinds;
    private readonly ValueResolver values;
    private readonly Dictionary<string, ParsedHead> heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> entries;
    private readonly ILookup<string, ParsedEntry> byFolder;
    private readonly ILookup<string, string> foldersByParent;
    private readonly HashSet<string> folders;
    private readonly Dictionary<string, string> folderNames = new(StringComparer.Ordinal);

    public GroupBuilder(ImmutableArray<Kind> kinds, IdTable ids, ValueResolver values, ImmutableArray<Entry> entries)
    {
        this.kinds = kinds;
        this.values = values;
        this.entries = entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        foreach (ParsedHead head in ids.Files.Select(f => f.Head).OfType<ParsedHead>()) heads[head.File.Id] = head;
        ParsedEntry[] published = [.. ids.Entries.Where(e => this.entries.ContainsKey(e.Id))];
        byFolder = published.ToLookup(e => e.File.FolderId, StringComparer.Ordinal);
        folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (ParsedEntry entry in published) AddFolders(entry.File);
        foldersByParent = folders.ToLookup(f => f.LastIndexOf('/') is >= 0 and var slash ? f[..slash] : "", StringComparer.Ordinal);
    }

    public ImmutableArray<EntryGroup> Build() => [.. kinds.Where(k => folders.Contains(k.Folder)).Select(k => Folder(k.Folder, k))];

    private void AddFolders(EntryFile file)
    {
        string path = file.Path;
        for (string id = file.FolderId; id.Length > 0;)
        {
            path = path[..path.LastIndexOf('/')];
            if (!folders.Add(id)) return;
            folderNames[id] = path[(path.LastIndexOf('/') + 1)..];
            int slash = id.LastIndexOf('/');
            id = slash < 0 ? "" : id[..slash];
        }
    }

    private EntryGroup Folder(string path, Kind kind)
    {
        Entry? index = entries.GetValueOrDefault(path);
        ParsedEntry[] inside = [.. byFolder[path].Where(e => e.Id != path)];
        var items = new List<(decimal Order, string Name, GroupItem Item)>();
        foreach (ParsedEntry entry in inside.Where(e => e.ListPath is null))
        {
            // A page beside a folder of its name is that folder's index, and stands there.
            if (folders.Contains(entry.Id)) continue;
            items.Add((entry.Order ?? decimal.MaxValue, entry.File.Name, new GroupItem(entries[entry.Id], null)));
        }
        foreach (IGrouping<string, ParsedEntry> list in inside.Where(e => e.ListPath is not null).GroupBy(e => e.ListPath!, StringComparer.Ordinal))
        {
            EntryGroup group = ListFile(list.Key, [.. list], kind);
            items.Add((group.Order ?? decimal.MaxValue, list.First().File.Name, new GroupItem(null, group)));
        }
        foreach (string inner in foldersByParent[path])
        {
            EntryGroup group = Folder(inner, kind);
            items.Add((group.Order ?? decimal.MaxValue, folderNames[inner], new GroupItem(null, group)));
        }
        ImmutableArray<GroupItem> ordered = [.. items.OrderBy(i => i.Order).ThenBy(i => i.Name, NaturalOrder.Comparer).Select(i => i.Item)];
        ParsedHead? head = heads.GetValueOrDefault(path);
        string? title = head?.Title ?? index?.Title;
        return new EntryGroup
        {
            Path = path,
            Form = GroupForm.Folder,
            FilePath = head?.File.Path,
            Kind = kind,
            Title = title ?? (path == kind.Folder ? kind.Many : Words.FromName(folderNames[path])),
            HasOwnTitle = title is not null,
            Intro = Intro(head, path),
            Order = head?.Order ?? index?.Order,
            Index = index,
            Items = ordered,
            Entries = [.. index is null ? [] : (Entry[])[index], .. ordered.SelectMany(EntriesOf)],
        };
    }

    private EntryGroup ListFile(string path, ParsedEntry[] parsed, Kind kind)
    {
        ParsedHead? head = heads.GetValueOrDefault(path);
        ImmutableArray<Entry> inside = [.. parsed.OrderBy(e => e.Order ?? decimal.MaxValue).ThenBy(e => e.Place).Select(e => entries[e.Id])];
        return new EntryGroup
        {
            Path = path,
            Form = GroupForm.ListFile,
            FilePath = parsed[0].File.Path,
            Kind = kind,
            Title = head?.Title ?? Words.FromName(parsed[0].File.Name),
            HasOwnTitle = head?.Title is not null,
            Intro = Intro(head, path),
            Order = head?.Order,
            Items = [.. inside.Select(e => new GroupItem(e, null))],
            Entries = inside,
        };
    }

    private MarkdownText? Intro(ParsedHead? head, string path)
    {
        if (head?.Intro is not { Text.IsEmpty: false } intro) return null;
        return values.Resolve(intro.Text, new LinkOrigin(head.File.Path, null, path, head.Anchors));
    }

    private static IEnumerable<Entry> EntriesOf(GroupItem item) => item.Entry is { } entry ? [entry] : item.Group!.Entries;
}
