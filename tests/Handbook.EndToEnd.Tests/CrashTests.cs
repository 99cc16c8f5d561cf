using System.CommandLine;
using Handbook.Cli;

namespace Handbook.EndToEnd.Tests;

public sealed class CrashTests
{
    private static async Task<(int Status, string Output, string Error)> Run(Action body)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var streams = new StandardStreams(output, error, OutputIsTerminal: false, ErrorIsTerminal: false, Width: null);
        var options = new GlobalOptions();
        var root = new RootCommand();
        options.AddTo(root);
        new CommandHost(streams, options).SetAction(root, (_, _) =>
        {
            body();
            return 0;
        });
        int status = await Application.RunAsync(root, [], streams);
        return (status, output.ToString(), error.ToString());
    }

    [Fact]
    public async Task A_bug_of_ours_ends_with_3_and_says_whose_it_is_with_the_version_and_how_to_report_it()
    {
        (int status, string output, string error) = await Run(() => throw new InvalidOperationException("the impossible happened"));
        Assert.Equal((3, ""), (status, output));
        Assert.StartsWith("This is a bug in handbook, not a mistake in your files.", error);
        Assert.Contains("InvalidOperationException: the impossible happened", error);
        Assert.Contains("CrashTests", error);
        Assert.Contains($"handbook {ToolVersion.Current}, .NET", error);
        Assert.Contains("Please report it", error);
    }

    [Fact]
    public async Task A_cancelled_run_ends_as_shells_expect() =>
        Assert.Equal((130, "", "Cancelled.\n"), await Run(() => throw new OperationCanceledException()));

    [Fact]
    public async Task A_problem_of_usage_ends_with_2() =>
        Assert.Equal((2, "", "error: no\n  help: yes\n"), await Run(() => throw new UsageException("no", "yes")));
}
