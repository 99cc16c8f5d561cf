using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>Sizes that items have by their content: <see href="https://www.w3.org/TR/css-flexbox-1/#algo-main-item">CSS Flexbox 1, 9.2</see> and 9.4.</summary>
internal static class FlexItemSizes
{
    public static LayoutResult Layout(FlexItem item, ConstraintSpace space, BreakToken? token, EarlyBreak? early) =>
        BlockLevelLayout.Layout(item.Box, space, token is BreakBeforeToken ? null : token, early);

    /// <summary>An item as high as its content, wherever pages end.</summary>
    public static BoxFragment Unbroken(FlexItem item, BoxModel container, LayoutContext context)
    {
        var space = new ConstraintSpace
        {
            Context = context,
            AvailableWidth = container.ContentWidth,
            AvailableHeight = container.DefiniteContentHeight,
            ImposedWidth = item.Width,
            ImposedHeight = item.Box is ReplacedBox ? item.Height : null,
            MustProgress = true,
        };
        return Layout(item, space, null, null).Fragment!;
    }

    /// <summary>Finds an item's height and baseline for its width, by its style or its content.</summary>
    public static void MeasureHeight(FlexItem item, BoxModel container, LayoutContext context)
    {
        if (item.Box is ReplacedBox replaced)
        {
            item.Height = ReplacedHeight(item, replaced, container);
            item.Baseline = item.Height;
            return;
        }
        if (context.Flexes.TryGetHeight(item.Box, item.Width, container.DefiniteContentHeight, out var height, out var baseline))
        {
            (item.Height, item.Baseline) = (height, baseline);
            return;
        }
        var fragment = Unbroken(item, container, context);
        item.Height = fragment.Size.Height;
        item.Baseline = fragment.FirstBaseline ?? fragment.Size.Height;
        context.Flexes.SetHeight(item.Box, item.Width, container.DefiniteContentHeight, item.Height, item.Baseline);
    }

    /// <summary>The narrowest and widest by content, border box.</summary>
    public static IntrinsicSizes Widths(FlexItem item, LayoutContext context) => IntrinsicSizes.OfBorderBox(item.Box, context);

    /// <summary>Width between the limits of the style.</summary>
    public static Px ClampWidth(FlexItem item, Px width, BoxModel container)
    {
        if (item.Resolve(item.Style.MaxWidth, container.ContentWidth, item.FrameWidth) is { } most) width = Px.Min(width, most);
        if (item.Resolve(item.Style.MinWidth, container.ContentWidth, item.FrameWidth) is { } least) width = Px.Max(width, least);
        return Px.Max(width, item.FrameWidth);
    }

    public static Px ClampHeight(FlexItem item, Px height, BoxModel container)
    {
        if (item.Resolve(item.Style.MaxHeight, container.DefiniteContentHeight, item.FrameHeight) is { } most) height = Px.Min(height, most);
        if (item.Resolve(item.Style.MinHeight, container.DefiniteContentHeight, item.FrameHeight) is { } least) height = Px.Max(height, least);
        return Px.Max(height, item.FrameHeight);
    }

    private static Px ReplacedHeight(FlexItem item, ReplacedBox box, BoxModel container)
    {
        var given = item.Resolve(item.Style.Height, container.DefiniteContentHeight, item.FrameHeight);
        var byContent = (item.Style.AspectRatio ?? box.Content.Ratio) is { } ratio ? (item.Width - item.FrameWidth) / ratio : box.Content.NaturalSize.Height;
        return ClampHeight(item, given ?? byContent + item.FrameHeight, container);
    }
}
