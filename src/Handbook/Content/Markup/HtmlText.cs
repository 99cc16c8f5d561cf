using System.Text;

namespace Handbook.Content.Markup;

/// <summary>Text as HTML text and attribute values: what would be markup becomes character references.</summary>
internal static class HtmlText
{
    public static void Append(StringBuilder output, string text)
    {
        ReadOnlySpan<char> rest = text;
        while (true)
        {
            int at = rest.IndexOfAny('&', '<', '>');
            if (at < 0) break;
            output.Append(rest[..at]).Append(rest[at] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            rest = rest[(at + 1)..];
        }
        output.Append(rest);
    }

    /// <summary>For values between double quotation marks.</summary>
    public static void AppendAttribute(StringBuilder output, string value)
    {
        ReadOnlySpan<char> rest = value;
        while (true)
        {
            int at = rest.IndexOfAny("&<>\"");
            if (at < 0) break;
            output.Append(rest[..at]).Append(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            rest = rest[(at + 1)..];
        }
        output.Append(rest);
    }
}
