using System.CommandLine;
using System.Diagnostics;
using Handbook.Cli.Reporting;

namespace Handbook.Cli.Commands;

/// <summary><c>handbook build</c>, and <c>handbook</c> alone.</summary>
internal static class BuildCommand
{
    public static Command Create(CommandHost host, BuildOptionSet options)
    {
        var command = new Command("build", "Make the site and the PDF (also without a command)");
        MakeDefault(command, host, options);
        return command;
    }

    /// <summary>Gives a command, the root too, the options and the body of <c>build</c>.</summary>
    public static void MakeDefault(Command command, CommandHost host, BuildOptionSet options)
    {
        command.Options.Add(options.Output);
        command.Options.Add(options.Format);
        command.Options.Add(options.BaseUrl);
        command.Options.Add(options.Drafts);
        command.Options.Add(options.Strict);
        command.Options.Add(options.Jobs);
        host.SetAction(command, (run, parsed) => Build(run, new BuildOptions
        {
            Root = run.Root,
            Output = parsed.GetValue(options.Output) is { } output ? Path.GetFullPath(output) : "output",
            Formats = parsed.GetValue(options.Format),
            BaseUrl = parsed.GetValue(options.BaseUrl),
            Drafts = parsed.GetValue(options.Drafts),
            Strict = parsed.GetValue(options.Strict),
            Jobs = parsed.GetValue(options.Jobs),
            SourceDate = SourceDate.FromEnvironment(),
        }));
    }

    public static int Build(Run run, BuildOptions options)
    {
        var watch = Stopwatch.StartNew();
        BuildResult result;
        using (ProgressDisplay? progress = ProgressDisplay.For(run))
        {
            try
            {
                result = HandbookBuild.Run(options with { Progress = progress }, run.Cancellation);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(problem.Message);
            }
        }
        return BuildReport.Write(run, options, result, watch.Elapsed);
    }
}
