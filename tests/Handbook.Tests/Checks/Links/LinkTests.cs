using Handbook.Tests.Content;

namespace Handbook.Tests.Checks.Links;

public class LinkTests
{
    private const string Site = """
        === mistakes/interview.yaml
        title: In the interview
        entries:
          - title: Technology first
            bad: {text: x}
            good: {text: y}
            lesson: |
              ## Why it matters

              [below](#why-it-matters) [the other](#no-benchmark)
          - title: No benchmark
            bad: {text: x}
            good: {text: y}
            lesson: z
        === pages/guide/README.md
        # Guide

        ## Step one

        x
        === pages/guide/part two.md
        # Part two

        x
        === assets/plan.pdf
        %PDF-1.7
        === terms/words/_index.md
        ---
        title: Words
        ---
        ## About
        === terms/words/guide.yaml
        term: Guide
        definition: x
        """;

    [Theory]
    [InlineData("../mistakes/interview.yaml#technology-first", "entry:mistakes/interview/technology-first")]
    [InlineData("../mistakes/interview.yaml", "group:mistakes/interview")]
    [InlineData("../mistakes/interview", "group:mistakes/interview")]
    [InlineData("../mistakes/interview.yaml#technology-first.why-it-matters", "entry:mistakes/interview/technology-first#why-it-matters")]
    [InlineData("../mistakes/", "group:mistakes")]
    [InlineData("../mistakes/interview/no-benchmark", "entry:mistakes/interview/no-benchmark")]
    [InlineData("guide/README.md#step-one", "entry:pages/guide#step-one")]
    [InlineData("guide/", "entry:pages/guide")]
    [InlineData("guide", "entry:pages/guide")]
    [InlineData("guide/part%20two.md", "entry:pages/guide/part-two")]
    [InlineData("guide/part%20two", "entry:pages/guide/part-two")]
    [InlineData("guide/../guide/part%20two.md?plain=1", "entry:pages/guide/part-two")]
    [InlineData("/guide/", "entry:pages/guide")]
    [InlineData("/terms/words/guide.yaml", "entry:terms/words/guide")]
    [InlineData("/pages/guide", "entry:pages/guide")]
    [InlineData("../terms/words/_index.md#about", "group:terms/words#about")]
    [InlineData("../assets/plan.pdf", "asset:assets/plan.pdf")]
    [InlineData("../", "group:")]
    [InlineData("#", "entry:pages/start")]
    [InlineData("mailto:a@b.c", "mailto:a@b.c")]
    [InlineData("HTTPS://e.org/x?y#z", "HTTPS://e.org/x?y#z")]
    [InlineData("//e.org/x", "https://e.org/x")]
    public void Leads_to(string address, string target)
    {
        Loaded loaded = Tree.Parse(Site + $"\n=== pages/start.md\n# Start\n\n[x](<{address}>)").Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal($"<p><a href=\"{target}\">x</a></p>", loaded.Html("pages/start"));
    }

    [Theory]
    [InlineData("[[technology-first]]", "<a href=\"entry:mistakes/interview/technology-first\">Technology first</a>")]
    [InlineData("[[interview/technology-first|so]]", "<a href=\"entry:mistakes/interview/technology-first\">so</a>")]
    [InlineData("[[pages/guide]]", "<a href=\"entry:pages/guide\">Guide</a>")]
    [InlineData("[[pages/guide#step-one|one]]", "<a href=\"entry:pages/guide#step-one\">one</a>")]
    [InlineData("[[1]](https://e.org)", "<a href=\"https://e.org\">[1]</a>")]
    public void An_id_link_takes_an_ending_of_the_id(string markdown, string html)
    {
        Loaded loaded = Tree.Parse(Site + $"\n=== pages/start.md\n# Start\n\n{markdown}").Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal($"<p>{html}</p>", loaded.Html("pages/start"));
    }

    [Theory]
    [InlineData("[x](gide/)", "error[broken-link]: this link leads nowhere: there is no `gide/`", null)]
    [InlineData("[x](guide/part-two.md)", "error[broken-link]: this link leads nowhere: there is no `guide/part-two.md`", "Did you mean `guide/part two.md`?")]
    [InlineData("[x](../Mistakes/interview.yaml)", "error[broken-link]: this link leads nowhere: there is no `../Mistakes/interview.yaml`", "Did you mean `../mistakes/interview.yaml`?")]
    [InlineData("[x]()", "error[broken-link]: this link has no address", null)]
    [InlineData("[[tecnology-first]]", "error[broken-link]: no entry has the id `tecnology-first`", "Did you mean `technology-first`?")]
    [InlineData("[[Technology First]]", "error[broken-link]: no entry has the id `Technology First`", "Did you mean `technology-first`?")]
    [InlineData("[[guide]]", "error[ambiguous-id]: `guide` fits several entries", "Write more of the id: `pages/guide` or `terms/words/guide`.")]
    [InlineData("[x](guide/README.md#step-on)", "error[broken-anchor]: `pages/guide` has no heading or id `#step-on`", "Did you mean `#step-one`?")]
    [InlineData("[x](guide/README.md#Step_One)", "warning[inexact-anchor]: the anchor is `#step-one`, not `#Step_One`", null)]
    [InlineData("[x](../mistakes/interview.yaml#no-bench)", "error[broken-anchor]: `mistakes/interview` has no heading or id `#no-bench`", null)]
    [InlineData("[x](../../secret.md)", "error[path-outside-content]: `../../secret.md` lies outside content/, and only what lies in it is published", null)]
    [InlineData("[x](javascript:alert)", "error[unsafe-url]: a link can't begin with `javascript:`", null)]
    [InlineData("[x](vbscript:x)", "error[unsafe-url]: a link can't begin with `vbscript:`", null)]
    [InlineData("[x](C:\\\\plan.md)", "error[unsafe-url]: a link can't begin with `c:`", null)]
    [InlineData("![x](../assets/plan.pdf)", "error[not-an-image]: `../assets/plan.pdf` is no image that can be shown (application/pdf)", null)]
    [InlineData("![x](../assets/flow.png)", "error[broken-image]: there is no image `../assets/flow.png`", null)]
    public void Is_reported_at_its_place(string markdown, string problem, string? help)
    {
        Loaded loaded = Tree.Parse(Site + $"\n=== pages/start.md\n# Start\n\nSee {markdown}.").Load();
        Assert.Equal($"pages/start.md:3:5: {problem}", loaded.Problems);
        if (help is not null) Assert.Equal(help, loaded.Help);
    }

