using Handbook.Content.Entries;
using Handbook.Content.Ids;

namespace Handbook.Checks.Links;

/// <summary>All entries by what can name them: full id, an ending of it, an old id; and the groups by their path.</summary>
internal sealed class EntryIndex
{
    private readonly Dictionary<string, ParsedEntry> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ParsedEntry>> byLastPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParsedEntry> byAlias = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ParsedEntry>> byList = new(StringComparer.Ordinal);
    private readonly HashSet<string> groups;

    /// <param name="entries">Drafts too, so that a link to one can say so.</param>
    /// <param name="aliases">Old ids and the entry that each belongs to.</param>
    /// <param name="groups">Paths of folders and list files that hold something.</param>
    public EntryIndex(IEnumerable<ParsedEntry> entries, IEnumerable<KeyValuePair<string, ParsedEntry>> aliases, IEnumerable<string> groups)
    {
        foreach (ParsedEntry entry in entries)
        {
            if (!byId.TryAdd(entry.Id, entry)) continue;
            Add(byLastPart, entry.Id[(entry.Id.LastIndexOf('/') + 1)..], entry);
            if (entry.ListPath is { } list) Add(byList, list, entry);
        }
        foreach ((string alias, ParsedEntry entry) in aliases) byAlias.TryAdd(alias, entry);
        this.groups = new HashSet<string>(groups, StringComparer.Ordinal);
    }

    public IEnumerable<string> Ids => byId.Keys;

    public ParsedEntry? ById(string id) => byId.GetValueOrDefault(id);

    public ParsedEntry? ByAlias(string id) => byAlias.GetValueOrDefault(id);

    public bool IsGroup(string path) => groups.Contains(path);

    /// <summary>The entries of a list file, in their order there.</summary>
    public IReadOnlyList<ParsedEntry> InList(string path) => byList.GetValueOrDefault(path) ?? [];

    /// <summary>The entry with exactly this id; else every one whose id ends with it, in whole parts.</summary>
    public IReadOnlyList<ParsedEntry> Named(string written)
    {
        if (byId.TryGetValue(written, out ParsedEntry? exact)) return [exact];
        string last = written[(written.LastIndexOf('/') + 1)..];
        if (!byLastPart.TryGetValue(last, out List<ParsedEntry>? candidates)) return [];
        if (last.Length == written.Length) return candidates;
        return candidates.FindAll(c => c.Id.EndsWith("/" + written, StringComparison.Ordinal));
    }

    /// <summary>What was probably meant: the shortest ending of an id that names one entry.</summary>
    public string? Suggest(string written)
    {
        string folded = Slug.OfName(written[(written.LastIndexOf('/') + 1)..]);
        string? last = byLastPart.ContainsKey(folded) ? folded : Handbook.Diagnostics.DidYouMean.Closest(written, byLastPart.Keys.Concat(byId.Keys));
        if (last is null || byId.ContainsKey(last)) return last;
        List<ParsedEntry> meant = byLastPart[last];
        return meant.Count == 1 ? last : meant[0].Id;
    }

    private static void Add(Dictionary<string, List<ParsedEntry>> lists, string key, ParsedEntry entry)
    {
        if (!lists.TryGetValue(key, out List<ParsedEntry>? list)) lists.Add(key, list = []);
        list.Add(entry);
    }
}
