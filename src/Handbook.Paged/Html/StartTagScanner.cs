using Handbook.Diagnostics;

namespace Handbook.Paged.Html;

/// <summary>
/// Looks once more at a start tag in the source, where a diagnostic needs the place of the tag's end or of an attribute.
/// See <see href="https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state">HTML, 13.2.5.32 and on</see>.
/// </summary>
internal static class StartTagScanner
{
    private readonly record struct Attribute(int NameStart, int NameEnd, int ValueStart, int ValueEnd);

    /// <summary>The tag's length with its angle brackets; 0 where no tag of this name stands at <paramref name="start"/>.</summary>
    public static int Length(string text, int start, string name)
    {
        int position = AfterName(text, start);
        if (position < 0 || !text.AsSpan(start + 1, position - start - 1).Equals(name, StringComparison.OrdinalIgnoreCase)) return 0;
        while (Next(text, ref position, out _))
        {
        }
        return Math.Min(position + 1, text.Length) - start;
    }

    /// <summary>The value without its quotes; the name where there is no value; null where the tag has no such attribute.</summary>
    public static SourceSpan? AttributeValue(SourceText source, int start, string name)
    {
        int position = AfterName(source.Text, start);
        if (position < 0) return null;
        while (Next(source.Text, ref position, out Attribute attribute))
        {
            if (!source.Text.AsSpan(attribute.NameStart, attribute.NameEnd - attribute.NameStart).Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
            return attribute.ValueStart < 0
                ? source.Span(attribute.NameStart, attribute.NameEnd - attribute.NameStart)
                : source.Span(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
        }
        return null;
    }

    /// <summary>Where the text of a <c>style</c> element stands: from its start tag to its end tag. Null where there is no start tag.</summary>
    public static (int Start, int End)? RawText(string text, SourceSpan startTag)
    {
        if (startTag.Length == 0) return null;
        int end = text.IndexOf("</style", startTag.End, StringComparison.OrdinalIgnoreCase);
        return (startTag.End, end < 0 ? text.Length : end);
    }

    private static int AfterName(string text, int start)
    {
        if (start >= text.Length || text[start] != '<') return -1;
        int position = start + 1;
        if (position >= text.Length || !char.IsAsciiLetter(text[position])) return -1;
        while (position < text.Length && !IsSpace(text[position]) && text[position] is not ('/' or '>')) position++;
        return position;
    }

    /// <summary>Reads one attribute; false at the tag's end, with <paramref name="position"/> at its <c>&gt;</c>.</summary>
    private static bool Next(string text, ref int position, out Attribute attribute)
    {
        attribute = default;
        while (position < text.Length && (IsSpace(text[position]) || text[position] == '/')) position++;
        if (position >= text.Length || text[position] == '>') return false;
        int nameStart = position;
        // An equals sign at the start belongs to the name.
        position++;
        while (position < text.Length && !IsSpace(text[position]) && text[position] is not ('/' or '>' or '=')) position++;
        int nameEnd = position;
        while (position < text.Length && IsSpace(text[position])) position++;
        if (position >= text.Length || text[position] != '=')
        {
            attribute = new Attribute(nameStart, nameEnd, -1, -1);
            return true;
        }
        position++;
        while (position < text.Length && IsSpace(text[position])) position++;
        attribute = Value(text, ref position, nameStart, nameEnd);
        return true;
    }

    private static Attribute Value(string text, ref int position, int nameStart, int nameEnd)
    {
        if (position < text.Length && text[position] is '"' or '\'')
        {
            int open = position;
            int close = text.IndexOf(text[open], open + 1);
            if (close < 0) close = text.Length;
            position = Math.Min(close + 1, text.Length);
            return new Attribute(nameStart, nameEnd, open + 1, close);
        }
        int valueStart = position;
        while (position < text.Length && !IsSpace(text[position]) && text[position] != '>') position++;
        return new Attribute(nameStart, nameEnd, valueStart, position);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
