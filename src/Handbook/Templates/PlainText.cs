using System.Net;
using System.Text;

namespace Handbook.Templates;

/// <summary>The words of well-formed markup.</summary>
internal static class PlainText
{
    /// <summary>Without tags and comments, entities resolved.</summary>
    public static string Of(string html)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0) return html;
        var text = new StringBuilder(html.Length);
        int at = 0;
        while (at < html.Length)
        {
            int open = html.IndexOf('<', at);
            if (open < 0) open = html.Length;
            text.Append(html, at, open - at);
            if (open == html.Length) break;
            bool isComment = string.CompareOrdinal(html, open, "<!--", 0, 4) == 0;
            string end = isComment ? "-->" : ">";
            int close = html.IndexOf(end, open, StringComparison.Ordinal);
            at = close < 0 ? html.Length : close + end.Length;
        }
        return WebUtility.HtmlDecode(text.ToString());
    }

    public static string OneLine(string text) =>
        text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 && !text.Contains("  ", StringComparison.Ordinal)
            ? text.Trim()
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>At most so many characters, ending with a whole word and an ellipsis where words are left out.</summary>
    public static string Cut(string text, int length)
    {
        if (length < 1 || text.Length <= length) return text;
        int end = text.LastIndexOf(' ', length - 1);
        if (end < length / 2) end = length - 1;
        if (end > 0 && char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end].TrimEnd(' ', ',', ';', ':', '.', '–', '-') + "…";
    }
}
