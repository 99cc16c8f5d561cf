using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Where content that is met now belongs in the structure tree: under a node, or nowhere (<see cref="Artifact"/>).
/// </summary>
internal readonly record struct StructureScope(StructureNode? Node)
{
    /// <summary>Inside of <c>aria-hidden</c>, margin boxes and the like.</summary>
    public static readonly StructureScope Artifact;

    public bool IsArtifact => Node is null;

    public StructureScope Child(StructureNode child)
    {
        if (Node is null) return this;
        Node.Append(child);
        return new StructureScope(child);
    }

    public StructureContent? Content() => Node?.AppendContent();

    /// <summary>Text may not stand in what only groups (ISO 32000-1, 14.8.4.2): there, it is a paragraph.</summary>
    public StructureScope ForLines() => Node is { } node && Groups(node.Type) ? Child(new StructureNode(StructureType.P)) : this;

    private static bool Groups(StructureType type) => type is StructureType.Document or StructureType.Part or StructureType.Art
        or StructureType.Sect or StructureType.Div or StructureType.BlockQuote or StructureType.NonStruct or StructureType.Index
        or StructureType.TOC or StructureType.L;
}
