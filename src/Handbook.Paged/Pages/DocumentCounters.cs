using Handbook.Paged.Boxes;

namespace Handbook.Paged.Pages;

/// <summary>
/// The document's counters from page to page, for margin boxes. Pages are given in order. As <c>string()</c> does by default, a page shows
/// the first value that is counted on it (<see href="https://www.w3.org/TR/css-gcpm-3/#using-named-strings">GCPM 3, 1.1.2</see>), so that the
/// number of a chapter and its name agree; without one, the value at its end. A counter whose scope
/// (<see href="https://www.w3.org/TR/css-lists-3/#nested-counters">CSS Lists 3, 4.4</see>) has ended is shown no more from the next page on,
/// or from this one if the scope ends before anything stands on it.
/// </summary>
internal sealed class DocumentCounters
{
    private readonly Dictionary<string, IReadOnlyList<int>> carried = new(StringComparer.Ordinal);
    private IReadOnlyList<PageCounterChange> onPage = [];

    public void BeginPage(PageFacts facts) => onPage = facts.Counters;

    public void EndPage()
    {
        foreach (var (change, _) in onPage) carried[change.Name] = change.Values;
    }

    /// <returns>From the outermost to the innermost; at least one.</returns>
    public IReadOnlyList<int> Values(string name)
    {
        IReadOnlyList<int>? reset = null;
        foreach (var (change, atStart) in onPage)
        {
            if (change.Name != name) continue;
            if (change.Kind == CounterChangeKind.Counted) return change.Values;
            if (change.Kind == CounterChangeKind.Reset || atStart) reset = change.Values;
        }
        return reset ?? carried.GetValueOrDefault(name) ?? [0];
    }
}
