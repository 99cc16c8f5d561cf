using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>An absolutely positioned box that waits for its containing block, and where it would stand in the flow.</summary>
internal readonly record struct OutOfFlowBox(Box Box, Point StaticPosition);

/// <summary>
/// Absolute positioning: <see href="https://www.w3.org/TR/CSS22/visudet.html#abs-non-replaced-width">CSS 2.2, 10.3.7 and 10.6.4</see>.
/// </summary>
internal static class PositionedLayout
{
    public static bool IsContainingBlock(Box box) => box.Style.Position is Position.Relative or Position.Absolute or Position.Fixed;

    /// <summary>Lays out boxes whose containing block is the padding box of a finished piece, and adds them on top of its children.</summary>
    /// <param name="size">Of the containing box's border box.</param>
    public static void Place(IReadOnlyList<OutOfFlowBox> boxes, BoxModel container, Size size, ConstraintSpace space, List<PlacedFragment> children)
    {
        var padding = new Rect(
            container.Border.Left,
            container.Border.Top,
            size.Width - container.Border.Horizontal,
            size.Height - container.Border.Vertical);
        foreach (var pending in boxes) children.Add(Place(pending, padding, space.Context));
    }

    public static PlacedFragment Place(OutOfFlowBox pending, Rect containing, LayoutContext context)
    {
        var box = pending.Box;
        var style = box.Style;
        Px? left = style.Left.Resolve(containing.Width), right = style.Right.Resolve(containing.Width);
        Px? top = style.Top.Resolve(containing.Height), bottom = style.Bottom.Resolve(containing.Height);
        var insets = new BoxModel.Insets(style, containing.Width);
        bool stretchesWidth = style.Width.IsAuto && left is not null && right is not null && box is not ReplacedBox;
        bool stretchesHeight = style.Height.IsAuto && top is not null && bottom is not null && box is not ReplacedBox;
        var space = new ConstraintSpace
        {
            Context = context,
            AvailableWidth = containing.Width,
            AvailableHeight = containing.Height,
            ShrinksToFit = !stretchesWidth,
            RoomForBorderBox = Px.Max(Px.Zero, RoomBetween(left, right, containing, pending.StaticPosition.X) - insets.Margin.Horizontal),
            ImposedWidth = stretchesWidth ? Px.Max(Px.Zero, containing.Width - left!.Value - right!.Value - insets.Margin.Horizontal) : null,
            ImposedHeight = stretchesHeight ? Px.Max(Px.Zero, containing.Height - top!.Value - bottom!.Value - insets.Margin.Vertical) : null,
        };
        var fragment = BlockLevelLayout.Layout(box, space, null, null).Fragment
            ?? throw new InvalidOperationException("Without a fragmentainer everything fits.");
        var x = Along(left, right, containing.X, containing.Right, fragment.Size.Width, pending.StaticPosition.X, (insets.Margin.Left, insets.Margin.Right), (style.MarginLeft.IsAuto, style.MarginRight.IsAuto));
        var y = Along(top, bottom, containing.Y, containing.Bottom, fragment.Size.Height, pending.StaticPosition.Y, (insets.Margin.Top, insets.Margin.Bottom), (style.MarginTop.IsAuto, style.MarginBottom.IsAuto));
        return new PlacedFragment(fragment, new Point(x, y));
    }

    /// <summary>Width of the <see href="https://www.w3.org/TR/css-position-3/#inset-modified-containing-block">inset-modified containing block</see>.</summary>
    private static Px RoomBetween(Px? left, Px? right, Rect containing, Px staticLeft) => left is null && right is null
        ? containing.Right - staticLeft
        : containing.Width - (left ?? Px.Zero) - (right ?? Px.Zero);

    private static Px Along(Px? start, Px? end, Px from, Px to, Px size, Px staticPosition, (Px Start, Px End) margin, (bool Start, bool End) isAuto)
    {
        if (start is { } s && end is { } e && (isAuto.Start || isAuto.End))
        {
            var free = to - from - s - e - size;
            if (isAuto.Start && isAuto.End) return from + s + (free.Value > 0 ? free / 2 : Px.Zero);
            return isAuto.Start ? to - e - margin.End - size : from + s + margin.Start;
        }
        if (start is { } fixedStart) return from + fixedStart + margin.Start;
        if (end is { } fixedEnd) return to - fixedEnd - margin.End - size;
        return staticPosition + margin.Start;
    }
}

/// <summary><see href="https://www.w3.org/TR/CSS22/visuren.html#relative-positioning">CSS 2.2, 9.4.3</see>.</summary>
internal static class RelativePosition
{
    public static Point Of(Box box, BoxModel container)
    {
        var style = box.Style;
        if (style.Position != Position.Relative) return default;
        var basis = container.ContentWidth;
        var height = container.DefiniteContentHeight;
        Px? Vertical(Dimension d) => d.HasPercentage ? (height is { } h ? d.Resolve(h) : null) : d.Resolve(Px.Zero);
        var x = style.Left.Resolve(basis) ?? (style.Right.Resolve(basis) is { } right ? -right : Px.Zero);
        var y = Vertical(style.Top) ?? (Vertical(style.Bottom) is { } bottom ? -bottom : Px.Zero);
        return new Point(x, y);
    }
}
