using System.Globalization;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf;
using Handbook.Paged.Tests.Text;
using Handbook.Testing;
using Handbook.Testing.Conformance;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace Handbook.Paged.Tests.Pdf;

/// <summary>What other people's software says of our files.</summary>
public class PdfWriterTests
{
    private static readonly Lazy<byte[]> Sample = new(SampleDocument.Write);

    [Fact]
    public void Qpdf_finds_no_error()
    {
        var result = ExternalTool.RunOn(Sample.Value, "sample.pdf", "qpdf", "--check", "{file}").Succeeded();
        Assert.Contains("No syntax or stream encoding errors found", result.Output, StringComparison.Ordinal);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Mupdf_draws_every_page_without_a_warning()
    {
        var result = ExternalTool.RunOn(Sample.Value, "sample.pdf", "mutool", "draw", "-q", "-o", "page%d.ppm", "{file}").Succeeded();
        Assert.Equal("", result.Error.Replace("warning: ICC support is not available\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Poppler_reads_the_metadata()
    {
        string[] lines = ExternalTool.RunOn(Sample.Value, "sample.pdf", "pdfinfo", "{file}").Succeeded().Output.Split('\n');
        foreach (string expected in new[]
                 {
                     "Title:           A sample & its <parts>", "Author:          Ada Lovelace; Зоя Космодемьянская", "Tagged:          yes",
                     "Suspects:        no", "Pages:           2", "PDF version:     1.7", "Page size:       420 x 570 pts",
                 }) Assert.Contains(expected, lines);
    }

    [Fact]
    public void Poppler_reads_the_structure() =>
        Snapshot.Match(ExternalTool.RunOn(Sample.Value, "sample.pdf", "pdfinfo", "-struct-text", "{file}").Succeeded().Output);

    [Fact]
    public void Every_font_is_an_embedded_subset_with_unicode()
    {
        string[] lines = ExternalTool.RunOn(Sample.Value, "sample.pdf", "pdffonts", "{file}").Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(5, lines.Length - 2);
        Assert.All(lines[2..], line => Assert.Contains("Identity-H       yes yes yes", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Attachments_come_out_as_they_went_in()
    {
        using var folder = new TemporaryFolder();
        folder.Write("sample.pdf", Sample.Value);
        ExternalTool.Run(folder, "pdfdetach", "-save", "1", "-o", "out.csv", "sample.pdf").Succeeded();
        Assert.Equal("a,b\n1,2\n", folder.ReadText("out.csv"));
    }

    [Fact]
    public void PdfPig_reads_the_bookmarks_and_where_they_lead()
    {
        using var document = PigDocument.Open(Sample.Value);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["0 Sample", "1 Größe", "2 Deeper", "1 Second"], bookmarks.GetNodes().Select(node => $"{node.Level} {node.Title}"));
    }

    [Fact]
    public void Words_are_read_whole_with_ligatures_accents_and_several_scripts()
    {
        string text = Words(Sample.Value);
        Assert.Contains("The efficient office staff of AVATAR waffle on in a fjord", text, StringComparison.Ordinal);
        Assert.Contains("Привет, Ωμέγα e\u0301 naïve no break!", text, StringComparison.Ordinal);
        Assert.Contains("if (x == 1) return;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_divided_at_a_lines_end_is_read_as_one_word()
    {
        var text = new TestText();
        var tree = new StructureTree("en");
        var content = tree.Root.Append(new StructureNode(StructureType.P)).AppendContent();
        byte[] pdf = TestPdf.Write(
            new PdfDocument(tree, new PdfMetadata { Title = "T", Language = "en" }),
            TestPdf.Page(300, 100, [.. text.HyphenatedLine(10, 30, "a well-known hy", content), .. text.Line(10, 50, "phenation of words", content)]));
        Assert.Contains(
            "\"a well-known hyphenation of words\"",
            ExternalTool.RunOn(pdf, "x.pdf", "pdfinfo", "-struct-text", "{file}").Succeeded().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_justified_text_ends_where_layout_says()
    {
        var text = new TestText();
        var line = text.Line(10, 30, "AVATAR To Yes: kerning, and wide spaces between words", Artifact.Header, wordSpace: 7.3);
        double end = line[^1].Origin.X.ToPoints() + line[^1].Run.Width.ToPoints();
        using var document = PigDocument.Open(TestPdf.Write(TestPdf.Page(600, 100, [.. line])));
        var letters = document.GetPage(1).Letters;
        Assert.Equal(end, letters[^1].EndBaseLine.X, 0.05);
        Assert.Equal(7.5, letters[0].StartBaseLine.X, 0.01);
        Assert.All(letters, letter => Assert.Equal(75 - 22.5, letter.StartBaseLine.Y, 0.01));
    }

    [Fact]
    public void Two_notes_with_one_id_are_told_apart()
    {
        var text = new TestText();
        var tree = new StructureTree("en");
        var items = new List<DisplayItem>();
        for (int i = 0; i < 2; i++)
        {
            var note = tree.Root.Append(new StructureNode(StructureType.Note) { Id = "n" });
            items.AddRange(text.Line(10, 30 + (20 * i), "A note", note.AppendContent()));
        }
        byte[] pdf = TestPdf.Write(
            new PdfDocument(tree, new PdfMetadata { Title = "T", Language = "en" }) { Claims = PdfClaims.Ua1 | PdfClaims.A3a },
            TestPdf.Page(300, 100, [.. items]));
        Assert.Empty(PdfConformance.Check(pdf));
    }

    [Fact]
    public void Trees_of_thousands_of_pages_names_labels_and_bookmarks_stay_sound()
    {
        const int Count = 2600;
        var text = new TestText();
        var tree = new StructureTree("en");
        using var file = new MemoryStream();
        var writer = new PdfWriter(file);
        for (int i = 0; i < Count; i++)
        {
            var link = tree.Root.Append(new StructureNode(StructureType.P)).Append(new StructureNode(StructureType.Link));
            var items = text.Line(10, 30, "go", link.AppendContent());
            writer.AddPage(TestPdf.Page(100, 50, [.. items]) with
            {
                Links = [new LinkAnnotation([TestPdf.Rect(10, 15, 20, 20)], new DestinationTarget($"p{(i * 7) % Count}"), "There", link)],
                Destinations = [new NamedDestination($"p{i}", TestPdf.At(0, 0))],
            });
        }
        writer.Finish(new PdfDocument(tree, new PdfMetadata { Title = "T", Language = "en" })
        {
            Outline = [.. Enumerable.Range(0, Count).Select(i => new OutlineEntry($"Page {i}", 1 + (i % 3), i, TestPdf.At(0, 0), i % 2 == 0))],
            PageLabels = [.. Enumerable.Range(0, Count / 10).Select(i => new PageLabelRange(i * 10, PageLabelStyle.Decimal, $"{i}-"))],
            Claims = PdfClaims.Ua1 | PdfClaims.A3a,
        }, new Handbook.Diagnostics.DiagnosticSink());
        byte[] pdf = file.ToArray();
        ExternalTool.RunOn(pdf, "large.pdf", "qpdf", "--check", "{file}").Succeeded();
        var parsed = PdfFile.Parse(pdf);
        Assert.Equal(Count, parsed.Pages().Count);
        Assert.Equal(Count, parsed.NameTree(parsed.Dictionary(parsed.Catalog["Names"])["Dests"]).Count());
        Assert.Equal(2 * Count, parsed.NumberTree(parsed.Dictionary(parsed.Catalog["StructTreeRoot"])["ParentTree"]).Count());
        Assert.Contains($"Pages:           {Count}", ExternalTool.RunOn(pdf, "large.pdf", "pdfinfo", "{file}").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_bytes_are_the_same_in_every_culture(string culture)
    {
#pragma warning disable RS0030 // The machine's culture is what this test changes.
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Sample.Value, SampleDocument.Write());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
#pragma warning restore RS0030
    }

    [Fact]
    public void A_page_is_out_of_memory_and_in_the_file_when_it_has_been_added()
    {
        using var file = new MemoryStream();
        var writer = new PdfWriter(file);
        var text = new TestText();
        long last = 0;
        for (int i = 0; i < 3; i++)
        {
            writer.AddPage(TestPdf.Page(300, 100, [.. text.Line(10, 30, $"Page {i} has words", Artifact.Header, BundledFonts.Style())]));
            Assert.True(file.Length > last);
            last = file.Length;
        }
    }

    private static string Words(byte[] pdf) => ExternalTool.RunOn(pdf, "x.pdf", "pdftotext", "-layout", "{file}", "-").Succeeded().Output;
}
