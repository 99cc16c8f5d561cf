using Handbook.Diagnostics;
using Handbook.Paged;

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
        if (options.Form != PagedForm.Pdf) return result.Diagnostics.Any(d => d.Severity == Severity.Error) ? ExitStatus.ContentHasErrors : ExitStatus.Fine;
        if (!run.Quiet)
        {
            run.Streams.Output.WriteLine(
                $"{Phrase.Path(options.Output!)}  {Phrase.Count(result.Pages, "page")}, {Phrase.Size(result.Bytes)}, in {Phrase.Seconds(elapsed)}");
        }
        return ExitStatus.Fine;
    }
}
