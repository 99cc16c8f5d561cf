using System.CommandLine;
using Handbook.Cli.Reporting;
using Handbook.Diagnostics;

namespace Handbook.Cli.Commands;

/// <summary><c>handbook explain ID</c>; without an id, the list of all.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandHost host)
    {
        var id = new Argument<string?>("ID")
        {
            Description = "What stands in brackets in a message: broken-link",
            Arity = ArgumentArity.ZeroOrOne,
        };
        id.CompletionSources.Add(_ => Explanations.Ids.Select(known => new System.CommandLine.Completions.CompletionItem(known)));
        var command = new Command("explain", "Tell more about a problem, with examples; without ID, list all") { id };
        host.SetAction(command, (run, parsed) =>
        {
            if (parsed.GetValue(id) is { } given) ExplanationReport.Write(run, Find(given));
            else ExplanationReport.WriteList(run);
            return ExitStatus.Fine;
        });
        return command;
    }

    private static Explanation Find(string id) =>
        Explanations.Find(id)
        ?? throw new UsageException(
            $"no problem has the id `{id}`",
            DidYouMean.Question(id, Explanations.Ids) ?? "`handbook explain` lists all.");
}
