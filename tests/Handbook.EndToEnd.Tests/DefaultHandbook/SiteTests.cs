using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Handbook.Testing;

namespace Handbook.EndToEnd.Tests.DefaultHandbook;

/// <summary>The site of this repository's content, as it lies on the disk.</summary>
public sealed partial class SiteTests(BuiltHandbook handbook)
{
    private const string Folder = "site/";

    private IReadOnlyDictionary<string, byte[]> Site => handbook.Files
        .Where(file => file.Key.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(file => file.Key[Folder.Length..], file => file.Value, StringComparer.Ordinal);

    private IEnumerable<(string Path, IDocument Page)> Pages => Site
        .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
        .Select(file => (file.Key, (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Value))));

    [Fact]
    public void The_build_has_nothing_to_complain_of() => Assert.Equal((0, ""), (handbook.Result.ExitCode, handbook.Result.Error));

    [Fact]
    public void Every_link_and_anchor_leads_somewhere_and_no_page_breaks_the_rules()
    {
        Assert.InRange(Pages.Count(), 50, 500);
        Assert.Equal("", string.Join('\n', SiteJudge.Faults(Site)));
    }

    [Fact]
    public void Every_page_but_lists_of_folders_can_be_reached_from_the_first()
    {
        Dictionary<string, IDocument> pages = Pages.ToDictionary(p => p.Path, p => p.Page, StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out string? path))
        {
            foreach (IElement link in pages[path].QuerySelectorAll("main a[href], nav a[href]"))
            {
                var target = new Uri(new Uri("file:///" + path), link.GetAttribute("href"));
                string file = Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/'));
                if (target.IsFile && pages.ContainsKey(file) && reached.Add(file)) open.Enqueue(file);
            }
        }
        // A folder's list is there for links to the folder, and for whoever shortens an address.
        Assert.Equal(["404.html"], pages.Keys.Except(reached).Where(path => pages[path].QuerySelector("main.folder-page") is null));
    }

    [Fact]
    public void Assets_carry_a_fingerprint_of_their_bytes_and_each_is_used()
    {
        string[] assets = [.. Site.Keys.Where(path => path.StartsWith("assets/", StringComparison.Ordinal))];
        Assert.NotEmpty(assets);
        string pages = string.Concat(Site.Where(file => !assets.Contains(file.Key) && file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value)));
        foreach (string asset in assets)
        {
            Match name = FingerprintedName().Match(asset);
            Assert.True(name.Success, asset);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Site[asset]))[..10], name.Groups["print"].Value);
            Assert.True(pages.Contains(asset, StringComparison.Ordinal), $"{asset} is not used");
        }
    }

    [Fact]
    public void Every_page_forbids_what_it_does_not_need()
    {
        foreach ((string path, IDocument page) in Pages)
        {
            string? policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content");
            Assert.True(policy is not null, path);
            Assert.StartsWith("default-src 'none';", policy);
            Assert.DoesNotContain("unsafe", policy);
        }
    }

    [Fact]
    public void Titles_tell_pages_apart() =>
        Assert.Empty(Pages.GroupBy(p => p.Page.Title).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(p => p.Path))}"));

    [Fact]
    public void The_book_on_the_site_is_the_book() => Assert.True(Site["handbook.pdf"].AsSpan().SequenceEqual(handbook.Pdf));

    [GeneratedRegex(@"^assets/(.+/)?[^/]+\.(?<print>[0-9a-f]{10})\.[a-z0-9]+$")]
    private static partial Regex FingerprintedName();
}
