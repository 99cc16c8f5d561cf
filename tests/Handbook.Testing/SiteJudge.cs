using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Handbook.Testing;

/// <summary>Checks what must hold of every page of every site, as a browser that works from the disk would find it.</summary>
public static class SiteJudge
{
    /// <param name="files">By path from the site's root, with <c>/</c>.</param>
    /// <returns>One line for each fault.</returns>
    public static IReadOnlyList<string> Faults(IReadOnlyDictionary<string, byte[]> files)
    {
        var faults = new List<string>();
        Dictionary<string, IDocument> pages = files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Value)), StringComparer.Ordinal);
        HashSet<string> paths = [.. files.Keys];
        foreach ((string path, IDocument page) in pages)
        {
            faults.AddRange(PageFaults(page).Concat(LinkFaults(path, page, pages, paths)).Select(fault => $"{path}: {fault}"));
        }
        return faults;
    }

    private static IEnumerable<string> PageFaults(IDocument page)
    {
        foreach (var same in page.All.Where(e => e.HasAttribute("id")).GroupBy(e => e.GetAttribute("id")).Where(g => g.Count() > 1)) yield return $"id twice: {same.Key}";
        foreach (IElement e in page.All)
        {
            if (e.LocalName == "style" || e.HasAttribute("style")) yield return $"inline style: {e.LocalName}";
            if (e.LocalName == "script" && !e.HasAttribute("src") && e.GetAttribute("type") != "application/ld+json") yield return "inline script";
            if (e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))) yield return $"inline handler: {e.LocalName}";
            if (e.LocalName == "img" && !e.HasAttribute("alt")) yield return "image without alt";
            if (e.LocalName is "a" or "button" && Name(e).Length == 0) yield return $"{e.LocalName} without a name";
        }
        if (page.QuerySelectorAll("h1").Length != 1) yield return $"{page.QuerySelectorAll("h1").Length} h1";
        if (page.QuerySelectorAll("main").Length != 1) yield return "not one main";
        if (string.IsNullOrWhiteSpace(page.Title)) yield return "no title";
        if (string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang"))) yield return "no language";
        int level = 1;
        foreach (IElement heading in page.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            int own = heading.LocalName[1] - '0';
            if (own > level + 1) yield return $"heading level skipped: {heading.TextContent}";
            level = own;
        }
        foreach (IElement label in page.QuerySelectorAll("label[for]"))
        {
            if (page.GetElementById(label.GetAttribute("for")!) is null) yield return $"label for nothing: {label.GetAttribute("for")}";
        }
    }

    private static IEnumerable<string> LinkFaults(string path, IDocument page, Dictionary<string, IDocument> pages, HashSet<string> paths)
    {
        foreach (IElement e in page.All)
        {
            string? address = e.LocalName == "link" && e.GetAttribute("rel") is "canonical" ? null : e.GetAttribute("href") ?? e.GetAttribute("src");
            if (address is null || address.StartsWith("data:", StringComparison.Ordinal)) continue;
            if (Uri.TryCreate(address, UriKind.Absolute, out Uri? absolute) && absolute.Scheme != "file")
            {
                if (e.LocalName != "a") yield return $"external request: {address}";
                continue;
            }
            (string file, string? fragment) = Resolve(path, address);
            if (!paths.Contains(file)) yield return $"broken link: {address}";
            else if (fragment is not null && pages.TryGetValue(file, out IDocument? target) && target.GetElementById(fragment) is null)
            {
                yield return $"broken anchor: {address}";
            }
        }
    }

    private static (string File, string? Fragment) Resolve(string from, string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        string? fragment = hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
        string path = hash < 0 ? address : address[..hash];
        if (path.Length == 0) return (from, fragment);
        var segments = from.Split('/')[..^1].ToList();
        foreach (string segment in path.Split('/'))
        {
            if (segment == ".." && segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else if (segment != ".") segments.Add(Uri.UnescapeDataString(segment));
        }
        return (string.Join('/', segments), fragment);
    }

    private static string Name(IElement e) => e.GetAttribute("aria-label") ?? e.TextContent.Trim();
}
