using Handbook.Testing;
using Handbook.Testing.Conformance;

namespace Handbook.Paged.Tests.Pages;

public class AttachmentTests
{
    [Fact]
    public void A_file_that_the_document_links_as_attachment_comes_out_as_it_went_in()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/Zahlen größer.csv", "a,b\n1,2\n");
        var printed = Printed.Body("<p>Text", folder, """
            <meta name="dcterms.modified" content="2024-05-31">
            <link rel="attachment" href="data/Zahlen gr%C3%B6%C3%9Fer.csv" title="The figures behind table 1" data-relationship="data">
            """);
        Assert.Empty(printed.Diagnostics);
        Assert.Empty(PdfConformance.Check(printed.Bytes));
        Assert.True(printed.ClaimsArchiving);

        folder.Write("t.pdf", printed.Bytes);
        Assert.Contains("Zahlen größer.csv", ExternalTool.Run(folder, "pdfdetach", "-list", "t.pdf").Succeeded().Output, StringComparison.Ordinal);
        ExternalTool.Run(folder, "pdfdetach", "-save", "1", "-o", "out.csv", "t.pdf").Succeeded();
        Assert.Equal("a,b\n1,2\n", folder.ReadText("out.csv"));

        var file = printed.File;
        var specification = file.Dictionary(Assert.Single(file.Array(file.Catalog["AF"])));
        Assert.Equal(("Data", "The figures behind table 1", "Zahlen größer.csv"), (file.Name(specification, "AFRelationship"), file.Text(specification, "Desc"), file.Text(specification, "UF")));
        var embedded = file.Dictionary(file.Dictionary(specification["EF"])["F"]);
        Assert.Equal("text/csv", file.Name(embedded, "Subtype"));
        Assert.StartsWith("D:20240531", file.Text(file.Dictionary(embedded["Params"]), "ModDate"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_attachments_of_one_name_are_told_apart_and_types_may_be_given()
    {
        var printed = Printed.Body("<p>Text", head: """
            <link rel=attachment href="data:text/plain,one" download="notes.txt">
            <link rel=attachment href="data:text/plain,two" download="notes.txt" type="application/x-notes">
            <link rel=attachment href="data:,three">
            """);
        Assert.Empty(printed.Diagnostics);
        var names = printed.File.NameTree(printed.File.Dictionary(printed.File.Catalog["Names"])["EmbeddedFiles"]).Select(e => e.Key);
        Assert.Equal(["attachment", "notes-2.txt", "notes.txt"], names);
        Assert.Equal(
            ["text/plain", "application/x-notes", "text/plain"],
            printed.File.Objects.Values.OfType<PdfStream>().Where(s => printed.File.Name(s.Dictionary, "Type") == "EmbeddedFile").Select(s => printed.File.Name(s.Dictionary, "Subtype")));
    }

    [Theory]
    [InlineData("<link rel=attachment href=nowhere.csv>", "missing-attachment", "there is no file 'nowhere.csv' to attach")]
    [InlineData("<link rel=attachment href='https://example.org/a.csv'>", "missing-attachment", "the attachment 'https://example.org/a.csv' is on the network")]
    [InlineData("<link rel=attachment href='../a.csv'>", "missing-attachment", "the attachment '../a.csv' lies outside the document's folder")]
    [InlineData("<link rel=attachment>", "missing-attachment", "this attachment has no 'href'")]
    [InlineData("<link rel=attachment href='data:,x' data-relationship=mine>", "attachment-relationship", "'mine' does not say how an attachment belongs to the document")]
    public void An_attachment_that_is_not_to_be_had_is_told_at_its_line(string link, string id, string message)
    {
        using var folder = new TemporaryFolder();
        var problem = Assert.Single(Printed.Body("<p>Text", folder, "\n" + link + "\n").Diagnostics);
        Assert.Equal((id, message, 2), (problem.Id, problem.Message, problem.Span!.Value.Position.Line));
    }
}