    [Fact]
    public void Anchors_of_an_entry_win_over_the_other_entries_of_its_file()
    {
        Loaded loaded = Tree.Parse(Site).Load();
        Assert.Equal(
            "<h2 id=\"why-it-matters\">Why it matters</h2>\n<p><a href=\"entry:mistakes/interview/technology-first#why-it-matters\">below</a> <a href=\"entry:mistakes/interview/no-benchmark\">the other</a></p>",
            loaded.Html("mistakes/interview/technology-first", "lesson"));
    }

    [Fact]
    public void Reference_definitions_are_reported_where_they_are_used()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\nSee [the plan][plan] and [plan].\n\n[plan]: nope.md").Load();
        Assert.Equal(
            """
            pages/p.md:3:5: error[broken-link]: this link leads nowhere: there is no `nope.md`
            pages/p.md:3:26: error[broken-link]: this link leads nowhere: there is no `nope.md`
            """, loaded.Problems);
    }

    [Fact]
    public void A_draft_may_link_to_a_draft_and_nobody_else()
    {
        Loaded loaded = Tree.Parse("""
            === pages/a.md
            # A

            [b](b.md) [[c]] [folder](later/)
            === pages/b.md
            ---
            title: B
            draft: true
            ---
            [[c]]
            === pages/c.md
            ---
            title: C
            draft: true
            ---
            x
            === pages/later/d.md
            ---
            title: D
            draft: true
            ---
            x
            """).Load();
        Assert.Equal(
            """
            pages/a.md:3:1: error[link-to-draft]: `pages/b` is a draft, and so isn't published
            pages/a.md:3:11: error[link-to-draft]: `pages/c` is a draft, and so isn't published
            pages/a.md:3:17: error[broken-link]: this link leads nowhere: there is no `later/`
            """, loaded.Problems);
    }

    [Fact]
    public void Images_of_other_hosts_become_links_with_one_warning_a_file()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n![a](https://e.org/a.png) ![b](https://e.org/b.png)").Load();
        Assert.Equal("pages/p.md:3:1: warning[remote-image]: images of other hosts are shown as links", loaded.Problems);
        Assert.Equal(
            "<p><a class=\"remote-image\" href=\"https://e.org/a.png\">{remote-image}: a</a> <a class=\"remote-image\" href=\"https://e.org/b.png\">{remote-image}: b</a></p>",
            loaded.Html("pages/p"));
        Assert.Equal(
            "<p><img src=\"https://e.org/a.png\" alt=\"a\"> <img src=\"https://e.org/b.png\" alt=\"b\"></p>\n",
            loaded.Text("pages/p").Render(Loaded.Rendering() with { RemoteImages = true }));
    }

    [Fact]
    public void A_link_that_the_caller_has_no_place_for_shows_its_words()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# T\n\n[the *page*](p.md)").Load();
        Assert.Equal("<p>the <em>page</em></p>\n", loaded.Text("pages/p").Render(Loaded.Rendering() with { Href = _ => null }));
    }

    [Fact]
    public void An_old_path_still_leads_to_the_entry_that_lists_it()
    {
        Loaded loaded = Tree.Parse("=== pages/new.md\n---\ntitle: New\naliases: [old]\n---\n[x](old.md) [top](#top)").Load();
        Assert.Equal("pages/new.md:5:1: warning[outdated-id]: `pages/old.md` is an old id", loaded.Problems);
        Assert.Equal("<p><a href=\"entry:pages/new\">x</a> <a href=\"entry:pages/new\">top</a></p>", loaded.Html("pages/new"));
    }

    [Fact]
    public void References_in_fields_are_ids()
    {
        Loaded loaded = Tree.Parse("""
            === terms/t.yaml
            - term: A
              definition: x
              see: [b]
              related: [t/b, nope]
            - term: B
              definition: x
            """).Load();
        Assert.Equal("terms/t.yaml:4:18: error[broken-link]: no entry has the id `nope`", loaded.Problems);
        Assert.Equal(["terms/t/b"], loaded.Entry("terms/t/a").Related);
    }
}
