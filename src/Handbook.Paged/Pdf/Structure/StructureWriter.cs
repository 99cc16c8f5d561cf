using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Content;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Structure;

/// <summary>
/// Ties marks on pages to the structure tree, and writes the tree when all pages are there: ISO 32000-1, 14.7.
/// </summary>
internal sealed class StructureWriter(ObjectWriter file)
{
    private readonly List<MarkedStream> streams = [];
    private readonly List<MarkedSequence> sequences = [];
    private readonly List<AnnotationReference> annotations = [];
    private int nextKey;

    public MarkedStream OpenStream(int page, int group)
    {
        var stream = new MarkedStream(page, group, nextKey++, sequences);
        streams.Add(stream);
        return stream;
    }

    /// <returns>The annotation's StructParent.</returns>
    public int AddAnnotation(StructureNode node, int annotation, int page)
    {
        annotations.Add(new AnnotationReference(node, annotation, page, nextKey));
        return nextKey++;
    }

    /// <returns>The object number of the structure tree's root.</returns>
    public int Write(StructureTree tree, FigureBounds figures, PageSpace[] spaces)
    {
        int root = file.Reserve();
        var placed = new PlacedStructure(file, tree, sequences, annotations);
        new StructureElementWriter(file, placed, figures, spaces).WriteAll(root);
        int parentTree = NumberTree.Write(file, ParentTree(placed));
        int? idTree = placed.Identified.Count == 0 ? null : NameTree.Write(file, placed.Identified);
        var body = new PdfBuffer();
        body.Raw("<</Type/StructTreeRoot/K"u8).Reference(placed.NumberOf(tree.Root))
            .Raw("/ParentTree"u8).Reference(parentTree).Raw("/ParentTreeNextKey"u8).Integer(nextKey);
        if (idTree is { } ids) body.Raw("/IDTree"u8).Reference(ids);
        body.Raw(">>"u8);
        file.Write(root, body);
        return root;
    }

    private IEnumerable<(int Key, Action<PdfBuffer> Value)> ParentTree(PlacedStructure placed)
    {
        var ofStreams = streams
            .Where(stream => stream.Contents.Count > 0)
            .Select(stream => (stream.Key, Value: (Action<PdfBuffer>)(body =>
            {
                body.Raw("["u8);
                foreach (var content in stream.Contents) body.Reference(placed.NumberOf(content.Node));
                body.Raw("]"u8);
            })));
        var ofAnnotations = annotations
            .Select(a => (a.Key, Value: (Action<PdfBuffer>)(body => body.Reference(placed.NumberOf(a.Node)))));
        return ofStreams.Concat(ofAnnotations).OrderBy(entry => entry.Key);
    }
}

/// <param name="Annotation">Its object number.</param>
/// <param name="Page">Object number of its page.</param>
/// <param name="Key">Its StructParent, the key in the parent tree.</param>
internal sealed record AnnotationReference(StructureNode Node, int Annotation, int Page, int Key);
