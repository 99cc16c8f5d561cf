using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Navigation;

/// <summary>
/// The page tree: ISO 32000-1, 7.7.3. A page names its parent when it is written, so the lowest nodes are of a fixed size; the
/// nodes above them follow when all pages are known.
/// </summary>
internal sealed class PageTree(ObjectWriter file)
{
    private const int ChildrenOfNode = 48;

    private readonly List<(int Number, List<int> Pages)> leaves = [];

    public int Count { get; private set; }

    /// <returns>The object number of the page's parent.</returns>
    public int Add(int page)
    {
        if (Count % ChildrenOfNode == 0) leaves.Add((file.Reserve(), []));
        leaves[^1].Pages.Add(page);
        Count++;
        return leaves[^1].Number;
    }

    public int PageNumber(int index) => leaves[index / ChildrenOfNode].Pages[index % ChildrenOfNode];

    /// <returns>The object number of the root.</returns>
    public int Write()
    {
        if (leaves.Count == 0) throw new InvalidOperationException("A document has at least one page.");
        var level = leaves.Select(leaf => (leaf.Number, Children: (IReadOnlyList<int>)leaf.Pages, Pages: leaf.Pages.Count)).ToList();
        while (level.Count > 1)
        {
            var above = new List<(int Number, IReadOnlyList<int> Children, int Pages)>();
            foreach (var chunk in level.Chunk(ChildrenOfNode))
            {
                int parent = file.Reserve();
                foreach (var (number, children, pages) in chunk) WriteNode(number, children, pages, parent);
                above.Add((parent, [.. chunk.Select(node => node.Number)], chunk.Sum(node => node.Pages)));
            }
            level = above;
        }
        WriteNode(level[0].Number, level[0].Children, level[0].Pages, parent: null);
        return level[0].Number;
    }

    private void WriteNode(int number, IReadOnlyList<int> children, int pages, int? parent)
    {
        var body = new PdfBuffer();
        body.Raw("<</Type/Pages/Count"u8).Integer(pages);
        if (parent is { } above) body.Raw("/Parent"u8).Reference(above);
        body.Raw("/Kids["u8);
        foreach (int child in children) body.Reference(child);
        body.Raw("]>>"u8);
        file.Write(number, body);
    }
}
