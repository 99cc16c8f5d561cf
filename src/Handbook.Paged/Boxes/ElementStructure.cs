using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Which structure element an HTML element becomes: by its ARIA role where it has one, else by its name.
/// See ISO 32000-1, 14.8.4, and the Tagged PDF Best Practice Guide. Tables are <see cref="TableBoxes"/>' own.
/// </summary>
internal sealed class ElementStructure
{
    private readonly List<int> headingLevels = [];

    /// <returns>Null: the element has no structure element of its own, its content is its parent's.</returns>
    public StructureNode? NodeFor(StyledElement element, StructureScope parent, ComputedStyle style)
    {
        var type = TypeOf(element, parent.Node);
        string? lang = element.Attribute("lang") ?? element.Attribute("xml:lang");
        if (type is null && lang is not null && element.Parent is not null) type = style.Display.IsInlineLevel ? StructureType.Span : StructureType.Div;
        if (type is not { } known) return null;
        return new StructureNode(known)
        {
            Lang = element.Parent is null ? null : lang,
            Id = known == StructureType.Note ? $"note-{element.Ordinal}" : null,
            Expansion = element.Name == "abbr" ? element.Attribute("title") : null,
            Alt = known is StructureType.Figure ? element.Attribute("aria-label") : null,
            Attributes = known == StructureType.L ? new StructureAttributes { ListNumbering = NumberingOf(element, style) } : null,
        };
    }

    public static bool IsHidden(StyledElement element) =>
        element.Attribute("aria-hidden") == "true" || element.Attribute("hidden") is not null;

    private StructureType? TypeOf(StyledElement element, StructureNode? parent)
    {
        switch (element.Attribute("role"))
        {
            case "presentation" or "none":
                return null;
            case "doc-toc":
                return StructureType.TOC;
            case "doc-part":
                return StructureType.Part;
            case "doc-chapter" or "doc-appendix" or "doc-glossary" or "doc-introduction" or "region":
                return StructureType.Sect;
            case "doc-index":
                return StructureType.Index;
            case "doc-footnote" or "doc-endnote" or "note":
                return StructureType.Note;
            case "doc-biblioentry":
                return StructureType.BibEntry;
            case "article":
                return StructureType.Art;
            case "img":
                return StructureType.Figure;
            case "heading":
                return HeadingOf(int.TryParse(element.Attribute("aria-level"), out int level) ? Math.Clamp(level, 1, 6) : 2);
            case "list":
                return StructureType.L;
            case "listitem":
                return StructureType.LI;
        }
        bool inContents = IsInContents(parent);
        return element.Name switch
        {
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => HeadingOf(element.Name[1] - '0'),
            "p" or "pre" or "address" or "summary" or "dt" when element.Name != "dt" => StructureType.P,
            "ul" or "ol" or "menu" => inContents ? StructureType.TOC : StructureType.L,
            "li" => inContents ? StructureType.TOCI : StructureType.LI,
            "dl" => StructureType.L,
            "section" => StructureType.Sect,
            "article" => StructureType.Art,
            "blockquote" => StructureType.BlockQuote,
            "figure" or "fieldset" or "aside" or "details" or "nav" or "main" or "header" or "footer" => StructureType.Div,
            "figcaption" => StructureType.Caption,
            "q" => StructureType.Quote,
            "code" or "samp" or "kbd" => StructureType.Code,
            "a" when element.Attribute("href") is not null => StructureType.Link,
            "abbr" when element.Attribute("title") is not null => StructureType.Span,
            _ => null,
        };
    }

    /// <summary>Levels that an author skipped are closed up, so that each heading is at most one deeper than the one before (ISO 14289-1, 7.4.2).</summary>
    private StructureType HeadingOf(int level)
    {
        while (headingLevels.Count > 0 && headingLevels[^1] >= level) headingLevels.RemoveAt(headingLevels.Count - 1);
        headingLevels.Add(level);
        return (StructureType)((int)StructureType.H1 + Math.Min(6, headingLevels.Count) - 1);
    }

    private static bool IsInContents(StructureNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (node.Type == StructureType.TOC) return true;
        }
        return false;
    }

    private static ListNumbering NumberingOf(StyledElement element, ComputedStyle style) => style.ListStyleType.Name switch
    {
        "disc" => ListNumbering.Disc,
        "circle" => ListNumbering.Circle,
        "square" => ListNumbering.Square,
        "lower-roman" => ListNumbering.LowerRoman,
        "upper-roman" => ListNumbering.UpperRoman,
        "lower-alpha" or "lower-latin" => ListNumbering.LowerAlpha,
        "upper-alpha" or "upper-latin" => ListNumbering.UpperAlpha,
        "decimal" or "decimal-leading-zero" => ListNumbering.Decimal,
        _ => element.Name == "ol" ? ListNumbering.Decimal : ListNumbering.None,
    };
}
