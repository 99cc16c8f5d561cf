using System.CommandLine;
using System.CommandLine.Parsing;
using Handbook.Diagnostics;
using Handbook.Diagnostics.Rendering;

namespace Handbook.Cli.Reporting;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class UsageReport
{
    public static int Write(UsageException problem, TextWriter error)
    {
        WriteProblem(error, problem.Message, problem.Hint);
        return ExitStatus.Usage;
    }

    public static int Write(ParseResult parsed, TextWriter error)
    {
        string[] unmatched = [.. parsed.UnmatchedTokens];
        // What follows an unknown command belongs to it.
        bool isUnknownCommand = parsed.CommandResult.Command is RootCommand && unmatched is [var first, ..] && !first.StartsWith('-');
        foreach (string word in isUnknownCommand ? unmatched[..1] : unmatched)
        {
            (string message, string? hint) = Unmatched(word, parsed.CommandResult.Command);
            WriteProblem(error, message, hint);
        }
        // System.CommandLine reports each unmatched word a second time, as an error of the command.
        foreach (ParseError problem in parsed.Errors.Where(e => !unmatched.Any(word => e.Message.Contains($"'{word}'", StringComparison.Ordinal))))
        {
            WriteProblem(error, Said(problem), null);
        }
        error.WriteLine($"`{CommandLine(parsed.CommandResult)} --help` shows what it takes.");
        return ExitStatus.Usage;
    }

    private static (string Message, string? Hint) Unmatched(string word, Command command)
    {
        if (word.StartsWith('-'))
        {
            return ($"there is no option `{word}`", DidYouMean.Question(word.Split('=')[0], OptionNames(command)));
        }
        if (command is RootCommand)
        {
            return ($"there is no command `{word}`", DidYouMean.Question(word, command.Subcommands.Select(c => c.Name)));
        }
        return ($"`{command.Name}` has no use for `{word}`", null);
    }

    private static string Said(ParseError problem) => problem.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: var option } => $"{option.Name} needs a value: {option.Name} {option.HelpName}",
        ArgumentResult { Tokens.Count: 0, Argument: var argument } => $"{argument.Name} is missing",
        _ => problem.Message,
    };

    private static IEnumerable<string> OptionNames(Command command)
    {
        IEnumerable<Option> inherited = command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive);
        return command.Options.Concat(inherited).SelectMany(option => option.Aliases.Prepend(option.Name));
    }

    private static string CommandLine(CommandResult result) =>
        result.Command is RootCommand ? "handbook" : $"handbook {result.Command.Name}";

    private static void WriteProblem(TextWriter error, string message, string? hint)
    {
        error.WriteLine($"error: {TerminalText.Escape(message)}");
        if (hint is not null) error.WriteLine($"  help: {TerminalText.Escape(hint)}");
    }
}
