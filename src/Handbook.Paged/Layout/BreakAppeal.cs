namespace Handbook.Paged.Layout;

/// <summary>
/// How good a place to break is, worst first. The rules that a break may violate, and the order in which they are given up,
/// are those of <see href="https://www.w3.org/TR/css-break-3/#unforced-breaks">CSS Fragmentation 3, 4.4</see>.
/// </summary>
internal enum BreakAppeal
{
    /// <summary>Inside something that should not be split at all, because nothing else can be done.</summary>
    LastResort,

    /// <summary>Where <c>break-before</c>, <c>break-after</c> or <c>break-inside</c> says <c>avoid</c>.</summary>
    ViolatingBreakAvoid,

    /// <summary>Between lines, leaving fewer than <c>orphans</c> or <c>widows</c> ask for.</summary>
    ViolatingOrphansAndWidows,

    Perfect,
}
