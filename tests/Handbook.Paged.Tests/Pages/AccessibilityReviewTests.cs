using Handbook.Paged.Pages;
using Handbook.Testing.Conformance;

namespace Handbook.Paged.Tests.Pages;

public class AccessibilityReviewTests
{
    private const string Picture = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==";

    [Theory]
    [InlineData("<h1>One</h1><h3>Three</h3>", "skipped-heading-level")]
    [InlineData("<h1>One</h1><div role=heading aria-level=4>Four</div>", "skipped-heading-level")]
    [InlineData("<h1>One</h1><h2>Two</h2><h1>One</h1><h3>Three</h3>", "skipped-heading-level")]
    [InlineData("<table><tr><td>A<td>B</table>", "table-without-headers")]
    [InlineData("<table><tr><th>A<th><tr><td>1<td>2</table>", "empty-table-header")]
    [InlineData("<table><tr><th><tr><td>1</table>", "empty-table-header")]
    [InlineData("<p><a href='https://example.org'></a></p>", "link-without-text")]
    [InlineData("<p><a href='https://example.org'><img src='" + Picture + "' alt=''></a></p>", "link-without-text")]
    [InlineData("<p lang=german>Wort</p>", "invalid-language")]
    [InlineData("<p lang=''>Wort</p>", "invalid-language")]
    [InlineData("<div role=img>*</div>", "missing-alt")]
    [InlineData("<img src='" + Picture + "'>", "missing-alt")]
    [InlineData("<p style='font-family: Inter'>&#xE000;</p>", "private-use-character")]
    public void What_only_the_author_can_mend_is_told_at_its_line(string body, string id)
    {
        var problem = Assert.Single(Printed.Body("\n" + body).Diagnostics);
        Assert.Equal((id, 2), (problem.Id, problem.Span!.Value.Position.Line));
        Assert.NotEmpty(problem.Help!);
    }

    [Theory]
    [InlineData("<h2>Two</h2><h3>Three</h3><h1>One</h1>")]
    [InlineData("<h1>One</h1><h4 hidden>Four</h4>")]
    [InlineData("<table role=presentation><tr><td>A<td>B</table>")]
    [InlineData("<table><tr><th><th>B<tr><th>1<td>2</table>")] // The corner heads nothing.
    [InlineData("<table><tr><th>A<tr><td><table><tr><th>B<tr><td>2</table></table>")]
    [InlineData("<style>a::after { content: target-text(attr(href)) }</style><p><a href='#x'></a></p><h1 id=x>X</h1>")]
    [InlineData("<p><a href='https://example.org' aria-label='The example'></a></p>")]
    [InlineData("<p><a href='https://example.org'><img src='" + Picture + "' alt='The example'></a></p>")]
    [InlineData("<p lang=zh-Hant>word</p><p lang=x-private>word</p>")]
    [InlineData("<p aria-hidden=true><a href='https://example.org'></a></p>")]
    public void What_is_right_is_not_told(string body) => Assert.Empty(Printed.Body(body).Diagnostics);

    [Fact]
    public void A_skipped_level_points_at_the_heading_before()
    {
        var problem = Assert.Single(Printed.Body("<h1>One</h1>\n<p>Text</p>\n<h3>Three</h3>").Diagnostics);
        Assert.Equal("a heading of level 3 follows one of level 1", problem.Message);
        Assert.Equal(1, Assert.Single(problem.Related).Span.Position.Line);
    }

    /// <summary>Each of these is a fault of the file, or would be if the file said that it keeps the standards.</summary>
    [Theory]
    [InlineData("<!DOCTYPE html><html lang=en><body><p>Text", "document-without-title")]
    [InlineData("<!DOCTYPE html><html><title>T</title><p>Text", "document-without-language")]
    [InlineData("<!DOCTYPE html><html lang=english><title>T</title><p>Text", "invalid-language")]
    [InlineData("<!DOCTYPE html><html lang=en><title>T</title><p lang=german>Text", "invalid-language")]
    [InlineData("<!DOCTYPE html><html lang=en><title>T</title><img src='" + Picture + "'>", "missing-alt")]
    [InlineData("<!DOCTYPE html><html lang=en><title>T</title><div role=img>x</div>", "missing-alt")]
    [InlineData("<!DOCTYPE html><html lang=en><title>T</title><input name=a>", "field-without-label")]
    [InlineData("<!DOCTYPE html><html lang=en><title>T</title><p>\u1234", "missing-glyph")]
    [InlineData("<!DOCTYPE html><html lang=en><title>T</title><p style='font-family: Inter'>&#xE000;", "private-use-character")]
    public void A_file_claims_no_standard_where_a_diagnostic_says_that_it_breaks_one(string html, string id)
    {
        var printed = Printed.From(html);
        Assert.Contains(printed.Diagnostics, d => d.Id == id);
        Assert.True(AccessibilityRules.Breaks(id));
        Assert.False(printed.ClaimsAccessibility || printed.ClaimsArchiving);
    }

    /// <summary>What is poor and breaks no rule is told; the file is what it says.</summary>
    [Theory]
    [InlineData("<h1>One</h1><h3>Three</h3>")]
    [InlineData("<table><tr><td>A<td>B</table>")]
    [InlineData("<table><tr><th>A<th><tr><td>1<td>2</table>")]
    [InlineData("<p>x<a href='https://example.org'><img src='" + Picture + "' alt=''></a></p>")]
    public void A_file_that_breaks_no_rule_keeps_its_claims(string body)
    {
        var printed = Printed.Body(body);
        Assert.Single(printed.Diagnostics);
        Assert.True(printed is { ClaimsAccessibility: true, ClaimsArchiving: true });
        Assert.Empty(PdfConformance.Check(printed.Bytes));
    }

    [Fact]
    public void A_list_that_looks_like_a_table_is_tagged_as_a_list()
    {
        var printed = Printed.Body("<table role=list><tr role=listitem><td><input type=checkbox name=a aria-label=A><td>First<tr role=listitem><td>-<td><p>Second</table>");
        Assert.Empty(printed.Diagnostics);
        Assert.Empty(PdfConformance.Check(printed.Bytes));
        Assert.StartsWith("Document: L[LI[LBody[Form]] LI[LBody[P]]]", StructureDump.Of(printed.Bytes), StringComparison.Ordinal);
    }
}
