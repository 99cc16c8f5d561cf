using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Handbook.Content.Markdown;

/// <summary>
/// <c>[!NOTE]</c> at the head of a quotation makes it a callout. What follows on the marker's line belongs to the first paragraph.
/// See <see href="https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts">GitHub, alerts</see>.
/// </summary>
internal sealed class AlertMarkerParser : InlineParser
{
    private static readonly string[] Types = ["note", "tip", "important", "warning", "caution"];
    private static readonly object Key = new();

    public AlertMarkerParser() => OpeningCharacters = ['['];

    /// <summary>The type of a callout; null for a plain quotation.</summary>
    public static string? TypeOf(QuoteBlock quote) => quote.GetData(Key) as string;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '!' || processor.Block is not ParagraphBlock { Parent: QuoteBlock quote } paragraph) return false;
        if (quote[0] != paragraph || paragraph.Inline?.FirstChild is not null || quote.GetData(Key) is not null) return false;
        ReadOnlySpan<char> text = slice.AsSpan();
        int close = text.IndexOf(']');
        if (close < 0) return false;
        ReadOnlySpan<char> name = text[2..close];
        foreach (string type in Types)
        {
            if (!name.Equals(type, StringComparison.OrdinalIgnoreCase)) continue;
            quote.SetData(Key, type);
            slice.Start += close + 1;
            while (slice.CurrentChar is ' ' or '\t' or '\r' or '\n') slice.Start++;
            return true;
        }
        return false;
    }
}
