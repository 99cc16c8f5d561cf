using System.Collections.Concurrent;
using Handbook.Model;
using Handbook.Templates.Labels;
using Handbook.Templates.Records;
using Scriban.Runtime;

namespace Handbook.Site;

/// <summary>
/// What leads from a page to others: the parts with the pages of the present one, the way up, the page before and after.
/// Long lists are shown around the present page only, so that the site's size grows with its pages and not with their square.
/// </summary>
internal sealed class Navigation
{
    private static readonly ScriptArray Nothing = Record.List([]);

    private readonly SitePlan plan;
    private readonly HandbookRecords records;
    private readonly LabelSet labels;
    private readonly Dictionary<SitePage, int> positions = [];
    private readonly Dictionary<PartRecord, PartPages> pagesOfPart = [];
    private readonly PartPages pagesOfNoPart;

    /// <summary>Links as pages of one folder see them, when they lead elsewhere: most of those that any page shows.</summary>
    private readonly ConcurrentDictionary<(string Folder, SitePage To), Record> plainLinks = [];

    public Navigation(SitePlan plan, HandbookRecords records, LabelSet labels)
    {
        this.plan = plan;
        this.records = records;
        this.labels = labels;
        for (int i = 0; i < plan.ReadingOrder.Count; i++) positions[plan.ReadingOrder[i]] = i;
        ILookup<PartRecord?, SitePage> byPart = plan.ReadingOrder.ToLookup(page => page.Part);
        foreach (PartRecord part in records.Parts) pagesOfPart[part] = new PartPages([.. byPart[part]], FolderOf);
        pagesOfNoPart = new PartPages([.. byPart[null]], FolderOf);
    }

    public SitePage? Before(SitePage page) => positions.TryGetValue(page, out int at) && at > 0 ? plan.ReadingOrder[at - 1] : null;

    /// <summary>A part's or folder's own page is followed by the first page in it.</summary>
    public SitePage? After(SitePage page)
    {
        if (positions.TryGetValue(page, out int at)) return at + 1 < plan.ReadingOrder.Count ? plan.ReadingOrder[at + 1] : null;
        return page.Type is PageType.Part or PageType.Folder && page.Entries.Count > 0
            ? plan.Entries[page.Entries[0].Entry.Id].Page
            : null;
    }

    /// <summary>From the first page down to the one above this.</summary>
    public ScriptArray WayTo(SitePage page)
    {
        if (page.Type is PageType.Home or PageType.NotFound) return Nothing;
        var way = new List<SitePage> { plan.Home };
        if (page.Type == PageType.Tag) way.Add(plan.PagesByPath["tags/index.html"]);
        if (page.Part is { } part) way.Add(plan.Parts[part.Part.Id]);
        if (page.Group is { } group) way.AddRange(Folders(group.Group, withTop: page.Part is null));
        return Record.List(way.Distinct().Where(other => other != page).Select(other => Link(other, other.Type == PageType.Home ? labels.Word("home") : null, page)));
    }

    /// <summary>The parts, and under that of the page what stands in it.</summary>
    public ScriptArray PartsSeenFrom(SitePage page)
    {
        var links = new List<Record>();
        foreach (PartRecord part in records.Parts)
        {
            SitePage own = plan.Parts[part.Part.Id];
            ScriptArray items = page.Part == part ? Items(pagesOfPart[part], own, page) : Nothing;
            links.Add(Link(own, part.Title, page, items));
        }
        if (page.Part is null && pagesOfNoPart.Holds(page)) links.Add(Link(null, labels.Word("other-pages"), page, Items(pagesOfNoPart, null, page)));
        return Record.List(links);
    }

    private ScriptArray Items(PartPages pages, SitePage? whole, SitePage here)
    {
        if (pages.IsJust(whole)) return Nothing;
        if (pages.IsShort) return Record.List(pages.All.Select(page => Link(page, null, here)));
        if (pages.Folders.Count < 2) return Record.List(PartPages.Window(pages.All, pages.PositionOf(here)).Select(page => Link(page, null, here)));
        int present = pages.FolderPositionOf(here);
        if (present < 0 && here.Group is { } group) present = pages.FolderPositionOf(plan.Groups.GetValueOrDefault(group.Group.Path));
        return Record.List(PartPages.Window(pages.Folders, present).Select(folder => FolderLink(folder, here)));
    }

    private Record FolderLink(PartPages.Folder folder, SitePage here)
    {
        int at = Array.IndexOf(folder.Pages, here);
        bool isHere = at >= 0 || folder.Page == here;
        ScriptArray items = isHere ? Record.List(PartPages.Window(folder.Pages, at).Select(page => Link(page, null, here))) : Nothing;
        return Link(folder.Page, folder.Page is null ? folder.Pages[0].Title : null, here, items);
    }

    private IEnumerable<SitePage> Folders(EntryGroup group, bool withTop)
    {
        string[] segments = group.Path.Split('/');
        for (int i = withTop ? 1 : 2; i <= segments.Length; i++)
        {
            if (plan.Groups.TryGetValue(string.Join('/', segments[..i]), out SitePage? folder)) yield return folder;
        }
    }

    /// <summary>The page of the folder that a page stands in.</summary>
    private SitePage? FolderOf(SitePage page)
    {
        string path = page.Type == PageType.Entry ? page.Entry!.Entry.GroupPath : ParentOf(page.Group?.Group.Path ?? "");
        return plan.Groups.GetValueOrDefault(path);
    }

    private static string ParentOf(string path) => path.LastIndexOf('/') is var slash && slash > 0 ? path[..slash] : "";

    private Record Link(SitePage? to, string? title, SitePage here, ScriptArray? items = null)
    {
        bool isPlain = to is not null && title is null && to != here && items is null or { Count: 0 };
        if (!isPlain) return NewLink(to, title ?? to?.Title, here, items ?? Nothing);
        return plainLinks.GetOrAdd((ParentOf(here.Path), to!), static (key, from) => NewLink(key.To, key.To.Title, from, Nothing), here);
    }

    private static Record NewLink(SitePage? to, string? title, SitePage here, ScriptArray items) => new Record("The link", 4)
        .With("title", title)
        .With("url", to is null ? null : RelativeUrl.Between(here.Path, to.Path))
        .With("is_current", to == here)
        .With("items", items)
        .Seal();
}
