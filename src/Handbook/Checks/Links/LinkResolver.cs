using Handbook.Content.Entries;
using Handbook.Content.Markup;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Checks.Links;

/// <summary>Where a text stands: what its links start from.</summary>
/// <param name="FilePath">Below <c>content/</c>.</param>
/// <param name="Entry">Null for the introduction of a folder, list file or part.</param>
/// <param name="GroupPath">Of an introduction: its folder or list file; null for a part's.</param>
/// <param name="Anchors">The ids of the text's own entry or introduction.</param>
internal sealed record LinkOrigin(string FilePath, ParsedEntry? Entry, string? GroupPath, AnchorScope Anchors);

/// <summary>What links are judged by, besides what there is.</summary>
/// <param name="AllEntriesAreKnown">False where a file can't be read: what an unknown id stands for is then asked when it can.</param>
internal readonly record struct LinkRules(bool DraftsArePublished, bool AllEntriesAreKnown);

/// <summary>Follows links, references and images, once all ids are known. Whatever leads nowhere is reported at its place.</summary>
internal sealed class LinkResolver(EntryIndex entries, FileIndex files, AssetReader assets, IReadOnlyDictionary<string, AnchorScope> heads, LinkRules rules, DiagnosticSink sink)
{
    /// <summary>Each suggestion compares with every name there is; who moved a whole folder needs no more of them than this.</summary>
    private const int MaximumSuggestions = 200;

    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel"];
    private readonly Dictionary<AnchorScope, ILookup<string, string>> folded = [];
    private readonly HashSet<string> filesWithRemoteImages = new(StringComparer.Ordinal);
    private ILookup<string, string>? pathsByName;
    private int suggestions;

    public ContentLink Resolve(RawLink link, LinkOrigin origin)
    {
        LinkTarget target = link.Form == LinkForm.Id ? ById(link, origin) : ByAddress(link.Address, link.Span, origin);
        string text = link.Text;
        if (text.Length == 0 && link.Form == LinkForm.Id) text = target is EntryTarget entry ? entries.ById(entry.Id)!.Title : link.Address;
        return new ContentLink(target, text, link.Span);
    }

    /// <summary>The entry that a field names by its id; null where there is none.</summary>
    public string? ResolveReference(string written, string? kind, SourceSpan span, LinkOrigin origin)
    {
        if (OneNamed(written.TrimStart('/'), span) is not { } entry || IsHiddenDraft(entry, span, origin)) return null;
        if (kind is null || entry.File.Kind.Name == kind) return entry.Id;
        sink.Report(Handbook.Content.ContentDiagnostics.WrongKind(span, written, kind));
        return null;
    }

    public ContentImage Resolve(RawImage image, LinkOrigin origin)
    {
        string address = image.Address;
        if (SchemeOf(address) is { } scheme)
        {
            if (scheme is "http" or "https")
            {
                if (filesWithRemoteImages.Add(origin.FilePath)) sink.Report(LinkDiagnostics.RemoteImage(image.Span));
                return new ContentImage(null, address, image.Span);
            }
            sink.Report(scheme == "data" ? LinkDiagnostics.DataImage(image.Span) : LinkDiagnostics.UnsafeUrl(image.Span, scheme));
            return new ContentImage(null, null, image.Span);
        }
        if (address.StartsWith("//", StringComparison.Ordinal)) return new ContentImage(null, "https:" + address, image.Span);
        return new ContentImage(ResolveImage(address, image.Span, origin), null, image.Span);
    }

    /// <summary>The file of an image below <c>content/</c>; null where there is none, which is reported.</summary>
    public Asset? ResolveImage(string address, SourceSpan span, LinkOrigin origin)
    {
        (string path, _) = Split(address);
        foreach (string? candidate in Candidates(path, origin))
        {
            if (candidate is null)
            {
                sink.Report(LinkDiagnostics.OutsideContent(span, address));
                return null;
            }
            if (files.File(candidate) is null) continue;
            Asset asset = assets.Get(candidate);
            if (asset.IsImage) return asset;
            sink.Report(LinkDiagnostics.NotAnImage(span, address, asset.MediaType));
            return null;
        }
        sink.Report(LinkDiagnostics.BrokenImage(span, address, SuggestPath(path, origin)));
        return null;
    }

