using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Handbook.Content.Markdown;

/// <summary><c>[[id]]</c> or <c>[[id|text]]</c>.</summary>
internal sealed class IdLink : LeafInline
{
    public required string Id { get; init; }

    /// <summary>Null where none is given: the entry's title stands in.</summary>
    public string? Text { get; init; }
}

/// <summary>Reads <c>[[id]]</c> and <c>[[id|text]]</c>; in a pipe table the bar may be written <c>\|</c>.</summary>
internal sealed class IdLinkParser : InlineParser
{
    private const int LongestId = 400;

    public IdLinkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.AsSpan();
        if (!text.StartsWith("[[")) return false;
        ReadOnlySpan<char> inner = text[2..];
        int end = inner.IndexOf("]]");
        if (end <= 0 || end > LongestId || inner[..end].IndexOfAny("[]\n") >= 0) return false;
        // [[1]](address) is a link of Markdown's whose words are in brackets.
        if (inner.Length > end + 2 && inner[end + 2] is '(' or '[') return false;
        inner = inner[..end];
        int bar = inner.IndexOf('|');
        ReadOnlySpan<char> id = bar < 0 ? inner : inner[..bar].TrimEnd('\\');
        if (id.Trim().IsEmpty) return false;
        string? words = bar < 0 ? null : inner[(bar + 1)..].Trim().ToString();
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new IdLink
        {
            Id = id.Trim().ToString(),
            Text = string.IsNullOrEmpty(words) ? null : words,
            Span = new Markdig.Syntax.SourceSpan(start, start + end + 3),
            Line = line,
            Column = column,
        };
        slice.Start += end + 4;
        return true;
    }
}
