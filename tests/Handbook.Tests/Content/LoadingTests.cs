using Handbook.Model;

namespace Handbook.Tests.Content;

public class LoadingTests
{
    [Fact]
    public void A_handbook_of_every_kind_loads_without_a_word()
    {
        Loaded loaded = Tree.Parse("""
            === responsibilities/define-the-outcome.md
            ---
            title: Define the outcome
            summary: Decide what should exist.
            levels: [One, Two]
            contrasts:
              - {not: Oversee, but: Define}
            cases:
              - source: One reported case
                year: 2023
                text: It went *well*.
            ---
            Text.
            === mistakes/interview.yaml
            title: In the interview
            entries:
              - id: technology-first
                title: Technology before product
                severity: high
                bad: {text: Twenty minutes on transformers.}
                good: {text: Began with the developer.}
                lesson: Begin with a person.
            === faqs/degree.md
            ---
            question: Is a degree needed?
            ---
            No.
            === checklists/ship.yaml
            title: Before you ship
            items:
              - text: Measure it.
                help: Twice.
            === pages/welcome.md
            # Welcome

            See [[technology-first]].
            === terms/words.yaml
            - term: CLEAR
              definition: Five things.
              see: [radd]
            - term: RADD
              definition: Four sources.
            === references/guide.yaml
            title: A guide
            url: https://example.org/guide
            """).Load();

        Assert.Equal("", loaded.Problems);
        Assert.Equal(
            ["responsibilities/define-the-outcome", "mistakes/interview/technology-first", "faqs/degree", "checklists/ship", "pages/welcome", "terms/words/clear", "terms/words/radd", "references/guide"],
            loaded.Model.Entries.Select(e => e.Id));
        Assert.Equal("mistakes/interview", loaded.Entry("mistakes/interview/technology-first").PageId);
        Assert.Equal("<p>See <a href=\"entry:mistakes/interview/technology-first\">Technology before product</a>.</p>", loaded.Html("pages/welcome"));
        Assert.Equal(["Responsibilities", "Mistakes", "Questions", "Checklists", "Pages", "Terms", "References"], loaded.Model.Parts.Select(p => p.Title));
    }

    [Fact]
    public void The_result_is_the_same_with_one_job_and_with_many()
    {
        string tree = string.Concat(Enumerable.Range(1, 60).Select(i => $"=== pages/p{i}.md\n# Page {i}\n\nTo [next](p{(i % 60) + 1}.md) and [nowhere](q{i}.md).\n"));
        Loaded one = Tree.Parse(tree).Load(jobs: 1);
        Loaded many = Tree.Parse(tree).Load(jobs: 8);
        Assert.Equal(one.Problems, many.Problems);
        Assert.Equal(one.Model.Entries.Select(e => e.Id), many.Model.Entries.Select(e => e.Id));
    }

