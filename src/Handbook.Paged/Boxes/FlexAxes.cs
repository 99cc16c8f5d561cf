using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>Which way a flex container runs: <see href="https://www.w3.org/TR/css-flexbox-1/#flex-direction-property">CSS Flexbox 1, 5.1</see>.</summary>
internal static class FlexAxes
{
    // Deviates: a grid container is set as a column of its items.
    public static bool IsRow(ComputedStyle style) =>
        style.Display.Inner == InnerDisplay.Flex && (style.FlexDirection is FlexDirection.Row or FlexDirection.RowReverse);
}
