using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>
/// Min-content and max-content widths of a container's content. As browsers do, sums of what the items ask for stand in for the fractions of
/// <see href="https://www.w3.org/TR/css-flexbox-1/#intrinsic-sizes">CSS Flexbox 1, 9.9</see>.
/// </summary>
internal static class FlexIntrinsicSizes
{
    public static IntrinsicSizes Of(FlexBox box, LayoutContext context)
    {
        bool isRow = FlexAxes.IsRow(box.Style);
        Px min = Px.Zero, max = Px.Zero;
        int count = 0;
        foreach (var item in box.Items)
        {
            if (item.IsOutOfFlow) continue;
            count++;
            var sizes = IntrinsicSizes.Contribution(item, context);
            bool sumsMin = isRow && box.Style.FlexWrap == FlexWrap.NoWrap;
            min = sumsMin ? min + sizes.Min : Px.Max(min, sizes.Min);
            max = isRow ? max + sizes.Max : Px.Max(max, sizes.Max);
        }
        if (!isRow || count < 2) return new IntrinsicSizes(min, max);
        var gaps = (box.Style.ColumnGap?.ResolveOrZero() ?? Px.Zero) * (count - 1);
        return new IntrinsicSizes(box.Style.FlexWrap == FlexWrap.NoWrap ? min + gaps : min, max + gaps);
    }
}