    private LinkTarget ById(RawLink link, LinkOrigin origin)
    {
        int hash = link.Address.IndexOf('#', StringComparison.Ordinal);
        string id = (hash < 0 ? link.Address : link.Address[..hash]).Trim().TrimStart('/');
        if (OneNamed(id, link.Span) is not { } entry || IsHiddenDraft(entry, link.Span, origin)) return new BrokenTarget();
        return hash < 0 ? new EntryTarget(entry.Id) : InEntry(entry, link.Address[(hash + 1)..], link.Span);
    }

    private ParsedEntry? OneNamed(string id, SourceSpan span)
    {
        IReadOnlyList<ParsedEntry> named = entries.Named(id);
        if (named.Count == 1) return named[0];
        if (named.Count > 1)
        {
            sink.Report(LinkDiagnostics.AmbiguousId(span, id, named.Select(e => e.Id).Order(StringComparer.Ordinal)));
        }
        else if (entries.ByAlias(id) is { } renamed)
        {
            sink.Report(LinkDiagnostics.OutdatedId(span, id, renamed.Id));
            return renamed;
        }
        else if (rules.AllEntriesAreKnown)
        {
            sink.Report(LinkDiagnostics.BrokenId(span, id, suggestions++ < MaximumSuggestions ? entries.Suggest(id) : null));
        }
        return null;
    }

    private LinkTarget ByAddress(string address, SourceSpan span, LinkOrigin origin)
    {
        if (SchemeOf(address) is { } scheme)
        {
            if (SafeSchemes.Contains(scheme, StringComparer.Ordinal)) return new ExternalTarget(address);
            sink.Report(LinkDiagnostics.UnsafeUrl(span, scheme));
            return new BrokenTarget();
        }
        if (address.StartsWith("//", StringComparison.Ordinal)) return new ExternalTarget("https:" + address);
        if (address.Length == 0)
        {
            sink.Report(LinkDiagnostics.EmptyLink(span));
            return new BrokenTarget();
        }
        (string path, string? fragment) = Split(address);
        if (path.Length == 0) return OnOwnPage(fragment ?? "", span, origin);
        foreach (string? candidate in Candidates(path, origin))
        {
            if (candidate is null)
            {
                sink.Report(LinkDiagnostics.OutsideContent(span, address));
                return new BrokenTarget();
            }
            if (AtPath(candidate, path.EndsWith('/'), fragment, span, origin) is { } target) return target;
        }
        sink.Report(LinkDiagnostics.BrokenLink(span, path, SuggestPath(path, origin)));
        return new BrokenTarget();
    }

    private LinkTarget? AtPath(string path, bool isFolder, string? fragment, SourceSpan span, LinkOrigin origin)
    {
        FileMeaning? meaning = isFolder ? null : files.File(path) ?? files.WithoutEnding(path);
        switch (meaning)
        {
            case FileMeaning.OneEntry one:
                return ToEntry(entries.ById(one.Id), fragment, span, origin);
            case FileMeaning.Group group:
                return ToGroup(group.Path, fragment, span, origin);
            case FileMeaning.Unreadable:
                return new BrokenTarget();
            case FileMeaning.Other other:
                return new AssetTarget(assets.Get(other.Path));
        }
        string id = ContentTree.FolderId(path.Length == 0 ? [] : path.Split('/'));
        if (files.IsFolder(path) && (path.Length == 0 || entries.IsGroup(id) || entries.ById(id) is not null))
        {
            return entries.ById(id) is { } index ? ToEntry(index, fragment, span, origin) : ToGroup(id, fragment, span, origin);
        }
        if (entries.ById(path) is { } entry) return ToEntry(entry, fragment, span, origin);
        if (entries.ByAlias(ContentTree.FolderId(WithoutEnding(path).Split('/'))) is not { } renamed) return null;
        sink.Report(LinkDiagnostics.OutdatedId(span, path, renamed.Id));
        return ToEntry(renamed, fragment, span, origin);
    }

