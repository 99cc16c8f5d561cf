using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Paged.Pages;

internal static class AccessibilityDiagnostics
{
    /// <summary>No fault of the file: its tags close the gap up.</summary>
    public static Diagnostic SkippedLevel(SourceSpan where, int level, SourceSpan before, int levelBefore) => new(
        "skipped-heading-level",
        Severity.Note,
        string.Create(CultureInfo.InvariantCulture, $"a heading of level {level} follows one of level {levelBefore}"),
        where,
        Help: string.Create(CultureInfo.InvariantCulture, $"Make it a heading of level {levelBefore + 1} and give it the looks it should have in the style sheet; the PDF's tags take it as one already."))
    {
        Related = [new RelatedPlace(before, "the heading before")],
    };

    public static Diagnostic TableWithoutHeaders(SourceSpan where) => new(
        "table-without-headers",
        Severity.Warning,
        "no cell of this table is a header",
        where,
        Help: "Mark what names a column or row as <th>; where the table only arranges things, say role=\"presentation\".");

    public static Diagnostic EmptyHeader(SourceSpan where, int count) => new(
        "empty-table-header",
        Severity.Warning,
        count == 1 ? "this header cell is empty" : string.Create(CultureInfo.InvariantCulture, $"this header cell and {count - 1} more of the table are empty"),
        where,
        Help: "Say what the column or row holds; a cell that heads nothing is a <td>.");

    public static Diagnostic LinkWithoutText(SourceSpan where, string target) => new(
        "link-without-text",
        Severity.Warning,
        $"the link to '{target}' has no words",
        where,
        Help: "Write what it leads to between its tags, or in aria-label=\"...\" where it should not show.");

    public static Diagnostic InvalidLanguage(SourceSpan where, string language) => new(
        "invalid-language",
        Severity.Warning,
        language.Length == 0 ? "this says that the language is unknown" : $"'{language}' is no language",
        where,
        Help: "Write a language tag: en, de-AT, zh-Hant.");
}
