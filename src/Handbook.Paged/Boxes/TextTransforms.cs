using Handbook.Paged.Css.Values;
using Handbook.Paged.Text.Unicode;

namespace Handbook.Paged.Boxes;

/// <summary><see href="https://www.w3.org/TR/css-text-3/#text-transform-property">CSS Text 3, 2.1</see>.</summary>
internal static class TextTransforms
{
    public static string Apply(string text, TextTransform transform, string language) => (transform & (TextTransform.Uppercase | TextTransform.Lowercase | TextTransform.Capitalize)) switch
    {
        TextTransform.Uppercase => CaseMapping.ToUpper(text, language),
        TextTransform.Lowercase => CaseMapping.ToLower(text, language),
        TextTransform.Capitalize => CaseMapping.Capitalize(text, language),
        _ => text,
    };
}
