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
}
