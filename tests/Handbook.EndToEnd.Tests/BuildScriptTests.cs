using System.Diagnostics;
using System.Runtime.Versioning;
using Handbook.Testing;

namespace Handbook.EndToEnd.Tests;

/// <summary>
/// The POSIX half of <c>build.cmd</c>, in a copy of the repository's skeleton and with a <c>dotnet</c> that only notes what it was asked to do.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class BuildScriptTests : IDisposable
{
    private const string FakeDotnet = """
        #!/bin/sh
        echo "dotnet $*" >>"$CALLS"
        case $1 in
          --version) [ -z "$NO_SDK" ] || exit 155 ;;
          publish)
            for last; do :; done
            mkdir -p "$last"; echo compiled >"$last/Handbook.Cli.dll"; echo native >"$last/Handbook.Cli"
            if [ -n "$BROKEN" ]; then echo "error CS1002: ; expected"; exit 1; fi ;;
          test) cat "$TEST_LOG"; exit "$TEST_STATUS" ;;
          *) shift; for word; do echo "[$word]"; done; exit "${TOOL_STATUS:-0}" ;;
        esac
        """;

    private readonly TemporaryFolder folder = new();

    public BuildScriptTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "this half is for POSIX shells");
        foreach (string file in (string[])["build.cmd", "Directory.Build.props", "Directory.Packages.props", "global.json"])
        {
            folder.Write($"a repository/{file}", File.ReadAllBytes(Path.Combine(Repository.Root, file)));
        }
        folder.Write("a repository/src/Tool.cs", "class Tool;");
        folder.Write("a repository/templates/page.html", "<p>");
        folder.Write("elsewhere/note.txt", "");
        folder.Write("bin/dotnet", FakeDotnet.ReplaceLineEndings("\n"));
        File.SetUnixFileMode(folder.PathOf("bin/dotnet"), (UnixFileMode)0b111_101_101);
    }

    public void Dispose() => folder.Dispose();

    private Process Start(string from, Dictionary<string, string>? environment, string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = folder.PathOf(from), RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(folder.PathOf("a repository/build.cmd"));
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["PATH"] = $"{folder.PathOf("bin")}:/usr/bin:/bin";
        start.Environment["CALLS"] = folder.PathOf("calls.txt");
        foreach ((string name, string value) in environment ?? []) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static ToolResult Finish(Process process)
    {
        using (process)
        {
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ToolResult(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
    }

    private ToolResult Run(params string[] arguments) => Finish(Start("elsewhere", null, arguments));

    private ToolResult RunWith(Dictionary<string, string> environment, params string[] arguments) => Finish(Start("elsewhere", environment, arguments));

    private int Compilations() => !File.Exists(folder.PathOf("calls.txt")) ? 0 : File.ReadLines(folder.PathOf("calls.txt")).Count(line => line.StartsWith("dotnet publish", StringComparison.Ordinal));

    [Fact]
    public void Any_word_runs_the_tool_in_the_callers_folder_with_the_same_arguments()
    {
        ToolResult result = Run("explain", "a b", "*", "$HOME", "");
        Assert.Equal((0, "[explain]\n[a b]\n[*]\n[$HOME]\n[]\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void The_bare_call_builds_the_repositorys_own_handbook() =>
        Assert.Equal($"[--root]\n[{folder.PathOf("a repository")}]\n", Run().Output);

    [Fact]
    public void The_tools_exit_status_is_the_scripts() =>
        Assert.Equal(3, RunWith(new() { ["TOOL_STATUS"] = "3" }, "check").ExitCode);

    [Fact]
    public void The_tool_is_compiled_once_and_again_only_when_what_it_is_made_from_has_changed()
    {
        Assert.Equal("Compiling handbook ...\n", Run("check").Error);
        Assert.Equal("", Run("check").Error);
        Assert.Equal(1, Compilations());

        File.SetLastWriteTimeUtc(folder.PathOf("a repository/src/Tool.cs"), DateTime.UnixEpoch.AddYears(60));
        folder.Write("a repository/src/obj/x.json", "intermediate");
        folder.Write("a repository/templates/teams/red/page.html", "a team's own");
        folder.Write("a repository/content/x.md", "content");
        Run("check");
        Assert.Equal(1, Compilations());

        folder.Write("a repository/templates/page.html", "<b>");
        Run("check");
        Assert.Equal(2, Compilations());
        File.Delete(folder.PathOf("a repository/src/Tool.cs"));
        Run("check");
        Assert.Equal(3, Compilations());
        File.AppendAllText(folder.PathOf("a repository/Directory.Packages.props"), "\n");
        Run("check");
        Assert.Equal(4, Compilations());
    }

    [Fact]
    public void Going_back_to_earlier_sources_finds_their_tool_again()
    {
        Run("check");
        folder.Write("a repository/src/Tool.cs", "class Other;");
        Run("check");
        folder.Write("a repository/src/Tool.cs", "class Tool;");
        Run("check");
        Assert.Equal(2, Compilations());
    }

    [Fact]
    public void A_tool_that_does_not_compile_is_reported_and_never_started()
    {
        ToolResult result = RunWith(new() { ["BROKEN"] = "1" }, "check");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.EndsWith("error CS1002: ; expected\nhandbook could not be compiled.\n", result.Error);
        Assert.Equal("[check]\n", Run("check").Output);
    }

    [Fact]
    public void Calls_at_the_same_time_compile_once_and_all_run()
    {
        Process[] calls = [.. Enumerable.Range(0, 6).Select(i => Start("elsewhere", null, [$"call-{i}"]))];
        Assert.Equal(Enumerable.Range(0, 6).Select(i => $"[call-{i}]\n"), calls.Select(call => Finish(call).Output));
        Assert.Equal(1, Compilations());
    }

    [Fact]
    public void A_lock_whose_owner_has_died_is_taken_over()
    {
        folder.Write("a repository/artifacts/compiling/pid", "999999999");
        Assert.Equal("[check]\n", Run("check").Output);
    }

    [Fact]
    public void Without_dotnet_one_line_says_which_SDK_is_needed()
    {
        File.Delete(folder.PathOf("bin/dotnet"));
        // A PATH with the shell's tools but no dotnet.
        foreach (string tool in (string[])["cat", "uname"]) File.CreateSymbolicLink(folder.PathOf($"bin/{tool}"), $"/usr/bin/{tool}");
        ToolResult result = RunWith(new() { ["PATH"] = folder.PathOf("bin") }, "check");
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal("build.cmd needs the .NET SDK 10.0 or later, which is not installed: https://dotnet.microsoft.com/download\n", result.Error);
    }

    [Fact]
    public void With_an_SDK_that_is_too_old_the_same_line_says_so()
    {
        ToolResult result = RunWith(new() { ["NO_SDK"] = "1" }, "check");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("build.cmd needs the .NET SDK 10.0 or later, which is not installed", result.Error);
    }

    [Theory]
    [InlineData("  total: 12\n  failed: 0\n  succeeded: 11\n  skipped: 1\n", 0, 0, "11 passed, 0 failed, 1 skipped")]
    [InlineData("  total: 12\n  failed: 2\n  succeeded: 9\n  skipped: 1\n", 2, 1, "9 passed, 2 failed, 1 skipped")]
    [InlineData("error CS1002\n", 1, 1, "0 passed, 1 failed, 0 skipped")]
    [InlineData("  total: 0\n  failed: 0\n  succeeded: 0\n  skipped: 0\n", 0, 1, "0 passed, 1 failed, 0 skipped")]
    [InlineData("  error: 1\n  total: 9\n  failed: 0\n  succeeded: 9\n  skipped: 0\n", 8, 1, "9 passed, 1 failed, 0 skipped")]
    public void Test_ends_with_a_line_that_sums_up(string log, int runnerStatus, int status, string last)
    {
        folder.Write("log.txt", log);
        ToolResult result = RunWith(new() { ["TEST_LOG"] = folder.PathOf("log.txt"), ["TEST_STATUS"] = $"{runnerStatus}" }, "test", "--filter-class", "X*");
        Assert.Equal((status, log + last + "\n"), (result.ExitCode, result.Output));
        Assert.Contains("dotnet test --solution Handbook.sln --filter-class X*", folder.ReadText("calls.txt"));
    }

    [Fact]
    public void Publish_tool_makes_the_native_executable_in_artifacts()
    {
        folder.Write("a repository/artifacts/native/old.so", "of an earlier build");
        ToolResult result = Run("publish-tool");
        Assert.Equal((0, folder.PathOf("a repository/artifacts/native/handbook") + "\n"), (result.ExitCode, result.Output));
        Assert.Equal(["Handbook.Cli.dll", "handbook"], Directory.GetFiles(folder.PathOf("a repository/artifacts/native")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_file_is_one_that_both_shells_can_read()
    {
        string path = Path.Combine(Repository.Root, "build.cmd");
        string text = File.ReadAllText(path);
        Assert.DoesNotContain('\r', text);
        Assert.True(File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute));
        string[] windows = text[..text.IndexOf("\n::WINDOWS\n", StringComparison.Ordinal)].Split('\n')[1..];
        Assert.DoesNotContain(windows, line => line.StartsWith(':') || line.Contains("goto ", StringComparison.OrdinalIgnoreCase) || line.Contains("call :", StringComparison.OrdinalIgnoreCase));
    }
}
