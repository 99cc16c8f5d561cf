using Handbook.Paged.Painting;

namespace Handbook.Paged.Pdf.Structure;

/// <summary>
/// The numbered marked-content sequences of one content stream (a page's or a transparency group's): ISO 32000-1, 14.7.4.2 and .3.
/// </summary>
/// <param name="Page">Object number of the page.</param>
/// <param name="Group">Object number of the group's form XObject; 0 for the page's own content.</param>
/// <param name="Key">Its StructParents, the key in the parent tree.</param>
internal sealed record MarkedStream(int Page, int Group, int Key)
{
    private readonly List<StructureContent> contents = [];

    /// <summary>What each sequence belongs to; the index is its MCID.</summary>
    public IReadOnlyList<StructureContent> Contents => contents;

    public int Add(StructureContent content)
    {
        contents.Add(content);
        return contents.Count - 1;
    }
}
