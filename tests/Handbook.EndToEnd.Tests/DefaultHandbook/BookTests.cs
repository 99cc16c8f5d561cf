using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Handbook.Testing;
using Handbook.Testing.Conformance;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.AcroForms.Fields;

namespace Handbook.EndToEnd.Tests.DefaultHandbook;

/// <summary>The book of this repository's content, read back by software that we did not write, and by our own checker.</summary>
public sealed partial class BookTests(BuiltHandbook handbook) : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly PdfBook book = handbook.Book;

    public void Dispose() => folder.Dispose();

    private IDocument Print { get; } = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(handbook.Files["handbook.print.html"]));

    [Fact]
    public void Qpdf_finds_no_fault()
    {
        ToolResult result = ExternalTool.RunOn(handbook.Pdf, "book.pdf", "qpdf", "--check", "{file}").Succeeded();
        Assert.Contains("No syntax or stream encoding errors found", result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void Poppler_reads_its_title_and_tags()
    {
        ToolResult result = ExternalTool.RunOn(handbook.Pdf, "book.pdf", "pdfinfo", "{file}").Succeeded();
        Assert.Equal("", result.Error);
        Assert.Matches(@"(?m)^Title: +The AI Product Manager$", result.Output);
        Assert.Matches(@"(?m)^Tagged: +yes$", result.Output);
        Assert.Matches($@"(?m)^Pages: +{book.PageCount}$", result.Output);
    }

    [Fact]
    public void Mupdf_draws_every_page_without_a_warning()
    {
        string error = ExternalTool.RunOn(handbook.Pdf, "book.pdf", "mutool", "draw", "-q", "-r", "20", "-o", "%d.png", "{file}").Succeeded().Error;
        // Of its own, not of the file.
        Assert.Equal("", error.Replace("warning: ICC support is not available\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void It_keeps_PDF_UA_1_and_PDF_A_3a() =>
        Assert.Equal("", string.Join('\n', PdfConformance.Check(handbook.Pdf).Select(finding => finding.ToString())));

    [Fact]
    public void PDFBox_finds_nothing_against_PDF_A() => Assert.Empty(Preflight.Run(handbook.Pdf));

    [Fact]
    public void Every_link_inside_goes_to_a_place_that_is_there()
    {
        Assert.Contains(book.Links, link => link.Target is not null);
        Assert.All(book.Links, link => Assert.True(link.Target is null != link.Uri is null, link.ToString()));
        Assert.Empty(book.Links.Select(link => link.Target).OfType<string>().Except(book.Destinations.Keys));
    }

    [Fact]
    public void Every_link_is_described_by_its_words()
    {
        ILookup<string, string> words = Print.QuerySelectorAll("a[href]").ToLookup(a => a.GetAttribute("href")!.TrimStart('#'), a => PdfBook.Squeeze(a.TextContent));
        Assert.All(book.Links, link =>
        {
            string said = PdfBook.Squeeze(link.Words);
            Assert.True(said.Length > 0 && words[link.Target ?? link.Uri!].Any(text => text.StartsWith(said, StringComparison.OrdinalIgnoreCase) || said.Contains(text, StringComparison.OrdinalIgnoreCase) || text.EndsWith(WithoutPage(said), StringComparison.OrdinalIgnoreCase)), link.ToString());
        });

        // A link that goes on overleaf says on each page what stands there.
        static string WithoutPage(string said) => PageReferences().Replace(said, "");
    }

    [Fact]
    public void Every_link_of_the_print_document_is_one_of_the_book()
    {
        IEnumerable<string> inside = Print.QuerySelectorAll("a[href^='#']").Select(a => Uri.UnescapeDataString(a.GetAttribute("href")![1..]));
        IEnumerable<string> outside = Print.QuerySelectorAll("a[href*=':']").Select(a => a.GetAttribute("href")!);
        Assert.Equal(inside.Distinct().Order(StringComparer.Ordinal), book.Links.Select(link => link.Target).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(outside.Distinct().Order(StringComparer.Ordinal), book.Links.Select(link => link.Uri).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_entry_of_the_contents_names_the_page_that_carries_its_heading()
    {
        IElement[] entries = [.. Print.QuerySelectorAll("nav.contents a[href^='#']")];
        Assert.InRange(entries.Length, 40, 400);
        int first = book.Destinations.Where(d => d.Key.StartsWith("part.", StringComparison.Ordinal)).Min(d => d.Value);
        foreach (IElement entry in entries)
        {
            string target = Uri.UnescapeDataString(entry.GetAttribute("href")![1..]);
            PdfLink link = Assert.Single(book.Links, link => link.Target == target && link.Page < first);
            string[] words = [.. book.TextOf(link)];
            string title = PdfBook.Squeeze(entry.TextContent);
            Assert.StartsWith(title, PdfBook.Squeeze(string.Concat(words)));
            int page = book.Labels.ToList().IndexOf(LastNumber().Match(string.Concat(words)).Value);
            Assert.True(page == book.Destinations[target], $"{entry.TextContent}: '{string.Join(' ', words)}', but #{target} is on page {book.Labels[book.Destinations[target]]}");
            string heading = PdfBook.Squeeze(Heading(target));
            Assert.True(book.Letters(page).Contains(heading, StringComparison.Ordinal), $"{entry.TextContent} is not on page {book.Labels[page]}:\n{book.Letters(page)}");
        }
    }

    [Fact]
    public void Every_item_of_a_checklist_is_a_box_to_tick_that_is_named_by_its_entry()
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(handbook.Pdf);
        Assert.True(document.TryGetForm(out AcroForm form));
        var boxes = form.Fields.OfType<AcroNonTerminalField>()
            .SelectMany(entry => entry.Children.Cast<AcroCheckboxField>().Select(box => (Name: $"{entry.Information.PartialName}.{box.Information.PartialName}", Words: box.Information.AlternateName, box.IsChecked, box.Flags)));
        var inputs = Print.QuerySelectorAll("input").Select(input => (Name: input.GetAttribute("name")!, Words: (string?)input.GetAttribute("aria-label"), IsChecked: false, Flags: (AcroButtonFieldFlags)0)).ToList();
        Assert.InRange(inputs.Count(input => input.Name.StartsWith("checklists/before-you-ship.", StringComparison.Ordinal)), 5, 20);
        Assert.Equal(inputs, boxes);
    }

    [Fact]
    public void Every_bookmark_leads_to_the_page_that_carries_its_words()
    {
        Assert.InRange(book.Outline.Count, 40, 400);
        Assert.Equal(book.Outline.Select(entry => entry.Page).Order(), book.Outline.Select(entry => entry.Page));
        Assert.All(book.Outline, entry => Assert.Contains(PdfBook.Squeeze(entry.Title), book.Letters(entry.Page)));
    }

    [Fact]
    public void Every_word_of_the_print_document_is_read_from_the_tags_once_and_in_its_order()
    {
        string tags = ExternalTool.RunOn(handbook.Pdf, "book.pdf", "pdfinfo", "-struct-text", "{file}").Succeeded().Output;
        // Texts stand in quotation marks, pieces of one paragraph on several lines.
        string read = string.Concat(tags.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('"')).Select(line => line[1..^1]));
        Assert.Equal(Words(Print.Body!.TextContent), Words(PageReferences().Replace(read, "")));
    }

    /// <summary>Without what is generated (numbers of pages and of items, bullets), is spelt otherwise in print (capitals), or shows nothing.</summary>
    private static string Words(string text) => Generated().Replace(PdfBook.Squeeze(text).ToLowerInvariant(), "");

    [Fact]
    public void Every_page_number_in_the_text_is_that_of_its_target()
    {
        int checkedLinks = 0;
        foreach (PdfLink link in book.Links.Where(link => link.Target is not null))
        {
            Match reference = PageReference().Match(string.Join(' ', book.TextOf(link)));
            if (!reference.Success) continue;
            Assert.Equal(book.Labels[book.Destinations[link.Target!]], reference.Groups["page"].Value);
            checkedLinks++;
        }
        Assert.InRange(checkedLinks, 50, 5000);
    }

    [Fact]
    public void The_page_numbers_printed_at_the_foot_are_the_labels()
    {
        int numbered = 0;
        for (int page = 0; page < book.PageCount; page++)
        {
            // The foot begins where the page's margin of 28 mm does.
            string[] foot = [.. book.Words(page).Where(word => word.BoundingBox.Top < 28 * 72 / 25.4).Select(word => word.Text)];
            if (foot.Length == 0) continue;
            Assert.Equal([book.Labels[page]], foot);
            numbered++;
        }
        Assert.InRange(numbered, book.PageCount * 3 / 4, book.PageCount);
    }

    [Fact]
    public void The_command_pdf_makes_the_same_book_of_the_print_document()
    {
        folder.Write("handbook.print.html", handbook.Files["handbook.print.html"]);
        HandbookTool.Run(Tool.Managed, folder.FullPath, "pdf", "handbook.print.html", "-o", "again.pdf").Succeeded();
        Assert.True(handbook.Pdf.AsSpan().SequenceEqual(folder.ReadBytes("again.pdf")));
    }

    /// <summary>The text of the first heading at or in an element.</summary>
    private string Heading(string id)
    {
        IElement element = Print.GetElementById(id)!;
        const string Headings = "h1, h2, h3, h4, h5, h6";
        return (element.Matches(Headings) ? element : element.QuerySelector(Headings)!).TextContent;
    }

    [GeneratedRegex(@"[0-9]+\.?|[•↩\u200B\uFE0E]")]
    private static partial Regex Generated();

    [GeneratedRegex(@"\(p\.\s*[0-9ivxlc]+\)")]
    private static partial Regex PageReferences();

    [GeneratedRegex("[0-9]+$|[ivxlc]+$")]
    private static partial Regex LastNumber();

    [GeneratedRegex(@"\(p\.\s*(?<page>[0-9ivxlc]+)\)$")]
    private static partial Regex PageReference();
}
