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
    /// <summary>A list up to this length is shown whole.</summary>
    private const int Short = 40;

    /// <summary>Of a longer one, so many before and after the present page.</summary>
    private const int Around = 10;

    private readonly SitePlan plan;
    private readonly HandbookRecords records;
    private readonly LabelSet labels;
    private readonly Dictionary<SitePage, int> positions = [];
    private readonly Dictionary<PartRecord, List<SitePage>> pagesOfPart = [];
    private readonly List<SitePage> pagesOfNoPart = [];
    private readonly Dictionary<SitePage, int> positionInPart = [];

    public Navigation(SitePlan plan, HandbookRecords records, LabelSet labels)
    {
        this.plan = plan;
        this.records = records;
        this.labels = labels;
        foreach (PartRecord part in records.Parts) pagesOfPart[part] = [];
        for (int i = 0; i < plan.ReadingOrder.Count; i++)
        {
            SitePage page = plan.ReadingOrder[i];
            List<SitePage> siblings = page.Part is { } part ? pagesOfPart[part] : pagesOfNoPart;
            positions[page] = i;
            positionInPart[page] = siblings.Count;
            siblings.Add(page);
        }
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
        if (page.Type is PageType.Home or PageType.NotFound) return Record.List([]);
        var way = new List<SitePage> { plan.Home };
        if (page.Type == PageType.Tag) way.Add(plan.PagesByPath["tags/index.html"]);
        if (page.Part is { } part) way.Add(plan.Parts[part.Part.Id]);
        if (page.Group is { } group) way.AddRange(Folders(group.Group, withTop: page.Part is null));
        return Record.List(way.Distinct().Where(other => other != page).Select(other => Link(other, other.Type == PageType.Home ? labels.Word("home") : null, page)));
    }

    private IEnumerable<SitePage> Folders(EntryGroup group, bool withTop)
    {
        string[] segments = group.Path.Split('/');
        for (int i = withTop ? 1 : 2; i <= segments.Length; i++)
        {
            if (plan.Groups.TryGetValue(string.Join('/', segments[..i]), out SitePage? folder)) yield return folder;
        }
    }

    /// <summary>The parts, and under that of the page what stands in it.</summary>
    public ScriptArray PartsSeenFrom(SitePage page)
    {
        var links = new List<Record>();
        foreach (PartRecord part in records.Parts)
        {
            bool isHere = page.Part == part;
            ScriptArray items = isHere ? Items(pagesOfPart[part], plan.Parts[part.Part.Id], page) : Record.List([]);
            links.Add(Link(plan.Parts[part.Part.Id], part.Part.Title, page, items));
        }
        if (pagesOfNoPart.Count > 0 && page.Part is null && positionInPart.ContainsKey(page))
        {
            links.Add(Link(null, labels.Word("other-pages"), page, Items(pagesOfNoPart, null, page)));
        }
        return Record.List(links);
    }

    private ScriptArray Items(List<SitePage> pages, SitePage? whole, SitePage here)
    {
        if (pages.Count == 1 && pages[0] == whole) return Record.List([]);
        if (pages.Count <= Short) return Record.List(pages.Select(page => Link(page, null, here)));
        List<SitePage[]> folders = [.. Folders(pages)];
        if (folders.Count < 2) return Record.List(Window(pages, pages.IndexOf(here)).Select(page => Link(page, null, here)));
        int present = folders.FindIndex(folder => folder.Contains(here));
        if (present < 0 && here.Group is { } group) present = folders.FindIndex(folder => FolderOf(folder[0]) == plan.Groups.GetValueOrDefault(group.Group.Path));
        return Record.List(Window(folders, present).Select(folder => FolderLink(folder, here)));
    }

    private Record FolderLink(SitePage[] pages, SitePage here)
    {
        SitePage? folder = FolderOf(pages[0]);
        int at = Array.IndexOf(pages, here);
        bool isHere = at >= 0 || folder == here;
        ScriptArray items = isHere ? Record.List(Window(pages, at).Select(page => Link(page, null, here))) : Record.List([]);
        return Link(folder, folder is null ? pages[0].Title : null, here, items);
    }

    /// <summary>Neighbours that stand in the same folder.</summary>
    private IEnumerable<SitePage[]> Folders(List<SitePage> pages)
    {
        int start = 0;
        for (int i = 1; i <= pages.Count; i++)
        {
            if (i < pages.Count && FolderOf(pages[i]) == FolderOf(pages[start])) continue;
            yield return [.. pages[start..i]];
            start = i;
        }
    }

    /// <summary>The page of the folder that a page stands in.</summary>
    private SitePage? FolderOf(SitePage page)
    {
        string path = page.Type == PageType.Entry ? page.Entry!.Entry.GroupPath : ParentOf(page.Group?.Group.Path ?? "");
        return plan.Groups.GetValueOrDefault(path);
    }

    private static string ParentOf(string path) => path.LastIndexOf('/') is var slash && slash > 0 ? path[..slash] : "";

    private static IEnumerable<T> Window<T>(IReadOnlyList<T> list, int present)
    {
        if (list.Count <= Short) return list;
        int first = Math.Clamp(present - Around, 0, list.Count - (2 * Around) - 1);
        return list.Skip(first).Take((2 * Around) + 1);
    }

    private static Record Link(SitePage? page, string? title, SitePage here, ScriptArray? items = null) => new Record("The link", 4)
        .With("title", title ?? page?.Title)
        .With("page", page is null ? null : new PageRecord(page.Path).Seal())
        .With("is_current", page == here)
        .With("items", items ?? Record.List([]))
        .Seal();
}
