using System.Text;
using Handbook.EndToEnd.Tests.DefaultHandbook;
using Handbook.Testing;

namespace Handbook.EndToEnd.Tests;

/// <summary><c>handbook pdf</c>: any HTML file to a PDF.</summary>
public sealed class PdfCommandTests(BuiltHandbook handbook) : IDisposable
{
    private const string Document =
        """
        <!DOCTYPE html>
        <html lang="en"><head><title>A note</title><style>
        @page { size: 300px 200px; margin: 20px; @bottom-right { content: counter(page) } }
        body { margin: 0 }
        p { margin: 0; font: 16px/20px "Noto Sans" }
        </style></head>
        <body><p id="a">One.</p></body></html>

        """;

    private readonly TemporaryFolder folder = new();

    public static TheoryData<Tool> Tools => HandbookTool.All;

    public void Dispose() => folder.Dispose();

    private ToolResult Pdf(Tool tool, params string[] arguments) => HandbookTool.Run(tool, folder.FullPath, ["pdf", .. arguments]);

    private string[] Files() =>
        [.. Directory.EnumerateFileSystemEntries(folder.FullPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tools))]
    public void The_print_document_of_a_handbook_gives_its_PDF_again(Tool tool)
    {
        folder.Write("handbook.print.html", handbook.Files["handbook.print.html"]);
        ToolResult result = Pdf(tool, "handbook.print.html", "-o", "again.pdf");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.True(handbook.Pdf.AsSpan().SequenceEqual(File.ReadAllBytes(folder.PathOf("again.pdf"))), "The bytes differ.");
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void The_PDF_stands_beside_the_document_unless_another_place_is_named(Tool tool)
    {
        folder.Write("in/a note.html", Document);
        Assert.Matches(@"^in/a note\.pdf  1 page, \d+ kB, in \d+\.\d+ s\n$", Pdf(tool, "in/a note.html").Succeeded().Output);
        Pdf(tool, "in/a note.html", "-o", "out.pdf", "-q").Succeeded();
        Assert.Equal(File.ReadAllBytes(folder.PathOf("in/a note.pdf")), File.ReadAllBytes(folder.PathOf("out.pdf")));
        Assert.StartsWith("%PDF-1.7", Encoding.Latin1.GetString(File.ReadAllBytes(folder.PathOf("out.pdf"))));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void Style_sheets_come_after_the_documents_own_in_their_order(Tool tool)
    {
        folder.Write("a.html", Document);
        folder.Write("one.css", "p { color: #ff0000; font-size: 30px }");
        folder.Write("two.css", "p { color: #0000ff }");
        string marks = Pdf(tool, "a.html", "--css", "one.css", "--css", "two.css", "--dump", "display-list").Succeeded().Output;
        Assert.Matches("text \"One.\" 20,[0-9.]+ NotoSans-Regular 30 #0000ff", marks);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void Each_stage_can_be_dumped_and_nothing_is_written_but_the_dump(Tool tool)
    {
        folder.Write("a.html", Document);
        string[] stages = ["boxes", "fragments", "tags", "display-list"];
        Snapshot.MatchAll(stages.Select(stage =>
        {
            ToolResult result = Pdf(tool, "a.html", "--dump", stage);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Pdf(tool, "a.html", "--dump", stage, "-o", "dump.txt").Succeeded();
            Assert.Equal(result.Output, File.ReadAllText(folder.PathOf("dump.txt")));
            return KeyValuePair.Create(stage, result.Output);
        }));
        Assert.Equal(["a.html", "dump.txt"], Files());
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void What_the_engine_does_not_support_is_a_warning_at_its_line_and_column(Tool tool)
    {
        folder.Write("a.html", Document);
        folder.Write("more.css", "p {\n  writing-mode: vertical-rl;\n  colour: red }\n");
        ToolResult result = Pdf(tool, "a.html", "--css", "more.css", "--diagnostics", "concise");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["more.css:2:3: warning[unsupported-property]", "more.css:3:3: warning[unsupported-property]"],
            result.Error.Split('\n').Where(line => line.StartsWith("more", StringComparison.Ordinal)).Select(line => string.Join(':', line.Split(':')[..4])));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void After_an_error_the_file_that_was_there_before_stands(Tool tool)
    {
        folder.Write("a.html", Document.Replace("One.", "<img src=none.png alt=x>", StringComparison.Ordinal));
        folder.Write("a.pdf", "the one before");
        ToolResult result = Pdf(tool, "a.html", "--diagnostics", "concise");
        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.Equal("a.html:7:17: error[missing-image]: there is no image 'none.png'\n1 error\nNothing was written.\n", result.Error);
        Assert.Equal("the one before", File.ReadAllText(folder.PathOf("a.pdf")));
        Assert.Equal(["a.html", "a.pdf"], Files());
    }

    /// <summary>An error of the document is the author's: status 1, and nothing that was there before is touched.</summary>
    [Theory]
    [MemberData(nameof(Tools))]
    public void A_document_without_end_is_an_error_whatever_is_asked_of_it(Tool tool)
    {
        folder.Write("a.html", Document.Replace("<p", "<div style='height: 99999999px'></div><p", StringComparison.Ordinal));
        folder.Write("a.pdf", "the one before");
        folder.Write("a.txt", "the one before");
        ToolResult pdf = Pdf(tool, "a.html", "--diagnostics", "concise");
        Assert.Equal((1, "", "a.html:1:1: error[too-many-pages]: the document takes more than 100000 pages\n1 error\nNothing was written.\n"), (pdf.ExitCode, pdf.Output, pdf.Error));
        ToolResult dump = Pdf(tool, "a.html", "--dump", "display-list", "-o", "a.txt", "--diagnostics", "concise");
        Assert.Equal((1, "", pdf.Error), (dump.ExitCode, dump.Output, dump.Error));
        Assert.Equal("the one before", File.ReadAllText(folder.PathOf("a.pdf")));
        Assert.Equal("the one before", File.ReadAllText(folder.PathOf("a.txt")));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_style_sheet_that_is_missing_is_an_error_and_a_font_that_is_a_warning(Tool tool)
    {
        folder.Write("a.html", Document.Replace("<style>", "<link rel=stylesheet href=none.css><style>", StringComparison.Ordinal));
        ToolResult missing = Pdf(tool, "a.html", "--diagnostics", "concise");
        Assert.Equal((1, true), (missing.ExitCode, missing.Error.StartsWith("a.html:2:70: error[missing-stylesheet]", StringComparison.Ordinal)));
        Assert.Equal(["a.html"], Files());

        folder.Write("a.html", Document.Replace("<style>", "<style>@font-face { font-family: F; src: url(none.ttf) } ", StringComparison.Ordinal));
        ToolResult font = Pdf(tool, "a.html", "--diagnostics", "concise");
        Assert.Equal(0, font.ExitCode);
        Assert.Contains("warning[font-face-without-source]", font.Error, StringComparison.Ordinal);
        Assert.Equal(["a.html", "a.pdf"], Files());
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_file_that_is_no_HTML_is_refused(Tool tool)
    {
        folder.Write("a.html", Document);
        Pdf(tool, "a.html").Succeeded();
        ToolResult result = Pdf(tool, "a.pdf", "-o", "b.pdf", "--diagnostics", "concise");
        Assert.Equal((1, "a.pdf:1:1: error[not-html]: this is a PDF, not an HTML document\n1 error\nNothing was written.\n"), (result.ExitCode, result.Error));
        Assert.Equal(["a.html", "a.pdf"], Files());
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void Files_that_cannot_be_read_or_written_are_named(Tool tool)
    {
        folder.Write("sub/a.html", Document);
        void Refuses(string message, params string[] arguments)
        {
            ToolResult result = Pdf(tool, arguments);
            Assert.Equal((2, "", "error: " + message + "\n"), (result.ExitCode, result.Output, result.Error));
        }
        Refuses("there is no file `b.html`", "b.html");
        Refuses("`sub` is a folder", "sub");
        Refuses("there is no file `b.css`", "sub/a.html", "--css", "b.css");
        Refuses("there is no folder `fonts`", "sub/a.html", "--fonts", "fonts");
        Refuses("`sub` is a folder\n  help: -o names the file to write.", "sub/a.html", "-o", "sub");
        Refuses("there is no folder `none`", "sub/a.html", "-o", "none/a.pdf");
        Refuses("`sub/a.html` is read, so it can't be written\n  help: -o names another file.", "sub/a.html", "-o", "sub/a.html");
        Assert.Equal(Document, File.ReadAllText(folder.PathOf("sub/a.html")));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_device_is_written_to_and_stays_one(Tool tool)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no /dev.");
        folder.Write("a.html", Document);
        Assert.StartsWith("page 1 ", Pdf(tool, "a.html", "--dump", "fragments", "-o", "/dev/stdout").Succeeded().Output);
    }
}
