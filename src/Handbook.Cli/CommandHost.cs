using System.CommandLine;

namespace Handbook.Cli;

/// <summary>Gives a command its body.</summary>
internal sealed class CommandHost(StandardStreams streams, GlobalOptions options)
{
    /// <summary>Layout follows the nesting of a document: the main thread's stack, or a pool thread's, would be enough only mostly.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    /// <param name="body">Returns the exit status. Runs on a thread of its own, so that Ctrl-C reaches its token.</param>
    public void SetAction(Command command, Func<Run, ParseResult, int> body) =>
        command.SetAction((parsed, cancellation) => OnOwnThread(() => body(new Run(streams, options, parsed, cancellation), parsed)));

    private static Task<int> OnOwnThread(Func<int> body)
    {
        var completion = new TaskCompletionSource<int>();
        var thread = new Thread(
            () =>
            {
                try
                {
                    completion.SetResult(body());
                }
                catch (Exception problem)
                {
                    completion.SetException(problem);
                }
            },
            StackBytes);
        thread.Start();
        return completion.Task;
    }
}
