using Handbook.Diagnostics;
using Handbook.Paged.Css.Cascade;
using Handbook.Paged.Html;

namespace Handbook.Paged.Css;

/// <summary>What styles a document besides itself.</summary>
internal sealed record StyleInput
{
    /// <summary>Author sheets that come after the document's own, as <c>--css</c> gives them.</summary>
    public IReadOnlyList<SourceText> AuthorSheets { get; init; } = [];

    /// <summary>For <c>&lt;link&gt;</c> and <c>@import</c>; null where the document is all there is.</summary>
    public IResourceLoader? Resources { get; init; }
}

/// <summary>
/// The document with every element's computed style: HTML parsed, style sheets found and cascaded.
/// See <see href="https://www.w3.org/TR/css-cascade-5/#value-stages">CSS Cascade 5, 4</see>.
/// </summary>
internal sealed class StyledDocument
{
    private readonly Dictionary<string, StyledElement> byId = new(StringComparer.Ordinal);

    private StyledDocument(HtmlTree tree, RuleSet rules, PageStyles pages)
    {
        Source = tree.Source;
        Root = tree.Root;
        Pages = pages;
        FontFaces = rules.FontFaces;
        if (Root.Id is { } rootId) byId.TryAdd(rootId, Root);
        foreach (StyledElement element in Root.Descendants)
        {
            ElementCount++;
            if (element.Id is { } id) byId.TryAdd(id, element);
            if (Title is null && element is { Name: "title", IsHtml: true }) Title = Boxes.Whitespace.Collapse(element.TextContent) is { Length: > 0 } title ? title : null;
        }
    }

    public SourceText Source { get; }

    /// <summary>The <c>html</c> element; always there.</summary>
    public StyledElement Root { get; }

    /// <summary>The text of <c>&lt;title&gt;</c>, white space collapsed; null where there is none.</summary>
    public string? Title { get; }

    public int ElementCount { get; } = 1;

    public PageStyles Pages { get; }

    /// <summary>In the order of the sheets; later ones win for equal descriptors.</summary>
    public IReadOnlyList<FontFaceRule> FontFaces { get; }

    /// <summary>The first element in document order with this id; null where there is none.</summary>
    public StyledElement? ElementById(string id) => byId.GetValueOrDefault(id);

    public static StyledDocument Load(SourceText html, StyleInput input, DiagnosticSink sink)
    {
        HtmlTree tree = HtmlTree.Parse(html);
        var rules = new RuleSet();
        new DocumentSheets(rules, input, sink).Read(tree);
        rules.Sort();
        var computer = new StyleComputer(sink);
        new ElementCascade(rules, computer, sink).Run(tree.Root);
        return new StyledDocument(tree, rules, new PageStyles(rules, computer, tree.Root.Style));
    }
}
