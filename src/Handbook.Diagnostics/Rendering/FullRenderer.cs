using System.Globalization;

namespace Handbook.Diagnostics.Rendering;

/// <summary>
/// For people, in the form that rustc made familiar:
/// <code>
/// error[unknown-field]: `sumary` is not a field of a responsibility
///  --> content/responsibilities/hire.md:3:1
///   |
/// 3 | sumary: Find the right people.
///   | ^^^^^^ did you mean `summary`?
///   |
///   = help: ...
/// </code>
/// </summary>
internal static class FullRenderer
{
    /// <summary>Columns of a source line where no terminal says how many there are.</summary>
    private const int DefaultWidth = 120;

    private const int LeastExcerpt = 20;

    public static void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, RenderingOptions options)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            new Sheet(diagnostic, output, options).Write();
            output.Write('\n');
        }
        if (DiagnosticRenderer.Summary(diagnostics) is not { } summary) return;
        var ansi = new Ansi(options.Colour);
        Severity worst = diagnostics.Max(d => d.Severity);
        string example = diagnostics.First(d => d.Severity == worst).Id;
        output.Write($"{ansi.Of(worst, summary)}. `handbook explain {example}` tells more.\n");
    }

    /// <summary>One diagnostic on its way to the page: the gutter is as wide as its largest line number.</summary>
    private sealed class Sheet(Diagnostic diagnostic, TextWriter output, RenderingOptions options)
    {
        private readonly Ansi ansi = new(options.Colour);
        private readonly string gutter = new(' ', GutterWidth(diagnostic));

        public void Write()
        {
            string what = $"{DiagnosticRenderer.Word(diagnostic.Severity)}[{diagnostic.Id}]";
            output.Write($"{ansi.Of(diagnostic.Severity, what)}{ansi.Strong($": {TerminalText.Escape(diagnostic.Message)}")}\n");
            if (diagnostic.Span is { } span)
            {
                WritePlace("-->", span, diagnostic.Label, '^', diagnostic.Severity);
            }
            else if (diagnostic.Path is { } path)
            {
                output.Write($"{gutter}{ansi.Frame("-->")} {TerminalText.Escape(path)}\n");
            }
            foreach (RelatedPlace related in diagnostic.Related) WritePlace(":::", related.Span, related.Message, '-', null);
            if (diagnostic.Help is { } help) WriteHelp(help);
        }

        private static int GutterWidth(Diagnostic diagnostic)
        {
            int largest = diagnostic.Related.Select(r => r.Span.Position.Line)
                .Append(diagnostic.Span?.Position.Line ?? 1)
                .Max();
            return largest.ToString(CultureInfo.InvariantCulture).Length;
        }

        private void WritePlace(string arrow, SourceSpan span, string? label, char mark, Severity? severity)
        {
            SourcePosition position = span.Position;
            string bar = $"{gutter} {ansi.Frame("|")}";
            output.Write($"{gutter}{ansi.Frame(arrow)} {ConciseRenderer.Place(span, null)}\n");
            output.Write($"{bar}\n");
            int lineStart = span.Source.LineStart(position.Line);
            int room = Math.Max(LeastExcerpt, (options.Width ?? DefaultWidth) - gutter.Length - 3);
            Excerpt excerpt = Excerpt.Of(span.Source.LineAt(position.Line), span.Start - lineStart, span.End - lineStart, room);
            string number = position.Line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter.Length);
            output.Write($"{ansi.Frame($"{number} |")}{Spaced(excerpt.Line)}\n");
            WriteMarks(bar, excerpt, label is null ? null : TerminalText.Escape(label), mark, severity);
        }

        private void WriteMarks(string bar, Excerpt excerpt, string? label, char mark, Severity? severity)
        {
            string marks = new(mark, excerpt.MarkWidth);
            int columns = gutter.Length + 3 + excerpt.MarkStart + excerpt.MarkWidth + 1 + TerminalText.Width(label ?? "");
            bool beside = label is not null && (options.Width is not { } width || columns <= width);
            string indent = new(' ', excerpt.MarkStart);
            output.Write($"{bar} {indent}{Coloured(beside ? $"{marks} {label}" : marks, severity)}\n");
            if (label is null || beside) return;
            int room = Math.Max(LeastExcerpt, options.Width!.Value - gutter.Length - 3);
            foreach (string line in TerminalText.Wrap(label, room)) output.Write($"{bar} {Coloured(line, severity)}\n");
        }

        private void WriteHelp(string help)
        {
            const string Label = "help: ";
            string indent = new(' ', gutter.Length + 3 + Label.Length);
            if (diagnostic.Span is not null || diagnostic.Related.Count > 0) output.Write($"{gutter} {ansi.Frame("|")}\n");
            string start = $"{gutter} {ansi.Frame("=")} {ansi.Strong(Label)}";
            foreach (string paragraph in help.Split('\n'))
            {
                string text = TerminalText.Escape(paragraph);
                IEnumerable<string> lines = options.Width is { } width
                    ? TerminalText.Wrap(text, Math.Max(LeastExcerpt, width - indent.Length))
                    : [text];
                foreach (string line in lines)
                {
                    output.Write($"{start}{line}\n");
                    start = indent;
                }
            }
        }

        private string Coloured(string text, Severity? severity) => severity is { } s ? ansi.Of(s, text) : ansi.Frame(text);

        private static string Spaced(string line) => line.Length == 0 ? "" : $" {line}";
    }
}
