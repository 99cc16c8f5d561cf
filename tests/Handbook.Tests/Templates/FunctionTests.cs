using Handbook.Templates;
using Handbook.Testing;
using Handbook.Tests.Site;

namespace Handbook.Tests.Templates;

/// <summary>What the functions give, and what they say when they are called wrongly.</summary>
public sealed class FunctionTests
{
    [Theory]
    [InlineData("{{ date '2024-05-01' }}", "1 May 2024")]
    [InlineData("{{ date '2024-05-01' '{year}/{month-number}' }}", "2024/05")]
    [InlineData("[{{ date null }}]", "[]")]
    [InlineData("{{ plural 1 'entries' }}, {{ plural 0 'entries' }}, {{ plural 2 'entries' }}", "1 entry, 0 entries, 2 entries")]
    [InlineData("{{ t 'version' '2.0' }}", "Version 2.0")]
    [InlineData("{{ 'Some words here and more' | plain 12 }}", "Some words…")]
    [InlineData("{{ '<b>a</b>  &lt;\n b' | raw | plain }}", "a &lt; b")]
    [InlineData("{{ has '' }} {{ has ' ' }} {{ has [] }} {{ has null }} {{ has false }}", "false false false false false")]
    [InlineData("{{ has 'a' }} {{ has [1] }} {{ has 0 }} {{ has true }}", "true true true true")]
    [InlineData("{{ for x in (sort ['éb', 'ea', 'Ed', 'z', 'eb']) }}{{ x }} {{ end }}", "ea eb éb Ed z ")]
    [InlineData("{{ for x in (sort [10, 9, 2.5]) }}{{ x }} {{ end }}", "2.5 9 10 ")]
    [InlineData("{{ for g in (group [{k: 'b', v: 1}, {k: 'a', v: 2}, {k: 'b', v: 3}] 'k') }}{{ g.key }}:{{ for i in g.items }}{{ i.v }}{{ end }} {{ end }}", "b:13 a:2 ")]
    [InlineData("{{ for g in (group [{k: ['x', 'y'], v: 1}] 'k') }}{{ g.key }} {{ end }}", "x y ")]
    [InlineData("{{ initial 'Éclair' }}{{ initial '42' }}{{ initial '“quoted”' }}", "E#Q")]
    [InlineData("{{ host 'https://www.example.org/a?b' }} {{ host 'nothing' }}", "example.org nothing")]
    [InlineData("{{ (find 'pages/a').title }} {{ has (find 'pages/none') }}", "A false")]
    [InlineData("{{ (folder 'pages').title }} {{ has (folder 'none') }}", "Pages false")]
    [InlineData("{{ url 'pages/a.html' }} {{ url (find 'pages/a') }}", "pages/a.html pages/a.html")]
    [InlineData("{{ label (find 'pages/a') }} {{ label (find 'pages/a') 'tags' }} {{ label (find 'pages/a') 'body' }}", "Page Tags Text")]
    [InlineData("{{ (find 'pages/a').body | markdown 'inline' }} {{ (find 'pages/a').body | plain }}", "some <em>text</em> some text")]
    [InlineData("{{ (find 'pages/a').body }}", "<p>some <em>text</em></p>")]
    public void A_function_gives(string template, string printed) => Assert.Equal(printed, Home(template).Sound().Text("index.html"));

    [Theory]
    [InlineData("{{ date 'May' }}", "`date`: `May` is no date: it is written 2024-05-31")]
    [InlineData("{{ plural 1 'entry' }}", "`plural`: the labels count no `entry`.")]
    [InlineData("{{ plural 'x' 'entries' }}", "`plural`: the first value must be a whole number")]
    [InlineData("{{ t 'hom' }}", "`t`: the labels have no `hom`. Did you mean `home`?")]
    [InlineData("{{ for x in (sort 'abc') }}{{ end }}", "`sort`: the first value must be a list")]
    [InlineData("{{ for x in (group [1] 'k') }}{{ end }}", "`group`: the items have no members, so none named `k`")]
    [InlineData("{{ for x in (sort [{a: 1}] 'b') }}{{ end }}", "An item of the list has no `b`")]
    [InlineData("{{ url null }}", "`url`: there is nothing to link to")]
    [InlineData("{{ url 1 }}", "`url`: it takes an entry, a group, a part, a tag, a page, an image or the path of a page")]
    [InlineData("{{ markdown 'a' }}", "`markdown`: the first value must be a Markdown text of the content")]
    [InlineData("{{ markdown (find 'pages/a').body 'line' }}", "`markdown`: the form is")]
    [InlineData("{{ render 'pages/a' }}", "`render`: the first value must be an entry")]
    [InlineData("{{ anchor 'x' }}", "`anchor`: the first value must be an entry, a part or a group")]
    [InlineData("{{ label (find 'pages/a') 'lesson' }}", "`label`: the kind `page` has no field `lesson`")]
    [InlineData("{{ date }}", "template-error: Invalid number of arguments `0` passed to `date`")]
    public void A_wrong_call_is_told(string template, string problem) =>
        Assert.Contains(problem, Assert.Single(Home(template).Problems));

    [Fact]
    public void Every_function_is_in_the_table_of_the_readme()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "templates", "README.md")).ReplaceLineEndings("\n");
        const string start = "<!-- functions -->\n";
        string table = readme[(readme.IndexOf(start, StringComparison.Ordinal) + start.Length)..readme.IndexOf("<!-- /functions -->", StringComparison.Ordinal)];
        string rows = string.Concat(TemplateFunctions.All.Select(f => $"| `{f.Usage}` | {f.Purpose.Replace("|", "\\|", StringComparison.Ordinal)} |\n"));
        Assert.Equal("| call | gives |\n|---|---|\n" + rows, table);
    }

    private static TinySite Home(string template) => new TinyHandbook(("pages/a.md", "# A\n\nsome *text*\n"))
        .Template("site/home.html", template)
        .Template("site/layout.html", "{{ if page.type == 'home' }}{{ content }}{{ end }}")
        .Build();
}
