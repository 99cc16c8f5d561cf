using System.Globalization;
using System.Text;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Puts the first letter of a line, and the punctuation around it, into a box of its own: an inline box or a float (a drop cap).
/// See <see href="https://www.w3.org/TR/css-pseudo-4/#first-letter-pattern">CSS Pseudo-Elements 4, 2.2</see>.
/// Deviates: letter and punctuation must stand in the same element, and <c>initial-letter</c> is not known.
/// </summary>
internal static class FirstLetters
{
    public static BlockContainerBox Apply(BlockContainerBox box, ComputedStyle style) => FirstFormattedLine.Change(box, lines => Apply(lines, style));

    private static InlineContent Apply(InlineContent lines, ComputedStyle style)
    {
        for (int i = 0; i < lines.Items.Count; i++)
        {
            var item = lines.Items[i];
            if (item.Kind is InlineItemKind.Atomic or InlineItemKind.Leader or InlineItemKind.ForcedBreak) return lines;
            if (item.Kind != InlineItemKind.Text || item.Box.IsMarker) continue;
            int start = item.Start;
            while (start < item.End && char.IsWhiteSpace(lines.Text[start])) start++;
            if (start == item.End) continue;
            int end = EndOfLetter(lines.Text.AsSpan(start, item.Length - (start - item.Start))) + start;
            // Deviates: the number of a page, which only the pages know, is not taken apart.
            return end == start || IsLetter(item.Box) || item.Generated is not null ? lines : Split(lines, i, start, end, style);
        }
        return lines;
    }

    private static bool IsLetter(InlineBox box) => box.IsFirstLetter;

    /// <returns>The length of the letter with its punctuation; 0 where there is none.</returns>
    private static int EndOfLetter(ReadOnlySpan<char> text)
    {
        int at = PassPunctuation(text, 0, isBefore: true);
        if (at >= text.Length || Rune.DecodeFromUtf16(text[at..], out Rune letter, out _) != System.Buffers.OperationStatus.Done) return 0;
        bool isUnit = Rune.IsLetterOrDigit(letter) || Rune.IsNumber(letter) || Rune.IsSymbol(letter);
        if (!isUnit) return 0;
        return PassPunctuation(text, Math.Min(text.Length, LineBreaker.NextCluster(text, at)), isBefore: false);
    }

    private static int PassPunctuation(ReadOnlySpan<char> text, int at, bool isBefore)
    {
        while (at < text.Length && Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done)
        {
            var category = Rune.GetUnicodeCategory(rune);
            bool belongs = category is UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
                or UnicodeCategory.OtherPunctuation or UnicodeCategory.ConnectorPunctuation
                || (isBefore && category is UnicodeCategory.OpenPunctuation or UnicodeCategory.DashPunctuation);
            if (!belongs) break;
            at += length;
        }
        return at;
    }

    private static InlineContent Split(InlineContent lines, int index, int start, int end, ComputedStyle style)
    {
        var item = lines.Items[index];
        string letter = TextTransforms.Apply(lines.Text[start..end], style.TextTransform, item.Box.Language);
        bool isFloat = style.Float is Float.Left or Float.Right;
        int inPlace = isFloat ? 0 : letter.Length;
        int shift = inPlace - (end - start);
        var items = new List<InlineItem>(lines.Items.Count + 3);
        items.AddRange(lines.Items.Take(index));
        if (start > item.Start) items.Add(item with { Length = start - item.Start });
        if (isFloat)
        {
            items.Add(new InlineItem(InlineItemKind.Float, start, 0, item.Box, FloatOf(letter, item, style)));
        }
        else
        {
            var box = new InlineBox(style, null, item.Box) { Language = item.Box.Language, Span = item.Box.Span, IsFirstLetter = true };
            items.Add(new InlineItem(InlineItemKind.OpenBox, start, 0, box));
            items.Add(new InlineItem(InlineItemKind.Text, start, inPlace, box) { Content = item.Content });
            items.Add(new InlineItem(InlineItemKind.CloseBox, start + inPlace, 0, box));
        }
        if (end < item.End) items.Add(item with { Start = start + inPlace, Length = item.End - end });
        items.AddRange(lines.Items.Skip(index + 1).Select(later => later with { Start = later.Start + shift }));
        string text = string.Concat(lines.Text.AsSpan(0, start), isFloat ? "" : letter, lines.Text.AsSpan(end));
        return new InlineContent(text, items, lines.Root);
    }

    private static BlockContainerBox FloatOf(string letter, InlineItem item, ComputedStyle style)
    {
        var root = new InlineBox(style, null, null) { Language = item.Box.Language, Span = item.Box.Span, IsFirstLetter = true };
        InlineItem[] items = [new InlineItem(InlineItemKind.Text, 0, letter.Length, root) { Content = item.Content }];
        return new BlockContainerBox(style, null) { Lines = new InlineContent(letter, items, root), EstablishesFormattingContext = true };
    }
}
