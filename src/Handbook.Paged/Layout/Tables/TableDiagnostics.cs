using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>What an author should know of a table.</summary>
internal static class TableDiagnostics
{
    public static Diagnostic CutsWords(SourceSpan? where, Px needed, Px available) => new(
        "table-wider-than-page",
        Severity.Warning,
        $"the table needs {InPixels(needed)} and has {InPixels(available)}: words in it are cut to make it fit",
        where,
        Help: "Give long words places to break (a soft hyphen, <wbr>, 'hyphens: auto'), use fewer columns, a smaller font or a wide page.");

    public static Diagnostic SticksOut(SourceSpan? where, Px width, Px available) => new(
        "table-wider-than-page",
        Severity.Warning,
        $"the table is {InPixels(width)} wide and has {InPixels(available)}: it sticks out",
        where,
        Help: "Use fewer columns, smaller images or paddings, a smaller font or a wide page.");

    public static Diagnostic HeadNotRepeated(SourceSpan? where) => new(
        "table-head-not-repeated",
        Severity.Warning,
        "the table's head and foot take more than half of a page and are not repeated on further pages",
        where,
        Help: "Keep in thead and tfoot only what readers need on each page.");

    private static string InPixels(Px length) => Math.Round(length.Value).ToString(CultureInfo.InvariantCulture) + " px";
}
