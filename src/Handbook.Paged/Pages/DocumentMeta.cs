using Handbook.Paged.Boxes;
using Handbook.Paged.Css;

namespace Handbook.Paged.Pages;

/// <summary>What <c>&lt;meta&gt;</c> elements say: <see href="https://html.spec.whatwg.org/multipage/semantics.html#standard-metadata-names">HTML, 4.2.5.1</see>.</summary>
internal sealed record DocumentMeta(IReadOnlyList<string> Authors, string? Description, IReadOnlyList<string> Keywords, string? Generator)
{
    public static DocumentMeta Of(StyledDocument document)
    {
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
                }
            }
        }
        return new DocumentMeta(authors, description, keywords, generator);
    }
}
