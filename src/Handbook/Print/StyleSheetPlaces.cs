using Handbook.Diagnostics;

namespace Handbook.Print;

/// <summary>
/// The book's style sheet stands in the print document with the theme's values filled in. What the print engine finds wrong there is told at
/// the line of <c>print.css</c> that its author can mend.
/// </summary>
internal sealed class StyleSheetPlaces
{
    private readonly SourceText document;
    private readonly SourceText sheet;
    private readonly int begin;
    private readonly int end;

    /// <param name="document">The print document.</param>
    /// <param name="sheet">The style sheet as it was written.</param>
    /// <param name="css">The same as it stands in the document: other values, equal lines.</param>
    public StyleSheetPlaces(SourceText document, SourceText sheet, string css)
    {
        this.document = document;
        this.sheet = sheet;
        begin = document.Text.IndexOf(css, StringComparison.Ordinal);
        end = begin < 0 ? -1 : begin + css.Length;
    }

    public Diagnostic Translate(Diagnostic problem) =>
        problem.Span is { } span && span.Source == document && span.Start >= begin && span.End <= end ? problem with { Span = InSheet(span) } : problem;

    private SourceSpan InSheet(SourceSpan span)
    {
        int line = document.PositionAt(span.Start).Line - document.PositionAt(begin).Line + 1;
        if (line > sheet.LineCount) return sheet.Start;
        ReadOnlySpan<char> written = sheet.LineAt(line);
        ReadOnlySpan<char> found = span.Text;
        if (found.IndexOfAny('\n', '\r') is >= 0 and var lineEnd) found = found[..lineEnd];
        // Where a value was filled in, the property's name is what both have.
        if (!written.Contains(found, StringComparison.Ordinal) && found.IndexOf(':') is > 0 and var colon) found = found[..colon];
        int column = found.IsEmpty ? -1 : written.IndexOf(found, StringComparison.Ordinal);
        return column >= 0
            ? sheet.Span(sheet.LineStart(line) + column, found.Length)
            : sheet.Span(sheet.LineStart(line) + written.Length - written.TrimStart().Length, written.Trim().Length);
    }
}
