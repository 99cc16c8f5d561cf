using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Text.Shaping;

namespace Handbook.Paged.Layout;

/// <summary>One line box: its text, inline boxes and atomic boxes, from left to right.</summary>
internal sealed class LineFragment(Size size, Px baseline, IReadOnlyList<PlacedFragment> children) : Fragment(size)
{
    /// <summary>Distance of the root inline box's baseline from the line's top.</summary>
    public Px Baseline { get; } = baseline;

    public IReadOnlyList<PlacedFragment> Children { get; } = children;

    /// <summary>Absolutely positioned boxes that would stand in the line, and those that wait in its atomic boxes; places from the line's corner.</summary>
    public IReadOnlyList<OutOfFlowBox> OutOfFlow { get; init; } = [];

    /// <summary>Range of the inline content's text that stands in this line.</summary>
    public int Start { get; init; }

    public int End { get; init; }
}

/// <summary>
/// The background, border and place of an inline box on one line. It has no children: what stands in it follows it in the line.
/// Made only where there is something to paint, to link or to point at.
/// </summary>
internal sealed class InlineBoxFragment(InlineBox box, Size size) : Fragment(size)
{
    public InlineBox Box { get; } = box;

    public Edges Border { get; init; }

    public Edges Padding { get; init; }

    public bool IsFirst { get; init; }

    public bool IsLast { get; init; }
}

/// <summary>Glyphs of one font on one line, justified.</summary>
internal sealed class TextFragment(InlineBox box, ShapedRun run, Size size, Px ascent) : Fragment(size)
{
    /// <summary>The nearest inline box, for style, link and structure.</summary>
    public InlineBox Box { get; } = box;

    public ShapedRun Run { get; } = run;

    /// <summary>Distance of the baseline from the fragment's top.</summary>
    public Px Ascent { get; } = ascent;

    /// <summary>The run is a hyphen that hyphenation put at the line's end: no character of the text.</summary>
    public bool IsHyphen { get; init; }

    /// <summary>The space at which the line was broken: it is there to be copied, takes no room and is not decorated.</summary>
    public bool IsBreakingSpace { get; init; }

    /// <summary>The place among its structure element's children; null for artifacts.</summary>
    public StructureContent? Content { get; init; }

    /// <summary>The lines under, over and through it, the innermost box's first.</summary>
    public IReadOnlyList<TextDecoration> Decorations { get; init; } = [];

    /// <summary>The text is made by the style sheet for the eye alone (leaders): an artifact.</summary>
    public bool IsArtifact { get; init; }
}

/// <summary>A box that decorates a text: by its own font and colour, at its own baseline.</summary>
/// <param name="Baseline">How far its baseline is below the text's.</param>
internal readonly record struct TextDecoration(ComputedStyle Style, string Language, Px Baseline);
