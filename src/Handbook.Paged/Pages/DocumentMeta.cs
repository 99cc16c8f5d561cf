using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Paged.Boxes;
using Handbook.Paged.Css;

namespace Handbook.Paged.Pages;

/// <summary>
/// What <c>&lt;meta&gt;</c> elements say: <see href="https://html.spec.whatwg.org/multipage/semantics.html#standard-metadata-names">HTML, 4.2.5.1</see>,
/// and the dates by their names in <see href="https://www.dublincore.org/specifications/dublin-core/dcmi-terms/#created">Dublin Core</see>, as other
/// makers of PDF read them.
/// </summary>
internal sealed record DocumentMeta(IReadOnlyList<string> Authors, string? Description, IReadOnlyList<string> Keywords, string? Generator)
{
    /// <summary>The forms of <see href="https://www.w3.org/TR/NOTE-datetime">W3C date and time</see>, fractions of a second left out.</summary>
    private static readonly string[] DateForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK"];

    public DateTimeOffset? Created { get; private init; }

    public DateTimeOffset? Modified { get; private init; }

    public static DocumentMeta Of(StyledDocument document, DiagnosticSink sink)
    {
        DateTimeOffset? created = null, modified = null;
        var authors = new List<string>();
        var keywords = new List<string>();
        string? description = null, generator = null;
        foreach (var part in document.Root.Children)
        {
            if (part is not StyledElement { Name: "head" } head) continue;
            foreach (var child in head.Children)
            {
                if (child is not StyledElement { Name: "meta" } meta || meta.Attribute("content") is not { } raw) continue;
                string content = Whitespace.Collapse(raw);
                if (content.Length == 0) continue;
                switch (meta.Attribute("name")?.ToLowerInvariant())
                {
                    case "author":
                        authors.Add(content);
                        break;
                    case "description":
                        description ??= content;
                        break;
                    case "keywords":
                        keywords.AddRange(content.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                        break;
                    case "generator":
                        generator ??= content;
                        break;
                    case "dcterms.created":
                        created ??= Date(meta, content, sink);
                        break;
                    case "dcterms.modified":
                        modified ??= Date(meta, content, sink);
                        break;
                }
            }
        }
        return new DocumentMeta(authors, description, keywords, generator) { Created = created, Modified = modified };
    }

    private static DateTimeOffset? Date(StyledElement meta, string content, DiagnosticSink sink)
    {
        if (DateTimeOffset.TryParseExact(content, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)) return date;
        sink.Report(PageDiagnostics.NoDate(meta.AttributeSpan("content") ?? meta.Span, content));
        return null;
    }
}
