using Handbook.Diagnostics.Rendering;

namespace Handbook.Cli.Reporting;

/// <summary>
/// Our own texts on a terminal: they are Markdown of headings, paragraphs, lists and fences, in lines of at most 120 characters, so that
/// wrapping, bold headings and a marked file name are all there is to do.
/// </summary>
internal sealed class TerminalMarkdown(TextWriter output, Ansi ansi, int terminalWidth)
{
    public const int DefaultWidth = 80;

    /// <summary>Longer lines are hard to read, however wide the window.</summary>
    private const int Measure = 80;

    private const string CodeIndent = "    ";

    private readonly int width = Math.Min(terminalWidth, Measure);

    public void Heading(string text) => output.Write($"{ansi.Strong(text)}\n");

    public void Write(string markdown)
    {
        string fence = "";
        var paragraph = new List<string>();
        foreach (string line in markdown.TrimEnd('\n').Split('\n').Append(""))
        {
            if (fence.Length > 0)
            {
                if (line == fence) fence = "";
                else output.Write(line.Length == 0 ? "\n" : $"{CodeIndent}{ansi.Code(line)}\n");
                continue;
            }
            bool opensFence = line.StartsWith("```", StringComparison.Ordinal);
            bool isHeading = line.StartsWith("## ", StringComparison.Ordinal);
            bool isItem = line.StartsWith("* ", StringComparison.Ordinal);
            if (line.Length == 0 || opensFence || isHeading || isItem) Flush(paragraph);
            if (opensFence) fence = OpenFence(line);
            else if (isHeading) Heading(line[3..]);
            else if (line.Length == 0) output.Write('\n');
            else paragraph.Add(line.Trim());
        }
    }

    private string OpenFence(string line)
    {
        int path = line.IndexOf(" path=", StringComparison.Ordinal);
        if (path >= 0) output.Write($"{CodeIndent}{ansi.Faint($"── {line[(path + 6)..]}")}\n");
        return line[..(line.Length - line.TrimStart('`').Length)];
    }

    private void Flush(List<string> paragraph)
    {
        if (paragraph.Count == 0) return;
        string text = string.Join(' ', paragraph);
        string indent = text.StartsWith("* ", StringComparison.Ordinal) ? "  " : "";
        int used = 0;
        foreach (string word in text.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > width)
            {
                output.Write($"\n{indent}");
                used = indent.Length;
            }
            else if (used > 0)
            {
                output.Write(' ');
                used++;
            }
            output.Write(word);
            used += word.Length;
        }
        output.Write('\n');
        paragraph.Clear();
    }
}