    private static string WithoutEnding(string path) => path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;

    private LinkTarget ToEntry(ParsedEntry? entry, string? fragment, SourceSpan span, LinkOrigin origin)
    {
        if (entry is null || IsHiddenDraft(entry, span, origin)) return new BrokenTarget();
        return string.IsNullOrEmpty(fragment) ? new EntryTarget(entry.Id) : InEntry(entry, fragment, span);
    }

    private LinkTarget ToGroup(string path, string? fragment, SourceSpan span, LinkOrigin origin)
    {
        // A folder whose entries are all drafts has no page; that is a draft's affair, too.
        if (path.Length > 0 && !entries.IsGroup(path)) return entries.ById(path) is { } index ? ToEntry(index, fragment, span, origin) : Draft(path, span, origin);
        if (string.IsNullOrEmpty(fragment)) return new GroupTarget(path);
        if (EntryInList(path, fragment) is var (entry, anchor))
        {
            if (IsHiddenDraft(entry, span, origin)) return new BrokenTarget();
            return anchor is null ? new EntryTarget(entry.Id) : InEntry(entry, anchor, span);
        }
        if (heads.TryGetValue(path, out AnchorScope? head) && Anchor(head, fragment, span) is { } found) return new GroupTarget(path, found);
        sink.Report(LinkDiagnostics.BrokenAnchor(span, fragment, path, DidYouMean.Closest(fragment, entries.InList(path).Select(LocalId))));
        return new BrokenTarget();
    }

    private LinkTarget OnOwnPage(string fragment, SourceSpan span, LinkOrigin origin)
    {
        if (fragment.Length == 0)
        {
            return origin switch
            {
                { Entry: { } self } => new EntryTarget(self.Id),
                { GroupPath: { } group } => new GroupTarget(group),
                _ => new GroupTarget(""),
            };
        }
        if (origin.Entry is not { } entry) return ToGroup(origin.GroupPath ?? "", fragment, span, origin);
        bool own = entry.Anchors.Ids.Contains(fragment) || entry.Anchors.TitleAnchor == fragment;
        if (!own && entry.ListPath is { } list && EntryInList(list, fragment) is not null) return ToGroup(list, fragment, span, origin);
        return InEntry(entry, fragment, span);
    }

    /// <summary>An entry of a list file by its anchor there: its id, or <c>id.heading</c>.</summary>
    private (ParsedEntry Entry, string? Anchor)? EntryInList(string path, string fragment)
    {
        foreach (ParsedEntry entry in entries.InList(path))
        {
            string local = LocalId(entry);
            if (local == fragment) return (entry, null);
            if (fragment.Length > local.Length && fragment[local.Length] == '.' && fragment.StartsWith(local, StringComparison.Ordinal)) return (entry, fragment[(local.Length + 1)..]);
        }
        return null;
    }

    private LinkTarget InEntry(ParsedEntry entry, string fragment, SourceSpan span)
    {
        if (entry.Anchors.TitleAnchor == fragment || fragment == LocalId(entry)) return new EntryTarget(entry.Id);
        if (Anchor(entry.Anchors, fragment, span) is { } anchor) return anchor == entry.Anchors.TitleAnchor ? new EntryTarget(entry.Id) : new EntryTarget(entry.Id, anchor);
        // Browsers scroll to the top for this one whether or not it is there.
        if (fragment.Equals("top", StringComparison.OrdinalIgnoreCase)) return new EntryTarget(entry.Id);
        sink.Report(LinkDiagnostics.BrokenAnchor(span, fragment, entry.Id, DidYouMean.Closest(fragment, entry.Anchors.Ids)));
        return new BrokenTarget();
    }

