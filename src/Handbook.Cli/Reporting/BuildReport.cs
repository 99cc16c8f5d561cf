namespace Handbook.Cli.Reporting;

/// <summary>What a build says when it is done: problems to standard error, what came of it to standard output.</summary>
internal static class BuildReport
{
    public static int Write(Run run, BuildOptions options, BuildResult result, TimeSpan elapsed)
    {
        DiagnosticReport.Write(run, result.Diagnostics);
        if (run.Verbose && run.IsForPeople) WriteTimes(run.Streams.Error, result);
        if (!result.Succeeded)
        {
            if (run.IsForPeople && !options.CheckOnly) run.Streams.Error.WriteLine("Nothing was written: the previous output stands.");
            return ExitStatus.ContentHasErrors;
        }
        if (!run.Quiet) WriteOutcome(run.Streams.Output, options, result, elapsed);
        return ExitStatus.Fine;
    }

    private static void WriteOutcome(TextWriter output, BuildOptions options, BuildResult result, TimeSpan elapsed)
    {
        string entries = Phrase.Count(result.Entries, "entry", "entries");
        if (options.CheckOnly)
        {
            output.WriteLine($"Checked {entries} in {Phrase.Seconds(elapsed)}: no errors.");
            return;
        }
        output.WriteLine($"Built “{result.Title}”, {entries}, in {Phrase.Seconds(elapsed)}:");
        if (options.Formats.HasFlag(BuildFormats.Site))
        {
            output.WriteLine($"  {Phrase.Path(result.Output!, "site", "index.html")}  {Phrase.Count(result.SitePages, "page")}");
        }
        if (options.Formats.HasFlag(BuildFormats.Pdf))
        {
            output.WriteLine($"  {Phrase.Path(result.Output!, "handbook.pdf")}  {Phrase.Count(result.PdfPages, "page")}, {Phrase.Size(result.PdfBytes)}");
        }
    }

    private static void WriteTimes(TextWriter error, BuildResult result)
    {
        foreach (StageTime time in result.Times)
        {
            error.WriteLine(FormattableString.Invariant($"{time.Stage,-8} {time.Elapsed.TotalMilliseconds,7:0} ms"));
        }
        FileCounts files = result.Files;
        error.WriteLine(FormattableString.Invariant($"files: {files.Written} written, {files.Unchanged} unchanged, {files.Removed} removed"));
    }
}
