namespace Handbook.Paged.Pdf.Syntax;

/// <summary>Name trees: ISO 32000-1, 7.9.6. Keys are compared byte by byte.</summary>
internal static class NameTree
{
    private const int EntriesInLeaf = 32;

    private const int ChildrenOfNode = 64;

    public static readonly IComparer<byte[]> Order = Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b));

    /// <param name="entries">In <see cref="Order"/>.</param>
    /// <returns>The object number of the root.</returns>
    public static int Write(ObjectWriter file, IReadOnlyCollection<KeyValuePair<byte[], Action<PdfBuffer>>> entries)
    {
        var body = new PdfBuffer();
        var level = new List<Node>();
        foreach (var chunk in entries.Chunk(EntriesInLeaf))
        {
            var node = new Node(file.Reserve(), chunk[0].Key, chunk[^1].Key);
            body.Clear();
            body.Raw("<<"u8);
            Limits(node, body);
            body.Raw("/Names["u8);
            foreach (var (key, value) in chunk)
            {
                body.ByteString(key);
                value(body);
            }
            body.Raw("]>>"u8);
            file.Write(node.Number, body);
            level.Add(node);
        }
        while (level.Count > ChildrenOfNode) level = [.. level.Chunk(ChildrenOfNode).Select(chunk => WriteNode(file, chunk, isRoot: false, body))];
        return WriteNode(file, level, isRoot: true, body).Number;
    }

    private static Node WriteNode(ObjectWriter file, IReadOnlyList<Node> children, bool isRoot, PdfBuffer body)
    {
        var node = new Node(file.Reserve(), children[0].First, children[^1].Last);
        body.Clear();
        body.Raw("<<"u8);
        if (!isRoot) Limits(node, body);
        body.Raw("/Kids["u8);
        foreach (var child in children) body.Reference(child.Number);
        body.Raw("]>>"u8);
        file.Write(node.Number, body);
        return node;
    }

    private static void Limits(Node node, PdfBuffer body) =>
        body.Raw("/Limits["u8).ByteString(node.First).ByteString(node.Last).Raw("]"u8);

    private readonly record struct Node(int Number, byte[] First, byte[] Last);
}
