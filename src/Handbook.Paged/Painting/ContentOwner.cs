namespace Handbook.Paged.Painting;

/// <summary>
/// What a painted item is part of: the document's real content (a <see cref="StructureContent"/>), or an <see cref="Artifact"/>.
/// There is no third: ISO 14289-1, 7.1 wants every mark on a page to be one of the two.
/// </summary>
internal abstract class ContentOwner
{
    private protected ContentOwner()
    {
    }
}

/// <summary>
/// Marks that are no part of the author's content: ISO 32000-1, 14.8.2.2.
/// </summary>
internal sealed class Artifact : ContentOwner
{
    /// <summary>A running head in one of the top margin boxes, or a repeated table head.</summary>
    public static readonly Artifact Header = new("Pagination", "Header");

    /// <summary>A page number or running foot in one of the bottom margin boxes.</summary>
    public static readonly Artifact Footer = new("Pagination", "Footer");

    /// <summary>Anything else that is there because there are pages: side margin boxes, a repeated caption.</summary>
    public static readonly Artifact Pagination = new("Pagination", null);

    /// <summary>Rules, borders, leaders, decorations.</summary>
    public static readonly Artifact Layout = new("Layout", null);

    /// <summary>Backgrounds of pages and boxes.</summary>
    public static readonly Artifact Background = new("Background", null);

    private Artifact(string type, string? subtype)
    {
        Type = type;
        Subtype = subtype;
    }

    public string Type { get; }

    public string? Subtype { get; }

    public override string ToString() => Subtype is null ? $"({Type})" : $"({Type} {Subtype})";
}

/// <summary>
/// A place for marked content among a node's children. The box tree asks its node for one, in document order, for each text or
/// image; every fragment of that text, on whichever pages it comes to lie, then names it. So the order of reading is the
/// document's, whatever the order of painting.
/// </summary>
internal sealed class StructureContent : ContentOwner
{
    internal StructureContent(StructureNode node) => Node = node;

    public StructureNode Node { get; }

    public override string ToString() => Node.Type.ToString();
}
