using System.Collections.Immutable;
using Handbook.Checks.Links;
using Handbook.Content.Fields;
using Handbook.Content.Markdown;
using Handbook.Model;

namespace Handbook.Content.Entries;

/// <summary>Replaces what was read by what it leads to: texts with their links followed, references, images.</summary>
internal sealed class ValueResolver(LinkResolver links)
{
    /// <returns>Null where a reference or image leads nowhere; a diagnostic says so.</returns>
    public FieldValue? Resolve(FieldValue value, LinkOrigin origin) => value switch
    {
        UnresolvedMarkdown markdown => new MarkdownValue(Resolve(markdown.Text, origin), markdown.Span),
        UnresolvedReference reference => links.ResolveReference(reference.Written, reference.TargetKind, reference.Span, origin) is { } id ? new ReferenceValue(id, reference.Span) : null,
        UnresolvedImage image => links.ResolveImage(image.Address, image.Span, origin) is { } asset ? new ImageValue(asset, image.Span) : null,
        ListValue list => list with { Items = [.. list.Items.Select(i => Resolve(i, origin)).OfType<FieldValue>()] },
        RecordValue record => record with { Fields = ResolveFields(record, origin) },
        _ => value,
    };

    public MarkdownText Resolve(ParsedMarkdown text, LinkOrigin origin) => new()
    {
        Source = text.Source,
        Span = text.Span,
        Headings = text.Headings,
        Links = [.. text.Links.Select(l => links.Resolve(l, origin))],
        Images = [.. text.Images.Select(i => links.Resolve(i, origin))],
        Content = text.Content,
        Footnotes = text.Footnotes,
    };

    private ImmutableArray<KeyValuePair<string, FieldValue>> ResolveFields(RecordValue record, LinkOrigin origin)
    {
        ImmutableArray<KeyValuePair<string, FieldValue>>.Builder fields = ImmutableArray.CreateBuilder<KeyValuePair<string, FieldValue>>(record.Fields.Length);
        foreach ((string name, FieldValue value) in record.Fields)
        {
            if (Resolve(value, origin) is { } resolved) fields.Add(new(name, resolved));
        }
        return fields.ToImmutable();
    }
}