    /// <summary>The id that a fragment names, exactly or under another generator's rule.</summary>
    private string? Anchor(AnchorScope scope, string fragment, SourceSpan span)
    {
        if (scope.Ids.Contains(fragment)) return fragment;
        if (!folded.TryGetValue(scope, out ILookup<string, string>? byFold))
        {
            IEnumerable<string> all = scope.TitleAnchor is { } title ? scope.Ids.Prepend(title) : scope.Ids;
            folded.Add(scope, byFold = all.ToLookup(AnchorFold.Of, StringComparer.Ordinal));
        }
        string key = AnchorFold.Of(fragment);
        string[] fits = key.Length == 0 ? [] : [.. byFold[key]];
        if (fits.Length != 1) return null;
        sink.Report(LinkDiagnostics.InexactAnchor(span, fragment, fits[0]));
        return fits[0];
    }

    private BrokenTarget Draft(string path, SourceSpan span, LinkOrigin origin)
    {
        if (!(origin.Entry is { Draft: true } && !rules.DraftsArePublished)) sink.Report(LinkDiagnostics.LinkToDraft(span, path));
        return new BrokenTarget();
    }

    private bool IsHiddenDraft(ParsedEntry entry, SourceSpan span, LinkOrigin origin)
    {
        if (!entry.Draft || rules.DraftsArePublished) return false;
        if (origin.Entry is not { Draft: true }) sink.Report(LinkDiagnostics.LinkToDraft(span, entry.Id));
        return true;
    }

    /// <summary>The paths below <c>content/</c> that an address may mean, in order; null where it leads out.</summary>
    private static IEnumerable<string?> Candidates(string path, LinkOrigin origin)
    {
        string trimmed = path.TrimEnd('/');
        if (path.StartsWith('/'))
        {
            yield return Combine("pages", trimmed.TrimStart('/')) ?? Combine("", trimmed.TrimStart('/'));
            yield return Combine("", trimmed.TrimStart('/'));
            yield break;
        }
        int slash = origin.FilePath.LastIndexOf('/');
        yield return Combine(slash < 0 ? "" : origin.FilePath[..slash], trimmed);
    }

    private static string? Combine(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string part in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }

    /// <summary>Path and fragment, decoded; a query is nothing that a file has.</summary>
    private static (string Path, string? Fragment) Split(string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string path = hash < 0 ? address : address[..hash];
        string? fragment = hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
        int query = path.IndexOf('?', StringComparison.Ordinal);
        if (query > 0) path = path[..query];
        return (Uri.UnescapeDataString(path).Replace('\\', '/'), fragment);
    }

    /// <summary>The scheme in lower case; null for a path. What a browser ignores in front of a scheme is ignored here.</summary>
    private static string? SchemeOf(string address)
    {
        string bare = string.Concat(address.Where(c => c > ' '));
        int colon = bare.AsSpan().IndexOfAny(":/?#");
        if (colon <= 0 || bare[colon] != ':' || !char.IsAsciiLetter(bare[0])) return null;
        foreach (char c in bare.AsSpan(0, colon))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return null;
        }
        return bare[..colon].ToLowerInvariant();
    }

    private string? SuggestPath(string path, LinkOrigin origin)
    {
        if (suggestions++ >= MaximumSuggestions) return null;
        string name = path.TrimEnd('/');
        name = name[(name.LastIndexOf('/') + 1)..];
        pathsByName ??= files.Paths.Order(StringComparer.Ordinal).ToLookup(p => p[(p.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase);
        string? nearest = pathsByName[name].FirstOrDefault();
        if (nearest is null && DidYouMean.Closest(name, pathsByName.Select(g => g.Key)) is { } closest) nearest = pathsByName[closest].First();
        return nearest is null ? null : Relative(origin.FilePath, nearest);
    }

    private static string Relative(string from, string to)
    {
        string[] a = from.Split('/')[..^1];
        string[] b = to.Split('/');
        int common = 0;
        while (common < a.Length && common < b.Length - 1 && a[common] == b[common]) common++;
        return string.Concat(Enumerable.Repeat("../", a.Length - common)) + string.Join('/', b[common..]);
    }

    private static string LocalId(ParsedEntry entry) => entry.Id[(entry.Id.LastIndexOf('/') + 1)..];
}
