using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using Handbook.Cli.Reporting;
using Handbook.Paged;

namespace Handbook.Cli.Commands;

/// <summary><c>handbook pdf FILE.html</c>: any HTML file through the print engine.</summary>
internal static class PdfCommand
{
    [Flags]
    private enum Standards
    {
        None = 0,
        Accessible = 1,
        Archivable = 2,
    }

    public static Command Create(CommandHost host)
    {
        var file = new Argument<string>("FILE.html") { Description = "The document; its style sheets, images and fonts lie below this folder, or beside it" };
        var output = new Option<string?>("--output", "-o") { Description = "The PDF (default: beside the document, with its name)", HelpName = "FILE.pdf" };
        var css = new Option<string[]>("--css") { Description = "A style sheet that comes after the document's own; may be given several times", HelpName = "FILE" };
        var fonts = new Option<string?>("--fonts") { Description = "A folder of fonts to use instead of the system's", HelpName = "DIR" };
        var standards = new Option<Standards>("--pdf-standard")
        {
            Description = "What the file claims to conform to, as long as nothing speaks against it: ua-1, a-3a, both, or none (default: ua-1,a-3a)",
            HelpName = "NAMES",
            CustomParser = ParseStandards,
            DefaultValueFactory = _ => Standards.Accessible | Standards.Archivable,
        };
        var dump = new Option<PagedForm>("--dump")
        {
            Description = "Write a stage of the print engine as text instead, to standard output or the -o file: boxes, fragments, tags or display-list",
            HelpName = "STAGE",
            CustomParser = result => Choice.Parse(
                result, [("boxes", PagedForm.Boxes), ("fragments", PagedForm.Fragments), ("tags", PagedForm.Tags), ("display-list", PagedForm.DisplayList)]),
        };
        var command = new Command("pdf", "Turn any HTML file into a PDF with the print engine") { file, output, css, fonts, standards, dump };
        host.SetAction(command, (run, parsed) =>
        {
            string source = Existing(parsed.GetValue(file)!);
            string[] sheets = [.. (parsed.GetValue(css) ?? []).Select(Existing)];
            PagedForm form = parsed.GetValue(dump);
            string? target = parsed.GetValue(output) ?? (form == PagedForm.Pdf ? Path.ChangeExtension(source, ".pdf") : null);
            Standards claimed = parsed.GetValue(standards);
            return Render(run, new DocumentPdfOptions
            {
                File = source,
                Output = target is null ? null : Writable(target, [source, .. sheets]),
                Form = form,
                Text = run.Streams.Output,
                Root = Holds(Environment.CurrentDirectory, source) ? Environment.CurrentDirectory : Path.GetDirectoryName(source)!,
                StyleSheets = sheets,
                Fonts = parsed.GetValue(fonts) is { } folder ? ExistingFolder(folder) : null,
                ClaimsAccessibility = claimed.HasFlag(Standards.Accessible),
                ClaimsArchiving = claimed.HasFlag(Standards.Archivable),
                Date = SourceDate.FromEnvironment(),
            });
        });
        return command;
    }

    private static int Render(Run run, DocumentPdfOptions options)
    {
        var watch = Stopwatch.StartNew();
        DocumentPdfResult result;
        using (ProgressDisplay? progress = ProgressDisplay.For(run))
        {
            progress?.Report(new BuildProgress(BuildStage.Pdf, 0, 0));
            try
            {
                result = DocumentPdf.Render(options with { Progress = (page, pages) => progress?.Report(new BuildProgress(BuildStage.Pdf, page, pages)) }, run.Cancellation);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(problem.Message);
            }
        }
        return PdfReport.Write(run, options, result, watch.Elapsed);
    }

    private static Standards ParseStandards(ArgumentResult result)
    {
        Standards standards = Standards.None;
        foreach (string word in result.Tokens.SelectMany(token => token.Value.Split(',')))
        {
            standards |= Choice.Find(result, word.Trim(), [("ua-1", Standards.Accessible), ("a-3a", Standards.Archivable), ("none", Standards.None)]);
        }
        return standards;
    }

    private static string Existing(string file)
    {
        if (File.Exists(file)) return Path.GetFullPath(file);
        throw new UsageException(Directory.Exists(file) ? $"`{file}` is a folder" : $"there is no file `{file}`");
    }

    /// <param name="read">Files that must not be written over.</param>
    private static string Writable(string file, string[] read)
    {
        string full = Path.GetFullPath(file);
        if (Directory.Exists(full)) throw new UsageException($"`{file}` is a folder", "-o names the file to write.");
        if (!Directory.Exists(Path.GetDirectoryName(full))) throw new UsageException($"there is no folder `{Path.GetDirectoryName(file)}`");
        StringComparison comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (read.Any(other => other.Equals(full, comparison))) throw new UsageException($"`{file}` is read, so it can't be written", "-o names another file.");
        return full;
    }

    private static string ExistingFolder(string folder) =>
        Directory.Exists(folder) ? Path.GetFullPath(folder) : throw new UsageException($"there is no folder `{folder}`");

    private static bool Holds(string folder, string file) =>
        file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
