namespace Handbook.Cli.Reporting;

internal static class PdfReport
{
    public static int Write(Run run, DocumentPdfOptions options, DocumentPdfResult result, TimeSpan elapsed)
    {
        DiagnosticReport.Write(run, result.Diagnostics);
        if (!result.Written)
        {
            if (run.IsForPeople) run.Streams.Error.WriteLine("Nothing was written.");
            return ExitStatus.ContentHasErrors;
        }
        if (!run.Quiet)
        {
            run.Streams.Output.WriteLine(
                $"{Phrase.Path(options.Output)}  {Phrase.Count(result.Pages, "page")}, {Phrase.Size(result.Bytes)}, in {Phrase.Seconds(elapsed)}");
        }
        return ExitStatus.Fine;
    }
}
