namespace Handbook.Paged.Painting;

/// <summary>
/// An element of the structure tree: ISO 32000-1, 14.7.2. Made with the box tree, before any layout, and complete then: its
/// children stand in the order of reading. A box split over pages is one node with marks on several pages.
/// A node whose content is never painted, and that holds no child that is, does not reach the file (cells excepted: a table
/// keeps its shape).
/// </summary>
internal sealed class StructureNode(StructureType type)
{
    private readonly List<object> children = [];

    public StructureType Type { get; } = type;

    public StructureNode? Parent { get; private set; }

    /// <summary><see cref="StructureNode"/>s and <see cref="StructureContent"/>s, in the order of reading.</summary>
    public IReadOnlyList<object> Children => children;

    /// <summary>BCP 47, where it differs from the parent's.</summary>
    public string? Lang { get; init; }

    /// <summary>Alternate description of a figure, formula or form field.</summary>
    public string? Alt { get; init; }

    /// <summary>Replacement text: what the marks say where they are not that text's characters.</summary>
    public string? ActualText { get; init; }

    /// <summary>Expansion of an abbreviation: the file's <c>E</c>.</summary>
    public string? Expansion { get; init; }

    /// <summary>A title for navigation: the file's <c>T</c>.</summary>
    public string? Title { get; init; }

    /// <summary>Needed where <see cref="StructureAttributes.Headers"/> names it, and on every Note.</summary>
    public string? Id { get; init; }

    public StructureAttributes? Attributes { get; init; }

    /// <returns><paramref name="child"/>, now last among the children.</returns>
    public StructureNode Append(StructureNode child)
    {
        if (child.Parent is not null) throw new InvalidOperationException($"The {child.Type} already has a parent, a {child.Parent.Type}.");
        child.Parent = this;
        children.Add(child);
        return child;
    }

    /// <summary>
    /// The place for content after the children so far. Asked twice with no child between, it is the same place: so the
    /// text of neighbouring inline boxes becomes one piece of marked content.
    /// </summary>
    public StructureContent AppendContent()
    {
        if (children.Count > 0 && children[^1] is StructureContent open) return open;
        var content = new StructureContent(this);
        children.Add(content);
        return content;
    }

    public override string ToString() => Id is null ? Type.ToString() : $"{Type} #{Id}";
}

/// <summary>The document's structure: ISO 32000-1, 14.7. The root is a Document.</summary>
internal sealed class StructureTree
{
    public StructureTree(string? language) => Root = new StructureNode(StructureType.Document) { Lang = language };

    public StructureNode Root { get; }
}
