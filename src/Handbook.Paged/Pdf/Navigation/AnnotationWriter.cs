using System.Text;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Content;
using Handbook.Paged.Pdf.Structure;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Navigation;

/// <summary>Link annotations: ISO 32000-1, 12.5.6.5.</summary>
internal sealed class AnnotationWriter(ObjectWriter file, StructureWriter structure)
{
    private readonly PdfBuffer body = new();

    /// <returns>The annotations' object numbers.</returns>
    public IReadOnlyList<int> Write(IReadOnlyList<LinkAnnotation> links, int page, PageSpace space)
    {
        var numbers = new List<int>(links.Count);
        foreach (var link in links)
        {
            if (link.Rects.IsEmpty) continue;
            int number = file.Reserve();
            body.Clear();
            // F 4: it is printed, as ISO 19005-3, 6.3.2 wants. What shows is painted with the page: no border here.
            body.Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8);
            WriteBounds(link.Rects, space);
            body.Raw("]"u8);
            if (link.Rects.Length > 1) WriteQuads(link.Rects, space);
            body.Raw("/Contents"u8).TextString(link.Contents);
            WriteTarget(link.Target);
            if (link.Node is { } node) body.Raw("/StructParent"u8).Integer(structure.AddAnnotation(node, number, page));
            body.Raw(">>"u8);
            file.Write(number, body);
            numbers.Add(number);
        }
        return numbers;
    }

    private void WriteBounds(IReadOnlyList<Rect> rects, PageSpace space)
    {
        double left = rects.Min(r => PageSpace.X(r.X));
        double right = rects.Max(r => PageSpace.X(r.Right));
        double top = rects.Max(r => space.Y(r.Y));
        double bottom = rects.Min(r => space.Y(r.Bottom));
        body.Number(left).Number(bottom).Number(right).Number(top);
    }

    /// <summary>Top left, top right, bottom left, bottom right: the order that readers agree on, not the one that table 179 draws.</summary>
    private void WriteQuads(IReadOnlyList<Rect> rects, PageSpace space)
    {
        body.Raw("/QuadPoints["u8);
        foreach (var r in rects)
        {
            var (left, right, top, bottom) = (PageSpace.X(r.X), PageSpace.X(r.Right), space.Y(r.Y), space.Y(r.Bottom));
            body.Number(left).Number(top).Number(right).Number(top).Number(left).Number(bottom).Number(right).Number(bottom);
        }
        body.Raw("]"u8);
    }

    private void WriteTarget(LinkTarget target)
    {
        switch (target)
        {
            case UriTarget uri:
                // 12.6.4.7: 7-bit ASCII. Whoever wrote the address may not have escaped it.
                body.Raw("/A<</S/URI/URI"u8).ByteString(Encoding.ASCII.GetBytes(EscapeUri(uri.Uri))).Raw(">>"u8);
                break;
            case DestinationTarget destination:
                body.Raw("/Dest"u8).ByteString(PdfCharacters.EncodeTextString(destination.Name));
                break;
        }
    }

    private static string EscapeUri(string uri)
    {
        var escaped = new StringBuilder(uri.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(uri))
        {
            if (b is > 0x20 and < 0x7F) escaped.Append((char)b);
            else escaped.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return escaped.ToString();
    }
}
