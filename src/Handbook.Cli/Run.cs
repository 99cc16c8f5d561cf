using System.CommandLine;
using Handbook.Diagnostics.Rendering;

namespace Handbook.Cli;

/// <summary>What one run of a command has at hand: where to write, and how it was asked to.</summary>
internal sealed class Run
{
    private readonly string? root;

    public Run(StandardStreams streams, GlobalOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        Streams = streams;
        Cancellation = cancellation;
        root = parsed.GetValue(options.Root);
        Format = parsed.GetValue(options.Diagnostics);
        Quiet = parsed.GetValue(options.Quiet);
        Verbose = parsed.GetValue(options.Verbose);
        ColourAllowed = ColoursAreWelcome(parsed.GetValue(options.NoColour));
    }

    public StandardStreams Streams { get; }

    public CancellationToken Cancellation { get; }

    public DiagnosticFormat Format { get; }

    public bool Quiet { get; }

    public bool Verbose { get; }

    public bool ColourAllowed { get; }

    /// <summary>A person reads standard error, not a program.</summary>
    public bool IsForPeople => Format is DiagnosticFormat.Full or DiagnosticFormat.Concise;

    /// <summary>The folder that holds <c>content/</c>, absolute.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public string Root => HandbookRoot.Find(root, Environment.CurrentDirectory);

    /// <summary>The same; null where nobody named one and there is none.</summary>
    public string? RootOrNone => root is null && HandbookRoot.FindAbove(Environment.CurrentDirectory) is null ? null : Root;

    /// <summary><see href="https://no-color.org">NO_COLOR</see> counts when it is set and not empty.</summary>
    private static bool ColoursAreWelcome(bool refused) =>
        !refused
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
