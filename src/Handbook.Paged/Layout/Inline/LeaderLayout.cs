using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>
/// Fills the free part of a line with a repeated string: <see href="https://www.w3.org/TR/css-content-3/#leaders">CSS Generated
/// Content 3, 2.3</see>. The pattern is counted from the line's end, so that leaders under each other stand in columns.
/// </summary>
internal static class LeaderLayout
{
    public static void Fill(InlineItem item, Px x, Px width, Px top, InlineMetrics metrics, ShapedParagraph paragraph, IReadOnlyList<TextDecoration> decorations, List<PlacedFragment> children)
    {
        string pattern = ((Leader)item.Generated!).Pattern;
        if (pattern.Length == 0 || width.Value <= 0) return;
        var style = paragraph.StyleOf(item.Box);
        var one = Measure(paragraph, pattern, style);
        if (one.Value <= 0) return;
        int count = (int)Math.Floor((width.Value + Px.Tolerance) / one.Value);
        if (count <= 0) return;
        string text = string.Concat(Enumerable.Repeat(pattern, Math.Min(count, 2_000)));
        var start = x + width - one * count;
        foreach (var run in paragraph.Context.Shaper.Shape(text, 0, text.Length, style))
        {
            var fragment = new TextFragment(item.Box, run, new Size(run.Width, metrics.Ascent + metrics.Descent), metrics.Ascent) { IsArtifact = true, Decorations = decorations };
            children.Add(new PlacedFragment(fragment, new Point(start, top)));
            start += run.Width;
        }
    }

    private static Px Measure(ShapedParagraph paragraph, string pattern, Text.Shaping.TextStyle style)
    {
        var width = Px.Zero;
        foreach (var run in paragraph.Context.Shaper.Shape(pattern, 0, pattern.Length, style)) width += run.Width;
        return width;
    }
}
