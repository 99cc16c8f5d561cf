using Spectre.Console;

namespace Handbook.Cli.Reporting;

/// <summary>
/// A line on the terminal that tells how far a long build is. A build that is done before one would look up shows nothing,
/// and so does one whose standard error goes to no terminal.
/// </summary>
internal sealed class ProgressDisplay : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    private readonly ManualResetEventSlim finished = new();
    private readonly Task display;
    private readonly Lock gate = new();
    private BuildProgress latest;

    private ProgressDisplay(Run run)
    {
        display = Task.Run(() =>
        {
            if (!finished.Wait(Patience)) Show(run);
        });
    }

    /// <returns>Null where nobody watches.</returns>
    public static ProgressDisplay? For(Run run) => run.Streams.ErrorIsTerminal && run.IsForPeople && !run.Quiet ? new ProgressDisplay(run) : null;

    public void Report(BuildProgress value)
    {
        lock (gate) latest = value;
    }

    /// <summary>Takes the line away again.</summary>
    public void Dispose()
    {
        finished.Set();
        display.GetAwaiter().GetResult();
        finished.Dispose();
    }

    private void Show(Run run)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            ColorSystem = run.ColourAllowed ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Status().Start(Text(), context =>
        {
            while (!finished.Wait(Beat)) context.Status = Text();
        });
    }

    private string Text()
    {
        lock (gate) return Text(latest);
    }

    /// <summary>What is being done, and how far it is.</summary>
    internal static string Text(BuildProgress progress)
    {
        // Pages are counted before the first of them can be set: the contents print their numbers.
        if (progress is { Stage: BuildStage.Pdf, Done: 0, Total: > 0 }) return FormattableString.Invariant($"Counting the pages: {progress.Total}");
        string what = progress.Stage switch
        {
            BuildStage.Content => "Reading the content",
            BuildStage.Site => "Rendering the site",
            BuildStage.Print => "Rendering the book",
            BuildStage.Pdf => "Setting the pages",
            _ => "Writing the output",
        };
        return (progress.Done, progress.Total) switch
        {
            (0, 0) => what,
            (_, 0) => FormattableString.Invariant($"{what}: {progress.Done}"),
            _ => FormattableString.Invariant($"{what}: {progress.Done} of {progress.Total}"),
        };
    }
}
