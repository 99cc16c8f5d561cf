using Handbook.Paged.Boxes;

namespace Handbook.Paged.Pages;

/// <summary>Gathers, page by page, the numbers that a document refers to.</summary>
internal sealed class PageNumbers(ReferencesFound references)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private int count;

    public void Add(Page page)
    {
        count = page.Index;
        foreach (var begin in page.Facts.Elements)
        {
            if (begin.Element.Id is { } id && references.Referenced.Contains(id)) numbers.TryAdd(id, page.Number);
        }
    }

    public PageReferences AddTo(PageReferences known) => known with { PageNumbers = numbers, PageCount = count };
}
