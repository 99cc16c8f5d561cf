namespace Handbook.Diagnostics.Rendering;

/// <summary><c>path:line:column: severity[id]: message</c>, as compilers have always written it: editors and scripts know the form.</summary>
internal static class ConciseRenderer
{
    public static void Render(IReadOnlyList<Diagnostic> diagnostics, TextWriter output, RenderingOptions options)
    {
        var ansi = new Ansi(options.Colour);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            string place = Place(diagnostic.Span, diagnostic.Path);
            if (place.Length > 0) output.Write($"{ansi.Strong(place)}: ");
            string what = $"{DiagnosticRenderer.Word(diagnostic.Severity)}[{diagnostic.Id}]";
            output.Write($"{ansi.Of(diagnostic.Severity, what)}: {TerminalText.Escape(diagnostic.Message)}\n");
        }
        if (DiagnosticRenderer.Summary(diagnostics) is { } summary) output.Write($"{summary}\n");
    }

    /// <returns><c>path:line:column</c>, the path alone where there is no text to point at, or nothing.</returns>
    public static string Place(SourceSpan? span, string? path) =>
        span is { } s
            ? FormattableString.Invariant($"{TerminalText.Escape(s.Source.Path)}:{s.Position.Line}:{s.Position.Column}")
            : TerminalText.Escape(path ?? "");
}
