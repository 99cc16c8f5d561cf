using System.Collections.Immutable;
using System.Text;
using Markdig.Helpers;

namespace Handbook.Content.Markup;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,
}

/// <param name="ValueStart">Offset of the value in the tokenised text; of the name where there is no value.</param>
internal readonly record struct HtmlTokenAttribute(string Name, string Value, int NameStart, int ValueStart);

/// <summary>A piece of raw HTML. Comments, declarations and processing instructions are no tokens: they vanish.</summary>
/// <param name="Name">Of a tag, in lower case.</param>
/// <param name="Text">Of a text: decoded. Of a tag: as it was written.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, string Text, int Start, ImmutableArray<HtmlTokenAttribute> Attributes);

/// <summary>
/// Raw HTML to tokens. See <see href="https://html.spec.whatwg.org/multipage/parsing.html#tokenization">HTML, tokenization</see>.
/// Deviates: an author's slip ends at the next <c>&lt;</c> instead of swallowing the rest.
/// </summary>
internal sealed class HtmlTokenizer(string text)
{
    private int at;

    public static IEnumerable<HtmlToken> Tokens(string text)
    {
        var tokenizer = new HtmlTokenizer(text);
        while (tokenizer.at < text.Length)
        {
            if (tokenizer.Next() is { } token) yield return token;
        }
    }

    private HtmlToken? Next()
    {
        int start = at;
        if (text[at] != '<') return ReadText(start);
        if (StartsWith("<!--")) return Skip(start + 4, "-->");
        if (StartsWith("<![CDATA[")) return ReadCharacterData(start);
        if (StartsWith("<?")) return Skip(start + 2, "?>");
        if (StartsWith("<!")) return Skip(start + 2, ">");
        if (StartsWith("</") && start + 2 < text.Length && char.IsAsciiLetter(text[start + 2])) return ReadEndTag(start);
        if (start + 1 < text.Length && char.IsAsciiLetter(text[start + 1]) && ReadStartTag(start) is { } tag) return tag;
        at = start + 1;
        return ReadText(start);
    }

    private HtmlToken? Skip(int from, string end)
    {
        int found = from <= text.Length ? text.IndexOf(end, from, StringComparison.Ordinal) : -1;
        at = found < 0 ? text.Length : found + end.Length;
        return null;
    }

    private HtmlToken ReadText(int start)
    {
        int next = at < text.Length ? text.IndexOf('<', Math.Max(at, start + 1)) : -1;
        at = next < 0 ? text.Length : next;
        return new HtmlToken(HtmlTokenKind.Text, "", Decode(text.AsSpan(start, at - start)), start, []);
    }

    private HtmlToken ReadCharacterData(int start)
    {
        int from = start + "<![CDATA[".Length;
        Skip(from, "]]>");
        int end = at >= from + 3 && text.AsSpan(at - 3, 3).SequenceEqual("]]>") ? at - 3 : at;
        return new HtmlToken(HtmlTokenKind.Text, "", text[from..end], from, []);
    }

    private HtmlToken ReadEndTag(int start)
    {
        at = start + 2;
        string name = ReadTagName();
        int close = text.IndexOf('>', at);
        int open = text.IndexOf('<', at);
        at = close < 0 || (open >= 0 && open < close) ? (open < 0 ? text.Length : open) : close + 1;
        return new HtmlToken(HtmlTokenKind.EndTag, name, text[start..at], start, []);
    }

    private HtmlToken? ReadStartTag(int start)
    {
        at = start + 1;
        string name = ReadTagName();
        ImmutableArray<HtmlTokenAttribute>.Builder attributes = ImmutableArray.CreateBuilder<HtmlTokenAttribute>();
        while (true)
        {
            while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '/')) at++;
            if (at >= text.Length || text[at] == '<') return null;
            if (text[at] == '>')
            {
                at++;
                return new HtmlToken(HtmlTokenKind.StartTag, name, text[start..at], start, attributes.ToImmutable());
            }
            int before = at;
            attributes.Add(ReadAttribute());
            if (at == before) return null;
        }
    }

    private string ReadTagName()
    {
        int start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('/' or '>' or '<')) at++;
        return text[start..at].ToLowerInvariant();
    }

    private HtmlTokenAttribute ReadAttribute()
    {
        int nameStart = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('/' or '>' or '=' or '<')) at++;
        if (at == nameStart && at < text.Length && text[at] == '=') at++;
        string name = text[nameStart..at].ToLowerInvariant();
        int afterName = at;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at >= text.Length || text[at] != '=')
        {
            at = afterName;
            return new HtmlTokenAttribute(name, "", nameStart, nameStart);
        }
        at++;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at < text.Length && text[at] is '"' or '\'')
        {
            char quote = text[at];
            int start = ++at;
            int end = text.IndexOf(quote, start);
            if (end < 0) end = text.Length;
            at = Math.Min(end + 1, text.Length);
            return new HtmlTokenAttribute(name, Decode(text.AsSpan(start, end - start)), nameStart, start);
        }
        int valueStart = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '<')) at++;
        return new HtmlTokenAttribute(name, Decode(text.AsSpan(valueStart, at - valueStart)), nameStart, valueStart);
    }

    private bool StartsWith(string sign) => text.AsSpan(at).StartsWith(sign, StringComparison.Ordinal);

    /// <summary>Character references to the characters they stand for.</summary>
    internal static string Decode(ReadOnlySpan<char> text)
    {
        int amp = text.IndexOf('&');
        if (amp < 0) return text.ToString();
        var builder = new StringBuilder(text.Length);
        while (amp >= 0)
        {
            builder.Append(text[..amp]);
            text = text[amp..];
            int end = text.IndexOf(';');
            string? decoded = end is > 1 and < 40 ? DecodeReference(text[1..end]) : null;
            builder.Append(decoded ?? "&");
            text = text[(decoded is null ? 1 : end + 1)..];
            amp = text.IndexOf('&');
        }
        return builder.Append(text).ToString();
    }

    private static string? DecodeReference(ReadOnlySpan<char> name)
    {
        if (name[0] != '#') return EntityHelper.DecodeEntity(name);
        ReadOnlySpan<char> digits = name[1..];
        bool hex = digits.Length > 0 && digits[0] is 'x' or 'X';
        if (hex) digits = digits[1..];
        System.Globalization.NumberStyles style = hex ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        if (!int.TryParse(digits, style, System.Globalization.CultureInfo.InvariantCulture, out int code)) return null;
        if (!Rune.TryCreate(code, out Rune rune) || code < 0x20 && code is not (9 or 10 or 13) || code is 0x7F or 0xFFFE or 0xFFFF) return "\uFFFD";
        return rune.ToString();
    }
}
