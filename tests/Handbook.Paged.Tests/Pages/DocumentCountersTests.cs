namespace Handbook.Paged.Tests.Pages;

/// <summary>Counters of the document in the margins of its pages.</summary>
public class DocumentCountersTests
{
    private const string Pages = "@page { size: 300px 200px; margin: 50px; @top-left { content: 'Chapter ' counter(chapter, upper-roman) ' (' string(title) ')'; white-space: nowrap } } h1 { string-set: title content(); font-size: 16px; margin: 0 } .new { break-before: page }";

    /// <summary>The first words of each page, up to the bracket.</summary>
    private static string Heads(string body, string css)
    {
        var printed = Printed.Body(body, head: $"<style>{Pages} {css}</style>");
        Assert.Empty(printed.Problems);
        using var document = UglyToad.PdfPig.PdfDocument.Open(printed.Bytes);
        return string.Join(" | ", document.GetPages().Select(page => string.Join(' ', page.GetWords().OrderByDescending(w => w.BoundingBox.Bottom > 160).Select(w => w.Text)).Split(')')[0] + ")"));
    }

    [Theory]
    [InlineData("body { counter-reset: chapter } h1 { counter-increment: chapter }")]
    [InlineData("h1 { counter-increment: chapter }")]
    [InlineData("body { counter-reset: chapter } h1::before { counter-increment: chapter; content: counter(chapter) ' ' }")]
    public void A_running_head_numbers_the_chapter_as_its_heading_does(string css) => Assert.Equal(
        "Chapter I (One) | Chapter I (One) | Chapter II (Two) | Chapter II (Two)",
        Heads("<h1>One</h1><p>a<p class=new>b<h1 class=new>Two</h1><p>c<p class=new>d", css));

    [Fact]
    public void A_page_with_two_chapters_shows_the_first_and_the_next_one_the_last() => Assert.Equal(
        "Chapter I (One) | Chapter II (Two)",
        Heads("<h1>One</h1><p>a<h1>Two</h1><p class=new>b", "h1 { counter-increment: chapter }"));

    [Fact]
    public void Nested_counters_are_joined()
    {
        var printed = Printed.Body(
            "<ol><li>a<ol><li>b<li class=new>c</ol></ol>",
            head: "<style>@page { size: 300px 200px; margin: 50px; @top-left { content: counters(item, '.') } } .new { break-before: page } ol { counter-reset: item; list-style: none } li { counter-increment: item }</style>");

        using var document = UglyToad.PdfPig.PdfDocument.Open(printed.Bytes);
        Assert.Equal(["1", "1.2"], document.GetPages().Select(page => page.GetWords().First(w => w.BoundingBox.Bottom > 110).Text));
    }
}
