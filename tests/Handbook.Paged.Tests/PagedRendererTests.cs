using Handbook.Diagnostics;
using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests;

/// <summary>How often a document is laid out. In the tests' font every character is one em wide and every line one em high.</summary>
public class PagedRendererTests
{
    [Fact]
    public void Pages_are_counted_once_and_painted_once()
    {
        var calls = Render("""
            <p>See <a href="#end">the end</a>.</p>
            <p id="end" style="break-before: page">The end.</p>
            """, "a::after { content: target-counter(attr(href), page) }", out var sink);

        Assert.Equal([(0, 1), (0, 2), (1, 2), (2, 2)], calls);
        Assert.DoesNotContain(sink.Sorted(), d => d.Id == "page-numbers-unstable");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<a href='#end'>end</a>")]
    public void A_document_of_too_many_pages_is_an_error_and_nothing_is_written(string text)
    {
        var sink = new DiagnosticSink();
        using var output = new MemoryStream();
        var html = new SourceText("case.html", $"<!doctype html><html lang=en><title>Case</title><style>a::after {{ content: target-counter(attr(href), page) }}</style>{text}<p style='height: 99999999px'></p><p id=end>End</p>");
        var result = PagedRenderer.Render(html, new PagedOptions { BundledFonts = [SquareFont.Source], MaximumPages = 20 }, output, sink, TestContext.Current.CancellationToken);

        var problem = Assert.Single(sink.Sorted(), d => d.Severity == Severity.Error);
        Assert.Equal("too-many-pages", problem.Id);
        Assert.Equal("the document takes more than 20 pages", problem.Message);
        Assert.NotNull(problem.Help);
        Assert.Equal(0, output.Length);
        Assert.Equal(0, result.PageCount);
    }

    [Fact]
    public void Pages_are_set_but_once_where_nothing_refers_to_their_numbers()
    {
        var calls = Render("""<p>One</p><p style="break-before: page">Two</p>""", "@page { @bottom-left { content: counter(page) } }", out _);

        Assert.Equal([(1, 0), (2, 0)], calls);
    }

    [Fact]
    public void A_margin_box_that_shows_how_many_pages_there_are_has_them_painted_again()
    {
        var calls = Render("""<p>One</p><p style="break-before: page">Two</p>""", "@page { margin-bottom: 10px; @bottom-left { content: counter(pages) } }", out _);

        Assert.Equal([(1, 0), (0, 2), (1, 2), (2, 2)], calls);
    }

    [Fact]
    public void Pages_are_painted_again_when_a_number_turns_out_narrower_than_was_thought()
    {
        // A line has 20 characters, a page 3 lines. So much stands before the target that it is taken for page lxxxviii, which needs a second line.
        string much = new(' ', 87 * 2500);
        var calls = Render(
            $"<p><a href='#end'>See the page </a></p><p>Two</p>{much}<p id='end'>Three</p>",
            "a::after { content: target-counter(attr(href), page, lower-roman) }",
            out var sink);

        Assert.Equal([(0, 1), (0, 2), (0, 1), (1, 1)], calls);
        Assert.DoesNotContain(sink.Sorted(), d => d.Id == "page-numbers-unstable");
    }

    [Fact]
    public void Numbers_that_push_their_target_to_and_fro_are_reported_and_the_last_pass_stands()
    {
        // On page 9 the target is called ix, which needs a line more, so it moves to page 10, which is called x, and back.
        string pages = string.Concat(Enumerable.Repeat("<p style='break-after: page'>A page</p>", 8));
        var calls = Render(
            $"{pages}<p><a href='#end'>See the page named </a></p><p>Two</p><p id='end'>Three</p>",
            "a::after { content: target-counter(attr(href), page, lower-roman) }",
            out var sink);

        var unstable = Assert.Single(sink.Sorted(), d => d.Id == "page-numbers-unstable");
        Assert.Equal("after 5 passes page numbers still change the pages they stand on", unstable.Message);
        Assert.Equal(5, calls.Count(c => c.Page == 1));
    }

    private static List<(int Page, int Known)> Render(string body, string css, out DiagnosticSink sink)
    {
        var calls = new List<(int, int)>();
        sink = new DiagnosticSink();
        var options = new PagedOptions { ProjectFonts = [SquareFont.Source], Progress = (page, known) => calls.Add((page, known)) };
        string html = $$"""
            <!DOCTYPE html><html lang="en"><title>T</title>
            <style>
            @page { size: 200px 30px; margin: 0 }
            html { font: 10px/1 Square } body, p { margin: 0; orphans: 1; widows: 1 }
            {{css}}
            </style>
            {{body}}
            """;
        PagedRenderer.Render(new SourceText("t.html", html), options, Stream.Null, sink, TestContext.Current.CancellationToken);
        return calls;
    }
}
