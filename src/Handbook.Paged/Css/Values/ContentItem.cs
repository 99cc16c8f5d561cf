using Handbook.Diagnostics;

namespace Handbook.Paged.Css.Values;

/// <summary>
/// One item of <c>content</c>, <c>string-set</c> or <c>bookmark-label</c>. What depends on the element (attributes, counters) or on
/// the page (strings, targets) is resolved by layout, so elements with equal declarations share one style.
/// See <see href="https://www.w3.org/TR/css-content-3/#content-property">CSS Generated Content 3, 2</see>.
/// </summary>
internal abstract record ContentItem;

internal sealed record ContentString(string Text) : ContentItem;

/// <param name="Fallback">Where the element has no such attribute; null is the empty string.</param>
internal sealed record ContentAttribute(string Name, string? Fallback = null) : ContentItem;

internal sealed record ContentCounter(string Name, CounterStyleReference Style) : ContentItem;

internal sealed record ContentCounters(string Name, string Separator, CounterStyleReference Style) : ContentItem;

/// <summary>Which value of a named string or running element a page shows. See <see href="https://www.w3.org/TR/css-gcpm-3/#using-named-strings">GCPM 3, 1.1.2</see>.</summary>
internal enum NamedStringPosition : byte
{
    First,
    Start,
    Last,
    FirstExcept,
}

/// <summary><c>string(name, position)</c>.</summary>
internal sealed record ContentNamedString(string Name, NamedStringPosition Position) : ContentItem;

/// <summary><c>element(name, position)</c>: a running element.</summary>
internal sealed record ContentRunningElement(string Name, NamedStringPosition Position) : ContentItem;

/// <summary>Where a <c>target-*()</c> points: the attribute of the element that holds it, or a fixed address.</summary>
/// <param name="Attribute">For <c>attr(href url)</c>; null where <paramref name="Address"/> is set.</param>
internal sealed record ContentTarget(string? Attribute, string? Address, SourceSpan Span)
{
    public bool Equals(ContentTarget? other) => other is not null && Attribute == other.Attribute && Address == other.Address;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Attribute ?? Address ?? "");
}

internal sealed record ContentTargetCounter(ContentTarget Target, string Name, CounterStyleReference Style) : ContentItem;

internal sealed record ContentTargetCounters(ContentTarget Target, string Name, string Separator, CounterStyleReference Style) : ContentItem;

/// <summary>Which text of an element: of <c>content()</c> and of <c>target-text()</c>.</summary>
internal enum ContentPart : byte
{
    /// <summary>The element's own text, without its pseudo-elements.</summary>
    Text,
    Before,
    After,
    FirstLetter,
    Marker,
}

internal sealed record ContentTargetText(ContentTarget Target, ContentPart Part) : ContentItem;

/// <summary><c>content()</c> in <c>string-set</c> and <c>bookmark-label</c>.</summary>
internal sealed record ContentOfElement(ContentPart Part) : ContentItem;

/// <summary><c>contents</c>: the element's own content, in <c>content</c> of an element or of <c>::footnote-*</c>.</summary>
internal sealed record ContentContents : ContentItem;

/// <param name="Pattern">What is repeated: <c>". "</c> for <c>dotted</c>, <c>"_"</c> for <c>solid</c>, a space for <c>space</c>.</param>
internal sealed record ContentLeader(string Pattern) : ContentItem;

internal enum QuoteKind : byte
{
    Open,
    Close,
    NoOpen,
    NoClose,
}

internal sealed record ContentQuote(QuoteKind Kind) : ContentItem;

internal sealed record ContentImage(CssImage Image) : ContentItem;

/// <summary>The computed <c>content</c>.</summary>
/// <param name="IsNormal">For an element: its own content; for <c>::before</c> and <c>::after</c>: no box.</param>
/// <param name="IsNone">No content, and no box for a pseudo-element.</param>
/// <param name="AlternativeText">What follows <c>/</c>: read instead of the items by assistive technology; null where there is none.</param>
internal sealed record Content(bool IsNormal, bool IsNone, IReadOnlyList<ContentItem> Items, IReadOnlyList<ContentItem>? AlternativeText = null)
{
    public static readonly Content Normal = new(true, false, []);
    public static readonly Content None = new(false, true, []);

    public bool Equals(Content? other) =>
        other is not null && IsNormal == other.IsNormal && IsNone == other.IsNone && Items.SequenceEqual(other.Items)
        && (AlternativeText ?? []).SequenceEqual(other.AlternativeText ?? []);

    public override int GetHashCode() => Items.Count;

    public override string ToString()
    {
        if (IsNormal) return "normal";
        if (IsNone) return "none";
        return string.Join(' ', Items) + (AlternativeText is null ? "" : " / " + string.Join(' ', AlternativeText));
    }
}

/// <summary><c>string-set: name content-list</c>.</summary>
internal sealed record StringSet(string Name, IReadOnlyList<ContentItem> Value);
