namespace Handbook.Site;

/// <summary>The pages of a part in their order, with the folders that they stand in.</summary>
internal sealed class PartPages
{
    /// <summary>A list up to this length is shown whole.</summary>
    private const int Short = 40;

    /// <summary>Of a longer one, so many before and after the present page.</summary>
    private const int Around = 10;

    private readonly Dictionary<SitePage, int> positions = [];
    private readonly Dictionary<SitePage, int> folderPositions = [];

    /// <summary>Neighbours that stand in the same folder.</summary>
    /// <param name="Page">The folder's own page; null where it has none.</param>
    internal sealed record Folder(SitePage? Page, SitePage[] Pages);

    public PartPages(SitePage[] pages, Func<SitePage, SitePage?> folderOf)
    {
        All = pages;
        for (int i = 0; i < pages.Length; i++) positions[pages[i]] = i;
        Folders = [.. Group(pages, folderOf)];
        for (int i = 0; i < Folders.Count; i++)
        {
            if (Folders[i].Page is { } own) folderPositions.TryAdd(own, i);
            foreach (SitePage page in Folders[i].Pages) folderPositions.TryAdd(page, i);
        }
    }

    public IReadOnlyList<SitePage> All { get; }

    public IReadOnlyList<Folder> Folders { get; }

    public bool IsShort => All.Count <= Short;

    public bool Holds(SitePage page) => positions.ContainsKey(page);

    public bool IsJust(SitePage? page) => All.Count == 1 && All[0] == page;

    /// <returns>-1 where it isn't among the pages.</returns>
    public int PositionOf(SitePage page) => positions.GetValueOrDefault(page, -1);

    /// <returns>The folder that a page stands in, or that it is the page of; -1 for none.</returns>
    public int FolderPositionOf(SitePage? page) => page is null ? -1 : folderPositions.GetValueOrDefault(page, -1);

    /// <summary>A long list's items around one of them.</summary>
    /// <param name="present">-1 shows the beginning.</param>
    public static IEnumerable<T> Window<T>(IReadOnlyList<T> list, int present)
    {
        int first = list.Count <= Short ? 0 : Math.Clamp(present - Around, 0, list.Count - (2 * Around) - 1);
        int end = list.Count <= Short ? list.Count : first + (2 * Around) + 1;
        for (int i = first; i < end; i++) yield return list[i];
    }

    private static IEnumerable<Folder> Group(SitePage[] pages, Func<SitePage, SitePage?> folderOf)
    {
        int start = 0;
        for (int i = 1; i <= pages.Length; i++)
        {
            if (i < pages.Length && folderOf(pages[i]) == folderOf(pages[start])) continue;
            yield return new Folder(folderOf(pages[start]), pages[start..i]);
            start = i;
        }
    }
}
