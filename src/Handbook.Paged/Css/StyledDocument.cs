using Handbook.Diagnostics;
using Handbook.Paged.Css.Cascade;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Html;

namespace Handbook.Paged.Css;

/// <summary>What styles a document besides itself.</summary>
internal sealed record StyleInput
{
    /// <summary>Author sheets that come after the document's own, as <c>--css</c> gives them.</summary>
    public IReadOnlyList<SourceText> AuthorSheets { get; init; } = [];

    /// <summary>For <c>&lt;link&gt;</c> and <c>@import</c>; null where the document is all there is.</summary>
    public IResourceLoader? Resources { get; init; }

    /// <summary>For lengths in <c>ex</c>, <c>ch</c>, <c>cap</c>, <c>ic</c> and <c>lh</c>: asked once, when the document's own fonts are known.</summary>
    public Func<IReadOnlyList<FontFaceRule>, IFontMetrics> FontMetrics { get; init; } = static _ => AssumedFontMetrics.Instance;
}

/// <summary>
/// The document with every element's computed style: HTML parsed, style sheets found and cascaded.
/// See <see href="https://www.w3.org/TR/css-cascade-5/#value-stages">CSS Cascade 5, 4</see>.
/// </summary>
internal sealed class StyledDocument
{
    private readonly HtmlTree tree;
    private readonly Dictionary<string, StyledElement> byId = new(StringComparer.Ordinal);

    private StyledDocument(HtmlTree tree, int elementCount, PageStyles pages, IReadOnlyList<FontFaceRule> fontFaces)
    {
        this.tree = tree;
        ElementCount = elementCount;
        Pages = pages;
        FontFaces = fontFaces;
        foreach (StyledElement element in Root.Descendants.Prepend(Root))
        {
            if (element.Id is string id) byId.TryAdd(id, element);
            if (Title is null && element is { Name: "title", IsHtml: true }) Title = Collapse(element.TextContent);
        }
    }

    public SourceText Source => tree.Source;

    /// <summary>The <c>html</c> element; always there.</summary>
    public StyledElement Root => tree.Root;

    /// <summary>The text of <c>&lt;title&gt;</c>, white space collapsed; null where there is none.</summary>
    public string? Title { get; }

    public int ElementCount { get; }

    public PageStyles Pages { get; }

    /// <summary>In the order of the sheets; later ones win for equal descriptors.</summary>
    public IReadOnlyList<FontFaceRule> FontFaces { get; }

    /// <summary>The first element in document order with this id; null where there is none.</summary>
    public StyledElement? ElementById(string id) => byId.GetValueOrDefault(id);

    public static StyledDocument Load(SourceText html, StyleInput input, DiagnosticSink sink)
    {
        HtmlTree tree = HtmlTree.Parse(html);
        if (tree.IsCutOff) sink.Report(StyleDiagnostics.DocumentCutOff(tree.DeepestElement!.Span, HtmlTree.MaximumDepth));
        else if (tree.DeepestElement is { } deepest) sink.Report(StyleDiagnostics.DocumentTooDeep(deepest.Span, HtmlTree.MaximumDepth));
        int elementCount = Number(tree.Root);
        RuleSet rules = DocumentStylesheets.Read(tree, input, sink);

        // Viewport units refer to a page's area, which @page gives; em units in @page refer to the root's font, which may in turn
        // use viewport units. So pages are asked twice, first as if the root had the initial style.
        var silent = new DiagnosticSink();
        var fonts = input.FontMetrics(rules.FontFaces);
        var provisional = new StyleComputer(new DocumentMetrics(static _ => PageSizes.Initial, fonts), silent);
        var computer = new StyleComputer(new DocumentMetrics(new PageStyles(rules, provisional, ComputedStyle.Initial).ViewportOf, fonts), sink);

        var index = new RuleIndex(rules.Rules, elementCount, rule => sink.Report(StyleDiagnostics.SelectorTooCostly(rule.Span, rule.Text)));
        var resolver = new StyleResolver(rules, index, computer, new AttributeStyles(sink));
        resolver.Resolve(tree.Root);
        foreach (StyledElement element in tree.Root.Descendants) resolver.Resolve(element);
        return new StyledDocument(tree, elementCount, new PageStyles(rules, computer, tree.Root.Style), rules.FontFaces);
    }

    private static int Number(StyledElement root)
    {
        int ordinal = 1;
        root.Ordinal = 1;
        root.ChildIndex = 1;
        foreach (StyledElement element in root.Descendants)
        {
            element.Ordinal = ++ordinal;
            element.ChildIndex = (element.PreviousElement()?.ChildIndex ?? 0) + 1;
        }
        return ordinal;
    }

    private static string? Collapse(string text)
    {
        string collapsed = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return collapsed.Length == 0 ? null : collapsed;
    }
}
