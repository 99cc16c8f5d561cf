using System.Globalization;
using System.Text;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Structure;

/// <summary>
/// The structure tree with what came to lie on pages: which nodes reach the file, under which object numbers, with which marks.
/// </summary>
internal sealed class PlacedStructure
{
    private readonly Dictionary<StructureContent, List<MarkedSequence>> marks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StructureNode, List<AnnotationReference>> annotations = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StructureNode, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<StructureNode> nodes = [];
    private readonly Dictionary<StructureNode, byte[]> ids = new(ReferenceEqualityComparer.Instance);
    private readonly SortedDictionary<byte[], Action<PdfBuffer>> identified = new(NameTree.Order);

    public PlacedStructure(
        ObjectWriter file, StructureTree tree, IReadOnlyList<MarkedSequence> sequences, IReadOnlyList<AnnotationReference> annotations)
    {
        foreach (var sequence in sequences) Add(marks, sequence.Content, sequence);
        foreach (var annotation in annotations) Add(this.annotations, annotation.Node, annotation);
        var kept = new HashSet<StructureNode>(ReferenceEqualityComparer.Instance) { tree.Root };
        Keep(tree.Root, kept);
        Number(tree.Root, kept, file);
        foreach (var content in marks.Keys) Expect(content.Node);
        foreach (var annotation in annotations) Expect(annotation.Node);
    }

    /// <summary>Nodes that reach the file, each before its children.</summary>
    public IReadOnlyList<StructureNode> Nodes => nodes;

    /// <summary>References to nodes by their ids.</summary>
    public IReadOnlyCollection<KeyValuePair<byte[], Action<PdfBuffer>>> Identified => identified;

    public int NumberOf(StructureNode node) => numbers[node];

    /// <summary>Unique; null where the node needs none.</summary>
    public byte[]? IdOf(StructureNode node) => ids.GetValueOrDefault(node);

    public bool IsKept(StructureNode node) => numbers.ContainsKey(node);

    public IReadOnlyList<MarkedSequence> MarksOf(StructureContent content) => marks.TryGetValue(content, out var found) ? found : [];

    public IReadOnlyList<AnnotationReference> AnnotationsOf(StructureNode node) => annotations.TryGetValue(node, out var found) ? found : [];

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = new List<TValue>(1));
        list.Add(value);
    }

    /// <summary>A cell without content stays: its row would be short of one.</summary>
    private static bool StaysEmpty(StructureNode node) => node.Type is StructureType.TD or StructureType.TH;

    private bool Keep(StructureNode node, HashSet<StructureNode> kept)
    {
        bool keep = StaysEmpty(node) || annotations.ContainsKey(node);
        foreach (object child in node.Children)
        {
            keep |= child switch
            {
                StructureNode inner => Keep(inner, kept),
                StructureContent content => marks.ContainsKey(content),
                _ => false,
            };
        }
        if (keep) kept.Add(node);
        return keep;
    }

    private void Number(StructureNode node, HashSet<StructureNode> kept, ObjectWriter file)
    {
        int number = file.Reserve();
        numbers.Add(node, number);
        nodes.Add(node);
        if (node.Id is { } id) Identify(node, id, number);
        foreach (object child in node.Children)
        {
            if (child is StructureNode inner && kept.Contains(inner)) Number(inner, kept, file);
        }
    }

    /// <summary>
    /// An author may have given an id twice: references mean the first, and a further one gets an id of its own, since
    /// ISO 14289-1, 7.9 wants notes told apart.
    /// </summary>
    private void Identify(StructureNode node, string id, int number)
    {
        byte[] unique = Encoding.UTF8.GetBytes(id);
        for (int copy = 2; identified.ContainsKey(unique); copy++)
            unique = Encoding.UTF8.GetBytes(id + "~" + copy.ToString(CultureInfo.InvariantCulture));
        ids.Add(node, unique);
        identified.Add(unique, body => body.Reference(number));
    }

    private void Expect(StructureNode node)
    {
        if (!numbers.ContainsKey(node)) throw new InvalidOperationException($"Marks belong to a {node} that is in no tree.");
    }
}
