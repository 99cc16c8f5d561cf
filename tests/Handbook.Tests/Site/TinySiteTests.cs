using Handbook.Testing;

namespace Handbook.Tests.Site;

/// <summary>Whole sites of a few entries: the <c>main</c> of each page as it was accepted.</summary>
public sealed class TinySiteTests
{
    private static readonly TinyHandbook EveryKind = new(
        ("handbook.yaml", """
            title: The <Duty> Lead
            subtitle: A & B
            version: "2.1"
            date: 2024-05-31
            description: What the duty lead does.
            edit-url: https://example.org/edit/{path}
            """),
        ("responsibilities/rota.md", """
            ---
            title: Keep the rota
            summary: Nobody works **two nights** in a row.
            outcome: The rota stands a week ahead.
            levels: ["New: you read it", "Settled: you write it"]
            signals: ["Nobody asks who is *on*"]
            contrasts: [{not: Filling gaps, but: Preventing them}]
            cases: [{source: One site, year: 2023, text: A gap was found.}]
            tags: [people, night]
            related: [mistakes/rota-mistakes/late]
            owner: Ann
            reviewed: 2024-01-02
            ---
            Look at [the list](../checklists/handover.yaml).

            ## Where it stops

            At the end of the week.
            """),
        ("mistakes/rota-mistakes.yaml", """
            title: Mistakes with the rota
            intro: Three in a row.
            entries:
              - title: Late
                severity: high
                bad: {text: Published on Sunday., context: A small site., feedback: Too late.}
                good: {text: Published on Monday.}
                lesson: Monday, always.
              - title: Guessed
                bad: {text: Guessed.}
                good: {text: Asked.}
                lesson: Ask.
                tags: [people]
            """),
        ("faqs/general.yaml", """
            - question: Who signs?
              short: The duty lead.
              answer: |
                The duty lead, and [[rota|whoever keeps the rota]].

                ## Exceptions

                None.
            """),
        ("checklists/handover.yaml", """
            title: Handover
            intro: Before you go home.
            items:
              - text: The log is **closed**.
                help: Look twice.
              - text: The keys are hung up.
            """),
        ("terms/words.yaml", """
            - term: Shift
              definition: Eight hours. See [[rota]].
              see: [late-shift]
            - term: Late shift
              abbreviation: LS
              definition: From two to ten.
            """),
        ("references/books.yaml", "- title: The book\n  url: https://www.example.org/book?a=1&b=2\n  note: Long.\n"),
        ("pages/start.md", "# Start here\n\n> [!NOTE]\n> Mind the step.\n\n| a | b |\n|--:|---|\n| 1 | 2 |\n"));

    [Fact]
    public void Every_kind_has_its_page()
    {
        TinySite site = EveryKind.Build().Sound();
        Snapshot.MatchAll(
            site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => KeyValuePair.Create(path, site.Main(path))), "html");
    }

    [Fact]
    public void The_frame_around_a_page() => Snapshot.Match(EveryKind.Build().Sound().Text("responsibilities/rota.html"), "html");

    [Fact]
    public void Every_link_leads_somewhere_and_no_page_breaks_the_rules() =>
        Assert.Equal("", EveryKind.Build().Sound().Faults);

    [Fact]
    public void The_number_of_jobs_changes_nothing()
    {
        TinySite one = EveryKind.Build(new BuildOptions { Root = "", Formats = BuildFormats.Site, Jobs = 1 });
        TinySite many = EveryKind.Build(new BuildOptions { Root = "", Formats = BuildFormats.Site, Jobs = 8 });
        Assert.Equal(one.Paths, many.Paths);
        Assert.All(one.Files, file => Assert.True(file.Bytes().Span.SequenceEqual(many.Files.Single(f => f.Path == file.Path).Bytes().Span), file.Path));
    }

    [Fact]
    public void Without_a_base_url_nothing_names_a_full_address_of_the_site()
    {
        TinySite site = EveryKind.Build();
        Assert.DoesNotContain("sitemap.xml", site.Paths);
        Assert.DoesNotContain("canonical", site.Text("index.html"));
        Assert.Equal("User-agent: *\nDisallow:\n", site.Text("robots.txt"));
    }

    [Fact]
    public void With_a_base_url_there_is_a_sitemap_and_404_works_anywhere()
    {
        TinySite site = EveryKind.Build(new BuildOptions { Root = "", Formats = BuildFormats.Site, BaseUrl = "https://example.org/hb" });
        Assert.Contains("<loc>https://example.org/hb/</loc>", site.Text("sitemap.xml"));
        Assert.Contains("<loc>https://example.org/hb/responsibilities/rota.html</loc>", site.Text("sitemap.xml"));
        Assert.Contains("<loc>https://example.org/hb/tags/</loc>", site.Text("sitemap.xml"));
        Assert.DoesNotContain("404", site.Text("sitemap.xml"));
        Assert.Equal("https://example.org/hb/responsibilities/rota.html", site.Page("responsibilities/rota.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.All(site.Page("404.html").QuerySelectorAll("link[rel=stylesheet], main a"), e => Assert.StartsWith("https://example.org/hb/", e.GetAttribute("href")));
        Assert.Equal("../index.html", site.Page("responsibilities/rota.html").QuerySelector(".site-name")!.GetAttribute("href"));
    }

    [Fact]
    public void A_site_alone_links_to_no_book() => Assert.DoesNotContain(".pdf", string.Concat(EveryKind.Build().Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Select(EveryKind.Build().Text)));
}