    [Fact]
    public void A_byte_order_mark_and_CRLF_mean_nothing()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: Plan\r\n---\r\nOne\r\n[two](nope.md).\r\n"u8];
        Loaded loaded = Tree.Parse("").With("pages/plan.md", bytes).Load();
        Assert.Equal("pages/plan.md:5:1: error[broken-link]: this link leads nowhere: there is no `nope.md`", loaded.Problems);
        Assert.Equal("<p>One\ntwo.</p>", loaded.Html("pages/plan"));
    }

    [Fact]
    public void Drafts_are_left_out_with_their_mistakes_unless_asked_for()
    {
        Tree tree = Tree.Parse("""
            === pages/a.md
            # A

            Text.
            === pages/b.md
            ---
            title: B
            draft: true
            nonsense-field-of-mine: 1
            ---
            [x](nowhere.md)
            """);
        Assert.Equal(["pages/a"], tree.Load().Model.Entries.Select(e => e.Id));
        Assert.Equal("", tree.Load().Problems);
        Assert.Equal(["pages/a", "pages/b"], tree.Load(drafts: true).Model.Entries.Select(e => e.Id));
        Assert.Contains("broken-link", tree.Load(drafts: true).Problems, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_ordered_by_index_order_and_natural_names()
    {
        Loaded loaded = Tree.Parse("""
            === pages/10-ten.md
            # Ten

            x
            === pages/2-two.md
            # Two

            x
            === pages/README.md
            # Start

            x
            === pages/z.md
            ---
            title: First by order
            order: 1
            ---
            x
            === pages/sub/_index.md
            ---
            title: The sub-folder
            order: 2
            ---
            About it.
            === pages/sub/a.md
            # A

            x
            """).Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal(["pages", "pages/z", "pages/sub/a", "pages/2-two", "pages/10-ten"], loaded.Model.Entries.Select(e => e.Id));
        EntryGroup sub = loaded.Model.GroupsByPath["pages/sub"];
        Assert.Equal("The sub-folder", sub.Title);
        Assert.Equal("About it.", sub.Intro!.PlainText);
        Assert.Equal("Start", loaded.Model.GroupsByPath["pages"].Title);
    }

    [Fact]
    public void A_page_beside_a_folder_of_its_name_is_the_folders_index()
    {
        Loaded loaded = Tree.Parse("""
            === pages/guide.md
            # The guide

            [one](guide/one.md), [folder](guide/)
            === pages/guide/one.md
            # One

            [up](../guide.md), [folder](.), [named](../guide)
            """).Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal("pages/guide", loaded.Model.GroupsByPath["pages/guide"].Index!.Id);
        Assert.Equal("<p><a href=\"entry:pages/guide\">up</a>, <a href=\"entry:pages/guide\">folder</a>, <a href=\"entry:pages/guide\">named</a></p>", loaded.Html("pages/guide/one"));
    }

    [Fact]
    public void Names_with_spaces_and_letters_beyond_ASCII_become_ids()
    {
        Loaded loaded = Tree.Parse("""
            === pages/Über uns/Meine Seite.md
            # Über uns

            [here](<Meine Seite.md>) [encoded](Meine%20Seite.md)
            """).Load();
        Assert.Equal("", loaded.Problems);
        Assert.Equal("<p><a href=\"entry:pages/über-uns/meine-seite\">here</a> <a href=\"entry:pages/über-uns/meine-seite\">encoded</a></p>", loaded.Html("pages/über-uns/meine-seite"));
    }

    [Fact]
    public void A_kind_is_added_by_a_folder_of_templates()
    {
        Loaded loaded = Tree.Parse("""
            === templates/kinds/decision/kind.yaml
            folder: decisions
            one: Decision
            many: Decisions
            page: entry
            body: why
            fields:
              title: {type: text, required: true}
              status: {type: choice, choices: [open, made], required: true}
              why: markdown
            === decisions/one.md
            ---
            title: Use a table
            status: maed
            ---
            Because.
            """).Load();
        Assert.Equal("decisions/one.md:3:9: error[unknown-choice]: `status` can't be `maed`", loaded.Problems);
        Assert.Equal("Did you mean `made`?", loaded.Help);
        Assert.Equal("<p>Because.</p>", loaded.Html("decisions/one", "why"));
    }

    [Fact]
    public void Parts_take_entries_by_id_pattern_and_list_file()
    {
        Loaded loaded = Tree.Parse("""
            === handbook.yaml
            title: Test
            parts:
              - title: Start
                intro: See [the page](pages/b.md).
                entries: [pages/b]
              - title: The rest
                entries: [pages/*, terms/*]
            === pages/a.md
            # A

            x
            === pages/b.md
            # B

            x
            === pages/deep/c.md
            # C

            x
            === terms/words.yaml
            - term: One
              definition: x
            """).Load();
        Assert.Equal("pages/deep/c.md:1:1: warning[entry-in-no-part]: this entry is in no part of the book: it is on the site only", loaded.Problems);
        Assert.Equal(["pages/b"], loaded.Model.Parts[0].Entries.Select(e => e.Id));
        Assert.Equal(["pages/a", "terms/words/one"], loaded.Model.Parts[1].Entries.Select(e => e.Id));
        Assert.Equal("<p>See <a href=\"entry:pages/b\">the page</a>.</p>\n", loaded.Model.Parts[0].Intro!.Render(Loaded.Rendering()));
    }

    [Fact]
    public void Links_are_not_blamed_for_a_file_that_cant_be_read()
    {
        Loaded loaded = Tree.Parse("""
            === handbook.yaml
            title: T
            parts:
              - {title: Words, entries: [terms/*]}
              - {title: Pages, entries: [pages/*]}
            === terms/words.yaml
            - term: "Baseline
              definition: x
            === pages/a.md
            # A

            See [[baseline]] and [the words](../terms/words.yaml#baseline), not [b](b.md).
            """).Load();
        Assert.Equal(
            """
            pages/a.md:3:69: error[broken-link]: this link leads nowhere: there is no `b.md`
            terms/words.yaml:1:9: error[yaml-unclosed-quote]: the quotation mark " that opens here is never closed
            """, loaded.Problems);
    }

    [Fact]
    public void Entries_are_not_blamed_for_a_kind_that_cant_be_read()
    {
        Loaded loaded = Tree.Parse("""
            === templates/kinds/term/kind.yaml
            folder: terms
            one: Term
            many: Terms
            title: term
            fields: {term: {type: text, required: true}, note: {type: txt}}
            === terms/words.yaml
            - term: Baseline
            === pages/a.md
            # A

            See [[baseline]].
            """).Load();
        Assert.Equal("templates/kinds/term/kind.yaml:5:59: error[unknown-choice]: `type` can't be `txt`", loaded.Problems);
    }

    [Theory]
    [InlineData("--")]
    [InlineData("----")]
    [InlineData("—")]
    public void A_fence_of_the_wrong_dashes_is_a_misspelt_one(string fence)
    {
        Loaded loaded = Tree.Parse($"=== pages/a.md\n{fence}\ntitle: A\n---\ntext").Load();
        Assert.Equal($"pages/a.md:1:1: error[unclosed-front-matter]: the fields begin below three hyphens, and this line is `{fence}`", loaded.Problems);
    }

    [Fact]
    public void A_text_with_a_colon_among_texts_needs_quotation_marks()
    {
        Loaded loaded = Tree.Parse("=== responsibilities/a.yaml\ntitle: A\nsummary: B\nlevels:\n  - Starting out: you write").Load();
        Assert.Equal("responsibilities/a.yaml:4:5: error[wrong-type]: `levels` takes a text, and the colon after `Starting out` makes a field of it", loaded.Problems);
    }

    [Fact]
    public void Aliases_become_redirects_and_still_resolve()
    {
        Loaded loaded = Tree.Parse("""
            === pages/new.md
            ---
            title: New
            aliases: [old, guide/older, /very/old/, x.html]
            ---
            x
            === pages/b.md
            # B

            [[pages/old]]
            """).Load();
        Assert.Equal("pages/b.md:3:1: warning[outdated-id]: `pages/old` is an old id", loaded.Problems);
        Assert.Equal(["guide/older.html", "pages/old.html", "very/old/index.html", "x.html"], loaded.Model.Redirects.Select(r => r.From));
        Assert.All(loaded.Model.Redirects, r => Assert.Equal("pages/new", r.To));
    }
}
