using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Text.Shaping;

/// <summary>
/// Glyphs of one font, size and direction for a stretch of text. Slices share the glyphs of the run they were cut from.
/// Immutable.
/// </summary>
internal sealed partial class ShapedRun
{
    public FontFace Font => throw new NotImplementedException();

    /// <summary>The size that the glyphs are painted at: less than the style's for imitated small capitals.</summary>
    public Px Size => throw new NotImplementedException();

    public FontSynthesis Synthesis => throw new NotImplementedException();

    /// <summary>The bidi embedding level: glyphs stand in visual order, from right to left of the text where it is odd.</summary>
    public byte Level => throw new NotImplementedException();

    /// <summary>The paragraph that <see cref="Start"/>, <see cref="End"/> and clusters are offsets into.</summary>
    public string Text => throw new NotImplementedException();

    public int Start => throw new NotImplementedException();

    public int End => throw new NotImplementedException();

    /// <summary>In visual order, from left to right.</summary>
    public ReadOnlySpan<ShapedGlyph> Glyphs => throw new NotImplementedException();

    /// <summary>All advances, and <see cref="SpaceExtra"/> for each space.</summary>
    public Px Width => throw new NotImplementedException();

    /// <summary>What justification adds to each word separator.</summary>
    public Px SpaceExtra => throw new NotImplementedException();

    /// <summary>How many word separators (spaces and no-break spaces) take <see cref="SpaceExtra"/>.</summary>
    public int SpaceCount => throw new NotImplementedException();

    /// <summary>The text offset of the cluster that a glyph belongs to.</summary>
    public int ClusterOf(int glyph) => throw new NotImplementedException();

    /// <summary>The end of the text that the glyph's cluster stands for: with <see cref="ClusterOf"/> what ToUnicode says of it.</summary>
    public int ClusterEndOf(int glyph) => throw new NotImplementedException();

    /// <summary>How far the pen moves past a glyph, justification included.</summary>
    public Px AdvanceOf(int glyph) => throw new NotImplementedException();

    /// <summary>The width of a part of the text as it is shaped here. A part of a ligature takes its share of it.</summary>
    public Px WidthOf(int start, int end) => throw new NotImplementedException();

    /// <summary>
    /// Adds each character's advance to <c>advances[offset in Text - origin]</c>: for callers that ask for many widths, and so keep sums.
    /// </summary>
    public void AddAdvances(Span<double> advances, int origin) => throw new NotImplementedException();

    /// <summary>Whether cutting the text here leaves the glyphs on both sides as they are.</summary>
    public bool IsSafeToBreak(int offset) => throw new NotImplementedException();

    /// <summary>The glyphs of a part of the text; both ends must be cluster boundaries. See <see cref="TextShaper.Slice"/> for line ends.</summary>
    public ShapedRun Slice(int start, int end) => throw new NotImplementedException();

    /// <summary>The same run with each word separator wider (or narrower) by <paramref name="extra"/>.</summary>
    public ShapedRun Justify(Px extra) => throw new NotImplementedException();
}

/// <summary>
/// A glyph, in font units of its run's face: <see cref="ShapedRun.AdvanceOf"/> gives the advance at the run's size.
/// </summary>
internal readonly struct ShapedGlyph
{
    public ushort Id => throw new NotImplementedException();

    /// <summary>Font units; letter- and word-spacing included, justification not.</summary>
    public float Advance => throw new NotImplementedException();

    public short XOffset => throw new NotImplementedException();

    /// <summary>Font units, growing upwards.</summary>
    public short YOffset => throw new NotImplementedException();
}
