using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>An absolutely positioned box that waits for its containing block, and where it would stand in the flow.</summary>
internal readonly record struct OutOfFlowBox(Box Box, Point StaticPosition)
{
    /// <summary>Its containing block has placed it, or the first of its pieces: the rest waits for a later page; null where it waits for that block.</summary>
    public PositionedRest? Rest { get; init; }

    /// <summary>It stands in a head or foot that is painted again.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The same as the piece around sees it, whose corner is that far away.</summary>
    public OutOfFlowBox Within(Point corner) => this with { StaticPosition = StaticPosition + (Rest is null ? corner : new Point(corner.X, Px.Zero)) };
}

/// <summary>
/// What of an absolutely positioned box stands on a later page; the height in the position beside it is then that in the page.
/// </summary>
/// <param name="Token">How it goes on; null: it has not begun.</param>
/// <param name="Sizing">What its width and the percentages in it come from.</param>
/// <param name="Pages">The next page is 1.</param>
internal sealed record PositionedRest(BreakToken? Token, ConstraintSpace Sizing, int Pages);

/// <summary>
/// Absolute positioning: <see href="https://www.w3.org/TR/CSS22/visudet.html#abs-non-replaced-width">CSS 2.2, 10.3.7 and 10.6.4</see>. A
/// box whose height is that of its content goes on overleaf, and one that begins below the page stands on a later one: positions are those
/// of the continuous flow (<see href="https://www.w3.org/TR/css-break-3/#parallel-flows">CSS Fragmentation 3, 4.1</see>).
/// Deviates: a box of a given height, and one that hangs from the bottom edge, is not broken; it may reach into the page's margin.
/// </summary>
internal static class PositionedLayout
{
    public static bool IsContainingBlock(Box box) => box.Style.Position is Position.Relative or Position.Absolute or Position.Fixed;

    /// <summary>It hangs from the end of its containing block: from its last piece, where that is broken.</summary>
    public static bool HangsFromEnd(OutOfFlowBox pending) =>
        pending.Rest is null && pending.Box.Style is { Position: Position.Absolute, Top.IsAuto: true, Bottom.IsAuto: false };

    /// <summary>Lays out boxes whose containing block is the padding box of a finished piece, and adds them on top of its children.</summary>
    /// <param name="size">Of the containing box's border box.</param>
    /// <returns>What of them stands on later pages.</returns>
    public static IReadOnlyList<OutOfFlowBox> Place(IReadOnlyList<OutOfFlowBox> boxes, BoxModel container, Size size, ConstraintSpace space, List<PlacedFragment> children)
    {
        var padding = new Rect(
            container.Border.Left,
            container.Border.Top,
            size.Width - container.Border.Horizontal,
            size.Height - container.Border.Vertical);
        var rests = new List<OutOfFlowBox>();
        foreach (var pending in boxes)
        {
            if (pending.Rest is null) Place(pending, padding, space, children, rests);
            else rests.Add(pending);
        }
        return rests;
    }

    /// <param name="around">Of the piece that <paramref name="containing"/> and <paramref name="children"/> are measured in.</param>
    /// <param name="rests">Takes what stands on later pages.</param>
    public static void Place(OutOfFlowBox pending, Rect containing, ConstraintSpace around, List<PlacedFragment> children, List<OutOfFlowBox> rests)
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
            Context = around.Context,
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
        var corner = new Point(x, y);
        bool hasOwnHeight = !style.Height.IsAuto || stretchesHeight || box is ReplacedBox;
        var page = around.Fragmentainer;
        var inPage = around.FragmentainerOffset + y;
        if (pending.IsRepeated) children.Add(new PlacedFragment(fragment.Repeated(), corner));
        else if (!page.Breaks || style.Position == Position.Fixed || HangsFromEnd(pending) || (inPage + fragment.Size.Height).FitsIn(page.Height)) children.Add(new PlacedFragment(fragment, corner));
        else if (inPage >= page.Height) rests.Add(OnLaterPage(box, space, new Point(x, inPage), page));
        else if (hasOwnHeight) children.Add(new PlacedFragment(fragment, corner));
        else PlacePiece(box, space, null, corner, around, children, rests);
    }

    private static OutOfFlowBox OnLaterPage(Box box, ConstraintSpace sizing, Point inPage, Fragmentainer page)
    {
        int pages = (int)Math.Min(Math.Floor(inPage.Y / page.Height), PagedOptions.UsualMaximumPages);
        return new OutOfFlowBox(box, new Point(inPage.X, inPage.Y - page.Height * pages)) { Rest = new PositionedRest(null, sizing, pages) };
    }

    /// <summary>Places, on a page, what an earlier one left to it.</summary>
    public static void PlaceRest(OutOfFlowBox pending, ConstraintSpace around, List<PlacedFragment> children, List<OutOfFlowBox> rests)
    {
        var rest = pending.Rest!;
        if (rest.Pages > 1) rests.Add(pending with { Rest = rest with { Pages = rest.Pages - 1 } });
        else PlacePiece(pending.Box, rest.Sizing, rest.Token, pending.StaticPosition, around, children, rests);
    }

    private static void PlacePiece(Box box, ConstraintSpace sizing, BreakToken? token, Point corner, ConstraintSpace around, List<PlacedFragment> children, List<OutOfFlowBox> rests)
    {
        var inPage = around.FragmentainerOffset + corner.Y;
        var space = sizing with { Fragmentainer = around.Fragmentainer, FragmentainerOffset = inPage, MustProgress = inPage.Value <= 0 };
        var result = BlockLevelLayout.Layout(box, space, token, null);
        if (result.Fragment is { } piece) children.Add(new PlacedFragment(piece, corner));
        foreach (var inside in result.OutOfFlow) rests.Add(inside.Within(corner));
        var next = result.Fragment is null ? token : result.Token;
        if (result.Fragment is null || next is not null) rests.Add(new OutOfFlowBox(box, new Point(corner.X, Px.Zero)) { Rest = new PositionedRest(next, sizing, 1) });
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
        return style.Position == Position.Relative ? Of(style, container.ContentWidth, container.DefiniteContentHeight) : default;
    }

    /// <summary>Of what is inline-level. Deviates: percentages count as zero there.</summary>
    public static Point InLine(ComputedStyle style) => style.Position == Position.Relative ? Of(style, Px.Zero, null) : default;

    private static Point Of(ComputedStyle style, Px basis, Px? height)
    {
        Px? Vertical(Dimension d) => d.HasPercentage ? (height is { } h ? d.Resolve(h) : null) : d.Resolve(Px.Zero);
        var x = style.Left.Resolve(basis) ?? (style.Right.Resolve(basis) is { } right ? -right : Px.Zero);
        var y = Vertical(style.Top) ?? (Vertical(style.Bottom) is { } bottom ? -bottom : Px.Zero);
        return new Point(x, y);
    }
}
