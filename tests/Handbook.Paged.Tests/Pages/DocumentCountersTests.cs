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

    private const string Sections = "section { counter-reset: chapter } h1 { counter-increment: chapter }";

    [Fact]
    public void A_counter_whose_scope_has_ended_is_shown_no_more_on_the_pages_after() => Assert.Equal(
        "Chapter I (One) | Chapter I (One) | Chapter 0 (One)",
        Heads("<div><section><h1>One</h1><p>a<p class=new>b</section></div><p class=new>c", Sections));

    /// <summary>A counter is in scope in the siblings after its element as well.</summary>
    [Fact]
    public void Beside_the_element_that_made_it_a_counter_goes_on() => Assert.Equal(
        "Chapter I (One) | Chapter I (One)",
        Heads("<section><h1>One</h1><p>a</section><p class=new>c", Sections));

    [Fact]
    public void It_is_shown_on_the_page_on_which_its_scope_ends() => Assert.Equal(
        "Chapter I (One) | Chapter I (One) | Chapter 0 (One)",
        Heads("<div><section><h1>One</h1><p>a<p class=new>b</section></div><p>c<p class=new>d", Sections));

    [Fact]
    public void An_outer_counter_of_the_same_name_is_shown_again() => Assert.Equal(
        "Chapter I (Part) | Chapter II (One) | Chapter I (Part)",
        Heads(
            "<main><p><h1>Part</h1><div><section class=new><h1>One</h1><h1>Two</h1></section></div><p class=new style='string-set: title \"Part\"'>c</main>",
            "main { counter-reset: chapter } h1 { counter-increment: chapter } section { counter-reset: chapter 1 }"));

    [Fact]
    public void The_margin_of_what_follows_does_not_put_it_further_down_its_page() => Assert.Equal(
        "Chapter I (One) | Chapter 0 (One)",
        Heads("<div><section><h1>One</h1><p>a</section></div><div class=new><h2 style='margin: 30px 0'>c</h2></div>", Sections));

    [Fact]
    public void The_root_may_set_a_counter_too() => Assert.Equal(
        "Chapter VI (6 One)", Heads("<h1>One</h1>", "html { counter-reset: chapter 5 } h1 { counter-increment: chapter; string-set: title counter(chapter) ' ' content() }"));

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
