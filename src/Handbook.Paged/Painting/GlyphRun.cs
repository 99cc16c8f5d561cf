using System.Collections.Immutable;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

/// <summary>
/// Glyphs of one font, size and colour on one baseline, in the order in which they stand on the line (left to right, for
/// right-to-left text too), with the text that they stand for.
/// The space at which a line was broken stays in the run as its last glyph: it leaves no mark, but words that end one line and
/// begin the next would grow together where text is read out or copied.
/// </summary>
/// <param name="Origin">Where the baseline begins.</param>
/// <param name="Text">In logical order, UTF-16; <see cref="PlacedGlyph.Cluster"/> counts in it.</param>
internal sealed record GlyphRun(
    IGlyphFont Font,
    Px FontSize,
    Point Origin,
    Rgba Color,
    ImmutableArray<PlacedGlyph> Glyphs,
    string Text,
    ContentOwner Owner) : Mark(Owner)
{
    /// <summary>
    /// The last glyph is a hyphen that the line breaker put there: it is shown, yet the text has none, and the word that it
    /// divides stays one word where text is read out, searched or copied. <see cref="Text"/> does not hold it.
    /// </summary>
    public bool EndsInHyphen { get; init; }

    public Px Width
    {
        get
        {
            double width = 0;
            foreach (var glyph in Glyphs) width += glyph.Advance.Value;
            return new Px(width);
        }
    }
}

/// <param name="Id">Glyph of the whole font, before any subsetting.</param>
/// <param name="Advance">From this glyph's pen position to the next one's, with kerning, letter and word spacing and justification.</param>
/// <param name="OffsetX">From the pen to the glyph's origin, rightwards; the pen does not move by it.</param>
/// <param name="OffsetY">From the baseline to the glyph's origin, downwards.</param>
/// <param name="Cluster">Where in the run's text the characters begin that this glyph, with its neighbours of the same cluster, stands for.</param>
internal readonly record struct PlacedGlyph(ushort Id, Px Advance, Px OffsetX, Px OffsetY, int Cluster)
{
    public PlacedGlyph(ushort id, Px advance, int cluster)
        : this(id, advance, Px.Zero, Px.Zero, cluster)
    {
    }
}

/// <summary>What dumps and the file need to know of a font: one face, at one point of its variation axes.</summary>
internal interface IGlyphFont
{
    /// <summary>Name table id 6, or one made from the family and the axes' values: letters, digits and hyphens.</summary>
    string PostScriptName { get; }
}
