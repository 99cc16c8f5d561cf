using Handbook.Diagnostics;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Text.Shaping;

/// <summary>
/// Turns text into positioned glyphs: splits it by font, script and style, and has HarfBuzz shape the parts.
/// One for a document; not safe for several threads at once.
/// </summary>
internal sealed partial class TextShaper
{
    public TextShaper(FontCollection fonts)
    {
        Fonts = fonts;
    }

    public FontCollection Fonts { get; }

    /// <summary>
    /// Shapes a stretch of one style and one bidi level. <paramref name="text"/> is the whole paragraph: what stands before and after
    /// decides the forms of joining scripts.
    /// </summary>
    /// <param name="level">The bidi embedding level: odd runs from right to left.</param>
    /// <param name="where">Where a character that no font has is reported.</param>
    /// <returns>Runs that cover the stretch without gaps, in the order of the text.</returns>
    public IReadOnlyList<ShapedRun> Shape(
        string text, int start, int length, TextStyle style, byte level = 0, SourceSpan? where = null) =>
        throw new NotImplementedException();

    /// <summary>
    /// The part of a run that stands on a line. Where glyphs depend on their neighbours across a cut (a ligature, kerning), that end is shaped anew.
    /// </summary>
    public ShapedRun Slice(ShapedRun run, int start, int end) => throw new NotImplementedException();

    /// <summary>The hyphen that a break adds: U+2010 where the font has it, else U+002D. Its text is the hyphen alone.</summary>
    public ShapedRun ShapeHyphen(TextStyle style) => throw new NotImplementedException();

    /// <summary>The advance of a space, word-spacing and letter-spacing included: what <c>tab-size</c> counts in.</summary>
    public Px SpaceWidth(TextStyle style) => throw new NotImplementedException();
}
