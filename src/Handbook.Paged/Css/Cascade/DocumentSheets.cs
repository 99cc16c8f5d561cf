using Handbook.Diagnostics;
using Handbook.Paged.Html;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Finds a document's style sheets and reads them in their order: ours, the document's, and those given beside it.</summary>
internal sealed class DocumentSheets(RuleSet rules, StyleInput input, DiagnosticSink sink)
{
    private static readonly Lazy<SourceText> UserAgent = new(ReadUserAgentSheet);

    public void Read(HtmlTree tree)
    {
        var loader = new StylesheetLoader(input.Resources, sink);
        var reader = new StylesheetReader(rules, loader, sink);
        reader.Read(new CssSource(UserAgent.Value, IsUserAgent: true), 0, UserAgent.Value.Text.Length, Origin.UserAgent, rules.UserAgentLayers);
        foreach (StyledElement element in tree.Root.Descendants)
        {
            if (element is { Name: "style", IsHtml: true }) ReadElement(element, reader);
            else if (element is { Name: "link", IsHtml: true }) ReadLink(element, reader, loader);
        }
        foreach (SourceText sheet in input.AuthorSheets) reader.Read(new CssSource(sheet), 0, sheet.Text.Length, Origin.Author, rules.AuthorLayers);
    }

    private void ReadElement(StyledElement element, StylesheetReader reader)
    {
        if (element.FirstChild is not StyledText text || !AppliesTo(element)) return;
        SourceSpan span = text.Span;
        bool isVerbatim = span.Text.SequenceEqual(text.Text);
        var source = isVerbatim ? new CssSource(span.Source) : new CssSource(new SourceText(span.Source.Path, text.Text.ToString()), Anchor: element.Span);
        reader.Read(source, isVerbatim ? span.Start : 0, isVerbatim ? span.End : text.Text.Length, Origin.Author, rules.AuthorLayers);
    }

    private void ReadLink(StyledElement element, StylesheetReader reader, StylesheetLoader loader)
    {
        if (element.Attribute("rel") is not { } rel || !rel.Split(' ').Contains("stylesheet", StringComparer.OrdinalIgnoreCase)) return;
        if (element.Attribute("href") is not { Length: > 0 } address || !AppliesTo(element)) return;
        loader.Load(address, element.Span.Source.Path, element.Span, sheet => reader.Read(new CssSource(sheet), 0, sheet.Text.Length, Origin.Author, rules.AuthorLayers));
    }

    private static bool AppliesTo(StyledElement element) =>
        element.Attribute("media") is not { } media || MediaQueries.Matches(Syntax.CssParser.ParseComponentValues(media));

    private static SourceText ReadUserAgentSheet()
    {
        using Stream stream = typeof(DocumentSheets).Assembly.GetManifestResourceStream("user-agent.css")!;
        using var reader = new StreamReader(stream);
        return new SourceText("user-agent.css", reader.ReadToEnd());
    }
}
