using System.Collections.Immutable;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Entries;

/// <summary>All entries with ids that are unique, in the order of their files; and the old ids that lead to them.</summary>
internal sealed class IdTable
{
    private IdTable(ImmutableArray<ParsedFile> files, ImmutableArray<ParsedEntry> entries, ImmutableArray<(string From, ParsedEntry Entry)> aliases)
    {
        Files = files;
        Entries = entries;
        Aliases = aliases;
    }

    public ImmutableArray<ParsedFile> Files { get; }

    public ImmutableArray<ParsedEntry> Entries { get; }

    /// <summary>Every file could be read.</summary>
    public bool AreComplete => !Files.Any(file => file.IsUnreadable);

    /// <summary>Paths below the site, with their ending.</summary>
    public ImmutableArray<(string From, ParsedEntry Entry)> Aliases { get; }

    public static IdTable Make(ImmutableArray<ParsedFile> files, DiagnosticSink sink)
    {
        // Ids become file names, and some file systems don't tell letter cases apart.
        var owners = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (ParsedFile file in files)
        {
            if (!file.IsList || file.Entries.IsEmpty) continue;
            SourceSpan at = file.Entries[0].Span.Source.Start;
            if (!owners.TryAdd(file.File.Id, at)) sink.Report(ContentDiagnostics.DuplicateId(at, file.File.Id, owners[file.File.Id]));
        }
        ImmutableArray<ParsedEntry>.Builder entries = ImmutableArray.CreateBuilder<ParsedEntry>();
        foreach (ParsedEntry entry in files.SelectMany(f => f.Entries))
        {
            if (owners.TryGetValue(entry.Id, out SourceSpan first))
            {
                sink.Report(IsIndexTwice(entry, first, files) ? ContentDiagnostics.TwoIndexes(entry.Span, entry.Id, first) : ContentDiagnostics.DuplicateId(entry.IdSpan, entry.Id, first));
                continue;
            }
            owners.Add(entry.Id, entry.IdSpan);
            entries.Add(entry);
        }
        return new IdTable(files, entries.ToImmutable(), ReadAliases(entries, owners, sink));
    }

    /// <summary>x.md beside x/README.md, or README.md beside index.md.</summary>
    private static bool IsIndexTwice(ParsedEntry entry, SourceSpan first, ImmutableArray<ParsedFile> files) =>
        entry.File.IsIndex || files.Any(f => f.File.IsIndex && f.Entries is [var other] && other.IdSpan == first);

    private static ImmutableArray<(string From, ParsedEntry Entry)> ReadAliases(IEnumerable<ParsedEntry> entries, Dictionary<string, SourceSpan> owners, DiagnosticSink sink)
    {
        ImmutableArray<(string, ParsedEntry)>.Builder aliases = ImmutableArray.CreateBuilder<(string, ParsedEntry)>();
        foreach (ParsedEntry entry in entries)
        {
            if (entry.Shared[EntryFields.Aliases] is not ListValue list) continue;
            foreach (TextValue alias in list.Items.OfType<TextValue>())
            {
                if (PathOf(alias.Text, entry) is not { } path)
                {
                    sink.Report(ContentDiagnostics.BadAlias(alias.Span, alias.Text));
                    continue;
                }
                string id = WithoutEnding(path);
                if (owners.TryGetValue(id, out SourceSpan owner)) sink.Report(ContentDiagnostics.AliasTaken(alias.Span, alias.Text, owner));
                else
                {
                    owners.Add(id, alias.Span);
                    aliases.Add((path, entry));
                }
            }
        }
        return aliases.ToImmutable();
    }

    public static string WithoutEnding(string path)
    {
        string id = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? path[..^5] : path;
        return id.EndsWith("/index", StringComparison.OrdinalIgnoreCase) ? id[..^6] : id;
    }

    /// <summary>
    /// The path below the site that an alias stands for: a bare word is an old name beside the entry, <c>mistakes/old</c> an old full id,
    /// <c>/guide/old/</c> or <c>old.html</c> an old path of the site.
    /// </summary>
    private static string? PathOf(string alias, ParsedEntry entry)
    {
        string trimmed = alias.Trim().Replace('\\', '/');
        int cut = trimmed.AsSpan().IndexOfAny('?', '#');
        if (cut >= 0) trimmed = trimmed[..cut];
        bool fromRoot = trimmed.StartsWith('/');
        string path = trimmed.Trim('/');
        string[] parts = path.Split('/');
        if (path.Length == 0 || trimmed.Contains(':', StringComparison.Ordinal) || parts.Any(p => p.Length == 0 || p[0] == '.' || p.EndsWith(' ') || p.EndsWith('.'))) return null;
        foreach (string ending in (ReadOnlySpan<string>)[".md", ".markdown", ".htm", ".yaml", ".yml"])
        {
            if (!path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) continue;
            path = path[..^ending.Length] + ".html";
            break;
        }
        if (trimmed.EndsWith('/')) return path + "/index.html";
        if (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) return path;
        if (!fromRoot && parts.Length == 1 && entry.Id.LastIndexOf('/') is > 0 and var slash) path = entry.Id[..slash] + "/" + path;
        return path + ".html";
    }
}
