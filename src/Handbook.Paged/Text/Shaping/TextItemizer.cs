using System.Buffers;
using System.Text;
using Handbook.Paged.Text.Breaking;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Unicode;

namespace Handbook.Paged.Text.Shaping;

/// <summary>A stretch of text that is shaped in one go.</summary>
internal readonly record struct TextItem(int Start, int End, FontMatch Match, Script Script, RunKind Kind);

/// <summary>
/// Splits text of one style into stretches of one font and one script:
/// <see href="https://www.w3.org/TR/css-fonts-4/#cluster-matching">CSS Fonts 4, 5.3</see> and
/// <see href="https://www.unicode.org/reports/tr24/#Common">UAX 24, 5.1</see>.
/// </summary>
internal sealed class TextItemizer
{
    private readonly List<TextItem> items = [];
    private int itemStart;
    private int itemEnd;
    private FontMatch? match;
    private Script script;
    private RunKind kind;

    /// <returns>Valid until the next call.</returns>
    public IReadOnlyList<TextItem> Itemize(ReadOnlySpan<char> text, int start, int end, StyleShaping style)
    {
        items.Clear();
        match = null;
        script = Script.Common;
        kind = RunKind.Plain;
        itemStart = itemEnd = start;
        int at = start;
        while (at < end)
        {
            int plain = PlainLength(text[at..end], style, out bool hasLetter);
            if (plain > 0)
            {
                Put(at, at + plain, style.Cascade.Primary, hasLetter ? Script.Latin : Script.Common, RunKind.Plain);
                at += plain;
                continue;
            }
            int next = Math.Min(LineBreaker.NextCluster(text, at), end);
            PutCluster(text, at, next, style);
            at = next;
        }
        Flush(end);
        return items;
    }

    /// <summary>How many letters, digits and marks of English come first: nearly all of most books, and no need to look further at.</summary>
    private static int PlainLength(ReadOnlySpan<char> text, StyleShaping style, out bool hasLetter)
    {
        hasLetter = false;
        if (style.Style.Caps != FontCaps.Normal) return 0;
        int longest = Math.Min(text.Length, ShapedGlyph.MaximumRunLength / 2);
        int length = 0;
        while (length < longest && text[length] < 0x80 && style.PrimaryServesAscii(text[length]))
        {
            hasLetter |= char.IsAsciiLetter(text[length]);
            length++;
        }
        // The last may be the base of a mark that follows.
        if (length > 0 && length < text.Length && text[length] >= 0x80) length--;
        return length;
    }

    private void PutCluster(ReadOnlySpan<char> text, int start, int end, StyleShaping style)
    {
        ReadOnlySpan<char> cluster = text[start..end];
        Rune first = Decode(cluster);
        if (match is { } current && ShowsNothing(cluster))
        {
            // Whatever the font, it shows nothing: it does not end a run.
            Put(start, end, current, Script.Inherited, kind);
            return;
        }
        Script own = ScriptData.ScriptOf(first.Value);
        bool isSingle = first.Utf16SequenceLength == cluster.Length;
        FontMatch? found = isSingle && style.Cascade.PrimaryServes(first.Value) ? style.Cascade.Primary : style.Cascade.For(cluster);
        if (found is { } font)
        {
            Put(start, end, font, own, PlainOrCaps(style, font, first.Value));
            return;
        }
        if (!isSingle && PutParts(text, start, end, style)) return;
        Put(start, end, style.Cascade.Primary, own, RunKind.Substitute);
        // Each missing cluster is an item of its own.
        Flush(end);
        match = null;
    }

    /// <summary>A sequence that no single font has: its parts from several, if all are to be had but for those that only modify.</summary>
    private bool PutParts(ReadOnlySpan<char> text, int start, int end, StyleShaping style)
    {
        int at = start;
        foreach (Rune rune in text[start..end].EnumerateRunes())
        {
            ReadOnlySpan<char> part = text.Slice(at, rune.Utf16SequenceLength);
            if (style.Cascade.For(part) is null && !(at > start && IsModifier(rune.Value))) return false;
            at += rune.Utf16SequenceLength;
        }
        at = start;
        foreach (Rune rune in text[start..end].EnumerateRunes())
        {
            int next = at + rune.Utf16SequenceLength;
            FontMatch? font = style.Cascade.For(text[at..next]);
            Put(at, next, font ?? match ?? style.Cascade.Primary, ScriptData.ScriptOf(rune.Value), font is null ? RunKind.Omitted : RunKind.Plain);
            at = next;
        }
        return true;
    }

    private static RunKind PlainOrCaps(StyleShaping style, FontMatch match, int codePoint) =>
        style.Style.Caps != FontCaps.Normal && style.ImitatesSmallCapital(match.Face, codePoint)
            ? RunKind.SmallCapitals
            : RunKind.Plain;

    /// <summary>Appends to the item at hand, or begins another.</summary>
    private void Put(int start, int end, FontMatch font, Script own, RunKind ownKind)
    {
        bool isReal = own is not (Script.Common or Script.Inherited or Script.Unknown);
        bool sameScript = !isReal || script == own || script == Script.Common;
        bool fits = match == font && kind == ownKind && sameScript && end - itemStart <= ShapedGlyph.MaximumRunLength;
        if (!fits) Flush(start);
        match = font;
        kind = ownKind;
        if (isReal) script = own;
        itemEnd = end;
    }

    private void Flush(int end)
    {
        if (itemEnd > itemStart && match is { } font)
        {
            // Digits and marks alone get the features of Latin.
            items.Add(new TextItem(itemStart, itemEnd, font, script == Script.Common ? Script.Latin : script, kind));
        }
        itemStart = itemEnd = end;
    }

    private static bool ShowsNothing(ReadOnlySpan<char> cluster)
    {
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            if (rune.Value >= 0x20 && !UnicodeData.IsDefaultIgnorable(rune.Value) && rune.Value is not (>= 0x7F and < 0xA0)) return false;
        }
        return true;
    }

    /// <summary>Variation selectors, joiners, skin tones, tags: what changes the look of the character before.</summary>
    private static bool IsModifier(int codePoint) =>
        codePoint is >= 0x1F3FB and <= 0x1F3FF || UnicodeData.IsDefaultIgnorable(codePoint);

    private static Rune Decode(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out Rune rune, out _) == OperationStatus.Done ? rune : Rune.ReplacementChar;
}
