using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Pages;

namespace Handbook.Paged.Tests.Pages;

public sealed class DocumentMetaTests
{
    private static (DocumentMeta Meta, IReadOnlyList<Diagnostic> Problems) Read(string head)
    {
        var sink = new DiagnosticSink();
        var document = StyledDocument.Load(new SourceText("case.html", $"<!doctype html><html><head>{head}</head><body>"), new StyleInput(), sink);
        return (DocumentMeta.Of(document, sink), sink.Sorted());
    }

    [Theory]
    [InlineData("2024-05-31", "2024-05-31T00:00:00.0000000+00:00")]
    [InlineData("2024-05", "2024-05-01T00:00:00.0000000+00:00")]
    [InlineData("2024", "2024-01-01T00:00:00.0000000+00:00")]
    [InlineData("2024-05-31T09:30Z", "2024-05-31T09:30:00.0000000+00:00")]
    [InlineData("2024-05-31T09:30:15+02:00", "2024-05-31T09:30:15.0000000+02:00")]
    public void A_document_says_when_it_was_made(string content, string expected)
    {
        var (meta, problems) = Read($"<meta name=dcterms.created content='{content}'><meta name=DCTERMS.modified content='2025-01-02'>");
        Assert.Equal(expected, meta.Created?.ToString("O"));
        Assert.Equal(new DateTimeOffset(2025, 1, 2, 0, 0, 0, TimeSpan.Zero), meta.Modified);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_date_that_is_none_is_reported_where_it_stands()
    {
        var (meta, problems) = Read("<meta name=dcterms.created content='31 May 2024'>");
        Assert.Null(meta.Created);
        Assert.Equal("case.html:1:64 `31 May 2024` is no date", $"{Assert.Single(problems).Span} {problems[0].Message}");
    }
}
