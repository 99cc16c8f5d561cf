using UglyToad.PdfPig;

namespace Handbook.Paged.Tests.Boxes;

/// <summary>Numbers of pages in the text: boxes are made before any page is and hold likely numbers, lines have the right ones.</summary>
public sealed class PageNumberTextTests
{
    private const string SecondPage = "<p id=end style='break-before: page'>End</p>";

    [Fact]
    public void A_number_stands_among_other_text_in_the_case_of_its_style() => Assert.Equal(
        "See (PAGE II), now. End",
        Words($"<p>See <a href=#end></a>, now.</p>{SecondPage}", "a::after { content: '(page ' target-counter(attr(href), page, lower-roman) ')'; text-transform: uppercase }"));

    [Fact]
    public void A_number_in_a_first_line_that_is_set_apart_is_right_too() => Assert.Equal(
        "See II. End",
        Words($"<p>See <a href=#end></a>.</p>{SecondPage}", "a::after { content: target-counter(attr(href), page, upper-roman) } p::first-line { font-weight: bold }"));

    [Fact]
    public void The_number_of_pages_can_stand_in_the_text() =>
        Assert.Equal("Of 2 End", Words($"<p>Of</p>{SecondPage}", "p:first-child::after { content: ' ' counter(pages) }"));

    [Fact]
    public void What_is_on_no_page_has_no_number() =>
        Assert.Equal("See . End", Words($"<p>See <a href=#no></a>.</p><p id=no style='display: none'></p>{SecondPage}", "a::after { content: target-counter(attr(href), page) }"));

    [Fact]
    public void A_number_in_the_name_of_a_bookmark_is_right()
    {
        var printed = Printed.Body($"<h1><a href=#end>To</a></h1>{SecondPage}", head: "<style>h1 { bookmark-label: 'See ' target-counter('#end', page) }</style>");
        using var document = PdfDocument.Open(printed.Bytes);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["See 2"], bookmarks.Roots.Select(root => root.Title));
    }

    private static string Words(string body, string css) => Printed.Body(body, head: $"<style>{css}</style>").Words;
}
