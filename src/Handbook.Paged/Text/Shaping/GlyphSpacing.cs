namespace Handbook.Paged.Text.Shaping;

/// <summary>
/// Adds <see href="https://www.w3.org/TR/css-text-3/#letter-spacing-property">letter-spacing</see> after each cluster and
/// <see href="https://www.w3.org/TR/css-text-3/#word-spacing-property">word-spacing</see> after each space.
/// </summary>
internal static class GlyphSpacing
{
    /// <param name="text">The run's text, which clusters count into.</param>
    public static void Apply(Span<ShapedGlyph> glyphs, ReadOnlySpan<char> text, RunContext context)
    {
        // Deviates: text of no size has no spacing, which is counted in units of the font; lengths that are no number would follow.
        if (context.Size.Value == 0) return;
        double toUnits = context.Font.UnitsPerEm / context.Size.Value;
        float letter = (float)(context.Style.Style.LetterSpacing.Value * toUnits);
        float word = (float)(context.Style.Style.WordSpacing.Value * toUnits);
        for (int i = 0; i < glyphs.Length; i++)
        {
            int cluster = glyphs[i].Cluster;
            bool endsCluster = i + 1 == glyphs.Length || glyphs[i + 1].Cluster != cluster;
            // What shows nothing takes no room either.
            if (!endsCluster || (glyphs[i].Advance == 0 && ShowsNothing(text[cluster]))) continue;
            glyphs[i] = glyphs[i].Widened(ShapedRun.IsWordSeparator(text[cluster]) ? letter + word : letter);
        }
    }

    private static bool ShowsNothing(char character) => character < ' ' || Unicode.UnicodeData.IsDefaultIgnorable(character);
}
