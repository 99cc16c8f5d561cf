using System.Runtime.InteropServices;

namespace Handbook.Cli.Reporting;

/// <summary>Owns up to a bug of ours, and says how to have it mended.</summary>
internal static class CrashReport
{
    public static int Write(Exception bug, TextWriter error)
    {
        error.WriteLine("This is a bug in handbook, not a mistake in your files. Nothing was written.");
        error.WriteLine();
        error.WriteLine(bug.ToString());
        error.WriteLine();
        error.WriteLine($"handbook {ToolVersion.Current}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
        error.WriteLine("Please report it where you got handbook from, with all of these lines and, if you can, the file that brings it about.");
        return ExitStatus.Bug;
    }
}
