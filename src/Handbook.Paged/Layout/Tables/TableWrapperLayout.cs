using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Lays out a table with captions: a block container that is as wide as its grid.
/// See <see href="https://www.w3.org/TR/css-tables-3/#table-wrapper-box">CSS Tables 3, 2.1 and 3.6</see>.
/// </summary>
internal static class TableWrapperLayout
{
    public static LayoutResult Layout(TableWrapperBox wrapper, ConstraintSpace space, BreakToken? token, EarlyBreak? early)
    {
        var measured = space.Context.Tables.Of(wrapper.Grid, space.Context);
        var width = TableSizing.UsedWidth(measured, wrapper.Style, CaptionSizes(wrapper, space.Context).Min, space);
        var margin = new BoxModel.Insets(wrapper.Style, space.AvailableWidth.IsFinite ? space.AvailableWidth : Px.Zero).Margin;
        if (token is null) TableSizing.Report(measured, width, margin, wrapper.Element, space);
        var inner = space with { ImposedWidth = width, ImposedHeight = null, Exclusions = ExclusionSpace.Empty, FormattingContextOffset = default };
        var result = BlockContainerLayout.Layout(wrapper, inner, token, early) with { Exclusions = space.Exclusions };
        if (space.ImposedWidth is not null || space.ShrinksToFit || !wrapper.IsInFlow || !space.AvailableWidth.IsFinite) return result;
        return result with { MarginLeft = BoxModel.WithAutoMargins(wrapper.Style, margin, (space.RoomForBorderBox + margin.Horizontal ?? space.AvailableWidth) - width).Left };
    }

    /// <summary>A caption makes its table wider only where a word of it would not fit.</summary>
    public static IntrinsicSizes Sizes(TableWrapperBox wrapper, LayoutContext context)
    {
        var grid = context.Tables.Of(wrapper.Grid, context).Sizes;
        var captions = CaptionSizes(wrapper, context);
        return new IntrinsicSizes(Px.Max(grid.Min, captions.Min), Px.Max(grid.Max, captions.Min));
    }

    private static IntrinsicSizes CaptionSizes(TableWrapperBox wrapper, LayoutContext context)
    {
        Px min = Px.Zero, max = Px.Zero;
        foreach (var block in wrapper.Blocks)
        {
            if (block == wrapper.Grid || !block.IsInFlow) continue;
            var sizes = IntrinsicSizes.Contribution(block, context);
            (min, max) = (Px.Max(min, sizes.Min), Px.Max(max, sizes.Max));
        }
        return new IntrinsicSizes(min, max);
    }
}
