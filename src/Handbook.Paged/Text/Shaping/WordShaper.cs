using System.Runtime.InteropServices;
using System.Text;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Unicode;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Handbook.Paged.Text.Shaping;

/// <summary>What glyphs of a word depend on, but for its letters.</summary>
internal sealed record WordKey(FontFace Face, Unicode.Script Script, FeatureList Features, string Language);

/// <summary>
/// Shapes text of one font, script and set of features, in font units, and keeps the words that it has shaped: a book says the same words
/// again and again. That is exact: where a font kerns with the space, words are kept with the spaces beside them, and where it does more
/// (<see cref="SpaceInLayout"/>) text is shaped whole.
/// </summary>
internal sealed class WordShaper
{
    private const int LongestWord = 40;
    private const int MostWords = 50_000;

    // Whether a space stands before and after a word: the index of its dictionary.
    private const int SpaceBefore = 1;
    private const int SpaceAfter = 2;

    private readonly WordKey key;
    private readonly Buffer buffer;
    private readonly HarfBuzzSharp.Script script;
    private readonly Language? language;
    private readonly Dictionary<string, Word>[] words;
    private readonly float spaceAdvance;
    private readonly SpaceEffect spaceEffect;
    private readonly IReadOnlySet<ushort> sensitive;
    private List<ShapedGlyph> shaped = [];

    /// <param name="buffer">Shared: it is cleared before use.</param>
    public WordShaper(WordKey key, Buffer buffer)
    {
        this.key = key;
        this.buffer = buffer;
        script = HarfBuzzSharp.Script.Parse(ScriptData.TagOf(key.Script));
        language = key.Language.Length == 0 ? null : new Language(key.Language);
        spaceAdvance = key.Face.AdvanceOf(key.Face.SpaceGlyph);
        SpaceInLayout space = key.Features.Settings.IsEmpty ? key.Face.Space : SpaceInLayout.Read(key.Face, key.Features.Settings.ToArray());
        spaceEffect = IsSimple(key.Script) ? space.Effect : SpaceEffect.Context;
        sensitive = space.SensitiveGlyphs;
        words = [.. Enumerable.Range(0, 4).Select(_ => new Dictionary<string, Word>(StringComparer.Ordinal))];
    }

    /// <summary>Appends the glyphs of <c>text[start..end]</c>, clusters counted from <paramref name="origin"/>.</summary>
    public void Shape(ReadOnlySpan<char> text, int start, int end, int origin, bool rightToLeft, List<ShapedGlyph> output)
    {
        if (spaceEffect == SpaceEffect.Context || rightToLeft)
        {
            ShapeWhole(text, start, end, origin, rightToLeft, output);
            return;
        }
        int first = output.Count;
        if (ShapeWords(text, start, end, origin, output)) return;
        output.RemoveRange(first, output.Count - first);
        ShapeWhole(text, start, end, origin, false, output);
    }

    /// <summary>Scripts whose letters join or move look further than a word; they are few in the books at hand.</summary>
    private static bool IsSimple(Unicode.Script script) => script is Unicode.Script.Latin or Unicode.Script.Greek or Unicode.Script.Cyrillic
        or Unicode.Script.Common or Unicode.Script.Armenian or Unicode.Script.Georgian or Unicode.Script.Hebrew or Unicode.Script.Hangul;

    /// <returns>False, and part of the glyphs, where a word depends on what stands beyond its spaces.</returns>
    private bool ShapeWords(ReadOnlySpan<char> text, int start, int end, int origin, List<ShapedGlyph> output)
    {
        bool unsafeSpace = false;
        int at = start;
        while (at < end)
        {
            if (IsSpace(text[at]))
            {
                output.Add(SpaceFor(text[at], at - origin, unsafeSpace));
                unsafeSpace = false;
                at++;
                continue;
            }
            int wordEnd = at + 1;
            while (wordEnd < end && !IsSpace(text[wordEnd])) wordEnd++;
            if (wordEnd - at > LongestWord) return false;
            Word word = WordAt(text, at, wordEnd, start, end);
            if (word.IsSensitive) return false;
            Append(word, at - origin, output);
            unsafeSpace = word.IsSpaceAfterUnsafe;
            at = wordEnd;
        }
        return true;
    }

    /// <summary>A space, or a control character, which shows nothing: both divide words.</summary>
    private static bool IsSpace(char character) => character <= ' ';

    private ShapedGlyph SpaceFor(char character, int cluster, bool isUnsafe) =>
        new(key.Face.SpaceGlyph, cluster, isUnsafe, character == ' ' ? spaceAdvance : 0);

