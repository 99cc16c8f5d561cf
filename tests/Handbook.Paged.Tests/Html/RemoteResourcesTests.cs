using Handbook.Diagnostics;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Html;

/// <summary>What a document takes from the web is not fetched, is told at its place, and stops nothing.</summary>
public class RemoteResourcesTests
{
    [Theory]
    [InlineData("<link rel=stylesheet href='https://example.org/a.css'>", "2:28 remote-resource")]
    [InlineData("<link rel=stylesheet href=//example.org/a.css>", "2:27 remote-resource")]
    [InlineData("<style>@import url(http://example.org/a.css);</style>", "2:8 remote-resource")]
    [InlineData("<style>@import 'https://example.org/a.css' print;</style>", "2:8 remote-resource")]
    [InlineData("<style>@import 'https://example.org/a.css' screen;</style>", "")]
    [InlineData("<link rel=stylesheet href=https://example.org/a.css media=screen>", "")]
    [InlineData("<style>@font-face { font-family: W; src: url(https://example.org/w.ttf) }</style>", "2:42 remote-resource")]
    [InlineData("<style>@font-face { font-family: W; src: local('No Such Font'), url(//example.org/w.woff2) format('woff2'), url(//example.org/w.ttf) }</style>", "2:65 remote-resource")]
    [InlineData("<style>p { background: url(https://example.org/a.png) }</style>", "2:24 remote-resource")]
    [InlineData("<style>p::before { content: url(https://example.org/a.png) }</style>", "2:29 remote-resource")]
    public void It_is_one_warning_and_the_document_is_printed_without_it(string head, string problems)
    {
        var printed = Printed.Body("<p>One.", head: "\n" + head);

        Assert.Equal(problems, string.Join(", ", printed.Problems));
        Assert.All(printed.Diagnostics, d => Assert.Equal(Severity.Warning, d.Severity));
        Assert.Equal("One.", printed.Words);
    }

    [Fact]
    public void The_alternative_text_of_a_picture_on_the_web_is_set_in_its_place()
    {
        var printed = Printed.Body("\n<p>Before <img src='https://example.org/a.png' alt='a plan'> after, <img src=//example.org/b.gif alt=''>too.");

        Assert.Equal(["2:11 remote-resource", "2:69 remote-resource"], printed.Problems);
        Assert.Equal("Before a plan after, too.", printed.Words);
        Assert.True(printed.ClaimsAccessibility);
    }

    [Fact]
    public void The_help_says_what_became_of_it_and_what_to_do() =>
        Assert.Equal(
            ("the style sheet 'https://example.org/a.css' is on the web, and nothing is fetched while a PDF is made",
             "It has no effect. Save it beside the document and point at the copy."),
            Printed.Body("<p>One.", head: "<link rel=stylesheet href=https://example.org/a.css>").Diagnostics.Select(d => (d.Message, d.Help!)).Single());

    /// <summary>A file that is missing where the document says it lies is a mistake: the author would not see what is gone.</summary>
    [Theory]
    [InlineData("<link rel=stylesheet href=a.css>", "missing-stylesheet")]
    [InlineData("<style>@import url(a.css);</style>", "missing-stylesheet")]
    [InlineData("<img src=a.png alt=x>", "missing-image")]
    public void A_missing_file_beside_the_document_stays_an_error(string html, string problem)
    {
        using var folder = new TemporaryFolder();
        var found = Assert.Single(Printed.Body("<p>One.", folder, html).Diagnostics);

        Assert.Equal((problem, Severity.Error), (found.Id, found.Severity));
    }
}
