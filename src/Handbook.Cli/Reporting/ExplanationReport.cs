using Handbook.Diagnostics;
using Handbook.Diagnostics.Rendering;

namespace Handbook.Cli.Reporting;

/// <summary>The long text of a problem. A pipe gets the Markdown as it stands; a terminal gets it with its headings and files told apart.</summary>
internal static class ExplanationReport
{
    public static void Write(Run run, Explanation explanation)
    {
        TextWriter output = run.Streams.Output;
        if (!run.Streams.OutputIsTerminal)
        {
            output.Write($"# {explanation.Title}\n\n{explanation.Text}");
            return;
        }
        var page = new TerminalMarkdown(output, new Ansi(run.ColourAllowed), run.Streams.Width ?? TerminalMarkdown.DefaultWidth);
        page.Heading(explanation.Title);
        output.Write('\n');
        page.Write(explanation.Text);
    }

    public static void WriteList(Run run)
    {
        int width = Explanations.Ids.Max(id => id.Length);
        foreach (string id in Explanations.Ids)
        {
            run.Streams.Output.WriteLine($"{id.PadRight(width)}  {Explanations.Find(id)!.Title}");
        }
    }
}
