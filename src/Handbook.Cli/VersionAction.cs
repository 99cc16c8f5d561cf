using System.CommandLine;
using System.CommandLine.Invocation;

namespace Handbook.Cli;

internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"handbook {ToolVersion.Current}");
        return ExitStatus.Fine;
    }
}