    private Word WordAt(ReadOnlySpan<char> text, int start, int end, int runStart, int runEnd)
    {
        bool before = spaceEffect == SpaceEffect.Pairs && start > runStart && text[start - 1] == ' ';
        bool after = spaceEffect == SpaceEffect.Pairs && end < runEnd && text[end] == ' ';
        Dictionary<string, Word> kept = words[(before ? SpaceBefore : 0) | (after ? SpaceAfter : 0)];
        var lookup = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(text[start..end], out Word word)) return word;
        if (kept.Count >= MostWords) Forget();
        word = ShapeWord(text[(before ? start - 1 : start)..(after ? end + 1 : end)], before, after);
        lookup[text[start..end]] = word;
        return word;
    }

    private void Append(in Word word, int shift, List<ShapedGlyph> output)
    {
        // Kerning between the space before and the first letter is the space's.
        if (word.SpaceBefore != 0) output[^1] = output[^1].Widened(word.SpaceBefore);
        int at = output.Count;
        CollectionsMarshal.SetCount(output, at + word.Count);
        Span<ShapedGlyph> target = CollectionsMarshal.AsSpan(output)[at..];
        ReadOnlySpan<ShapedGlyph> source = CollectionsMarshal.AsSpan(shaped).Slice(word.First, word.Count);
        for (int i = 0; i < target.Length; i++) target[i] = source[i].At(source[i].Cluster + shift);
    }

    private Word ShapeWord(ReadOnlySpan<char> text, bool before, bool after)
    {
        int first = shaped.Count;
        ShapeWhole(text, 0, text.Length, before ? 1 : 0, false, shaped, skipFirst: before);
        float spaceBefore = before ? buffer.GetGlyphPositionSpan()[0].XAdvance - spaceAdvance : 0;
        bool isUnsafe = false;
        if (after)
        {
            isUnsafe = shaped[^1].IsUnsafeToBreak;
            shaped.RemoveAt(shaped.Count - 1);
        }
        return new Word(first, shaped.Count - first, spaceBefore, isUnsafe, sensitive.Count > 0 && IsSensitive(text, first));
    }

    /// <summary>Both before and after substitution: either may be what a lookup waits for.</summary>
    private bool IsSensitive(ReadOnlySpan<char> text, int firstGlyph)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (sensitive.Contains(key.Face.GlyphFor(rune.Value))) return true;
        }
        foreach (ref readonly ShapedGlyph glyph in CollectionsMarshal.AsSpan(shaped)[firstGlyph..])
        {
            if (sensitive.Contains(glyph.Id)) return true;
        }
        return false;
    }

    private void Forget()
    {
        foreach (Dictionary<string, Word> kept in words) kept.Clear();
        shaped = [];
    }

    /// <param name="skipFirst">Leaves out the first glyph, which has no place in the text that clusters count from.</param>
    private void ShapeWhole(ReadOnlySpan<char> text, int start, int end, int origin, bool rightToLeft, List<ShapedGlyph> output, bool skipFirst = false)
    {
        buffer.ClearContents();
        buffer.AddUtf16(text, start, end - start);
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = script;
        if (language is not null) buffer.Language = language;
        key.Face.HarfBuzzFont.Shape(buffer, key.Features.Features);
        ReadOnlySpan<GlyphInfo> infos = buffer.GetGlyphInfoSpan();
        ReadOnlySpan<GlyphPosition> positions = buffer.GetGlyphPositionSpan();
        for (int i = skipFirst ? 1 : 0; i < infos.Length; i++)
        {
            int cluster = (int)infos[i].Cluster;
            if (infos[i].Codepoint == 0 && IsControl(text[cluster]))
            {
                output.Add(new ShapedGlyph(key.Face.SpaceGlyph, cluster - origin, false, 0));
                continue;
            }
            output.Add(new ShapedGlyph(
                key.Face.Existing(infos[i].Codepoint),
                cluster - origin,
                (infos[i].GlyphFlags & GlyphFlags.UnsafeToBreak) != 0,
                positions[i].XAdvance,
                (short)positions[i].XOffset,
                (short)positions[i].YOffset));
        }
    }

    private static bool IsControl(char character) => character is < ' ' or (>= '\x7F' and < '\xA0');

    /// <summary>Where the glyphs of a word stand among all that were shaped.</summary>
    /// <param name="SpaceBefore">How much wider the space before it gets.</param>
    /// <param name="IsSpaceAfterUnsafe">Whether the word would look another way without the space after it.</param>
    /// <param name="IsSensitive">Whether it may depend on what stands beyond its spaces.</param>
    private readonly record struct Word(int First, int Count, float SpaceBefore, bool IsSpaceAfterUnsafe, bool IsSensitive);
}
