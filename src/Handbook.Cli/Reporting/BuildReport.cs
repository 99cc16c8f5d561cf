using System.Globalization;

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
        if (!run.Quiet)
        {
            if (options.CheckOnly) WriteChecked(run.Streams.Output, result, elapsed);
            else WriteBuilt(run, options, result, elapsed);
        }
        return ExitStatus.Fine;
    }

    private static void WriteChecked(TextWriter output, BuildResult result, TimeSpan elapsed) =>
        output.WriteLine(Invariant($"Checked {Entries(result)} in {elapsed.TotalSeconds:0.00} s: no errors."));

    private static void WriteBuilt(Run run, BuildOptions options, BuildResult result, TimeSpan elapsed)
    {
        TextWriter output = run.Streams.Output;
        output.WriteLine(Invariant($"Built “{result.Title}”, {Entries(result)}, in {elapsed.TotalSeconds:0.00} s:"));
        if (options.Formats.HasFlag(BuildFormats.Site))
        {
            output.WriteLine(Invariant($"  {Shown(result, "site", "index.html")}  {Counted(result.SitePages, "page")}"));
        }
        if (options.Formats.HasFlag(BuildFormats.Pdf))
        {
            output.WriteLine(Invariant($"  {Shown(result, "handbook.pdf")}  {Counted(result.PdfPages, "page")}, {Size(result.PdfBytes)}"));
        }
    }

    private static void WriteTimes(TextWriter error, BuildResult result)
    {
        foreach (StageTime time in result.Times)
        {
            error.WriteLine(Invariant($"{time.Stage,-8} {time.Elapsed.TotalMilliseconds,7:0} ms"));
        }
        FileCounts files = result.Files;
        error.WriteLine(Invariant($"files: {files.Written} written, {files.Unchanged} unchanged, {files.Removed} removed"));
    }

    /// <summary>A path as the caller would type it.</summary>
    private static string Shown(BuildResult result, params string[] parts)
    {
        string path = Path.Combine([result.Output!, .. parts]);
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static string Entries(BuildResult result) => result.Entries == 1 ? "1 entry" : Invariant($"{result.Entries} entries");

    private static string Counted(int count, string noun) => Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Size(long bytes) => bytes < 1_000_000
        ? Invariant($"{Math.Max(1, bytes / 1000)} kB")
        : Invariant($"{bytes / 1e6:0.0} MB");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
