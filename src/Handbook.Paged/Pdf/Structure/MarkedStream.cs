using Handbook.Paged.Painting;

namespace Handbook.Paged.Pdf.Structure;

/// <summary>
/// The numbered marked-content sequences of one content stream (a page's or a transparency group's): ISO 32000-1, 14.7.4.2 and .3.
/// </summary>
/// <param name="page">Object number of the page.</param>
/// <param name="group">Object number of the group's form XObject; 0 for the page's own content.</param>
/// <param name="key">Its StructParents, the key in the parent tree.</param>
/// <param name="all">The sequences of all streams, in the order of painting.</param>
internal sealed class MarkedStream(int page, int group, int key, List<MarkedSequence> all)
{
    private readonly List<StructureContent> contents = [];

    public int Page { get; } = page;

    public int Group { get; } = group;

    public int Key { get; } = key;

    /// <summary>What each sequence belongs to; the index is its MCID.</summary>
    public IReadOnlyList<StructureContent> Contents => contents;

    public int Add(StructureContent content)
    {
        contents.Add(content);
        all.Add(new MarkedSequence(this, contents.Count - 1));
        return contents.Count - 1;
    }
}

/// <summary>One marked-content sequence.</summary>
internal readonly record struct MarkedSequence(MarkedStream Stream, int Id)
{
    public StructureContent Content => Stream.Contents[Id];
}
