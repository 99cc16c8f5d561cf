using Handbook.Diagnostics;
using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Html;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Finds a document's style sheets: our own, <c>&lt;style&gt;</c> and <c>&lt;link rel=stylesheet&gt;</c> in tree order, then those given beside it.</summary>
internal static class DocumentStylesheets
{
    public static RuleSet Read(HtmlTree tree, StyleInput input, DiagnosticSink sink)
    {
        var rules = new RuleSet();
        var loader = new StylesheetLoader(input.Resources, sink);
        var reader = new StylesheetReader(rules, loader, sink);
        SourceText own = UserAgentSheet.Text;
        reader.Read(new CssSource(own, IsUserAgent: true), 0, own.Text.Length, Origin.UserAgent, rules.UserAgentLayers);
        foreach (StyledElement element in tree.Root.Descendants)
        {
            if (!element.IsHtml || !AppliesToPrint(element)) continue;
            if (element.Name == "style") ReadStyle(element, reader, rules);
            else if (element.Name == "link") ReadLink(element, reader, loader, rules);
        }
        foreach (SourceText sheet in input.AuthorSheets) reader.Read(new CssSource(sheet), 0, sheet.Text.Length, Origin.Author, rules.AuthorLayers);
        rules.Sort();
        return rules;
    }

    private static bool AppliesToPrint(StyledElement element) =>
        element.Attribute("media") is not string media || MediaQueries.Matches(CssParser.ParseComponentValues(media));

    private static void ReadStyle(StyledElement element, StylesheetReader reader, RuleSet rules)
    {
        if (element.Attribute("type") is { Length: > 0 } type && !type.Equals("text/css", StringComparison.OrdinalIgnoreCase)) return;
        if (element.FirstChild is not StyledText text) return;
        if (StartTagScanner.RawText(element.Tree.Source.Text, element.Span) is var (start, end))
        {
            reader.Read(new CssSource(element.Tree.Source), start, end, Origin.Author, rules.AuthorLayers);
            return;
        }
        var copy = new SourceText(element.Tree.Source.Path, text.Text.ToString());
        reader.Read(new CssSource(copy, Anchor: element.Span), 0, copy.Text.Length, Origin.Author, rules.AuthorLayers);
    }

    private static void ReadLink(StyledElement element, StylesheetReader reader, StylesheetLoader loader, RuleSet rules)
    {
        string[] relations = (element.Attribute("rel") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        bool isStylesheet = relations.Contains("stylesheet", StringComparer.OrdinalIgnoreCase) && !relations.Contains("alternate", StringComparer.OrdinalIgnoreCase);
        if (!isStylesheet || element.Attribute("href") is not { Length: > 0 } address || element.Attribute("disabled") is not null) return;
        SourceSpan where = element.AttributeSpan("href") ?? element.Span;
        loader.Load(address, where.Source.Path, where, sheet => reader.Read(new CssSource(sheet), 0, sheet.Text.Length, Origin.Author, rules.AuthorLayers));
    }
}
