using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Pages;

/// <summary>Values of <c>content</c> in the margin boxes of one page.</summary>
internal sealed class PageContentValues(Page page, NamedStrings strings, DocumentCounters counters, PageReferences references) : IContentValues
{
    public string Attribute(string name, string? fallback) => fallback ?? "";

    public string Counter(string name, CounterStyleReference style) => name switch
    {
        "page" => ContentText.Format(style, page.Number),
        "pages" => ContentText.Format(style, references.AskPageCount()),
        _ => ContentText.Format(style, counters.Values(name)[^1]),
    };

    public string Counters(string name, string separator, CounterStyleReference style) => name is "page" or "pages"
        ? Counter(name, style)
        : string.Join(separator, counters.Values(name).Select(value => ContentText.Format(style, value)));

    public string NamedString(string name, NamedStringPosition position) => strings.Value(name, position);

    public string OfElement(ContentPart part) => "";

    public string TargetCounter(ContentTarget target, string name, string? separator, CounterStyleReference style) =>
        target.Address is ['#', .. var id] && references.PageNumbers.TryGetValue(id, out int number) ? ContentText.Format(style, number) : "";

    public string TargetText(ContentTarget target, ContentPart part) => "";

    public string Quote(QuoteKind kind) => "";
}
