using Handbook.Diagnostics.Rendering;

namespace Handbook.Cli.Reporting;

internal static class KindReport
{
    private const string Indent = "  ";
    private const int DefaultWidth = 100;
    private const int LeastForDescription = 30;

    public static void Write(Run run, KindCatalog catalog)
    {
        TextWriter output = run.Streams.Output;
        var ansi = new Ansi(run.ColourAllowed && run.Streams.OutputIsTerminal);
        int width = Math.Min(run.Streams.Width ?? DefaultWidth, DefaultWidth);
        int column = Indent.Length + catalog.Kinds.SelectMany(kind => kind.Fields).Concat(catalog.Shared).Max(field => field.Name.Length) + 3;
        foreach (KindEntry kind in catalog.Kinds)
        {
            output.WriteLine($"{ansi.Strong(kind.Name)}  in content/{kind.Folder}/, {(kind.OnePagePerFile ? "a page for each file" : "a page for each entry")}");
            foreach (KindField field in kind.Fields) WriteField(output, field, column, width, ansi);
            output.WriteLine();
        }
        output.WriteLine($"{ansi.Strong("every entry")}  also has");
        foreach (KindField field in catalog.Shared) WriteField(output, field, column, width, ansi);
        output.WriteLine();
        output.WriteLine("* is required.");
    }

    private static void WriteField(TextWriter output, KindField field, int column, int width, Ansi ansi)
    {
        string name = field.Required ? field.Name + "*" : field.Name;
        string type = field.IsBody ? $"{field.Type}; in a .md file, the text below the front matter" : field.Type;
        output.Write($"{Indent}{name.PadRight(column - Indent.Length)}");
        string start = "";
        foreach (string line in TerminalText.Wrap(type, Math.Max(LeastForDescription, width - column)))
        {
            output.WriteLine($"{start}{line}");
            start = new string(' ', column);
        }
        if (field.Description is null) return;
        foreach (string line in TerminalText.Wrap(TerminalText.Escape(field.Description), Math.Max(LeastForDescription, width - column)))
        {
            output.WriteLine($"{new string(' ', column)}{ansi.Faint(line)}");
        }
    }
}
