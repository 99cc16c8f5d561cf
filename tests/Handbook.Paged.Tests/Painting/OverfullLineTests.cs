namespace Handbook.Paged.Tests.Painting;

public sealed class OverfullLineTests
{
    private static string Problems(string body) =>
        string.Join('\n', Printed.From($"<!DOCTYPE html>\n<html lang=en><title>t</title><style>@page {{ size: 300px }} p {{ width: 100px; font: 16px Inter }}</style>\n{body}").Diagnostics
            .Select(d => $"{d.Span!.Value.Position.Line}:{d.Span.Value.Position.Column} {d.Message}"));

    [Fact]
    public void A_word_that_is_wider_than_its_line_is_told_once_for_a_paragraph()
    {
        Assert.Equal(
            "3:1 'Donaudampfschifffahrt' is wider than its line and sticks out",
            Problems("<p>The Donaudampfschifffahrt, or Donaudampfschifffahrt".Replace(",", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<p style='overflow-wrap: anywhere'>The Donaudampfschifffahrt")]
    [InlineData("<p>The Donau&shy;dampf&shy;schiff&shy;fahrt")]
    [InlineData("<p>The Donau- dampf- schiff- fahrt, and a few short words more")]
    [InlineData("<p style='white-space: pre-wrap'>a                                                  b")]
    [InlineData("<p style='hanging-punctuation: force-end; text-align: justify'>a word, a word, a word, a word, a word, a word.")]
    [InlineData("<p style='white-space: nowrap'>A line not broken")]
    [InlineData("<p style='width: 0'>0")]
    public void What_fits_or_is_told_not_to_break_is_no_problem(string body)
    {
        Assert.Equal("", Problems(body));
    }

    [Fact]
    public void Text_that_ends_beyond_the_page_is_a_problem_even_where_it_may_not_be_broken()
    {
        Assert.Equal(
            "3:1 'lost' is wider than its line and sticks out",
            Problems("<p style='white-space: nowrap'>A line that may not be broken, and whose last words are lost"));
    }
}
