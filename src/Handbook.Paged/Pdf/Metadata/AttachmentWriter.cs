using System.Text;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Metadata;

/// <summary>Embedded files as files associated with the document: ISO 32000-1, 7.11.4; ISO 19005-3, 6.8 and annex E.</summary>
internal static class AttachmentWriter
{
    /// <returns>The object numbers of the file specifications, in the order given.</returns>
    public static IReadOnlyList<int> Write(ObjectWriter file, IReadOnlyList<Attachment> attachments)
    {
        var numbers = new List<int>(attachments.Count);
        foreach (var attachment in attachments) numbers.Add(Write(file, attachment));
        return numbers;
    }

    /// <summary>Entries for the name tree EmbeddedFiles.</summary>
    public static SortedDictionary<byte[], Action<PdfBuffer>> Names(IReadOnlyList<Attachment> attachments, IReadOnlyList<int> numbers)
    {
        var names = new SortedDictionary<byte[], Action<PdfBuffer>>(NameTree.Order);
        for (int i = 0; i < attachments.Count; i++)
        {
            int number = numbers[i];
            string name = attachments[i].FileName;
            if (!names.TryAdd(PdfCharacters.EncodeTextString(name), body => body.Reference(number)))
                throw new InvalidOperationException($"Two attachments are called {name}.");
        }
        return names;
    }

    private static int Write(ObjectWriter file, Attachment attachment)
    {
        int embedded = file.Reserve();
        var entries = new PdfBuffer();
        entries.Raw("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MediaType).Raw("/Params<</Size"u8).Integer(attachment.Bytes.Length);
        if (attachment.Modified is { } modified) entries.Raw("/ModDate"u8).ByteString(Encoding.ASCII.GetBytes(PdfDate.ForPdf(modified)));
        entries.Raw(">>"u8);
        file.WriteStream(embedded, entries, attachment.Bytes.Span);

        int specification = file.Reserve();
        var body = new PdfBuffer();
        body.Raw("<</Type/Filespec/F"u8).TextString(attachment.FileName).Raw("/UF"u8).TextString(attachment.FileName)
            .Raw("/AFRelationship"u8).Name(attachment.Relationship.ToString())
            .Raw("/EF<</F"u8).Reference(embedded).Raw("/UF"u8).Reference(embedded).Raw(">>"u8);
        if (attachment.Description is { } description) body.Raw("/Desc"u8).TextString(description);
        body.Raw(">>"u8);
        file.Write(specification, body);
        return specification;
    }
}
