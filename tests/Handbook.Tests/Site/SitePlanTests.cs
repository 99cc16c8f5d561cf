namespace Handbook.Tests.Site;

public sealed class SitePlanTests
{
    private const string Page = "text\n";

    [Fact]
    public void A_readme_is_the_page_of_its_folder_and_lists_what_is_in_it()
    {
        TinySite site = new TinyHandbook(
            ("pages/guide/README.md", "# The guide\n\nRead [on](a.md).\n"),
            ("pages/guide/a.md", "# A\n\n" + Page),
            ("pages/guide/b/c.md", "# C\n\nBack to [the guide](../README.md).\n")).Build().Sound();
        Assert.Contains("pages/guide/index.html", site.Paths);
        Assert.DoesNotContain("pages/guide.html", site.Paths);
        Assert.Equal("The guide", site.Page("pages/guide/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal(["A", "B", "C"], site.Page("pages/guide/index.html").QuerySelectorAll(".entries a").Select(a => a.TextContent));
        Assert.Equal("../index.html", site.Page("pages/guide/b/c.html").QuerySelector("article a")!.GetAttribute("href"));
        Assert.Equal(["Home", "Pages", "The guide", "B"], site.Page("pages/guide/b/c.html").QuerySelectorAll(".crumbs a").Select(a => a.TextContent));
        Assert.Equal("", site.Faults);
    }

    [Fact]
    public void A_part_that_is_one_folder_has_that_folders_page_and_another_has_its_own()
    {
        TinySite site = new TinyHandbook(
            ("handbook.yaml", """
                title: T
                parts:
                  - {title: All pages, intro: Read them., entries: [pages/**]}
                  - {title: Mixed, entries: [faqs/*, terms/*]}
                """),
            ("pages/a.md", "# A\n\n" + Page),
            ("faqs/f.md", "---\nquestion: F?\n---\nYes.\n"),
            ("terms/t.md", "---\nterm: T\n---\nA letter.\n")).Build();
        Assert.Contains("parts/mixed.html", site.Paths);
        Assert.DoesNotContain("parts/all-pages.html", site.Paths);
        Assert.Equal("All pages", site.Page("pages/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("Read them.", site.Page("pages/index.html").QuerySelector(".lede")!.TextContent.Trim());
        Assert.Equal(["F?", "T"], site.Page("parts/mixed.html").QuerySelectorAll(".entries a").Select(a => a.TextContent));
        Assert.Equal("", site.Faults);
    }

    [Fact]
    public void An_alias_becomes_a_page_that_redirects_from_its_place()
    {
        TinySite site = new TinyHandbook(("pages/new.md", "---\naliases: [pages/old, /deep/er/page.html]\n---\n# New\n\n" + Page)).Build().Sound();
        Assert.Contains("content=\"0; url=new.html\"", site.Text("pages/old.html"));
        Assert.Contains("content=\"0; url=../../pages/new.html\"", site.Text("deep/er/page.html"));
    }

    [Fact]
    public void An_alias_that_is_a_generated_page_redirects_nothing()
    {
        TinySite site = new TinyHandbook(("pages/a.md", "---\naliases: [/tags/index.html]\ntags: [x]\n---\n# A\n\n" + Page)).Build();
        Assert.Equal(["content/pages/a.md:1:1: alias-of-page: The alias tags/index.html is the address of `Tags`, so nothing redirects from it"], site.Problems);
        Assert.DoesNotContain("refresh", site.Text("tags/index.html"));
    }

    [Fact]
    public void Files_of_the_content_are_published_under_their_fingerprint_and_unused_ones_are_not()
    {
        byte[] image = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        TinySite site = new TinyHandbook(("pages/a b.md", "# A\n\n![dot](../assets/sub/d%20ot.png) [file](f.txt)\n"), ("pages/f.txt", "f"), ("pages/g.txt", "g"))
            .File("assets/sub/d ot.png", image)
            .Build().Sound();
        Assert.Contains("assets/pages/f.252f10c836.txt", site.Paths);
        Assert.Contains("assets/sub/d ot.497790947d.png", site.Paths);
        Assert.DoesNotContain(site.Paths, path => path.Contains("/g.", StringComparison.Ordinal));
        Assert.StartsWith("../assets/sub/d%20ot.", site.Page("pages/a-b.html").QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal("", site.Faults);
    }

    [Fact]
    public void An_entry_that_no_part_names_is_on_the_site()
    {
        TinySite site = new TinyHandbook(
            ("handbook.yaml", "title: T\nparts:\n  - {title: P, entries: [pages/a]}\n"),
            ("pages/a.md", "# A\n\n" + Page),
            ("pages/b.md", "---\nbook: false\n---\n# B\n\n" + Page)).Build().Sound();
        Assert.Contains("pages/b.html", site.Paths);
        Assert.Contains("Also in this handbook", site.Page("pages/b.html").QuerySelector(".site-nav")!.TextContent);
    }

    [Fact]
    public void A_large_part_shows_its_pages_around_the_present_one_only()
    {
        var files = new List<(string, string)>();
        for (int folder = 1; folder <= 60; folder++)
        {
            for (int page = 1; page <= 3; page++) files.Add(($"pages/f{folder}/p{page}.md", $"# Page {folder}.{page}\n\ntext\n"));
        }
        TinySite site = new TinyHandbook([.. files]).Build().Sound();
        AngleSharp.Dom.IDocument middle = site.Page("pages/f30/p2.html");
        string[] shown = [.. middle.QuerySelectorAll(".site-nav a").Select(a => a.TextContent)];
        Assert.Equal(1 + 21 + 3, shown.Length);
        Assert.Contains("Page 30.1", shown);
        Assert.DoesNotContain("Page 29.1", shown);
        Assert.Equal("Page 30.2", middle.QuerySelector(".site-nav [aria-current]")!.TextContent);
        Assert.Equal("Page 30.1", middle.QuerySelector(".previous")!.LastChild!.TextContent);
        Assert.Equal("Page 30.3", middle.QuerySelector(".next")!.LastChild!.TextContent);
    }
}
