using System.Collections.Immutable;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;

namespace Handbook.Paged.Painting;

/// <summary>Glyphs, and the lines under, over and through them.</summary>
internal static class TextPainter
{
    public static void Paint(TextFragment text, Point corner, Artifact? artifact, LayoutContext context, ImmutableArray<DisplayItem>.Builder items)
    {
        var style = text.Box.Style;
        if (style.Visibility != Visibility.Visible) return;
        ContentOwner owner = artifact ?? (text.IsArtifact ? Artifact.Layout : (ContentOwner?)text.Content) ?? Artifact.Layout;
        var baseline = new Point(corner.X, corner.Y + text.Ascent);
        ReportPrivateUse(text, context);
        PaintLines(text, baseline, TextDecorationLine.Underline | TextDecorationLine.Overline, context, items);
        items.Add(new GlyphRun(text.Run, baseline, style.Color, owner) { IsHyphen = text.IsHyphen });
        PaintLines(text, baseline, TextDecorationLine.LineThrough, context, items);
    }

    /// <summary>ISO 19005-3, 6.2.11.7.3 wants a replacement text for what has only a private meaning, and none is known.</summary>
    private static void ReportPrivateUse(TextFragment text, LayoutContext context)
    {
        var shown = text.Run.Text.AsSpan(text.Run.Start, text.Run.End - text.Run.Start);
        if (text.Run.Context.Kind == Text.Shaping.RunKind.Substitute) return;
        if (shown.IndexOfAnyInRange('\uDB80', '\uF8FF') < 0) return;
        foreach (var character in shown.EnumerateRunes())
        {
            if (character.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000) context.Diagnostics.Report(Text.Fonts.FontDiagnostics.PrivateUse(character, Root(text.Box).Span));
        }
    }

    private static Boxes.InlineBox Root(Boxes.InlineBox box)
    {
        while (box.Parent is { } parent) box = parent;
        return box;
    }

    /// <summary>
    /// Every inline box around the text may decorate it, each by its own font and colour:
    /// <see href="https://www.w3.org/TR/css-text-decor-3/#line-decoration">CSS Text Decoration 3, 2</see>.
    /// </summary>
    private static void PaintLines(TextFragment text, Point baseline, TextDecorationLine which, LayoutContext context, ImmutableArray<DisplayItem>.Builder items)
    {
        if (text.IsBreakingSpace) return;
        foreach (var decoration in text.Decorations)
        {
            var style = decoration.Style;
            var lines = style.TextDecorationLine & which;
            if (lines == TextDecorationLine.None) continue;
            var metrics = context.Shaper.Fonts.Match(context.TextStyles.For(style, decoration.Language)).Face.Metrics;
            var size = style.FontSize;
            if (lines.HasFlag(TextDecorationLine.Underline)) Add(decoration, UnderlineOffset(style, metrics), metrics.At(size, metrics.UnderlineThickness));
            if (lines.HasFlag(TextDecorationLine.Overline)) Add(decoration, -metrics.At(size, metrics.Ascent), metrics.At(size, metrics.UnderlineThickness));
            if (lines.HasFlag(TextDecorationLine.LineThrough)) Add(decoration, -metrics.At(size, metrics.StrikeoutPosition), metrics.At(size, metrics.StrikeoutThickness));
        }

        void Add(TextDecoration decoration, Px offset, Px thickness)
        {
            var style = decoration.Style;
            if (style.TextDecorationThickness.Kind == DecorationThicknessKind.Length) thickness = style.TextDecorationThickness.Length;
            var start = new Point(baseline.X, baseline.Y + decoration.Baseline + offset);
            items.Add(new DecorationLine(start, text.Run.Width, thickness, StyleOf(style.TextDecorationStyle), style.TextDecorationColor, Artifact.Layout));
        }
    }

    private static Px UnderlineOffset(ComputedStyle style, Text.Fonts.FontMetrics metrics) => style.TextUnderlineOffset is { } offset
        ? offset.Resolve(style.FontSize)
        : -metrics.At(style.FontSize, metrics.UnderlinePosition);

    private static DecorationStyle StyleOf(TextDecorationStyle style) => style switch
    {
        TextDecorationStyle.Double => DecorationStyle.Double,
        TextDecorationStyle.Dotted => DecorationStyle.Dotted,
        TextDecorationStyle.Dashed => DecorationStyle.Dashed,
        TextDecorationStyle.Wavy => DecorationStyle.Wavy,
        _ => DecorationStyle.Solid,
    };
}
