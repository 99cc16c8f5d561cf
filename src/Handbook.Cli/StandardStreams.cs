using System.Text;

namespace Handbook.Cli;

/// <summary>The streams a run writes to, and what stands at their ends. Results go to <see cref="Output"/>, everything else to <see cref="Error"/>.</summary>
/// <param name="OutputIsTerminal">A person reads the results: they may be dressed up.</param>
/// <param name="ErrorIsTerminal">A person watches: progress may be shown.</param>
/// <param name="Width">Columns of the terminal; null where there is none.</param>
internal sealed record StandardStreams(TextWriter Output, TextWriter Error, bool OutputIsTerminal, bool ErrorIsTerminal, int? Width) : IDisposable
{
    private const int LeastWidth = 40;

    public static StandardStreams OfThisProcess()
    {
        // Bytes are UTF-8 whatever LANG says; a Windows console has to be told so.
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(false);
        bool outputIsTerminal = !Console.IsOutputRedirected;
        bool errorIsTerminal = !Console.IsErrorRedirected;
        return new StandardStreams(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            outputIsTerminal,
            errorIsTerminal,
            outputIsTerminal || errorIsTerminal ? TerminalWidth() : null);
    }

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = false, NewLine = "\n" };

    private static int? TerminalWidth()
    {
        try
        {
            return Console.WindowWidth >= LeastWidth ? Console.WindowWidth : null;
        }
        catch (IOException)
        {
            // A terminal that does not say how wide it is.
            return null;
        }
    }
}
