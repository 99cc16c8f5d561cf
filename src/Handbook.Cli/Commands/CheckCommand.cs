using System.CommandLine;

namespace Handbook.Cli.Commands;

/// <summary><c>handbook check</c>: a build that writes nothing, drafts included.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandHost host, BuildOptionSet options)
    {
        var command = new Command("check", "Find every problem that build would, drafts included, and write nothing");
        command.Options.Add(options.Strict);
        command.Options.Add(options.Jobs);
        host.SetAction(command, (run, parsed) => BuildCommand.Build(run, new BuildOptions
        {
            Root = run.Root,
            CheckOnly = true,
            Drafts = true,
            Strict = parsed.GetValue(options.Strict),
            Jobs = parsed.GetValue(options.Jobs),
            SourceDate = SourceDate.FromEnvironment(),
        }));
        return command;
    }
}
