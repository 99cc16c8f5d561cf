namespace Handbook.Testing.Conformance;

/// <summary>A structure element as the file has it, with its place in the tree.</summary>
internal sealed class StructureElement(PdfReference reference, PdfDictionary dictionary, string type, StructureElement? parent)
{
    public PdfReference Reference { get; } = reference;

    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>After role mapping.</summary>
    public string Type { get; } = type;

    public StructureElement? Parent { get; } = parent;

    public List<StructureElement> Children { get; } = [];

    /// <summary>Marked content: the stream that holds it (a page or a form XObject) and its id.</summary>
    public List<(PdfReference Owner, int Id)> Marks { get; } = [];

    public List<PdfReference> Annotations { get; } = [];

    public bool HasContent => Marks.Count > 0 || Annotations.Count > 0;

    public StructureElement? Ancestor(string type)
    {
        for (var element = this; element is not null; element = element.Parent)
        {
            if (element.Type == type) return element;
        }
        return null;
    }

    public override string ToString() => $"{Type} ({Reference})";
}
