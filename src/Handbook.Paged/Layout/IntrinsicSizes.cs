using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Flex;
using Handbook.Paged.Layout.Inline;
using Handbook.Paged.Layout.Tables;

namespace Handbook.Paged.Layout;

/// <summary>
/// Min-content and max-content widths: <see href="https://www.w3.org/TR/css-sizing-3/#intrinsic-sizes">CSS Sizing 3, 4 and 5</see>.
/// </summary>
/// <param name="Min">The narrowest a box can be without anything sticking out.</param>
/// <param name="Max">The widest its content asks for.</param>
internal readonly record struct IntrinsicSizes(Px Min, Px Max)
{
    public static IntrinsicSizes OfBorderBox(Box box, LayoutContext context)
    {
        if (context.IntrinsicSizes.TryGetValue(box, out var known)) return known;
        if (box is TableWrapperBox wrapper) return TableWrapperLayout.Sizes(wrapper, context);
        if (box is TableBox table) return context.Tables.Of(table, context).Sizes;
        var insets = new BoxModel.Insets(box.Style, Px.Zero);
        var frame = insets.Border.Horizontal + insets.Padding.Horizontal;
        var content = OfContent(box, context);
        var result = new IntrinsicSizes(content.Min + frame, content.Max + frame);
        context.IntrinsicSizes.Add(box, result);
        return result;
    }

    /// <summary>What a box adds to its container: its margin box, or the size that it gives itself.</summary>
    public static IntrinsicSizes Contribution(Box box, LayoutContext context)
    {
        var style = box.Style;
        var insets = new BoxModel.Insets(style, Px.Zero);
        var frame = insets.Border.Horizontal + insets.Padding.Horizontal;
        var extra = style.BoxSizing == BoxSizing.BorderBox ? Px.Zero : frame;
        IntrinsicSizes sizes;
        if (style.Width is { IsLength: true, HasPercentage: false } width && box is not ReplacedBox) sizes = new IntrinsicSizes(width.Value.Length + extra, width.Value.Length + extra);
        else sizes = OfBorderBox(box, context);
        if (box is TableBox or TableWrapperBox) sizes = AtLeast(sizes, OfBorderBox(box, context).Min);
        if (style.MaxWidth is { IsLength: true, HasPercentage: false } max) sizes = new IntrinsicSizes(Px.Min(sizes.Min, max.Value.Length + extra), Px.Min(sizes.Max, max.Value.Length + extra));
        if (style.MinWidth is { IsLength: true, HasPercentage: false } min) sizes = new IntrinsicSizes(Px.Max(sizes.Min, min.Value.Length + extra), Px.Max(sizes.Max, min.Value.Length + extra));
        return new IntrinsicSizes(sizes.Min + insets.Margin.Horizontal, sizes.Max + insets.Margin.Horizontal);
    }

    // No table is narrower than its columns, whatever its width says.
    private static IntrinsicSizes AtLeast(IntrinsicSizes sizes, Px least) => new(Px.Max(sizes.Min, least), Px.Max(sizes.Max, least));

    private static IntrinsicSizes OfContent(Box box, LayoutContext context) => box switch
    {
        ReplacedBox replaced => OfReplaced(replaced, context),
        FlexBox flex => FlexIntrinsicSizes.Of(flex, context),
        BlockContainerBox { Lines: { } lines } => InlineIntrinsicSizes.Of(lines, context),
        BlockContainerBox container => OfBlocks(container, context),
        _ => throw new InvalidOperationException($"No intrinsic sizes for {box.GetType().Name}."),
    };

    private static IntrinsicSizes OfReplaced(ReplacedBox box, LayoutContext context)
    {
        var size = ReplacedLayout.UsedSize(box, new ConstraintSpace { Context = context, AvailableWidth = Px.Infinite });
        // A percentage can shrink an image to nothing: it does not hold its container open.
        bool yields = box.Style.Width.HasPercentage || box.Style.MaxWidth.HasPercentage;
        return new IntrinsicSizes(yields ? Px.Zero : size.Width, size.Width);
    }

    private static IntrinsicSizes OfBlocks(BlockContainerBox container, LayoutContext context)
    {
        Px min = Px.Zero, max = Px.Zero, floats = Px.Zero;
        foreach (var child in container.Blocks)
        {
            if (child.IsOutOfFlow) continue;
            var sizes = Contribution(child, context);
            min = Px.Max(min, sizes.Min);
            floats = child.IsFloating ? floats + sizes.Max : Px.Zero;
            max = Px.Max(max, child.IsFloating ? floats : sizes.Max);
        }
        return new IntrinsicSizes(min, max);
    }
}
