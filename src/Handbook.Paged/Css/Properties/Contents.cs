using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>
/// Parsers of <c>content</c>, <c>string-set</c> and bookmarks. See
/// <see href="https://www.w3.org/TR/css-content-3/">CSS Generated Content 3</see> and <see href="https://www.w3.org/TR/css-gcpm-3/">GCPM 3</see>.
/// </summary>
internal static class Contents
{
    private static readonly Keywords<NamedStringPosition> Positions = Keywords.All<NamedStringPosition>();

    private static readonly Keywords<QuoteKind> QuoteKeywords = new Keywords<QuoteKind>()
        .Also("open-quote", QuoteKind.Open).Also("close-quote", QuoteKind.Close)
        .Also("no-open-quote", QuoteKind.NoOpen).Also("no-close-quote", QuoteKind.NoClose);

    private static readonly Keywords<ContentPart> Parts = Keywords.All<ContentPart>().Also("content", ContentPart.Text);

    public static Specified<Content>? Content(ValueReader reader)
    {
        if (reader.Ident("normal")) return Values.Content.Normal;
        if (reader.Ident("none")) return Values.Content.None;
        if (Items(reader, ofElement: false) is not { Count: > 0 } items) return null;
        IReadOnlyList<ContentItem>? alternative = null;
        if (reader.Delim('/'))
        {
            alternative = Items(reader, ofElement: false);
            if (alternative is not { Count: > 0 } || alternative.Any(i => i is not (ContentString or ContentAttribute or ContentCounter or ContentCounters))) return null;
        }
        return new Content(false, false, items, alternative);
    }

    public static Specified<IReadOnlyList<StringSet>>? StringSet(ValueReader reader)
    {
        if (reader.Ident("none")) return Specified.Of<IReadOnlyList<StringSet>>([]);
        var sets = new List<StringSet>();
        do
        {
            if (reader.CustomIdent("none") is not string name || Items(reader, ofElement: true) is not { Count: > 0 } items) return null;
            sets.Add(new StringSet(name, items));
        }
        while (reader.Comma());
        return Specified.Of<IReadOnlyList<StringSet>>(sets);
    }

    public static Specified<int?>? BookmarkLevel(ValueReader reader)
    {
        if (reader.Ident("none")) return Specified.Of<int?>(null);
        return Lengths.Integer(reader, 1) is int level ? Specified.Of<int?>(level) : null;
    }

    public static Specified<IReadOnlyList<ContentItem>>? BookmarkLabel(ValueReader reader)
    {
        if (reader.Ident("none")) return Specified.Of<IReadOnlyList<ContentItem>>([]);
        return Items(reader, ofElement: true) is { Count: > 0 } items ? Specified.Of<IReadOnlyList<ContentItem>>(items) : null;
    }

    /// <summary>As many items as stand here.</summary>
    /// <param name="ofElement">Whether <c>content()</c> may stand among them: in <c>string-set</c> and <c>bookmark-label</c>.</param>
    private static List<ContentItem>? Items(ValueReader reader, bool ofElement)
    {
        var items = new List<ContentItem>();
        while (reader.Current is { Kind: not CssTokenKind.Comma } && reader.Try(r => Item(r, ofElement)) is { } item) items.Add(item);
        return items;
    }

    private static ContentItem? Item(ValueReader reader, bool ofElement)
    {
        if (reader.String() is string text) return new ContentString(text);
        if (reader.TryKeyword(QuoteKeywords) is { } quote) return new ContentQuote(quote);
        // Older form of content() with no argument.
        if (reader.Ident("contents")) return new ContentContents();
        if (reader.Current is { Kind: CssTokenKind.Function } function && Function(function, reader, ofElement) is { } item) return item;
        return Images.Image(reader) is { } image ? new ContentImage(image.Compute(null!)) : null;
    }

