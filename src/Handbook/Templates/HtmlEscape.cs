using System.Buffers;
using System.Text;

namespace Handbook.Templates;

/// <summary>Escapes text for HTML content and for attribute values in either kind of quotes.</summary>
internal static class HtmlEscape
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Escape(string text)
    {
        int first = text.AsSpan().IndexOfAny(Special);
        if (first < 0) return text;
        var escaped = new StringBuilder(text.Length + 32);
        Append(escaped, text, first);
        return escaped.ToString();
    }

    private static void Append(StringBuilder target, string text, int special)
    {
        int from = 0;
        while (special >= 0)
        {
            target.Append(text, from, special - from).Append(Entity(text[special]));
            from = special + 1;
            int next = text.AsSpan(from).IndexOfAny(Special);
            special = next < 0 ? -1 : from + next;
        }
        target.Append(text, from, text.Length - from);
    }

    private static string Entity(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
