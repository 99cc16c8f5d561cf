using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Structure;

namespace Handbook.Paged.Pdf.Content;

/// <summary>
/// Puts marks into marked-content sequences: ISO 32000-1, 14.6. Neighbours of one owner share a sequence.
/// </summary>
internal sealed class TagWriter(GraphicsWriter graphics, MarkedStream stream)
{
    private ContentOwner? open;

    /// <summary>Whether <paramref name="owner"/>'s sequence is not the open one: if so, text that waits to be shown has to be shown first.</summary>
    public bool MustChangeTo(ContentOwner owner) => !ReferenceEquals(open, owner);

    public void ChangeTo(ContentOwner owner)
    {
        if (!MustChangeTo(owner)) return;
        Close();
        open = owner;
        var buffer = graphics.Buffer;
        if (owner is StructureContent content)
        {
            int id = stream.Add(content);
            buffer.Name(content.Node.Type.ToString()).Raw("<</MCID"u8).Integer(id).Raw(">>"u8).Operator("BDC"u8);
        }
        else if (owner is Artifact { Type: "Pagination" } artifact)
        {
            buffer.Raw("/Artifact<</Type/Pagination"u8);
            if (artifact.Subtype is { } subtype) buffer.Raw("/Subtype"u8).Name(subtype);
            buffer.Raw(">>"u8).Operator("BDC"u8);
        }
        else
        {
            buffer.Raw("/Artifact"u8).Operator("BMC"u8);
        }
    }

    public void Close()
    {
        if (open is null) return;
        open = null;
        graphics.Buffer.Operator("EMC"u8);
    }
}
