using Markdig.Renderers.Html;

namespace Handbook.Content.Markdown;

/// <summary>
/// Braces that hold nothing but <c>#id</c>, <c>.class</c> and <c>key=value</c>. Whatever else stands in braces is text:
/// <c>{firstName}</c>, <c>{{ x }}</c>, <c>{% raw %}</c>.
/// </summary>
internal static class AttributeList
{
    /// <param name="text">Begins at the opening brace.</param>
    /// <param name="length">Of the list, with its braces.</param>
    /// <returns>Null where this is no attribute list.</returns>
    public static HtmlAttributes? TryParse(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.Length < 3 || text[0] != '{') return null;
        var attributes = new HtmlAttributes();
        int at = 1;
        bool any = false;
        while (true)
        {
            while (at < text.Length && text[at] is ' ' or '\t') at++;
            if (at >= text.Length) return null;
            if (text[at] == '}')
            {
                length = at + 1;
                return any ? attributes : null;
            }
            if (any && text[at - 1] is not (' ' or '\t')) return null;
            if (!ReadItem(text, ref at, attributes)) return null;
            any = true;
        }
    }

    private static bool ReadItem(ReadOnlySpan<char> text, ref int at, HtmlAttributes attributes)
    {
        char sign = text[at];
        if (sign is '#' or '.')
        {
            at++;
            ReadOnlySpan<char> name = ReadName(text, ref at);
            if (name.IsEmpty) return false;
            if (sign == '#') attributes.Id = name.ToString();
            else attributes.AddClass(name.ToString());
            return true;
        }
        if (!char.IsAsciiLetter(sign)) return false;
        int start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':')) at++;
        string key = text[start..at].ToString();
        if (at >= text.Length || text[at] != '=') return false;
        at++;
        if (!ReadValue(text, ref at, out string value)) return false;
        attributes.AddProperty(key, value);
        return true;
    }

    private static bool ReadValue(ReadOnlySpan<char> text, ref int at, out string value)
    {
        value = "";
        if (at < text.Length && text[at] is '"' or '\'')
        {
            char quote = text[at];
            int end = text[(at + 1)..].IndexOfAny(quote, '\n');
            if (end < 0 || text[at + 1 + end] != quote) return false;
            value = text.Slice(at + 1, end).ToString();
            at += end + 2;
            return true;
        }
        int start = at;
        while (at < text.Length && text[at] is not (' ' or '\t' or '}' or '{' or '"' or '\'' or '\n')) at++;
        value = text[start..at].ToString();
        return value.Length > 0;
    }

    private static ReadOnlySpan<char> ReadName(ReadOnlySpan<char> text, ref int at)
    {
        int start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || text[at] is '-' or '_' or ':' or '.')) at++;
        return text[start..at];
    }
}
