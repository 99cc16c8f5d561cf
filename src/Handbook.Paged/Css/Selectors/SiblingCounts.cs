namespace Handbook.Paged.Css.Selectors;

/// <summary>
/// Counts an element among its siblings of some kind. Elements are asked for in document order, so the last count under each parent is
/// kept and continued: a table of 10,000 rows is counted once, not once a row.
/// </summary>
internal sealed class SiblingCounts
{
    private readonly Dictionary<object, (StyledElement Element, int Count)> fromStart = [];
    private readonly Dictionary<object, (StyledElement Parent, int Count)> totals = [];

    /// <param name="key">What tells one kind of counting from another.</param>
    /// <param name="counts">Whether a sibling is of the kind; the element itself is.</param>
    public int FromStart(StyledElement element, object key, Func<StyledElement, bool> counts)
    {
        int count = 1;
        StyledElement? known = fromStart.TryGetValue(key, out var last) && last.Element.Parent == element.Parent ? last.Element : null;
        if (known == element) return last.Count;
        StyledElement? sibling = element.PreviousElement();
        while (sibling is not null)
        {
            if (sibling == known)
            {
                count += last.Count;
                break;
            }
            if (counts(sibling)) count++;
            sibling = sibling.PreviousElement();
        }
        fromStart[key] = (element, count);
        return count;
    }

    public int FromEnd(StyledElement element, object key, Func<StyledElement, bool> counts)
    {
        int index = FromStart(element, key, counts);
        if (!totals.TryGetValue(key, out var total) || total.Parent != element.Parent)
        {
            int count = index;
            for (StyledElement? sibling = element.NextElement(); sibling is not null; sibling = sibling.NextElement())
            {
                if (counts(sibling)) count++;
            }
            total = (element.Parent!, count);
            totals[key] = total;
        }
        return total.Count - index + 1;
    }
}
