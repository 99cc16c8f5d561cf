using System.Buffers;
using Handbook.Paged.Painting;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Pdf.Content;

/// <summary>What the glyphs of a cluster say to someone who searches, copies or listens.</summary>
internal static class ClusterText
{
    private const string SoftHyphen = "\u00AD";

    private static readonly SearchValues<char> Rewritten = SearchValues.Create("\u00A0\u00AD\u2011\uFEFF\uFFFE\0");

    /// <summary>
    /// No-break space and no-break hyphen are instructions to the line breaker, obeyed by now: they read as space and hyphen.
    /// A hyphen at a line's end that the text lacks is a soft hyphen: ISO 32000-1, 14.8.2.2.3.
    /// </summary>
    public static ReadOnlySpan<char> Of(GlyphRun item, int glyph)
    {
        if (item.IsHyphen) return SoftHyphen;
        var run = item.Run;
        int start = run.ClusterOf(glyph);
        var text = run.Text.AsSpan(start, run.ClusterEndOf(glyph) - start);
        return text.ContainsAny(Rewritten) ? Rewrite(text) : text;
    }

    /// <summary>Only characters that show nothing and mean nothing to a reader: no glyph need stand for them.</summary>
    public static bool IsIgnorable(ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual(SoftHyphen)) return false;
        foreach (char c in text)
        {
            bool ignorable = c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
                or (>= '\uFE00' and <= '\uFE0F');
            if (!ignorable) return false;
        }
        return true;
    }

    /// <summary>Whether glyphs and characters pair off: a letter and its accent, each with a glyph that the font has for it alone.</summary>
    public static bool IsOneGlyphToACharacter(FontFace face, ReadOnlySpan<ShapedGlyph> glyphs, ReadOnlySpan<char> text)
    {
        int at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (at == glyphs.Length || face.GlyphFor(rune.Value) != glyphs[at].Id) return false;
            at++;
        }
        return at == glyphs.Length;
    }

    private static string Rewrite(ReadOnlySpan<char> text) => text.ToString()
        .Replace('\u00A0', ' ')
        .Replace('\u2011', '\u2010')
        .Replace(SoftHyphen, "", StringComparison.Ordinal)
        .Replace("\uFEFF", "", StringComparison.Ordinal)
        .Replace("\uFFFE", "", StringComparison.Ordinal)
        .Replace("\0", "", StringComparison.Ordinal);
}
