using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Parses the value of a longhand or shorthand as a whole, and reports one that can't be used.</summary>
internal static class ValueParsing
{
    /// <returns>A value for each longhand, null for those that become initial; null where there is none of use.</returns>
    public static object?[]? Parse(
        IReadOnlyList<ComponentValue> value, Property? longhand, Shorthand? shorthand, ValueContext context, string name, DiagnosticSink sink)
    {
        var reader = new ValueReader(value, context);
        object?[]? result = longhand is not null ? longhand.Parse(reader) is { } single ? [single] : null : shorthand!.Parse(reader);
        if (result is null || !reader.AtEnd)
        {
            if (!VendorExtensions.IsIn(value)) sink.Report(StyleDiagnostics.UnsupportedValue(context.Span, name, ComponentValue.Serialize(value), Help(value, longhand, context, name)));
            return null;
        }
        if (context.Later is not null)
        {
            sink.Report(StyleDiagnostics.ValueLater(context.Span, name, ComponentValue.Serialize(value), context.Later));
            return null;
        }
        return result;
    }

    private static string? Help(IReadOnlyList<ComponentValue> value, Property? longhand, ValueContext context, string name)
    {
        if (value.Any(v => v.Kind == CssTokenKind.Colon)) return "A semicolon seems to be missing at the end of the line before the next colon.";
        if (longhand?.KeywordNames is { } keywords)
        {
            List<string> names = [.. keywords];
            if (value is [{ Kind: CssTokenKind.Ident } word] && DidYouMean.Question(word.Text, names) is { } question) return question;
            return $"Use one of: {string.Join(", ", names)}.";
        }
        return context.Hint ?? (name.Equals("all", StringComparison.OrdinalIgnoreCase) ? "Only initial, inherit, unset and revert are values of 'all'." : null);
    }
}