    private static ContentItem? Function(ComponentValue function, ValueReader reader, bool ofElement)
    {
        ValueReader arguments = reader.Inside(function);
        ContentItem? item = function.Text.ToLowerInvariant() switch
        {
            "attr" => Attribute(arguments),
            "counter" => Counter(arguments),
            "counters" => CountersItem(arguments),
            "string" => NamedString(arguments),
            "element" => RunningElement(arguments),
            "target-counter" => TargetCounter(arguments),
            "target-counters" => TargetCounters(arguments),
            "target-text" => TargetText(arguments),
            "leader" => Leader(arguments),
            "content" when ofElement => new ContentOfElement(arguments.TryKeyword(Parts) ?? ContentPart.Text),
            _ => null,
        };
        if (item is null || !arguments.AtEnd) return null;
        reader.Position++;
        return item;
    }

    private static ContentAttribute? Attribute(ValueReader reader)
    {
        if (reader.CustomIdent() is not string name) return null;
        // A type other than text makes no difference here; 'attr(href url)' is a target's.
        reader.Ident("string");
        if (reader.Function("type") is { } type && !(type.Current?.IsIdent("string") ?? false)) return null;
        string? fallback = null;
        if (reader.Comma() && (fallback = reader.String()) is null) return null;
        return new ContentAttribute(name.ToLowerInvariant(), fallback);
    }

    private static ContentCounter? Counter(ValueReader reader) =>
        reader.CustomIdent("none") is string name && Style(reader) is { } style ? new ContentCounter(name, style) : null;

    private static ContentCounters? CountersItem(ValueReader reader)
    {
        if (reader.CustomIdent("none") is not string name || !reader.Comma() || reader.String() is not string separator) return null;
        return Style(reader) is { } style ? new ContentCounters(name, separator, style) : null;
    }

    /// <summary>An optional counter style after a comma.</summary>
    private static CounterStyleReference? Style(ValueReader reader) => reader.Comma() ? Counters.StyleReference(reader) : CounterStyleReference.Decimal;

    private static ContentNamedString? NamedString(ValueReader reader) =>
        reader.CustomIdent() is string name && Position(reader) is { } position ? new ContentNamedString(name, position) : null;

    private static ContentRunningElement? RunningElement(ValueReader reader)
    {
        if (reader.CustomIdent() is not string name || Position(reader) is not { } position) return null;
        reader.Context.Later = "running elements";
        return new ContentRunningElement(name, position);
    }

    private static NamedStringPosition? Position(ValueReader reader) => reader.Comma() ? reader.TryKeyword(Positions) : NamedStringPosition.First;

    private static ContentTargetCounter? TargetCounter(ValueReader reader)
    {
        if (Target(reader) is not { } target || !reader.Comma() || reader.CustomIdent("none") is not string name) return null;
        return Style(reader) is { } style ? new ContentTargetCounter(target, name, style) : null;
    }

    private static ContentTargetCounters? TargetCounters(ValueReader reader)
    {
        if (Target(reader) is not { } target || !reader.Comma() || reader.CustomIdent("none") is not string name || !reader.Comma() || reader.String() is not string separator) return null;
        return Style(reader) is { } style ? new ContentTargetCounters(target, name, separator, style) : null;
    }

    private static ContentTargetText? TargetText(ValueReader reader)
    {
        if (Target(reader) is not { } target) return null;
        ContentPart? part = reader.Comma() ? reader.TryKeyword(Parts) : ContentPart.Text;
        return part is { } known ? new ContentTargetText(target, known) : null;
    }

    private static ContentTarget? Target(ValueReader reader)
    {
        if (reader.Function("attr") is { } attribute)
        {
            if (attribute.CustomIdent() is not string name) return null;
            attribute.Ident("url");
            if (attribute.Function("type") is { } type && !(type.Current?.IsIdent("url") ?? false)) return null;
            return attribute.AtEnd ? new ContentTarget(name.ToLowerInvariant(), null, reader.Context.Span) : null;
        }
        return reader.Url(orString: true) is { } url ? new ContentTarget(null, url.Address, url.Span) : null;
    }

    private static ContentLeader? Leader(ValueReader reader)
    {
        if (reader.Ident("dotted")) return new ContentLeader(". ");
        if (reader.Ident("solid")) return new ContentLeader("_");
        if (reader.Ident("space")) return new ContentLeader(" ");
        return reader.String() is { Length: > 0 } pattern ? new ContentLeader(pattern) : null;
    }
}
