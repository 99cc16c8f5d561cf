using Handbook.Paged.Tests.Layout;
using Handbook.Testing;
using Handbook.Testing.Conformance;

namespace Handbook.Paged.Tests.Pdf;

/// <summary>What a document has twice, its file has once.</summary>
public class FileEconomyTests
{
    private static readonly byte[] Picture = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==");

    [Fact]
    public void A_picture_that_is_shown_under_two_names_is_stored_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.gif", Picture);
        folder.Write("b/other.gif", Picture);
        var printed = Printed.Body("<img src=a.gif alt=A> <img src=b/other.gif alt=B> <img src=a.gif alt=C>", folder);
        Assert.Empty(printed.Diagnostics);
        Assert.Single(Streams(printed, "Image"));
        Assert.Equal(3, ((PdfStream)printed.File.Resolve(printed.File.Dictionary(printed.File.Pages()[0])["Contents"])!).Text.Split(" Do").Length - 1);
    }

    [Fact]
    public void A_font_that_is_given_under_two_names_is_embedded_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("square.ttf", SquareFont.Bytes);
        folder.Write("copy.ttf", SquareFont.Bytes);
        var printed = Printed.Body("<p style='font-family: One'>Text <span style='font-family: Two'>and more</span></p>", folder, """
            <style>
            @font-face { font-family: One; src: url(square.ttf) }
            @font-face { font-family: Two; src: url(copy.ttf) }
            </style>
            """);
        Assert.Empty(printed.Diagnostics);
        Assert.Single(printed.File.Objects.Values.OfType<PdfDictionary>(), d => printed.File.Name(d, "Type") == "FontDescriptor");
        Assert.Empty(PdfConformance.Check(printed.Bytes));
    }

    [Fact]
    public void A_style_that_differs_in_size_and_colour_alone_needs_no_font_of_its_own()
    {
        var printed = Printed.Body("<h1 style='font-weight: normal'>Text</h1><p>Text <small style='color: red'>small</small>");
        Assert.Single(printed.File.Objects.Values.OfType<PdfDictionary>(), d => printed.File.Name(d, "Type") == "FontDescriptor");
    }

    [Fact]
    public void Everything_but_streams_is_packed_into_object_streams()
    {
        var printed = Printed.Body("<h1>Title</h1><p>Text <a href='https://example.org'>link</a>");
        int loose = System.Text.Encoding.Latin1.GetString(printed.Bytes).Split(" 0 obj").Length - 1;
        // Object streams and the cross-reference hold no others; the metadata stays readable for programs that know nothing of PDF.
        Assert.Equal(printed.File.Objects.Values.OfType<PdfStream>().Count(), loose);
        Assert.All(
            printed.File.Objects.Values.OfType<PdfStream>().Where(s => s.Data.Length > 200),
            s => Assert.Equal(printed.File.Name(s.Dictionary, "Type") == "Metadata" ? null : "FlateDecode", printed.File.Name(s.Dictionary, "Filter")));
    }

    [Fact]
    public void The_identifier_follows_from_the_content()
    {
        string Identifier(string body) => Convert.ToHexString(((PdfString)Printed.Body(body).File.Array(Printed.Body(body).File.Trailer["ID"])[0]).Bytes);
        Assert.Equal(Identifier("<p>One"), Identifier("<p>One"));
        Assert.NotEqual(Identifier("<p>One"), Identifier("<p>Two"));
    }

    private static IEnumerable<PdfStream> Streams(Printed printed, string subtype) =>
        printed.File.Objects.Values.OfType<PdfStream>().Where(s => printed.File.Name(s.Dictionary, "Subtype") == subtype);
}
