using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>Values of <c>content</c> at an element: its attributes, the counters as they stand, what other places are called.</summary>
internal sealed class ElementContentValues(StyledDocument document, CounterScopes counters, QuoteDepth quotes, PageReferences references, ReferencesFound found) : IContentValues
{
    /// <summary>In characters of HTML.</summary>
    private const int LikelyPageLength = 2500;

    /// <summary>The element that the content is made for.</summary>
    public StyledElement? Element { get; set; }

    /// <summary>The style that asks: whose <c>quotes</c> count.</summary>
    public ComputedStyle? Style { get; set; }

    public string Attribute(string name, string? fallback) => Element?.Attribute(name) ?? fallback ?? "";

    public string Counter(string name, CounterStyleReference style)
    {
        if (name is "page" or "pages")
        {
            if (Element?.Id is { } id) found.Referenced.Add(id);
            return PageOf(name, Element?.Id, style);
        }
        return ContentText.Format(style, counters.Value(name));
    }

    public string Counters(string name, string separator, CounterStyleReference style) =>
        string.Join(separator, counters.Values(name).Select(value => ContentText.Format(style, value)));

    // In the flow, a named string is the one that the flow set last; only margin boxes have a page to look at.
    public string NamedString(string name, NamedStringPosition position) => found.NamedStrings.GetValueOrDefault(name, "");

    public string OfElement(ContentPart part) => Element is { } element
        ? part switch
        {
            ContentPart.Text => TextOf(element),
            ContentPart.FirstLetter => FirstLetterOf(TextOf(element)),
            _ => "",
        }
        : "";

    public string TargetCounter(ContentTarget target, string name, string? separator, CounterStyleReference style)
    {
        if (TargetOf(target) is not { } id) return "";
        found.Referenced.Add(id);
        if (name is "page" or "pages") return PageOf(name, id, style);
        found.NeedsCounters = true;
        if (!references.Counters.TryGetValue(id, out var there)) return "";
        var all = there.GetValueOrDefault(name) ?? [0];
        return separator is null
            ? ContentText.Format(style, all[^1])
            : string.Join(separator, all.Select(value => ContentText.Format(style, value)));
    }

    /// <returns>Null where the item is not the number of a page, or not written in figures.</returns>
    public PageNumberText? PageNumberIn(ContentItem item, TextTransform transform, string language)
    {
        var (name, id, style) = item switch
        {
            ContentCounter counter => (counter.Name, Element?.Id, counter.Style),
            ContentTargetCounter target => (target.Name, TargetOf(target.Target), target.Style),
            ContentTargetCounters target => (target.Name, TargetOf(target.Target), target.Style),
            _ => ("", null, default!),
        };
        bool isCount = name == "pages" && (id is not null || item is ContentCounter);
        if (!isCount && (name != "page" || id is null)) return null;
        if (isCount) id = null;
        var number = new PageNumberText(id, style, LikelyPage(id), transform, language);
        if (style.Text is not null || number.In(PageReferences.Unknown).Length == 0) return null;
        if (id is not null) found.Referenced.Add(id);
        found.ShowsPages = true;
        return number;
    }

    public string TargetText(ContentTarget target, ContentPart part)
    {
        if (TargetOf(target) is not { } id || document.ElementById(id) is not { } element) return "";
        return part == ContentPart.FirstLetter ? FirstLetterOf(TextOf(element)) : part == ContentPart.Text ? TextOf(element) : "";
    }

    public string Quote(QuoteKind kind) => quotes.Next(kind, Style ?? ComputedStyle.Initial, Element?.Language);

    public static string TextOf(StyledElement element) => Whitespace.Collapse(element.TextContent);

    private static string FirstLetterOf(string text) => text.Length == 0 ? "" : System.Globalization.StringInfo.GetNextTextElement(text);

    /// <returns>Null where the address leads out of the document.</returns>
    private string? TargetOf(ContentTarget target)
    {
        var address = target.Address ?? (target.Attribute is { } name ? Element?.Attribute(name) : null);
        return address is ['#', .. var id] && id.Length > 0 ? Uri.UnescapeDataString(id) : null;
    }

    private string PageOf(string name, string? id, CounterStyleReference style)
    {
        found.ShowsPages = found.BoxesDependOnPages = true;
        if (name == "pages") id = null;
        else if (id is null) return "";
        return new PageNumberText(id, style, LikelyPage(id), TextTransform.None, "").In(references);
    }

    /// <summary>By how much text comes before it. The nearer the guess to the number, the fewer lines change when that is known.</summary>
    /// <param name="id">Null: the last page.</param>
    private int LikelyPage(string? id)
    {
        int offset = id is null ? document.Source.Text.Length : document.ElementById(id)?.Span.Start ?? 0;
        return 1 + (offset / LikelyPageLength);
    }
}

/// <summary>What generating the boxes found out for the pass to come.</summary>
internal sealed class ReferencesFound
{
    /// <summary>Whether any text depends on where pages end.</summary>
    public bool ShowsPages { get; set; }

    /// <summary>Whether the numbers of pages are in more than the text of lines: in names of bookmarks, in strings that the text sets.</summary>
    public bool BoxesDependOnPages { get; set; }

    /// <summary>Whether a counter other than the page's is asked for at another element.</summary>
    public bool NeedsCounters { get; set; }

    /// <summary>Ids that something refers to.</summary>
    public HashSet<string> Referenced { get; } = new(StringComparer.Ordinal);

    /// <summary>Last value of each named string so far in the flow.</summary>
    public Dictionary<string, string> NamedStrings { get; } = new(StringComparer.Ordinal);
}
