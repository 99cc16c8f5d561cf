using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>What the functions of <c>content</c> ask for, at an element or in a page margin box.</summary>
internal interface IContentValues
{
    string Attribute(string name, string? fallback);

    string Counter(string name, CounterStyleReference style);

    string Counters(string name, string separator, CounterStyleReference style);

    string NamedString(string name, NamedStringPosition position);

    string OfElement(ContentPart part);

    string TargetCounter(ContentTarget target, string name, string? separator, CounterStyleReference style);

    string TargetText(ContentTarget target, ContentPart part);

    string Quote(QuoteKind kind);
}

/// <summary>Turns items of <c>content</c> into text: <see href="https://www.w3.org/TR/css-content-3/">CSS Generated Content 3</see>.</summary>
internal static class ContentText
{
    /// <returns>Null for what is not text: leaders, images, running elements.</returns>
    public static string? Of(ContentItem item, IContentValues values) => item switch
    {
        ContentString text => text.Text,
        ContentAttribute attribute => values.Attribute(attribute.Name, attribute.Fallback),
        ContentCounter counter => values.Counter(counter.Name, counter.Style),
        ContentCounters counters => values.Counters(counters.Name, counters.Separator, counters.Style),
        ContentNamedString named => values.NamedString(named.Name, named.Position),
        ContentOfElement own => values.OfElement(own.Part),
        ContentContents => values.OfElement(ContentPart.Text),
        ContentTargetCounter target => values.TargetCounter(target.Target, target.Name, null, target.Style),
        ContentTargetCounters target => values.TargetCounter(target.Target, target.Name, target.Separator, target.Style),
        ContentTargetText target => values.TargetText(target.Target, target.Part),
        ContentQuote quote => values.Quote(quote.Kind),
        _ => null,
    };

    public static string Of(IReadOnlyList<ContentItem> items, IContentValues values) =>
        string.Concat(items.Select(item => Of(item, values)));

    public static string Format(CounterStyleReference style, int value) => style.Text ?? CounterStyles.Format(style.Name, value);
}
