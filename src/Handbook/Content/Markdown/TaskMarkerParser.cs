using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Handbook.Content.Markdown;

/// <summary><c>[ ]</c> or <c>[x]</c> and a blank at the head of a list item. See <see href="https://github.github.com/gfm/#task-list-items-extension-">GFM 5.3</see>.</summary>
internal sealed class TaskMarkerParser : InlineParser
{
    private static readonly object Key = new();

    public TaskMarkerParser() => OpeningCharacters = ['['];

    /// <summary>Whether the task is done; null where the item is no task.</summary>
    public static bool? StateOf(ListItemBlock item) => item.GetData(Key) as bool?;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not ParagraphBlock { Parent: ListItemBlock item } paragraph) return false;
        if (item[0] != paragraph || paragraph.Inline?.FirstChild is not null) return false;
        ReadOnlySpan<char> text = slice.AsSpan();
        if (text.Length < 3 || text[1] is not (' ' or 'x' or 'X') || text[2] != ']') return false;
        if (text.Length > 3 && text[3] is not (' ' or '\t' or '\n' or '\r')) return false;
        item.SetData(Key, text[1] != ' ');
        slice.Start += 3;
        while (slice.CurrentChar is ' ' or '\t') slice.Start++;
        return true;
    }
}
