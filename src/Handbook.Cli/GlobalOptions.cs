using System.CommandLine;
using Handbook.Diagnostics.Rendering;

namespace Handbook.Cli;

/// <summary>The options that every command takes, at any place.</summary>
internal sealed class GlobalOptions
{
    public Option<string?> Root { get; } = new("--root")
    {
        Description = "The folder that holds content/ (default: this one, or the nearest above it that does)",
        HelpName = "DIR",
        Recursive = true,
    };

    public Option<DiagnosticFormat> Diagnostics { get; } = new("--diagnostics")
    {
        Description = "How problems are shown: full, concise, json, sarif or github (default: full)",
        HelpName = "FORM",
        Recursive = true,
        CustomParser = result => Choice.Parse(result, Forms),
    };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing but problems", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Say more: how long each stage took, what was written",
        Recursive = true,
    };

    public Option<bool> NoColour { get; } = new("--no-color")
    {
        Description = "No colours (the environment variable NO_COLOR does the same)",
        Recursive = true,
    };

    private static readonly (string Word, DiagnosticFormat Value)[] Forms =
    [
        ("full", DiagnosticFormat.Full),
        ("concise", DiagnosticFormat.Concise),
        ("json", DiagnosticFormat.Json),
        ("sarif", DiagnosticFormat.Sarif),
        ("github", DiagnosticFormat.GitHub),
    ];

    public GlobalOptions()
    {
        Diagnostics.CompletionSources.Add(_ => Forms.Select(form => new System.CommandLine.Completions.CompletionItem(form.Word)));
    }

    public void AddTo(Command root)
    {
        root.Options.Add(Root);
        root.Options.Add(Diagnostics);
        root.Options.Add(Quiet);
        root.Options.Add(Verbose);
        root.Options.Add(NoColour);
    }
}
