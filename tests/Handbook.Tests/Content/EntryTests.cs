using Handbook.Model;

namespace Handbook.Tests.Content;

/// <summary>Fields, ids and titles of entries.</summary>
public class EntryTests
{
    [Fact]
    public void Problems_of_an_entry_are_reported_all_at_once()
    {
        Loaded loaded = Tree.Parse("""
            === mistakes/m.yaml
            - title: One
              severty: high
              bad:
                txt: x
                feedback: [a, b]
              good: fine
              tags: a
              order: first
              draft: maybe
              reviewed: 31.05.2024
              lesson: ""
            """).Load();
        Assert.Equal(
            """
            mistakes/m.yaml:1:3: error[missing-field]: a mistake needs `lesson`
            mistakes/m.yaml:2:3: error[unknown-field]: a mistake has no field `severty`
            mistakes/m.yaml:4:5: error[unknown-field]: `bad` has no field `txt`
            mistakes/m.yaml:5:15: error[wrong-type]: `feedback` is a text, and this is a list
            mistakes/m.yaml:6:9: error[wrong-type]: `good` is a mapping of `text`, `context` or `feedback`, and this is `fine`
            mistakes/m.yaml:7:9: error[wrong-type]: `tags` is a list, and this is `a`
            mistakes/m.yaml:8:10: error[wrong-type]: `order` is a number, and this is `first`
            mistakes/m.yaml:9:10: error[wrong-type]: `draft` is true or false, and this is `maybe`
            mistakes/m.yaml:10:13: error[wrong-type]: `reviewed` is a date, and this is `31.05.2024`
            """, loaded.Problems);
    }

    [Fact]
    public void A_missing_field_is_reported_at_the_entrys_first_line()
    {
        Loaded loaded = Tree.Parse("""
            === faqs/q.md
            ---
            tags: [a]
            ---
            Answer.
            === terms/t.yaml

            # A comment
            - term: A
              definition: x
            - id: b
              definition: x
            """).Load();
        Assert.Equal(
            """
            faqs/q.md:1:1: error[missing-field]: an faq needs `question`
            terms/t.yaml:5:3: error[missing-field]: a term needs `term`
            """, loaded.Problems);
    }

    [Fact]
    public void An_id_is_made_from_the_file_the_title_or_the_field()
    {
        Loaded loaded = Tree.Parse("""
            === pages/Getting Started.md
            # X

            x
            === pages/with-id.md
            ---
            title: Y
            id: other
            ---
            x
            === faqs/list.yaml
            - question: What is “AI” — really?
              answer: x
            - question: Wer übt?
              answer: x
            - id: own
              question: Q
              answer: x
            """).Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal(["faqs/list/what-is-ai-really", "faqs/list/wer-übt", "faqs/list/own", "pages/getting-started", "pages/other"], loaded.Model.Entries.Select(e => e.Id));
    }

    [Fact]
    public void A_duplicate_id_is_reported_at_the_later_entry_with_the_first()
    {
        Loaded loaded = Tree.Parse("""
            === terms/a.yaml
            - term: Plan
              definition: x
            - term: Other
              id: plan
              definition: x
            === terms/a/plan.yaml
            term: Plan
            definition: x
            """).Load();
        Assert.Equal(
            """
            terms/a.yaml:4:7: error[duplicate-id]: the id `terms/a/plan` is taken already
            terms/a/plan.yaml:1:1: error[duplicate-id]: the id `terms/a/plan` is taken already
            """, loaded.Problems);
        Assert.Equal("content/terms/a.yaml:1:3", loaded.Sink.Sorted()[0].Related[0].Span.ToString());
    }

    [Fact]
    public void Both_a_page_and_a_readme_cant_be_a_folders_index()
    {
        Loaded loaded = Tree.Parse("""
            === pages/x.md
            # X

            x
            === pages/x/README.md
            # X

            x
            """).Load();
        Assert.Equal("pages/x/README.md:1:1: error[two-indexes]: both this file and content/pages/x.md:1 are the index of the folder `pages/x`", loaded.Problems);
    }

