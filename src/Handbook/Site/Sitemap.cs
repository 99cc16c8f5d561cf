using System.Text;
using System.Xml;
using Handbook.Output;

namespace Handbook.Site;

/// <summary>sitemap.xml and robots.txt, <see href="https://www.sitemaps.org/protocol.html"/>.</summary>
internal static class Sitemap
{
    /// <returns>robots.txt alone where the site's address isn't known: a sitemap holds full addresses.</returns>
    public static IEnumerable<OutputFile> Files(SitePlan plan, string? baseUrl)
    {
        if (baseUrl is not null) yield return new OutputFile("sitemap.xml", Write(plan, baseUrl));
        string robots = "User-agent: *\nDisallow:\n" + (baseUrl is null ? "" : $"Sitemap: {baseUrl}sitemap.xml\n");
        yield return new OutputFile("robots.txt", Encoding.UTF8.GetBytes(robots));
    }

    /// <summary>As servers and people call a page: a folder's index is the folder.</summary>
    public static string PathOf(string path)
    {
        string escaped = RelativeUrl.EscapePath(path);
        if (escaped == "index.html") return "";
        return escaped.EndsWith("/index.html", StringComparison.Ordinal) ? escaped[..^"index.html".Length] : escaped;
    }

    private static byte[] Write(SitePlan plan, string baseUrl)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            writer.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (SitePage page in plan.Pages.Where(page => page.IsListed).OrderBy(page => page.Path, StringComparer.Ordinal))
            {
                writer.WriteStartElement("url");
                writer.WriteElementString("loc", baseUrl + PathOf(page.Path));
                writer.WriteEndElement();
            }
            writer.WriteEndElement();
        }
        return stream.ToArray();
    }
}
