using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Handbook.Content;
using Handbook.Content.Files;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Print;
using Handbook.Templates;
using Handbook.Templates.Labels;
using Handbook.Templates.Records;
using Handbook.Templates.Themes;
using Handbook.Testing;

namespace Handbook.Tests.Print;

public sealed class PrintDocumentTests
{
    private const string Settings = """
        title: The Duty Lead
        subtitle: A & B
        version: "2.1"
        date: 2024-05-31
        authors: [Ann, Bob]
        parts:
          - {title: Duties, intro: What there is to do., entries: [responsibilities/**, mistakes/*]}
          - {title: Words, entries: [terms/*, faqs/*, checklists/*]}
        """;

    private static readonly (string Path, string Text)[] Content =
    [
        ("handbook.yaml", Settings),
        ("responsibilities/rota.md", """
            ---
            title: Keep the rota
            summary: Nobody works **two nights** in a row.
            contrasts: [{not: Filling gaps, but: Preventing them}]
            cases: [{source: One site, year: 2023, text: A gap was found.}]
            tags: [people]
            related: [late, only-online]
            ---
            Read [the list](../checklists/handover.yaml) and [the page](../pages/only-online.md).

            ## Where it stops

            Here, as [above](#where-it-stops).
            """),
        ("mistakes/rota-mistakes.yaml", """
            title: Mistakes with the rota
            intro: Two in a row.
            entries:
              - title: Late
                bad: {text: On Sunday.}
                good: {text: On Monday.}
                lesson: Monday.
                tags: [people]
            """),
        ("terms/words.yaml", "- {term: Shift, abbreviation: SH, definition: \"Eight hours. See [[rota]].\"}\n"),
        ("faqs/f.md", "---\nquestion: Who signs?\nshort: The lead.\n---\nThe lead.\n"),
        ("checklists/handover.yaml", "title: Handover\nitems:\n  - {text: The log is **closed**., help: Look twice.}\n"),
        ("pages/only-online.md", "---\nbook: false\n---\n# Only online\n\ntext\n"),
    ];

    [Fact]
    public void The_body_of_a_small_book() => Snapshot.Match(Render(Content).Body!.InnerHtml.Trim() + "\n", "html");

    [Fact]
    public void No_id_is_given_twice_and_every_link_inside_has_its_target()
    {
        IDocument book = Render(Content);
        string[] ids = [.. book.QuerySelectorAll("[id]").Select(e => e.Id!)];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(book.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(Uri.UnescapeDataString(a.GetAttribute("href")![1..]), ids));
    }

    [Fact]
    public void Ids_are_full_ids_and_those_of_headings_follow_after_a_full_stop()
    {
        IDocument book = Render(Content);
        Assert.Equal("Keep the rota", book.GetElementById("responsibilities/rota")!.TextContent);
        Assert.Equal("Late", book.GetElementById("mistakes/rota-mistakes/late")!.TextContent);
        Assert.Equal("Where it stops", book.GetElementById("responsibilities/rota.where-it-stops")!.TextContent);
    }

    [Fact]
    public void What_the_book_does_not_hold_is_named_without_a_link()
    {
        IDocument book = Render(Content);
        Assert.Contains("and the page.", book.Body!.TextContent);
        Assert.DoesNotContain(book.QuerySelectorAll("a"), a => a.TextContent.Contains("the page", StringComparison.Ordinal));
    }

    [Fact]
    public void With_a_base_url_what_the_book_does_not_hold_is_on_the_web()
    {
        IDocument book = Render([.. Content.Skip(1), ("handbook.yaml", Settings + "\nbase-url: https://example.org/hb/\n")]);
        Assert.Contains(book.QuerySelectorAll("a"), a => a.GetAttribute("href") == "https://example.org/hb/pages/only-online.html");
    }

    [Fact]
    public void Pictures_stand_in_the_document_and_nothing_is_asked_for()
    {
        const string png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
        IDocument book = Render(
            [("handbook.yaml", "title: T\n"), ("pages/a.md", "# A\n\n![dot](dot.png)\n")],
            ("pages/dot.png", Convert.FromBase64String(png)));
        Assert.Equal("data:image/png;base64," + png, book.QuerySelector("img")!.GetAttribute("src"));
        Assert.Empty(book.QuerySelectorAll("link, script, iframe"));
    }

    [Theory]
    [InlineData("cover", ".cover")]
    [InlineData("imprint", ".imprint")]
    [InlineData("contents", ".contents")]
    [InlineData("tag-index", ".tag-index")]
    [InlineData("last-page", ".last-page")]
    public void A_setting_of_the_theme_leaves_a_piece_out(string setting, string selector)
    {
        Assert.NotNull(Render(Content).QuerySelector(selector));
        Assert.Null(Render([.. Content.Skip(1), ("handbook.yaml", Settings + $"\ntheme: {{{setting}: false}}\n")]).QuerySelector(selector));
    }

    [Fact]
    public void The_style_sheet_has_the_themes_values_in_place()
    {
        string css = Render([.. Content.Skip(1), ("handbook.yaml", Settings + "\ntheme: {page-size: A5, accent: \"#7a1f5c\", print-text-font: [A \"B\", serif]}\n".Replace("A \"B\"", "A B", StringComparison.Ordinal))])
            .QuerySelector("style")!.TextContent;
        Assert.Contains("size: A5;", css);
        Assert.Contains("#7a1f5c", css);
        Assert.Contains("\"A B\", serif", css);
        Assert.DoesNotContain("theme(", css.Replace("theme(name)", "", StringComparison.Ordinal));
    }

    private static IDocument Render((string Path, string Text)[] content, params (string Path, byte[] Bytes)[] files)
    {
        var all = content.Select(file => KeyValuePair.Create(file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text)))
            .Concat(files.Select(file => KeyValuePair.Create(file.Path, file.Bytes)));
        var sink = new DiagnosticSink();
        var source = new MemoryContentFiles(all);
        HandbookModel model = ContentLoader.Load(source, TemplateFiles.BuiltIn, new LoadOptions(), sink);
        LabelSet labels = LabelReader.Read(TemplateFiles.BuiltIn, "en", sink);
        var input = new PrintInput
        {
            Model = model,
            Records = RecordBuilder.Build(model, labels),
            Labels = labels,
            Theme = ThemeReader.Read(TemplateFiles.BuiltIn, model.Settings.Theme, sink),
            Templates = TemplateFiles.BuiltIn,
            Content = source,
        };
        var renderer = new TemplateRenderer(new TemplateSet(TemplateFiles.BuiltIn, sink), TemplateFunctions.All, TemplateLimits.Default);
        string? html = PrintDocument.Render(input, renderer, sink, TestContext.Current.CancellationToken)?.Document.Text;
        Assert.Empty(sink.Sorted().Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Message));
        return new HtmlParser().ParseDocument(html!);
    }
}
