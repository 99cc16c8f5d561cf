using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Text.Shaping;

/// <summary>
/// Subscripts and superscripts of <c>font-variant-position</c>, which leave lines as high as they are:
/// <see href="https://www.w3.org/TR/css-fonts-4/#font-variant-position-prop">CSS Fonts 4, 6.5</see>.
/// </summary>
internal static class ShiftedForms
{
    /// <summary>Of imitated ones, to the font size.</summary>
    public const double Scale = 0.65;

    /// <summary>Whether the font has the form that is asked for of every character of a run.</summary>
    public static bool AreIn(ShapedRun run)
    {
        if (run.Context.Kind != RunKind.Plain) return true;
        ReadOnlySpan<ShapedGlyph> glyphs = run.Glyphs;
        for (int i = 0; i < glyphs.Length; i++)
        {
            char character = run.Text[run.ClusterOf(i)];
            if (character > ' ' && !char.IsWhiteSpace(character) && glyphs[i].Id == run.Font.GlyphFor(character)) return false;
        }
        return true;
    }

    public static void Move(Span<ShapedGlyph> glyphs, RunContext context)
    {
        FontMetrics metrics = context.Font.Metrics;
        double up = context.Style.Style.Position == FontPosition.Super ? metrics.SuperscriptOffset : -metrics.SubscriptOffset;
        // In units of the run's own, smaller, size.
        short by = (short)Math.Clamp(Math.Round(up / Scale), short.MinValue, short.MaxValue);
        foreach (ref ShapedGlyph glyph in glyphs) glyph = glyph.Raised(by);
    }
}
