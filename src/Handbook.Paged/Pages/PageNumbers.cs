using Handbook.Paged.Boxes;

namespace Handbook.Paged.Pages;

/// <summary>Gathers, page by page, the numbers that a document refers to.</summary>
/// <param name="known">What the pass before found: what the pages show.</param>
internal sealed class PageNumbers(ReferencesFound references, PageReferences known)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private int count;

    /// <summary>Whether what was found so far is what was known: if not, the pages will have to be laid out again.</summary>
    public bool AreAsKnown { get; private set; } = true;

    public void Add(Page page)
    {
        count = page.Index;
        AreAsKnown &= known.AreKnown ? count <= known.PageCount : !known.PageCountWasAsked;
        foreach (var begin in page.Facts.Elements)
        {
            if (begin.Element.Id is not { } id || !references.Referenced.Contains(id) || !numbers.TryAdd(id, page.Number)) continue;
            AreAsKnown &= known.PageNumbers.TryGetValue(id, out int number) && number == page.Number;
        }
    }

    public PageReferences All() => known with { PageNumbers = numbers, PageCount = count };
}
