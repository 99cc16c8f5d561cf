using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Unicode;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace Handbook.Paged.Text.Shaping;

/// <summary>What glyphs of a word depend on, but for its letters.</summary>
internal sealed record WordKey(FontFace Face, Unicode.Script Script, FeatureList Features, string Language);

/// <summary>
/// Shapes text of one font, script and set of features, in font units, and keeps the words that it has shaped: a book says the same words
/// again and again. That is exact, since it keeps words only where the font leaves the spaces around them alone.
/// </summary>
internal sealed class WordShaper
{
    private const int LongestWord = 40;
    private const int MostWords = 50_000;

    private readonly WordKey key;
    private readonly Buffer buffer;
    private readonly HarfBuzzSharp.Script script;
    private readonly Language? language;
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly float spaceAdvance;
    private readonly bool keepsWords;
    private List<ShapedGlyph> shaped = [];

    /// <param name="buffer">Shared: it is cleared before use.</param>
    public WordShaper(WordKey key, Buffer buffer)
    {
        this.key = key;
        this.buffer = buffer;
        script = HarfBuzzSharp.Script.Parse(ScriptData.TagOf(key.Script));
        language = key.Language.Length == 0 ? null : new Language(key.Language);
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        spaceAdvance = key.Face.AdvanceOf(key.Face.SpaceGlyph);
        keepsWords = key.Script is Unicode.Script.Latin or Unicode.Script.Greek or Unicode.Script.Cyrillic or Unicode.Script.Common
                or Unicode.Script.Armenian or Unicode.Script.Georgian or Unicode.Script.Hebrew or Unicode.Script.Hangul
            && !key.Face.KernsWithSpace
            && !(key.Features.TurnsOnOptional && key.Face.SpaceInLayout.Optional);
    }

    /// <summary>Appends the glyphs of <c>text[start..end]</c>, clusters counted from <paramref name="origin"/>.</summary>
    public void Shape(ReadOnlySpan<char> text, int start, int end, int origin, bool rightToLeft, List<ShapedGlyph> output)
    {
        if (!keepsWords || rightToLeft)
        {
            ShapeWhole(text, start, end, origin, rightToLeft, output);
            return;
        }
        int at = start;
        while (at < end)
        {
            if (IsSpace(text[at]))
            {
                output.Add(SpaceFor(text[at], at - origin));
                at++;
                continue;
            }
            int wordEnd = at + 1;
            while (wordEnd < end && !IsSpace(text[wordEnd])) wordEnd++;
            AppendWord(text, at, wordEnd, origin, output);
            at = wordEnd;
        }
    }

    /// <summary>A space, or a control character, which shows nothing: both leave words alone.</summary>
    private static bool IsSpace(char character) => character <= ' ';

    private ShapedGlyph SpaceFor(char character, int cluster) =>
        new(key.Face.SpaceGlyph, cluster, false, character == ' ' ? spaceAdvance : 0);

    private void AppendWord(ReadOnlySpan<char> text, int start, int end, int origin, List<ShapedGlyph> output)
    {
        ReadOnlySpan<char> letters = text[start..end];
        if (letters.Length > LongestWord)
        {
            ShapeWhole(text, start, end, origin, false, output);
            return;
        }
        if (!lookup.TryGetValue(letters, out Word word))
        {
            if (words.Count >= MostWords)
            {
                words.Clear();
                shaped = [];
            }
            int first = shaped.Count;
            ShapeWhole(letters, 0, letters.Length, 0, false, shaped);
            word = new Word(first, shaped.Count - first);
            lookup[letters] = word;
        }
        int shift = start - origin;
        foreach (ref readonly ShapedGlyph glyph in global::System.Runtime.InteropServices.CollectionsMarshal.AsSpan(shaped).Slice(word.First, word.Count))
        {
            output.Add(glyph.At(glyph.Cluster + shift));
        }
    }

    private void ShapeWhole(ReadOnlySpan<char> text, int start, int end, int origin, bool rightToLeft, List<ShapedGlyph> output)
    {
        buffer.ClearContents();
        buffer.AddUtf16(text, start, end - start);
        buffer.Direction = rightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        buffer.Script = script;
        if (language is not null) buffer.Language = language;
        key.Face.HarfBuzzFont.Shape(buffer, key.Features.Features);
        ReadOnlySpan<GlyphInfo> infos = buffer.GetGlyphInfoSpan();
        ReadOnlySpan<GlyphPosition> positions = buffer.GetGlyphPositionSpan();
        for (int i = 0; i < infos.Length; i++)
        {
            int cluster = (int)infos[i].Cluster;
            if (infos[i].Codepoint == 0 && IsControl(text[cluster]))
            {
                output.Add(new ShapedGlyph(key.Face.SpaceGlyph, cluster - origin, false, 0));
                continue;
            }
            output.Add(new ShapedGlyph(
                (ushort)infos[i].Codepoint,
                cluster - origin,
                (infos[i].GlyphFlags & GlyphFlags.UnsafeToBreak) != 0,
                positions[i].XAdvance,
                (short)positions[i].XOffset,
                (short)positions[i].YOffset));
        }
    }

    private static bool IsControl(char character) => character is < ' ' or (>= '\x7F' and < '\xA0');

    /// <summary>Where the glyphs of a word stand among all that were shaped.</summary>
    private readonly record struct Word(int First, int Count);
}
