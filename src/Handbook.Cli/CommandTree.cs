using System.CommandLine;
using System.CommandLine.Help;
using Handbook.Cli.Commands;

namespace Handbook.Cli;

/// <summary>All commands. A new one is a file in <c>Commands/</c> and a line here.</summary>
internal static class CommandTree
{
    public static RootCommand Create(StandardStreams streams)
    {
        var globals = new GlobalOptions();
        var host = new CommandHost(streams, globals);
        var buildOptions = new BuildOptionSet();
        var root = new RootCommand("Compiles a folder of YAML and Markdown about a role into a web site and a printable PDF handbook.");
        foreach (Command command in (Command[])
        [
            BuildCommand.Create(host, buildOptions),
            CheckCommand.Create(host, buildOptions),
            KindsCommand.Create(host),
            PdfCommand.Create(host),
            ExplainCommand.Create(host),
        ])
        {
            root.Subcommands.Add(command);
        }
        BuildCommand.MakeDefault(root, host, buildOptions);
        globals.AddTo(root);
        // System.CommandLine's own refuses to stand beside anything.
        root.Options.Remove(root.Options.OfType<VersionOption>().Single());
        root.Options.Add(new Option<bool>("--version") { Description = "Show the version", Recursive = true, Action = new VersionAction() });
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Show this help; after a command, its own";
        help.Action = new HelpPage(streams);
        return root;
    }
}
