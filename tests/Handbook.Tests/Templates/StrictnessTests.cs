using Handbook.Diagnostics;
using Handbook.Templates;
using Scriban.Runtime;

namespace Handbook.Tests.Templates;

public sealed class StrictnessTests
{
    private static ScriptObject Entry() => new() { ["title"] = "T", ["answer"] = "A", ["short"] = null };

    [Fact]
    public void An_unknown_variable_is_an_error_at_its_place_that_names_the_entry() =>
        Assert.Equal(
            "templates/page.html:2:4: unknown-template-variable: `enrty` is not known here (rendering faqs/degree)",
            Template.Problems("<p>\n{{ enrty }}</p>", ("entry", Entry())));

    [Fact]
    public void An_unknown_member_is_an_error_that_suggests_the_one_meant()
    {
        (_, IReadOnlyList<Diagnostic> problems) = Template.Run([("page.html", "{{ entry.answr }}")], [("entry", Entry())], Template.Small);
        Diagnostic problem = Assert.Single(problems);
        Assert.Equal("templates/page.html:1:10", problem.Span.ToString());
        Assert.Equal("This record has no `answr` (rendering faqs/degree)", problem.Message);
        Assert.Equal("Did you mean `answer`?", problem.Help);
        Assert.Equal("content/faqs/degree.md:1:1", Assert.Single(problem.Related).Span.ToString());
    }

    [Fact]
    public void A_member_that_is_null_is_no_error_and_prints_nothing() =>
        Assert.Equal("[]", Template.Render("[{{ entry.short }}]", ("entry", Entry())));

    [Fact]
    public void A_member_of_nothing_is_an_error() =>
        Assert.Equal(
            "templates/page.html:1:16: template-null: `entry.short.size` was asked of something that isn't there (rendering faqs/degree)",
            Template.Problems("{{ entry.short.size }}", ("entry", Entry())));

    [Fact]
    public void A_question_mark_asks_first() => Assert.Equal("", Template.Render("{{ entry.short?.size }}", ("entry", Entry())));

    [Fact]
    public void An_unknown_function_is_an_error() =>
        Assert.Contains("unknown-template-variable: `dte` is not known here", Template.Problems("{{ 'x' | dte }}"));

    [Fact]
    public void Texts_and_lists_have_no_such_members()
    {
        Assert.Contains("A text has no `lenght`", Template.Problems("{{ x.lenght }}", ("x", "a")));
        Assert.Contains("A list has no `lenght`", Template.Problems("{{ x.lenght }}", ("x", new ScriptArray { 1 })));
    }

    [Fact]
    public void An_index_past_the_end_is_an_error() =>
        Assert.Contains("page.html:1:", Template.Problems("{{ x[3] }}", ("x", new ScriptArray { 1 })));

    [Fact]
    public void A_record_and_a_list_are_not_printed()
    {
        Assert.Equal("templates/page.html:1:4: template-unprintable: A record can't be printed (rendering faqs/degree)", Template.Problems("{{ entry }}", ("entry", Entry())));
        Assert.Equal("templates/page.html:1:4: template-unprintable: A list can't be printed (rendering faqs/degree)", Template.Problems("{{ [1, 2] }}"));
    }

    [Fact]
    public void A_template_can_not_change_what_it_was_given()
    {
        var entry = Entry();
        entry.IsReadOnly = true;
        Assert.Contains("template-writes-model", Template.Problems("{{ entry.title = 'x' }}", ("entry", entry)));
        Assert.Equal("T", entry["title"]);
    }

    [Fact]
    public void A_template_has_variables_of_its_own() => Assert.Equal("3", Template.Render("{{ n = 1; n = n + 2; n }}"));

    [Fact]
    public void A_problem_in_an_included_template_is_reported_there() =>
        Assert.Equal(
            "templates/part.html:2:5: unknown-template-variable: `x` is not known here (rendering faqs/degree)",
            Template.ProblemsOf([("page.html", "{{ include 'part.html' }}"), ("part.html", "<p>\n {{ x }}</p>")]));

    [Fact]
    public void A_template_that_does_not_parse_is_reported_once_at_its_place()
    {
        string problems = Template.ProblemsOf(
            [("page.html", "{{ include 'part.html' }}{{ include 'part.html' }}"), ("part.html", "<p>\n{{ if }}</p>{{ end }}")]);
        Assert.StartsWith("templates/part.html:2:7: template-syntax: ", problems);
        Assert.DoesNotContain("\n", problems);
    }

    [Theory]
    [InlineData("{{ if a }}<p>{{ a }}</p>", "1:4: template-syntax: this `if` has no `end`")]
    [InlineData("{{ if a }}\n{{ for x in b }}{{ if x }}y{{ end }}{{ end }}\n", "1:4: template-syntax: this `if` has no `end`")]
    [InlineData("{{ for x in b }}<p>'{{ x }}", "1:4: template-syntax: this `for` has no `end`")]
    [InlineData("{{~ end ~}}", "1:5: template-syntax: this `end` ends nothing")]
    [InlineData("{{ else }}", "1:4: template-syntax: this `else` belongs to no `if` or loop")]
    [InlineData("<p>{{ a }\n</p>", "1:9: template-syntax: a single `}` stands where `}}` ends an expression")]
    [InlineData("<p>{{ a \n</p>{{ b }}", "2:1: template-syntax: HTML stands inside an expression")]
    [InlineData("<p>{{ t 'home }}</p>\n", "1:9: template-syntax: the quotation mark ' that opens here is never closed")]
    [InlineData("{{ t (\"a\" }}", "1:11: template-syntax: a bracket is not closed before `}}`")]
    [InlineData("{{ if a = 1 }}x{{ end }}", "1:7: template-syntax: `=` gives a name a value and can't stand in a condition")]
    [InlineData("{{ for a }}x{{ end }}", "1:4: template-syntax: this loop doesn't say what it goes through")]
    [InlineData("{{ for a of b }}x{{ end }}", "1:4: template-syntax: this loop doesn't say what it goes through")]
    [InlineData("{{ a | }}", "1:8: template-syntax: a value is missing before `}}`")]
    [InlineData("{{ t “home” }}", "1:6: template-syntax: “ is not a quotation mark of the template language")]
    public void A_slip_in_the_language_gets_one_message_at_its_place(string template, string problem) =>
        Assert.Equal("templates/part.html:" + problem, Template.ProblemsOf([("page.html", "{{ include 'part.html' }}"), ("part.html", template)]));

