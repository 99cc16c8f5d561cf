using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Painting;

/// <summary>
/// Shaped text on one baseline, in one colour. The run knows which characters its glyphs stand for; the writer gives each glyph
/// (or, where a glyph has several meanings, each stretch) its text, so that pages can be searched, copied and read out.
/// </summary>
/// <remarks>
/// The space at which a line was broken stays painted at the line's end: it leaves no mark, but without it the words that end
/// one line and begin the next would grow together where text is read out or copied.
/// </remarks>
/// <param name="Origin">Where the baseline begins: the left end, whatever the run's direction.</param>
internal sealed record GlyphRun(ShapedRun Run, Point Origin, Rgba Color, ContentOwner Owner) : Mark(Owner)
{
    /// <summary>
    /// A hyphen that the line breaker put there: it shows, yet the text has none, and the word that it divides stays one word
    /// where text is read out, searched or copied.
    /// </summary>
    public bool IsHyphen { get; init; }

    public ReadOnlySpan<char> Text => Run.Text.AsSpan(Run.Start, Run.End - Run.Start);
}
