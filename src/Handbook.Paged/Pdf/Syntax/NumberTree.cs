namespace Handbook.Paged.Pdf.Syntax;

/// <summary>Number trees: ISO 32000-1, 7.9.7.</summary>
internal static class NumberTree
{
    private const int EntriesInLeaf = 32;

    private const int ChildrenOfNode = 64;

    /// <param name="entries">In ascending order of their keys.</param>
    /// <returns>The object number of the root.</returns>
    public static int Write(ObjectWriter file, IEnumerable<(int Key, Action<PdfBuffer> Value)> entries)
    {
        var body = new PdfBuffer();
        var level = new List<Node>();
        foreach (var chunk in entries.Chunk(EntriesInLeaf))
        {
            var node = new Node(file.Reserve(), chunk[0].Key, chunk[^1].Key);
            body.Clear();
            body.Raw("<<"u8);
            Limits(node, body);
            body.Raw("/Nums["u8);
            foreach (var (key, value) in chunk)
            {
                body.Integer(key);
                value(body);
            }
            body.Raw("]>>"u8);
            file.Write(node.Number, body);
            level.Add(node);
        }
        // A root has no limits; to know it for the root, the leaves would have to wait: so there is always a node above them.
        while (level.Count > ChildrenOfNode) level = [.. level.Chunk(ChildrenOfNode).Select(chunk => WriteNode(file, chunk, isRoot: false, body))];
        return WriteNode(file, level, isRoot: true, body).Number;
    }

    private static Node WriteNode(ObjectWriter file, IReadOnlyList<Node> children, bool isRoot, PdfBuffer body)
    {
        var node = new Node(file.Reserve(), children.Count == 0 ? 0 : children[0].First, children.Count == 0 ? 0 : children[^1].Last);
        body.Clear();
        body.Raw("<<"u8);
        if (!isRoot) Limits(node, body);
        if (children.Count == 0) body.Raw("/Nums[]"u8);
        else
        {
            body.Raw("/Kids["u8);
            foreach (var child in children) body.Reference(child.Number);
            body.Raw("]"u8);
        }
        body.Raw(">>"u8);
        file.Write(node.Number, body);
        return node;
    }

    private static void Limits(Node node, PdfBuffer body) =>
        body.Raw("/Limits["u8).Integer(node.First).Integer(node.Last).Raw("]"u8);

    private readonly record struct Node(int Number, int First, int Last);
}