    [Theory]
    [InlineData("<div><p>a</p>", "1:1: template-unclosed-element: `<div>` is never closed in this template")]
    [InlineData("{{ if true }}<div class=\"a\">{{ t 'x' }}{{ end }}", "1:14: template-unclosed-element: `<div>` is never closed in this template")]
    [InlineData("<p><em>a</p>", "1:4: template-unclosed-element: `<em>` is never closed in this template")]
    [InlineData("<p>a</p>\n</div>", "2:1: template-unclosed-element: `</div>` closes nothing that this template opened")]
    [InlineData("{{ for x in [1] }}<h{{ x }}>a{{ end }}", "1:19: template-unclosed-element: `<h>` is never closed in this template")]
    public void An_element_left_open_is_told(string template, string problem)
    {
        var sink = new DiagnosticSink();
        new TemplateSet(TemplateFiles.OnlyTexts([new("a.html", template)]), sink).ParseAll();
        Diagnostic found = Assert.Single(sink.Sorted());
        (int line, int column) = found.Span!.Value.Source.PositionAt(found.Span.Value.Start);
        Assert.Equal(problem, $"{line}:{column}: {found.Id}: {found.Message}");
    }

    [Theory]
    [InlineData("<ul><li>a<li>b</ul><p>c<p>d")]
    [InlineData("{{ if true }}<a href=\"x\">{{ end }}a{{ if true }}</a>{{ end }}")]
    [InlineData("{{ if true }}<div class=\"a\">{{ else }}<div class=\"b\">{{ end }}</div>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg><br><img src=\"x\" alt=\"/\">")]
    [InlineData("<script>if (1 < 2) document.write('<div>')</script><!-- <div> --><h{{ 1 }}>a</h{{ 1 }}>")]
    [InlineData("{{ for x in [1] }}{{ if for.first }}<ul>{{ end }}<li>x</li>{{ if for.last }}</ul>{{ end }}{{ end }}")]
    public void Elements_may_be_closed_in_another_branch_and_left_open_where_HTML_allows_it(string template)
    {
        var sink = new DiagnosticSink();
        new TemplateSet(TemplateFiles.OnlyTexts([new("a.html", template)]), sink).ParseAll();
        Assert.Empty(sink.Sorted().Select(problem => problem.Message));
    }

    [Fact]
    public void Every_template_is_parsed_even_if_nothing_uses_it()
    {
        var sink = new DiagnosticSink();
        new TemplateSet(TemplateFiles.OnlyTexts([new("a.html", "{{ for }}"), new("b.css", "{{")]), sink).ParseAll();
        Assert.All(sink.Sorted(), problem => Assert.Equal("templates/a.html", problem.Span!.Value.Source.Path));
        Assert.NotEmpty(sink.Sorted());
    }

    [Theory]
    [InlineData("{{ if x }}<a href=\"{{ end }}b", "The branch ends inside the attribute `href`")]
    [InlineData("{{ if x }}<a href=\"{{ else }}<b>{{ end }}", "A branch ends inside")]
    [InlineData("{{ for i in x }}<a {{ end }}>", "The loop ends inside the tag `<a`")]
    [InlineData("<a href=\"b", "The template ends inside the attribute `href`")]
    [InlineData("{{ capture c }}<a{{ end }}", "The block ends inside the tag `<a`")]
    [InlineData("<!-- a", "The template ends inside a comment")]
    public void A_template_leaves_the_HTML_as_it_found_it(string template, string problem) =>
        Assert.Contains("template-unbalanced-html: " + problem, Template.Problems(template, ("x", new ScriptArray { 1 })));

    [Theory]
    [InlineData("<a{{ if x }} class=\"b\"{{ end }}>c</a>", "<a class=\"b\">c</a>")]
    [InlineData("<a class=\"a{{ if x }} b{{ else }} c{{ end }}\">", "<a class=\"a b\">")]
    [InlineData("{{ if x }}<a href=\"1\">{{ else }}<a>{{ end }}b</a>", "<a href=\"1\">b</a>")]
    [InlineData("{{ case x }}{{ when true }}<a>{{ else }}<b>{{ end }}", "<a>")]
    [InlineData("<input{{ if x }} checked{{ end }} id=\"{{ x }}\">", "<input checked id=\"true\">")]
    [InlineData("a < b {{ x }}", "a < b true")]
    public void A_branch_may_hold_attributes_and_tags(string template, string printed) =>
        Assert.Equal(printed, Template.Render(template, ("x", true)));
}
