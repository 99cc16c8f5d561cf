using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Tests.Content;

public class SettingsTests
{
    [Fact]
    public void Everything_that_handbook_yaml_may_say_is_read()
    {
        HandbookSettings settings = Tree.Parse("""
            === handbook.yaml
            title: T
            subtitle: S
            description: D
            language: pt-BR
            authors: [A, B]
            version: 1.10
            date: 2026-11-24
            base-url: https://e.org/book
            edit-url: https://e.org/edit/{path}
            cname: e.org
            theme: {accent: teal}
            markdown: {html: escape}
            images: {remote: allow}
            external-links: {timeout: 5}
            checks: {broken-anchor: warning}
            extra: {a: 1}
            """).Load().Model.Settings;
        Assert.Equal(("T", "S", "D", "pt-BR"), (settings.Title, settings.Subtitle, settings.Description, settings.Language));
        Assert.Equal(("1.10", new DateOnly(2026, 11, 24), "https://e.org/book/", "e.org"), (settings.Version, settings.Date, settings.BaseUrl, settings.Cname));
        Assert.Equal((HtmlMode.Escape, true), (settings.Html, settings.RemoteImages));
        Assert.Equal("accent", settings.Theme!.Pairs[0].Key.Text);
        Assert.Equal(["A", "B"], settings.Authors);
    }

    [Fact]
    public void What_is_wrong_in_handbook_yaml_is_found_at_its_place()
    {
        Assert.Equal(
            """
            handbook.yaml:1:1: error[missing-field]: handbook.yaml needs `title`
            handbook.yaml:1:1: error[unknown-field]: handbook.yaml has no field `subtitel`
            handbook.yaml:2:11: error[bad-language]: `Deutsch!` is no language
            handbook.yaml:3:11: error[bad-url]: `base-url` is a web address, and `e.org` is none
            handbook.yaml:4:7: error[wrong-type]: `date` is a date, and this is `soon`
            handbook.yaml:5:8: error[wrong-type]: `theme` is a mapping, and this is `dark`
            handbook.yaml:6:18: error[unknown-choice]: `html` can't be `sanitise`
            handbook.yaml:8:5: error[missing-field]: `part` needs `entries`
            handbook.yaml:8:5: error[unknown-field]: `part` has no field `tilte`
            handbook.yaml:9:5: error[wrong-type]: `part` is a mapping of `title`, `intro` or `entries`, and this is `words`
            """, Tree.Parse("""
            === handbook.yaml
            subtitel: x
            language: Deutsch!
            base-url: e.org
            date: soon
            theme: dark
            markdown: {html: sanitise}
            parts:
              - tilte: A
              - words
            """).Load().Problems);
    }

    [Fact]
    public void Checks_set_diagnostics_everywhere_or_by_path()
    {
        Loaded loaded = Tree.Parse("""
            === handbook.yaml
            title: T
            checks:
              broken-link: {warning: [pages/old/**], off: pages/older/*}
              empty-body: error
            === pages/new.md
            # N

            [x](nope.md)
            === pages/old/a.md
            # A

            [x](nope.md)
            === pages/older/b.md
            # B

            [x](nope.md)
            === pages/empty.md
            # Empty
            """).Load();
        Assert.Equal(
            """
            pages/empty.md:1:1: error[empty-body]: this page has no text
            pages/new.md:3:1: error[broken-link]: this link leads nowhere: there is no `nope.md`
            pages/old/a.md:3:1: warning[broken-link]: this link leads nowhere: there is no `nope.md`
            """, loaded.Problems);
    }

    [Fact]
    public void What_makes_a_file_unreadable_stays_an_error()
    {
        Loaded loaded = Tree.Parse("=== handbook.yaml\ntitle: T\nchecks: {yaml-tab: off}\n=== terms/t.yaml\nterm: A\n\tdefinition: x").Load();
        Assert.Equal(Severity.Error, Assert.Single(loaded.Sink.Sorted()).Severity);
    }

    [Fact]
    public void Parts_name_what_is_wrong_with_their_entries()
    {
        Loaded loaded = Tree.Parse("""
            === handbook.yaml
            title: T
            parts:
              - title: One
                entries: [pages/a, pages/b, pages/draft]
              - title: One
                entries: [pages/a, page/*]
            === pages/a.md
            # A

            x
            === pages/b.md
            # B

            x
            === pages/draft.md
            ---
            title: D
            draft: true
            ---
            x
            """).Load();
        Assert.Equal(
            """
            handbook.yaml:6:15: error[entry-in-two-parts]: `pages/a` is in the part “One” already
            handbook.yaml:6:24: error[pattern-matches-nothing]: no entry's id fits `page/*`
            """, loaded.Problems);
        Assert.Equal(["one", "one-2"], loaded.Model.Parts.Select(p => p.Id));
    }
}