    [Theory]
    [InlineData("# From h1\n\nx", "From h1", "")]
    [InlineData("## Only h2\n\nx", "Only h2", "")]
    [InlineData("Intro\n\n## Second\n\n# First of level one", "First of level one", "")]
    [InlineData("Just text", "My page", "warning[title-from-file-name]")]
    [InlineData("---\ntitle: Given\n---\n# Heading\n\nx", "Given", "")]
    public void The_title_of_a_page_is_given_or_found(string text, string title, string problem)
    {
        Loaded loaded = Tree.Parse("").With("pages/my-page.md", text).Load();
        Assert.Equal(title, loaded.Entry("pages/my-page").Title);
        if (problem.Length == 0) Assert.Equal("", loaded.Problems);
        else Assert.Contains(problem, loaded.Problems, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_understand_what_other_tools_write()
    {
        Loaded loaded = Tree.Parse("""
            === pages/p.md
            ---
            title: P
            description: What it is.
            keywords: one, two
            redirect_from: /old/p/
            nav_order: 3
            layout: default
            sidebar: {open: true}
            ---
            x
            """).Load();
        Entry page = loaded.Entry("pages/p");
        Assert.Equal(
            """
            pages/p.md:7:1: note[unknown-field-kept]: `layout` is no field of a page and is kept under `extra`
            pages/p.md:8:1: note[unknown-field-kept]: `sidebar` is no field of a page and is kept under `extra`
            """, loaded.Problems);
        Assert.Equal(("What it is.", "one two", 3m), (page.Summary, string.Join(' ', page.Tags), page.Order));
        Assert.Equal("old/p/index.html", loaded.Model.Redirects[0].From);
        Assert.Equal("default", ((TextValue)page.Extra!["layout"]!).Text);
        Assert.Equal("true", ((TextValue)((RecordValue)page.Extra["sidebar"]!)["open"]!).Text);
    }

    [Fact]
    public void A_page_beside_a_folder_is_marked_as_its_index()
    {
        Loaded loaded = Tree.Parse("=== pages/x.md\n# X\n\nx\n=== pages/x/y.md\n# Y\n\ny").Load();
        Assert.True(loaded.Entry("pages/x").IsIndex);
        Assert.False(loaded.Entry("pages/x/y").IsIndex);
    }

    [Fact]
    public void Files_that_are_no_entries_are_left_alone_or_named()
    {
        Loaded loaded = Tree.Parse("""
            === README.md
            For authors.
            === pages/_draft-ideas.md
            x
            === pages/.hidden.md
            x
            === _notes/a.md
            x
            === pages/picture.png
            x
            === assets/readme.md
            x
            === teams/blue/pages/p.md
            x
            === stray.md
            x
            === resposibilities/a.md
            x
            === other/a.md
            x
            """).Load();
        Assert.Equal(
            """
            other/a.md: warning[unknown-folder]: `other` is the folder of no kind: its files are no entries
            resposibilities/a.md: error[unknown-folder]: `resposibilities` is the folder of no kind: its files are no entries
            stray.md: warning[stray-file]: this file lies in no folder of a kind and is left out
            """, loaded.Problems);
        Assert.Empty(loaded.Model.Entries);
    }

    [Fact]
    public void Only_files_that_are_linked_or_shown_are_published()
    {
        Loaded loaded = Tree.Parse("=== pages/p.md\n# P\n\n[data](data.csv) [file](../assets/a%20b.txt)\n=== pages/data.csv\na,b\n=== assets/a b.txt\nxy\n=== assets/unused.txt\nx").Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal(["assets/a b.txt text/plain 3", "pages/data.csv text/csv 4"], loaded.Model.Assets.Select(a => $"{a.Path} {a.MediaType} {a.Bytes}"));
    }

    [Fact]
    public void Tags_have_slugs_of_their_own()
    {
        Loaded loaded = Tree.Parse("""
            === terms/t.yaml
            - {term: A, definition: x, tags: [C++, c, Über uns]}
            - {term: B, definition: x, tags: [c]}
            """).Load();
        Assert.Equal(["c c 2", "C++ c-2 1", "Über uns über-uns 1"], loaded.Model.Tags.Select(t => $"{t.Name} {t.Slug} {t.Entries.Length}"));
    }

    [Fact]
    public void A_list_file_orders_its_entries_and_has_a_head()
    {
        Loaded loaded = Tree.Parse("""
            === terms/t.yaml
            title: The words
            intro: See [a](#a).
            order: 2
            entries:
              - {term: A, definition: x}
              - {term: B, definition: x, order: 1}
            === terms/z.yaml
            term: Z
            definition: x
            order: 1
            """).Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal(["terms/z", "terms/t/b", "terms/t/a"], loaded.Model.Entries.Select(e => e.Id));
        EntryGroup list = loaded.Model.GroupsByPath["terms/t"];
        Assert.Equal(("The words", GroupForm.ListFile), (list.Title, list.Form));
        Assert.Equal("<p>See <a href=\"entry:terms/t/a\">a</a>.</p>\n", list.Intro!.Render(Loaded.Rendering()));
    }
}
