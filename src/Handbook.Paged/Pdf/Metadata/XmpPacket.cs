using System.Text;

namespace Handbook.Paged.Pdf.Metadata;

/// <summary>
/// The document's metadata stream: ISO 32000-1, 14.3.2; XMP, part 1. Says the same as the information dictionary, and which
/// standards the file claims.
/// </summary>
internal static class XmpPacket
{
    /// <summary>
    /// ISO 14289-1, 5 gives no PDF/A description of its schema, so a file that claims both describes it itself: ISO 19005-3, 6.6.2.3.
    /// </summary>
    private const string UaSchema = """
         <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
          <pdfaExtension:schemas>
           <rdf:Bag>
            <rdf:li rdf:parseType="Resource">
             <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
             <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
             <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
             <pdfaSchema:property>
              <rdf:Seq>
               <rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>part</pdfaProperty:name>
                <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                <pdfaProperty:category>internal</pdfaProperty:category>
                <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
               </rdf:li>
              </rdf:Seq>
             </pdfaSchema:property>
            </rdf:li>
           </rdf:Bag>
          </pdfaExtension:schemas>
         </rdf:Description>

        """;

    public static byte[] Write(PdfMetadata metadata, PdfClaims claims)
    {
        var xmp = new StringBuilder();
        xmp.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xmp.Append(" <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"");
        xmp.Append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        xmp.Append("  <dc:format>application/pdf</dc:format>\n");
        Alternative(xmp, "dc:title", metadata.Title);
        List(xmp, "dc:creator", "Seq", metadata.Authors);
        Alternative(xmp, "dc:description", metadata.Subject);
        List(xmp, "dc:subject", "Bag", metadata.Keywords);
        if (metadata.Language is { } language) List(xmp, "dc:language", "Bag", [language]);
        if (metadata.Keywords.Length > 0) Simple(xmp, "pdf:Keywords", string.Join(", ", metadata.Keywords));
        Simple(xmp, "pdf:Producer", metadata.Producer);
        Simple(xmp, "xmp:CreatorTool", metadata.Creator);
        if (metadata.Created is { } created) Simple(xmp, "xmp:CreateDate", PdfDate.ForXmp(created));
        if (metadata.Modified is { } modified) Simple(xmp, "xmp:ModifyDate", PdfDate.ForXmp(modified));
        if (claims.HasFlag(PdfClaims.A3a))
        {
            Simple(xmp, "pdfaid:part", "3");
            Simple(xmp, "pdfaid:conformance", "A");
        }
        if (claims.HasFlag(PdfClaims.Ua1)) Simple(xmp, "pdfuaid:part", "1");
        xmp.Append(" </rdf:Description>\n");
        if (claims.HasFlag(PdfClaims.Ua1 | PdfClaims.A3a)) xmp.Append(UaSchema.Replace("\r\n", "\n", StringComparison.Ordinal));
        xmp.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xmp.ToString());
    }

    private static void Simple(StringBuilder xmp, string name, string? value)
    {
        if (value is null) return;
        xmp.Append("  <").Append(name).Append('>').Append(Escape(value)).Append("</").Append(name).Append(">\n");
    }

    private static void Alternative(StringBuilder xmp, string name, string? value)
    {
        if (value is null) return;
        xmp.Append("  <").Append(name).Append("><rdf:Alt><rdf:li xml:lang=\"x-default\">").Append(Escape(value))
            .Append("</rdf:li></rdf:Alt></").Append(name).Append(">\n");
    }

    private static void List(StringBuilder xmp, string name, string kind, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0) return;
        xmp.Append("  <").Append(name).Append("><rdf:").Append(kind).Append('>');
        foreach (string value in values) xmp.Append("<rdf:li>").Append(Escape(value)).Append("</rdf:li>");
        xmp.Append("</rdf:").Append(kind).Append("></").Append(name).Append(">\n");
    }

    /// <summary>As XML; characters that XML can't hold are left out.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case < ' ' and not ('\t' or '\n' or '\r'):
                case 0xFFFE or 0xFFFF:
                    break;
                default:
                    escaped.Append(rune.ToString());
                    break;
            }
        }
        return escaped.ToString();
    }
}
