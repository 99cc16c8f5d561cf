using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Fonts;
using Handbook.Paged.Text.Unicode;

namespace Handbook.Paged.Text.Shaping;

/// <summary>How the text of a run becomes glyphs.</summary>
internal enum RunKind : byte
{
    /// <summary>As it stands.</summary>
    Plain,

    /// <summary>Capitals at a smaller size, where the font has no small capitals.</summary>
    SmallCapitals,

    /// <summary>Smaller and raised or lowered, where the font has no such forms (<c>font-variant-position</c>).</summary>
    Shifted,

    /// <summary>A modifier that no font has, after a character that one has: nothing is shown.</summary>
    Omitted,

    /// <summary>No font has it: a sign that something is missing stands there.</summary>
    Substitute,
}

/// <summary>What all slices of a run share, and what it takes to shape a part of it anew.</summary>
internal sealed record RunContext(StyleShaping Style, FontMatch Match, Px Size, Script Script, byte Level, RunKind Kind)
{
    public FontFace Font => Match.Face;

    public FontSynthesis Synthesis => Match.Synthesis;

    public bool IsRightToLeft => (Level & 1) != 0;
}
