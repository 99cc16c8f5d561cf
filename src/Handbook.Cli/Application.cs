using System.CommandLine;
using Handbook.Cli.Reporting;

namespace Handbook.Cli;

/// <summary>From the words of the command line to an exit status, whatever happens on the way.</summary>
internal static class Application
{
    public static async Task<int> RunAsync(RootCommand root, string[] arguments, StandardStreams streams)
    {
        int status = await InvokeAsync(root, arguments, streams);
        try
        {
            await streams.Output.FlushAsync();
            await streams.Error.FlushAsync();
        }
        catch (IOException)
        {
            // Whoever read our output has gone (handbook explain | head): not our trouble.
        }
        return status;
    }

    private static async Task<int> InvokeAsync(RootCommand root, string[] arguments, StandardStreams streams)
    {
        // No response files: an argument may begin with @.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0) return UsageReport.Write(parsed, streams.Error);
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = streams.Output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            });
        }
        catch (UsageException problem)
        {
            return UsageReport.Write(problem, streams.Error);
        }
        catch (OperationCanceledException)
        {
            await streams.Error.WriteLineAsync("Cancelled.");
            return ExitStatus.Cancelled;
        }
        catch (Exception bug)
        {
            return CrashReport.Write(bug, streams.Error);
        }
    }
}
