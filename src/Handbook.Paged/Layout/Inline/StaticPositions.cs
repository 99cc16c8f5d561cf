using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>
/// Where an absolutely positioned box would stand in lines if it were in flow:
/// <see href="https://www.w3.org/TR/css-position-3/#staticpos-rect">CSS Positioned Layout 3, 3.5.3</see>,
/// <see href="https://www.w3.org/TR/CSS22/visudet.html#static-position">CSS 2.2, 10.3.7 and 10.6.4</see>.
/// </summary>
internal static class StaticPositions
{
    /// <summary>One that was inline-level stands in the line, a block-level one at its container's edge below what precedes it in the line.</summary>
    /// <param name="before">What precedes it in the line.</param>
    /// <param name="x">Where the line has come to.</param>
    /// <param name="left">Of the line, from its container's content edge.</param>
    /// <returns>From the line's corner.</returns>
    public static Point InLine(Box box, ReadOnlySpan<LinePiece> before, Px x, Px left, Px lineHeight) => box.Style.IsOriginallyInline
        ? new Point(x, Px.Zero)
        : new Point(-left, HasContent(before) ? lineHeight : Px.Zero);

    /// <summary>Of an originally inline-level box in a line of its own, which nothing else stands in.</summary>
    /// <param name="width">Of that line.</param>
    /// <returns>From that line's corner.</returns>
    public static Px InEmptyLine(ComputedStyle container, Px width)
    {
        bool rightToLeft = container.Direction == Direction.RightToLeft;
        return container.TextAlign switch
        {
            TextAlign.Center => width / 2,
            TextAlign.Right => width,
            TextAlign.End when !rightToLeft => width,
            TextAlign.Start when rightToLeft => width,
            _ => Px.Zero,
        };
    }

    /// <summary>
    /// Whether a box between the end of one line and the beginning of the next belongs to the first: it does unless it follows a space,
    /// which ends with that line.
    /// </summary>
    public static bool StandsAtEnd(string text, int offset) => offset > 0 && text[offset - 1] is not (' ' or InlineContent.LineSeparator);

    /// <summary>Whether a box stands in a line before that which begins at <paramref name="lineStart"/>.</summary>
    public static bool StandsBefore(InlineContent content, in InlineItem item, int lineStart)
    {
        if (item.Start > lineStart) return false;
        if (StandsAtEnd(content.Text, item.Start)) return true;
        for (int i = item.Start; i < lineStart; i++)
        {
            // Spaces that hang at the end of a line are not in it.
            if (content.Text[i] != ' ') return true;
        }
        return item.Start < lineStart && content.Root.Style.WhiteSpaceCollapse == WhiteSpaceCollapse.BreakSpaces;
    }

    private static bool HasContent(ReadOnlySpan<LinePiece> pieces)
    {
        foreach (ref readonly var piece in pieces)
        {
            if (piece.Kind is LinePieceKind.Text or LinePieceKind.Atomic or LinePieceKind.Leader) return true;
        }
        return false;
    }
}
