using Handbook.Testing;

namespace Handbook.EndToEnd.Tests;

/// <summary>What the tool says to words that ask for no work, or for none that it knows.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public static TheoryData<Tool> Tools => HandbookTool.All;

    public void Dispose() => folder.Dispose();

    private ToolResult Handbook(Tool tool, params string[] arguments) => HandbookTool.Run(tool, folder.FullPath, arguments);

    /// <summary>A mistake in the command line: exit status 2, nothing on standard output.</summary>
    private void Refuses(Tool tool, string[] arguments, string message)
    {
        ToolResult result = Handbook(tool, arguments);
        Assert.Equal((2, "", message.ReplaceLineEndings("\n")), (result.ExitCode, result.Output, result.Error.TrimEnd('\n')));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void The_version_is_one_line(Tool tool)
    {
        foreach (string[] arguments in (string[][])[["--version"], ["build", "--version"]])
        {
            ToolResult result = Handbook(tool, arguments);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            Assert.Matches(@"^handbook \d+\.\d+\.\d+\n$", result.Output);
        }
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void The_help_of_every_command(Tool tool)
    {
        string[] commands = ["", "build", "check", "pdf", "explain"];
        Snapshot.MatchAll(commands.Select(command =>
        {
            ToolResult result = Handbook(tool, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
            Assert.Equal((0, ""), (result.ExitCode, result.Error));
            return KeyValuePair.Create(command.Length == 0 ? "handbook" : command, result.Output);
        }));
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void The_help_goes_to_standard_output_by_each_of_its_names(Tool tool)
    {
        string expected = Handbook(tool, "check", "--help").Output;
        Assert.Equal(expected, Handbook(tool, "check", "-h").Output);
        Assert.Equal(expected, Handbook(tool, "--help", "check").Output);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_misspelt_command_is_suggested(Tool tool) => Refuses(tool, ["biuld", "--strict"],
        """
        error: there is no command `biuld`
          help: Did you mean `build`?
        `handbook --help` shows what it takes.
        """);

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_misspelt_option_is_suggested(Tool tool) => Refuses(tool, ["check", "--strct", "--diagnostic=json"],
        """
        error: there is no option `--strct`
          help: Did you mean `--strict`?
        error: there is no option `--diagnostic=json`
          help: Did you mean `--diagnostics`?
        `handbook check --help` shows what it takes.
        """);

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_value_that_an_option_does_not_take_is_refused_with_those_it_takes(Tool tool)
    {
        Refuses(tool, ["build", "--format", "site,pfd"],
            """
            error: --format does not take `pfd`. Did you mean `pdf`?
            `handbook build --help` shows what it takes.
            """);
        Refuses(tool, ["--diagnostics", "xml"],
            """
            error: --diagnostics does not take `xml`. It takes full, concise, json, sarif or github.
            `handbook --help` shows what it takes.
            """);
        Refuses(tool, ["-j", "0"],
            """
            error: --jobs does not take `0`. It takes a whole number from 1.
            `handbook --help` shows what it takes.
            """);
        Refuses(tool, ["--base-url", "example.org"],
            """
            error: --base-url does not take `example.org`. It takes an address that begins with https:// or http://.
            `handbook --help` shows what it takes.
            """);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_missing_value_or_argument_is_named(Tool tool)
    {
        Refuses(tool, ["build", "-o"],
            """
            error: --output needs a value: --output DIR
            `handbook build --help` shows what it takes.
            """);
        Refuses(tool, ["pdf"],
            """
            error: FILE.html is missing
            `handbook pdf --help` shows what it takes.
            """);
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void Without_a_content_folder_the_tool_says_what_it_looked_for(Tool tool)
    {
        folder.Write("other/file.txt", "");
        Refuses(tool, ["check"],
            """
            error: neither this folder nor one above it holds a `content` folder
              help: Go to a handbook's folder, or name it: handbook --root DIR
            """);
        Refuses(tool, ["check", "--root", "other"],
            """
            error: the folder `other` holds no `content` folder
              help: --root names the folder above `content`.
            """);
        Refuses(tool, ["check", "--root", "nowhere"], "error: there is no folder `nowhere`");
    }

    [Theory]
    [MemberData(nameof(Tools))]
    public void A_control_character_in_an_argument_is_not_passed_to_the_terminal(Tool tool) => Refuses(tool, ["\u001b[2J"],
        """
        error: there is no command `␛[2J`
        `handbook --help` shows what it takes.
        """);

    [Theory]
    [MemberData(nameof(Tools))]
    public void SOURCE_DATE_EPOCH_that_is_no_number_is_refused(Tool tool)
    {
        folder.Write("content/handbook.yaml", "title: x\n");
        ToolResult result = HandbookTool.Run(
            tool, folder.FullPath, new Dictionary<string, string> { ["SOURCE_DATE_EPOCH"] = "yesterday" }, "check");
        Assert.Equal((2, "error: SOURCE_DATE_EPOCH is `yesterday`\n  help: It holds seconds since 1970-01-01, as a whole number.\n"), (result.ExitCode, result.Error));
    }
}
