using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Break values of a first or last child count for its parent too: <see href="https://www.w3.org/TR/css-break-3/#break-propagation">CSS
/// Fragmentation 3, 3.1</see>.
/// </summary>
internal static class BreakPropagation
{
    /// <summary>A forced break wins over <c>avoid</c>, and that over <c>auto</c>; of two forced ones, the inner.</summary>
    public static BreakBetween Join(BreakBetween outer, BreakBetween inner)
    {
        if (inner.ForcesPage) return inner;
        if (outer.ForcesPage) return outer;
        return inner.AvoidsPage ? inner : outer == BreakBetween.Auto ? inner : outer;
    }

    /// <summary>
    /// <c>break-before</c> of a flex container: also of the items in its first line, or of a column's first item
    /// (<see href="https://www.w3.org/TR/css-flexbox-1/#pagination">CSS Flexbox 1, 12</see>).
    /// </summary>
    public static BreakBetween BeforeFlex(ComputedStyle style, IReadOnlyList<Box> items) => OfFlex(style, items, style.BreakBefore, IsReversed(style), box => box.BreakBefore);

    /// <summary><c>break-after</c> of a flex container: also of the items in its last line, or of a column's last item.</summary>
    public static BreakBetween AfterFlex(ComputedStyle style, IReadOnlyList<Box> items) => OfFlex(style, items, style.BreakAfter, !IsReversed(style), box => box.BreakAfter);

    // Deviates: of a container whose lines wrap, it is the first or last item only; where lines end is found later, in layout.
    private static BreakBetween OfFlex(ComputedStyle style, IReadOnlyList<Box> items, BreakBetween own, bool last, Func<Box, BreakBetween> value)
    {
        var all = items.Where(item => !item.IsOutOfFlow);
        if (style.FlexWrap == FlexWrap.NoWrap && FlexAxes.IsRow(style)) return all.Aggregate(own, (sum, item) => Join(sum, value(item)));
        return (last ? all.LastOrDefault() : all.FirstOrDefault()) is { } outermost ? Join(own, value(outermost)) : own;
    }

    /// <summary>What comes first in the document stands last from top to bottom.</summary>
    private static bool IsReversed(ComputedStyle style) => FlexAxes.IsRow(style) ? style.FlexWrap == FlexWrap.WrapReverse : style.FlexDirection == FlexDirection.ColumnReverse;
}
