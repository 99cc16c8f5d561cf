using Handbook.Content.Yaml;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Fields;

/// <summary>Problems of fields against their declaration.</summary>
internal static class FieldDiagnostics
{
    /// <param name="suggestion">The field that was probably meant: one mistake needs no second message that it is missing.</param>
    public static Diagnostic UnknownField(SourceSpan span, string name, string owner, IEnumerable<string> known, out string? suggestion)
    {
        suggestion = DidYouMean.Closest(name, known);
        return new Diagnostic(
            "unknown-field",
            Severity.Error,
            $"{owner} has no field `{name}`",
            span,
            Help: suggestion is not null ? $"Did you mean `{suggestion}`?" : $"It has {List(known)}. What templates of your own need goes under `extra`.");
    }

    public static Diagnostic UnknownFieldKept(SourceSpan span, string name) => new(
        "unknown-field-kept",
        Severity.Note,
        $"`{name}` is no field of a page and is kept under `extra`",
        span,
        Help: "Templates find it there; delete it if nothing uses it.");

    public static Diagnostic MissingField(SourceSpan span, FieldDefinition field, string owner) => new(
        "missing-field",
        Severity.Error,
        $"{owner} needs `{field.Name}`",
        span,
        Help: $"Add {Example(field)}.{(field.Description is null ? "" : " " + field.Description)}");

    /// <summary>A text that YAML takes apart at its first colon.</summary>
    public static Diagnostic ColonInText(YamlPair pair, FieldDefinition field) => new(
        "wrong-type",
        Severity.Error,
        $"`{field.Name}` takes a text, and the colon after `{Shorten(pair.Key.Text)}` makes a field of it",
        ShortSpan(pair.Key.Span),
        Help: pair.Value is YamlScalar { IsNull: false } ? $"Put the whole text into quotation marks: \"{Shorten(pair.Key.Text)}: …\"." : $"Write it like this: {Example(field)}.");

    public static Diagnostic WrongType(SourceSpan span, FieldDefinition field, YamlNode node) => new(
        "wrong-type",
        Severity.Error,
        $"`{field.Name}` is {Describe(field)}, and this is {Describe(node)}",
        ShortSpan(span),
        Help: $"Write it like this: {Example(field)}.");

    public static Diagnostic UnknownChoice(SourceSpan span, string value, FieldDefinition field)
    {
        string? suggestion = DidYouMean.Closest(value, field.Choices);
        return new Diagnostic(
            "unknown-choice",
            Severity.Error,
            $"`{field.Name}` can't be `{value}`",
            span,
            Help: suggestion is not null ? $"Did you mean `{suggestion}`?" : $"It may be {List(field.Choices)}.");
    }

    public static Diagnostic BadUrl(SourceSpan span, string value, string field) => new(
        "bad-url",
        Severity.Error,
        $"`{field}` is a web address, and `{value}` is none",
        span,
        Help: "Write it in full: https://example.org/page.");

    public static Diagnostic EmptyItem(SourceSpan span, string field) => new(
        "empty-item",
        Severity.Error,
        $"an item of `{field}` is empty",
        span,
        Help: "Delete the line, or write what belongs there.");

    private static string Describe(FieldDefinition field) => field.Type switch
    {
        FieldType.Text => "a text",
        FieldType.Markdown => "a text",
        FieldType.List => "a list",
        FieldType.Record when field.Fields.IsEmpty => "a mapping",
        FieldType.Record => "a mapping of " + List(field.Fields.Select(f => f.Name)),
        FieldType.Reference => "the id of an entry",
        FieldType.Url => "a web address",
        FieldType.Date => "a date",
        FieldType.Number => "a number",
        FieldType.Boolean => "true or false",
        FieldType.Choice => "one of " + List(field.Choices),
        FieldType.Image => "the path of an image",
        _ => "anything",
    };

    private static string Describe(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a mapping",
        YamlScalar { Text: var text } => $"`{Shorten(text)}`",
        _ => "something else",
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static string Example(FieldDefinition field) => field.Type switch
    {
        FieldType.List when field.Item is { Type: FieldType.Text or FieldType.Reference } => $"`{field.Name}: [one, two]`",
        FieldType.List when field.Item is { Type: FieldType.Record } item => $"`{field.Name}:`, and below it items that begin with `- {item.Fields[0].Name}: …`",
        FieldType.List => $"`{field.Name}:`, and below it items that begin with `- `",
        FieldType.Record when field.Fields.IsEmpty => $"`{field.Name}:`, and below it, indented, lines of `key: value`",
        FieldType.Record => $"`{field.Name}:`, and below it, indented, {List(field.Fields.Select(f => $"{f.Name}: …"))}",
        FieldType.Date => $"`{field.Name}: 2024-05-31`",
        FieldType.Number => $"`{field.Name}: 3`",
        FieldType.Boolean => $"`{field.Name}: true`",
        FieldType.Choice => $"`{field.Name}: {field.Choices[0]}`",
        FieldType.Url => $"`{field.Name}: https://example.org/page`",
        FieldType.Image => $"`{field.Name}: ../assets/picture.png`",
        _ => $"`{field.Name}: some words`, in quotation marks if they hold a colon",
    };

    /// <summary>A whole list or mapping would paint half the file: its first line says where.</summary>
    private static SourceSpan ShortSpan(SourceSpan span)
    {
        int lineEnd = span.Text.IndexOfAny('\n', '\r');
        return lineEnd < 0 ? span : span with { Length = lineEnd };
    }

    internal static string List(IEnumerable<string> names)
    {
        string[] all = [.. names.Select(n => $"`{n}`")];
        return all.Length switch
        {
            0 => "nothing",
            1 => all[0],
            _ => string.Join(", ", all[..^1]) + " or " + all[^1],
        };
    }
}
