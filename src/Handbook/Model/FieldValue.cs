using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Model;

/// <summary>A checked value of a field, with the place it was written at.</summary>
internal abstract record FieldValue(SourceSpan Span);

internal sealed record TextValue(string Text, SourceSpan Span) : FieldValue(Span);

internal sealed record MarkdownValue(MarkdownText Text, SourceSpan Span) : FieldValue(Span);

/// <param name="Target">Full id of the entry that was meant.</param>
internal sealed record ReferenceValue(string Target, SourceSpan Span) : FieldValue(Span);

/// <param name="Url">With a scheme of the allow-list (http, https, mailto, tel).</param>
internal sealed record UrlValue(string Url, SourceSpan Span) : FieldValue(Span);

internal sealed record DateValue(DateOnly Date, SourceSpan Span) : FieldValue(Span);

/// <param name="Written">The digits as the author wrote them: <c>2023</c>, <c>0.50</c>.</param>
internal sealed record NumberValue(decimal Number, string Written, SourceSpan Span) : FieldValue(Span);

internal sealed record BooleanValue(bool Value, SourceSpan Span) : FieldValue(Span);

internal sealed record ChoiceValue(string Choice, SourceSpan Span) : FieldValue(Span);

internal sealed record ImageValue(Asset Image, SourceSpan Span) : FieldValue(Span);

internal sealed record ListValue(ImmutableArray<FieldValue> Items, SourceSpan Span) : FieldValue(Span);

/// <summary>Named values in the order of their declaration (of <c>extra</c>: in the order they were written). A field that isn't there has no pair.</summary>
internal sealed record RecordValue(ImmutableArray<KeyValuePair<string, FieldValue>> Fields, SourceSpan Span) : FieldValue(Span)
{
    public FieldValue? this[string name]
    {
        get
        {
            foreach ((string key, FieldValue value) in Fields)
            {
                if (key == name) return value;
            }
            return null;
        }
    }
}
