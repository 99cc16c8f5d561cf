using System.Collections.Immutable;
using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Html;
using Handbook.Paged.Pdf;

namespace Handbook.Paged.Pages;

/// <summary>
/// Files that travel in the PDF: <c>&lt;link rel="attachment" href title type data-relationship&gt;</c>. The link type is that of other makers
/// of PDF; how the file belongs to the document (ISO 19005-3, annex E) is ours to ask for.
/// </summary>
internal static class DocumentAttachments
{
    public static ImmutableArray<Attachment> Of(StyledDocument document, IResourceLoader? resources, DateTimeOffset? modified, DiagnosticSink sink)
    {
        var found = ImmutableArray.CreateBuilder<Attachment>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var link in document.Root.Descendants.Where(IsAttachment))
        {
            if (Read(link, resources, sink) is not { } attachment) continue;
            found.Add(attachment with { FileName = Unique(attachment.FileName, names), Modified = modified });
        }
        return found.ToImmutable();
    }

    private static bool IsAttachment(StyledElement element) =>
        element is { Name: "link", IsHtml: true }
        && element.Attribute("rel") is { } relations
        && relations.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains("attachment", StringComparer.OrdinalIgnoreCase);

    private static Attachment? Read(StyledElement link, IResourceLoader? resources, DiagnosticSink sink)
    {
        var where = link.AttributeSpan("href") ?? link.Span;
        string address = link.Attribute("href")?.Trim() ?? "";
        var result = resources?.Load(address, where.Source.Path) ?? ResourceResult.Failed(ResourceFailure.NotFound);
        if (address.Length == 0 || result.Resource is not { } resource)
        {
            sink.Report(AttachmentDiagnostics.Missing(where, address, result.Failure));
            return null;
        }
        string name = link.Attribute("download") is { Length: > 0 } given ? given : resource.MediaType is null ? resource.Path[(resource.Path.LastIndexOf('/') + 1)..] : "attachment";
        return new Attachment(name, link.Attribute("type") is { Length: > 0 } type ? type.Trim() : resource.MediaType ?? MediaTypes.Of(name), resource.Bytes)
        {
            Description = Whitespace.Collapse(link.Attribute("title") ?? "") is { Length: > 0 } title ? title : null,
            Relationship = RelationshipOf(link, sink),
        };
    }

    private static AttachmentRelationship RelationshipOf(StyledElement link, DiagnosticSink sink)
    {
        if (link.Attribute("data-relationship") is not { } word) return AttachmentRelationship.Unspecified;
        switch (word.Trim().ToLowerInvariant())
        {
            case "source":
                return AttachmentRelationship.Source;
            case "data":
                return AttachmentRelationship.Data;
            case "alternative":
                return AttachmentRelationship.Alternative;
            case "supplement":
                return AttachmentRelationship.Supplement;
            case "unspecified":
                return AttachmentRelationship.Unspecified;
            default:
                sink.Report(AttachmentDiagnostics.UnknownRelationship(link.AttributeSpan("data-relationship") ?? link.Span, word));
                return AttachmentRelationship.Unspecified;
        }
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        string unique = name;
        string extension = Path.GetExtension(name);
        for (int copy = 2; !taken.Add(unique); copy++) unique = string.Create(CultureInfo.InvariantCulture, $"{name[..^extension.Length]}-{copy}{extension}");
        return unique;
    }
}
