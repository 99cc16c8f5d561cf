namespace Handbook.Tests.Site;

/// <summary>A project's own templates, and what it is told when they are wrong.</summary>
public sealed class SiteTemplateTests
{
    private static TinyHandbook Handbook() => new(("faqs/degree.md", "---\nquestion: A degree?\n---\nNo.\n"), ("pages/a.md", "# A\n\ntext\n"));

    [Fact]
    public void A_single_partial_of_the_project_takes_the_place_of_the_built_in_one()
    {
        TinySite site = Handbook().Template("site/partials/foot.html", "<footer>ours: {{ handbook.title }}</footer>\n").Build().Sound();
        Assert.Equal("ours: Tiny", site.Page("faqs/degree.html").QuerySelector("footer")!.TextContent);
    }

    [Fact]
    public void A_mistake_in_a_kinds_template_names_its_place_and_the_entry()
    {
        TinySite site = Handbook().Template("kinds/faq/site.html", "<article>\n{{ $entry.answr }}\n</article>\n").Build();
        Assert.Equal(
            ["templates/kinds/faq/site.html:2:11: unknown-template-member: The faq has no `answr` (rendering faqs/degree)"],
            site.Problems);
    }

    [Fact]
    public void A_mistake_on_every_page_is_told_once()
    {
        TinySite site = Handbook().Template("site/partials/foot.html", "{{ handbook.titel }}").Build();
        Assert.Equal(
            ["templates/site/partials/foot.html:1:13: unknown-template-member: The handbook has no `titel` (rendering the page index.html), and on 5 more pages"],
            site.Problems);
    }

    [Fact]
    public void A_page_that_is_not_there_can_not_be_linked_to() =>
        Assert.Contains(
            "template-unknown-page: The site has no page `tags/index.html`",
            string.Join('\n', Handbook().Template("site/home.html", "<h1>x</h1><a href=\"{{ url \"tags/index.html\" }}\">t</a>").Build().Problems));

    [Fact]
    public void A_file_that_is_not_there_can_not_be_asked_for() =>
        Assert.Contains(
            "template-unknown-asset: There is no file `site.cs` in `templates/site/assets/`",
            string.Join('\n', Handbook().Template("site/home.html", "<h1>x</h1><img alt=\"\" src=\"{{ asset \"site.cs\" }}\">").Build().Problems));

    [Fact]
    public void A_style_sheet_names_other_files_by_their_fingerprint()
    {
        TinySite site = Handbook()
            .Template("site/assets/site.css", "p { background: url(\"dot.svg\"); color: theme(accent) } /* theme(none) url(none) */ q::before { content: 'theme(none)' }")
            .Template("site/assets/dot.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .Build().Sound();
        string css = site.Text(site.Paths.Single(path => path.EndsWith(".css", StringComparison.Ordinal)));
        Assert.Matches("^p \\{ background: url\\(\"dot\\.[0-9a-f]{10}\\.svg\"\\); color: #0b5a66 \\} /\\* theme\\(none\\) url\\(none\\) \\*/ q::before \\{ content: 'theme\\(none\\)' \\}$", css);
    }

    [Theory]
    [InlineData("p { color: theme(acent) }", "templates/site/assets/site.css:1:12: unknown-theme-setting: The theme has no setting `acent`")]
    [InlineData("p { color: theme(cover) }", "templates/site/assets/site.css:1:12: theme-value: `cover` is a setting for templates and can't stand in a style sheet")]
    [InlineData("p { background: url(none.png) }", "templates/site/assets/site.css:1:17: style-file-missing: The style sheet asks for `none.png`, which is not there")]
    [InlineData("@import url(https://fonts.example.org/x);", "templates/site/assets/site.css:1:9: style-file-remote: The style sheet asks another host for `https://fonts.example.org/x`")]
    [InlineData("p::before { content: label(hom) }", "templates/site/assets/site.css:1:22: unknown-label: The labels have no `hom`")]
    public void A_mistake_in_a_style_sheet_is_told_at_its_place(string css, string problem) =>
        Assert.Equal([problem], Handbook().Template("site/assets/site.css", css).Build().Problems);

    [Fact]
    public void Text_of_the_content_reaches_a_page_escaped_everywhere()
    {
        const string nasty = "<script>alert('x')</script> \" & ";
        string yaml = "'" + nasty.Replace("'", "''", StringComparison.Ordinal) + "'";
        TinySite site = new TinyHandbook(
            ("handbook.yaml", $"title: {yaml}\nsubtitle: {yaml}\ndescription: {yaml}\nversion: {yaml}\nauthors: [{yaml}]\n"),
            ("mistakes/m.yaml", $"title: {yaml}\ntags: [{yaml}]\nowner: {yaml}\nsummary: {yaml}\nbad: {{text: {yaml}}}\ngood: {{text: {yaml}}}\nlesson: {yaml}\n"),
            ("terms/t.yaml", $"- {{term: {yaml}, abbreviation: {yaml}, definition: {yaml}}}\n")).Build();
        foreach (string path in site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("alert", string.Concat(site.Page(path).QuerySelectorAll("script").Select(script => script.TextContent)));
            Assert.DoesNotContain(site.Page(path).All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        }
        Assert.Equal("", site.Faults);
    }
}
