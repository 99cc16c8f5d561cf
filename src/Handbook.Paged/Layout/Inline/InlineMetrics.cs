using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>
/// Vertical measures of an inline box: <see href="https://www.w3.org/TR/CSS22/visudet.html#line-height">CSS 2.2, 10.8</see>.
/// Distances from the box's own baseline.
/// </summary>
/// <param name="Ascent">Of the font: where glyphs and the content area begin.</param>
/// <param name="Above">Ascent with half of the leading.</param>
/// <param name="Below">Descent with the other half.</param>
/// <param name="Shift">How far the baseline stands above the root inline box's, or that of <paramref name="AlignedRoot"/>.</param>
/// <param name="AlignsToLine">The box, or one around it, is set to the top or bottom of the line, when that is known.</param>
/// <param name="AlignedRoot">That box: all inside moves with it.</param>
internal readonly record struct InlineMetrics(Px Ascent, Px Descent, Px Above, Px Below, Px XHeight, Px Shift, VerticalAlignKind? AlignsToLine, InlineBox? AlignedRoot)
{
    /// <summary>How far it is moved from its place, with what is inside of it: relatively positioned.</summary>
    public Point Moved { get; init; }

    public static InlineMetrics Of(InlineBox box, ShapedParagraph paragraph, InlineMetrics? parent)
    {
        var style = box.Style;
        var metrics = paragraph.Context.Shaper.Fonts.Match(paragraph.StyleOf(box)).Face.Metrics;
        var size = style.FontSize;
        var ascent = metrics.At(size, metrics.Ascent);
        var descent = metrics.At(size, metrics.Descent);
        var lineHeight = style.LineHeight.Resolve(size, ascent + descent + metrics.At(size, metrics.LineGap));
        var halfLeading = (lineHeight - ascent - descent) / 2;
        var own = new InlineMetrics(ascent, descent, ascent + halfLeading, descent + halfLeading, metrics.At(size, metrics.XHeight), Px.Zero, null, null);
        if (parent is not { } outer) return own;
        own = own with { Moved = outer.Moved + RelativePosition.InLine(style) };
        var align = style.VerticalAlign;
        return align.Kind is VerticalAlignKind.Top or VerticalAlignKind.Bottom
            ? own with { AlignsToLine = align.Kind, AlignedRoot = box }
            : own with
            {
                Shift = outer.Shift + Raise(align, own.Above, own.Below, lineHeight, outer, box, paragraph),
                AlignsToLine = outer.AlignsToLine,
                AlignedRoot = outer.AlignedRoot,
            };
    }

    /// <summary>How far a box is raised above its parent's baseline.</summary>
    public static Px Raise(VerticalAlign align, Px above, Px below, Px lineHeight, InlineMetrics parent, InlineBox box, ShapedParagraph paragraph)
    {
        switch (align.Kind)
        {
            case VerticalAlignKind.Offset:
                return align.Offset.Resolve(lineHeight);
            case VerticalAlignKind.Sub or VerticalAlignKind.Super:
                var outer = box.Parent ?? box;
                var metrics = paragraph.Context.Shaper.Fonts.Match(paragraph.StyleOf(outer)).Face.Metrics;
                return align.Kind == VerticalAlignKind.Sub
                    ? -metrics.At(outer.Style.FontSize, metrics.SubscriptOffset)
                    : metrics.At(outer.Style.FontSize, metrics.SuperscriptOffset);
            case VerticalAlignKind.TextTop:
                return parent.Ascent - above;
            case VerticalAlignKind.TextBottom:
                return below - parent.Descent;
            case VerticalAlignKind.Middle:
                return parent.XHeight / 2 - (above - below) / 2;
            default:
                return Px.Zero;
        }
    }
}
