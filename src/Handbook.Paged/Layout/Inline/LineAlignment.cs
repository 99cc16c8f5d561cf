using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary><see href="https://www.w3.org/TR/css-text-3/#text-align-property">CSS Text 3, 6.1</see>.</summary>
internal static class LineAlignment
{
    /// <param name="style">Of the paragraph.</param>
    /// <param name="free">What the line leaves free; negative where it is too long.</param>
    /// <param name="spaces">The number of spaces in it.</param>
    /// <returns>Where the line begins, and by how much each space is wider.</returns>
    public static (Px Offset, Px SpaceExtra) Of(LineRange range, ComputedStyle style, Px free, int spaces)
    {
        var align = range.IsLast ? LastLine(style.TextAlign, style.TextAlignLast) : style.TextAlign;
        if (align == TextAlign.Justify && style.TextJustify == TextJustify.None) align = TextAlign.Start;
        bool rightToLeft = style.Direction == Direction.RightToLeft;
        switch (align)
        {
            // Shrinking below the natural width happens in every alignment of a line that was broken to be justified.
            case TextAlign.Justify when spaces > 0:
                return (Px.Zero, free / spaces);
            case TextAlign.Center:
                return (Px.Max(Px.Zero, free / 2), Px.Zero);
            case TextAlign.Right:
            case TextAlign.End when !rightToLeft:
            case TextAlign.Start when rightToLeft:
                return (Px.Max(Px.Zero, free), Px.Zero);
            default:
                if (style.TextAlign == TextAlign.Justify && free.Value < 0 && spaces > 0) return (Px.Zero, free / spaces);
                return (Px.Zero, Px.Zero);
        }
    }

    private static TextAlign LastLine(TextAlign align, TextAlignLast last) => last switch
    {
        TextAlignLast.Auto => align == TextAlign.Justify ? TextAlign.Start : align,
        TextAlignLast.Start => TextAlign.Start,
        TextAlignLast.End => TextAlign.End,
        TextAlignLast.Left => TextAlign.Left,
        TextAlignLast.Right => TextAlign.Right,
        TextAlignLast.Center => TextAlign.Center,
        _ => TextAlign.Justify,
    };
}
