using Handbook.Paged.Geometry;
using Handbook.Paged.Pdf.Content;
using Handbook.Paged.Pdf.Metadata;
using Handbook.Paged.Pdf.Navigation;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf;

/// <summary>The catalog and what hangs on it: ISO 32000-1, 7.7.2.</summary>
internal sealed class CatalogWriter(ObjectWriter file, PdfDocument document, PageTree pages, PageSpace[] spaces)
{
    private readonly PdfBuffer body = new();

    /// <param name="structureRoot">Object number of the structure tree's root.</param>
    /// <param name="form">That of the interactive form; null where there is none.</param>
    /// <param name="names">Where named destinations lead.</param>
    /// <returns>The catalog's object number.</returns>
    public int Write(int structureRoot, int? form, IReadOnlyCollection<KeyValuePair<byte[], (int Page, Point Position)>> names)
    {
        int pageRoot = pages.Write();
        int metadata = WriteMetadata();
        int? intent = document.Claims.HasFlag(PdfClaims.A3a) ? WriteOutputIntent() : null;
        int? outline = OutlineWriter.Write(file, document.Outline, entry => Destination(entry.Page, entry.Position));
        int? destinations = names.Count == 0
            ? null
            : NameTree.Write(file, [.. names.Select(n => KeyValuePair.Create(n.Key, Destination(n.Value.Page, n.Value.Position)))]);
        var attached = AttachmentWriter.Write(file, document.Attachments);
        int? embedded = attached.Count == 0 ? null : NameTree.Write(file, AttachmentWriter.Names(document.Attachments, attached));
        int? labels = document.PageLabels.IsEmpty ? null : WritePageLabels();

        int number = file.Reserve();
        body.Clear();
        body.Raw("<</Type/Catalog/Pages"u8).Reference(pageRoot).Raw("/MarkInfo<</Marked true>>/StructTreeRoot"u8).Reference(structureRoot)
            .Raw("/Metadata"u8).Reference(metadata);
        if (document.Metadata.Language is { } language) body.Raw("/Lang"u8).TextString(language);
        if (intent is { } profile) body.Raw("/OutputIntents["u8).Reference(profile).Raw("]"u8);
        if (form is { } fields) body.Raw("/AcroForm"u8).Reference(fields);
        if (outline is { } bookmarks) body.Raw("/Outlines"u8).Reference(bookmarks);
        if (labels is { } numbering) body.Raw("/PageLabels"u8).Reference(numbering);
        WriteNames(destinations, embedded, attached);
        WriteViewer();
        body.Raw(">>"u8);
        file.Write(number, body);
        return number;
    }

    /// <returns>The object number of the information dictionary: 14.3.3.</returns>
    public int WriteInformation()
    {
        var metadata = document.Metadata;
        int number = file.Reserve();
        body.Clear();
        body.Raw("<<"u8);
        Entry("/Title"u8, metadata.Title);
        Entry("/Author"u8, metadata.Authors.IsEmpty ? null : string.Join("; ", metadata.Authors));
        Entry("/Subject"u8, metadata.Subject);
        Entry("/Keywords"u8, metadata.Keywords.IsEmpty ? null : string.Join(", ", metadata.Keywords));
        Entry("/Creator"u8, metadata.Creator);
        Entry("/Producer"u8, metadata.Producer);
        Entry("/CreationDate"u8, metadata.Created is { } created ? PdfDate.ForPdf(created) : null);
        Entry("/ModDate"u8, metadata.Modified is { } modified ? PdfDate.ForPdf(modified) : null);
        body.Raw(">>"u8);
        file.Write(number, body);
        return number;
    }

    private void Entry(ReadOnlySpan<byte> key, string? value)
    {
        if (value is not null) body.Raw(key).TextString(value);
    }

    private int WriteMetadata()
    {
        int number = file.Reserve();
        var entries = new PdfBuffer();
        entries.Raw("/Type/Metadata/Subtype/XML"u8);
        // Not compressed: programs that know nothing of PDF look for it.
        file.WriteEncodedStream(number, entries, default, XmpPacket.Write(document.Metadata, document.Claims));
        return number;
    }

    /// <summary>14.11.5; ISO 19005-3, 6.2.3: what the device colours on the pages mean.</summary>
    private int WriteOutputIntent()
    {
        int profile = file.Reserve();
        var entries = new PdfBuffer();
        entries.Raw("/N 3"u8);
        file.WriteStream(profile, entries, SrgbProfile.Make());
        int number = file.Reserve();
        body.Clear();
        body.Raw("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)/DestOutputProfile"u8)
            .Reference(profile).Raw(">>"u8);
        file.Write(number, body);
        return number;
    }

    private int WritePageLabels() => NumberTree.Write(file, document.PageLabels.Select(range => (range.FirstPage, (Action<PdfBuffer>)(body =>
    {
        body.Raw("<<"u8);
        body.Raw(range.Style switch
        {
            PageLabelStyle.Decimal => "/S/D"u8,
            PageLabelStyle.UpperRoman => "/S/R"u8,
            PageLabelStyle.LowerRoman => "/S/r"u8,
            PageLabelStyle.UpperAlpha => "/S/A"u8,
            PageLabelStyle.LowerAlpha => "/S/a"u8,
            _ => default,
        });
        if (range.Prefix.Length > 0) body.Raw("/P"u8).TextString(range.Prefix);
        if (range.Start != 1) body.Raw("/St"u8).Integer(range.Start);
        body.Raw(">>"u8);
    }))));

    private void WriteNames(int? destinations, int? embedded, IReadOnlyList<int> attached)
    {
        if (destinations is null && embedded is null) return;
        body.Raw("/Names<<"u8);
        if (destinations is { } tree) body.Raw("/Dests"u8).Reference(tree);
        if (embedded is { } files) body.Raw("/EmbeddedFiles"u8).Reference(files);
        body.Raw(">>"u8);
        if (attached.Count == 0) return;
        body.Raw("/AF["u8);
        foreach (int specification in attached) body.Reference(specification);
        body.Raw("]"u8);
    }

    private void WriteViewer()
    {
        var viewer = document.Viewer;
        body.Raw("/ViewerPreferences<</DisplayDocTitle true"u8);
        if (viewer.RightToLeft) body.Raw("/Direction/R2L"u8);
        body.Raw(">>"u8);
        if (viewer.Layout is { } layout) body.Raw("/PageLayout"u8).Name(layout.ToString());
        if (viewer.ShowOutline) body.Raw("/PageMode/UseOutlines"u8);
    }

    /// <summary>12.3.2.2: the place at the window's top left corner, the magnification left as it is.</summary>
    private Action<PdfBuffer> Destination(int page, Point position) => body => body
        .Raw("["u8).Reference(pages.PageNumber(page)).Raw("/XYZ"u8)
        .Number(PageSpace.X(position.X), 0).Number(Math.Ceiling(spaces[page].Y(position.Y)), 0).Raw(" null]"u8);
}
