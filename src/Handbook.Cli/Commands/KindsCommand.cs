using System.CommandLine;
using Handbook.Cli.Reporting;
using Handbook.Diagnostics;

namespace Handbook.Cli.Commands;

/// <summary><c>handbook kinds</c>: what an entry may be, and the fields it then has.</summary>
internal static class KindsCommand
{
    public static Command Create(CommandHost host)
    {
        var command = new Command("kinds", "List the kinds of entries and their fields");
        host.SetAction(command, (run, _) =>
        {
            KindCatalog catalog = KindCatalog.Read(run.RootOrNone);
            DiagnosticReport.Write(run, catalog.Diagnostics);
            if (catalog.Diagnostics.Any(d => d.Severity == Severity.Error)) return ExitStatus.ContentHasErrors;
            KindReport.Write(run, catalog);
            return ExitStatus.Fine;
        });
        return command;
    }
}
