namespace Handbook.Paged.Boxes;

/// <summary>
/// What earlier passes over the document found out about the elements that <c>target-counter()</c> refers to. In the first pass nothing
/// is known: likely numbers stand in, and the pages are set again.
/// </summary>
internal sealed record PageReferences
{
    // One for each document: it notes what was asked.
    public static PageReferences Unknown => new();

    /// <summary>Ids that something refers to.</summary>
    public IReadOnlySet<string> Asked { get; init; } = new HashSet<string>();

    /// <summary>Value of the page counter on the page where the element of an id begins.</summary>
    public IReadOnlyDictionary<string, int> PageNumbers { get; init; } = new Dictionary<string, int>();

    /// <summary>All counters at the element of an id: name, and values from the outermost to the innermost.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<int>>> Counters { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<int>>>();

    /// <summary><c>counter(pages)</c>; 0 while unknown.</summary>
    public int PageCount { get; init; }

    /// <summary>Whether something that was painted showed <see cref="PageCount"/>.</summary>
    public bool PageCountWasAsked { get; private set; }

    public int AskPageCount()
    {
        PageCountWasAsked = true;
        return PageCount;
    }

    public bool AreKnown => PageCount > 0;

    public bool SameNumbersAs(PageReferences other) =>
        PageCount == other.PageCount && PageNumbers.Count == other.PageNumbers.Count
        && PageNumbers.All(p => other.PageNumbers.TryGetValue(p.Key, out int number) && number == p.Value);
}
