using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Handbook.Diagnostics.Rendering;

namespace Handbook.Cli;

/// <summary><c>--help</c>: what the command does, the commands below it, its own options, then those that stand everywhere.</summary>
internal sealed class HelpPage(StandardStreams streams) : SynchronousCommandLineAction
{
    private const string Indent = "  ";
    private const int DefaultWidth = 100;

    /// <summary>Wider lines are hard to read, however wide the window.</summary>
    private const int Measure = 110;

    private readonly int width = Math.Min(streams.Width ?? DefaultWidth, Measure);

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        (string, string)[] commands = [.. command.Subcommands.Select(c => (WithArguments(c.Name, c), c.Description ?? ""))];
        (string, string)[] arguments = [.. command.Arguments.Select(a => (a.Name, a.Description ?? ""))];
        (string, string)[] own = [.. command.Options.Where(o => !StandsEverywhere(o)).Select(Row)];
        (string, string)[] everywhere = [.. OptionsEverywhere(parseResult.RootCommandResult.Command).Select(Row)];
        int column = commands.Concat(arguments).Concat(own).Concat(everywhere).Max(row => row.Item1.Length) + (2 * Indent.Length);

        foreach (string line in TerminalText.Wrap(command.Description ?? "", width)) output.WriteLine(line);
        output.WriteLine();
        output.WriteLine($"Usage: {Usage(command)}");
        WriteTable(output, "Commands", commands, column);
        WriteTable(output, "Arguments", arguments, column);
        WriteTable(output, command is RootCommand ? "Options of build" : "Options", own, column);
        WriteTable(output, "Options everywhere", everywhere, column);
        return ExitStatus.Fine;
    }

    private static bool StandsEverywhere(Option option) => option.Recursive || option is HelpOption;

    private static IEnumerable<Option> OptionsEverywhere(Command root) => root.Options.Where(StandsEverywhere);

    private static string Usage(Command command) => command is RootCommand
        ? "handbook [COMMAND] [options]"
        : $"handbook {WithArguments(command.Name, command)} [options]";

    private static string WithArguments(string name, Command command) => command.Arguments.Aggregate(
        name,
        (line, argument) => argument.Arity.MinimumNumberOfValues > 0 ? $"{line} {argument.Name}" : $"{line} [{argument.Name}]");

    private static (string Left, string Right) Row(Option option)
    {
        // -h belongs before --help; -? and /h are left to those who know them.
        string? letter = option.Aliases.FirstOrDefault(alias => alias.Length == 2 && char.IsAsciiLetter(alias[1]) && alias[0] == '-');
        string left = letter is null ? $"    {option.Name}" : $"{letter}, {option.Name}";
        return (option.HelpName is null ? left : $"{left} {option.HelpName}", option.Description ?? "");
    }

    private void WriteTable(TextWriter output, string heading, (string Left, string Right)[] rows, int column)
    {
        if (rows.Length == 0) return;
        output.WriteLine();
        output.WriteLine($"{heading}:");
        foreach ((string left, string right) in rows)
        {
            string start = $"{Indent}{left}".PadRight(column);
            foreach (string line in TerminalText.Wrap(right, Math.Max(DefaultWidth / 4, width - column)))
            {
                output.WriteLine($"{start}{line}");
                start = new string(' ', column);
            }
        }
    }
}
