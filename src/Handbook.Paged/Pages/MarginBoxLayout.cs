using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;

namespace Handbook.Paged.Pages;

/// <summary>A page margin box with its content laid out.</summary>
/// <param name="Corner">Of its border box, from the page's top left.</param>
internal sealed record MarginBoxFragment(MarginBoxName Name, BoxFragment Fragment, Point Corner);

/// <summary>
/// Lays out running heads, page numbers and whatever else stands in a page's margins:
/// <see href="https://www.w3.org/TR/css-page-3/#margin-boxes">CSS Paged Media 3, 6</see>.
/// </summary>
internal sealed class MarginBoxLayout(LayoutContext context, ImageStore images, string language)
{
    private static readonly (MarginBoxName First, MarginBoxName Middle, MarginBoxName Last)[] Sides =
    [
        (MarginBoxName.TopLeft, MarginBoxName.TopCenter, MarginBoxName.TopRight),
        (MarginBoxName.BottomLeft, MarginBoxName.BottomCenter, MarginBoxName.BottomRight),
        (MarginBoxName.LeftTop, MarginBoxName.LeftMiddle, MarginBoxName.LeftBottom),
        (MarginBoxName.RightTop, MarginBoxName.RightMiddle, MarginBoxName.RightBottom),
    ];

    private static readonly MarginBoxName[] Corners =
        [MarginBoxName.TopLeftCorner, MarginBoxName.TopRightCorner, MarginBoxName.BottomRightCorner, MarginBoxName.BottomLeftCorner];

    public IReadOnlyList<MarginBoxFragment> Of(Page page, IContentValues values)
    {
        if (page.Style.MarginBoxes.Count == 0) return [];
        var boxes = new Dictionary<MarginBoxName, BlockContainerBox>();
        foreach (var box in page.Style.MarginBoxes)
        {
            if (BoxOf(box.Style, values) is { } made) boxes.Add(box.Name, made);
        }
        var result = new List<MarginBoxFragment>(boxes.Count);
        foreach (var side in Sides) LaySide(side, boxes, page.Geometry, result);
        foreach (var corner in Corners)
        {
            if (boxes.TryGetValue(corner, out var box)) result.Add(Place(corner, box, MarginAreas.Corner(corner, page.Geometry)));
        }
        result.Sort((a, b) => a.Name.CompareTo(b.Name));
        return result;
    }

    /// <returns>Null where <c>content</c> makes no box.</returns>
    private BlockContainerBox? BoxOf(ComputedStyle style, IContentValues values)
    {
        if (style.Content.IsNormal || style.Content.IsNone || style.Display == Display.None) return null;
        var root = new InlineBox(style, null, null) { Language = language, IsArtifact = true };
        var builder = new InlineContentBuilder(root);
        foreach (var item in style.Content.Items)
        {
            if (item is ContentImage { Image: UrlImage picture })
            {
                if (images.ForUrl(picture.Url) is { } image) builder.AddAtomic(new ReplacedBox(ComputedStyle.Anonymous(style, Display.InlineBlock), null, image), root);
            }
            else if (item is ContentLeader leader)
            {
                builder.AddLeader(leader.Pattern, root);
            }
            else if (ContentText.Of(item, values) is { Length: > 0 } text)
            {
                builder.AddText(TextTransforms.Apply(text, style.TextTransform, language), root, null);
            }
        }
        return new BlockContainerBox(style, null) { Lines = builder.Build(), EstablishesFormattingContext = true };
    }

    private void LaySide(
        (MarginBoxName First, MarginBoxName Middle, MarginBoxName Last) side,
        Dictionary<MarginBoxName, BlockContainerBox> boxes,
        PageGeometry geometry,
        List<MarginBoxFragment> result)
    {
        var (first, middle, last) = (boxes.GetValueOrDefault(side.First), boxes.GetValueOrDefault(side.Middle), boxes.GetValueOrDefault(side.Last));
        if (first is null && middle is null && last is null) return;
        var area = MarginAreas.Side(side.First, geometry);
        bool horizontal = MarginAreas.IsHorizontal(side.First);
        var length = horizontal ? area.Width : area.Height;
        var (a, b, c) = MarginBoxSizes.Share(length, Demand(first, area, horizontal), middle is null ? null : Demand(middle, area, horizontal), Demand(last, area, horizontal));
        if (first is not null) result.Add(Place(side.First, first, Stretch(area, Px.Zero, a, horizontal)));
        if (middle is not null) result.Add(Place(side.Middle, middle, Stretch(area, (length - b) / 2, b, horizontal)));
        if (last is not null) result.Add(Place(side.Last, last, Stretch(area, length - c, c, horizontal)));
    }

    private static Rect Stretch(Rect area, Px from, Px size, bool horizontal) => horizontal
        ? new Rect(area.X + from, area.Y, size, area.Height)
        : new Rect(area.X, area.Y + from, area.Width, size);

    private MarginBoxDemand Demand(BlockContainerBox? box, Rect area, bool horizontal)
    {
        if (box is null) return MarginBoxDemand.None;
        var insets = new BoxModel.Insets(box.Style, area.Width);
        if (horizontal)
        {
            var frame = insets.Margin.Horizontal + (box.Style.BoxSizing == BoxSizing.BorderBox ? Px.Zero : insets.Border.Horizontal + insets.Padding.Horizontal);
            var sizes = IntrinsicSizes.OfBorderBox(box, context);
            return new MarginBoxDemand(sizes.Min + insets.Margin.Horizontal, sizes.Max + insets.Margin.Horizontal, box.Style.Width.Resolve(area.Width) + frame);
        }
        var tall = BlockContainerLayout.Layout(box, new ConstraintSpace { Context = context, AvailableWidth = area.Width }, null, null).Fragment!.Size.Height + insets.Margin.Vertical;
        var down = insets.Margin.Vertical + (box.Style.BoxSizing == BoxSizing.BorderBox ? Px.Zero : insets.Border.Vertical + insets.Padding.Vertical);
        return new MarginBoxDemand(tall, tall, box.Style.Height.Resolve(area.Height) + down);
    }

    private MarginBoxFragment Place(MarginBoxName name, BlockContainerBox box, Rect outer)
    {
        var insets = new BoxModel.Insets(box.Style, outer.Width);
        var border = Across(name, box.Style, insets, outer);
        var space = new ConstraintSpace
        {
            Context = context,
            AvailableWidth = outer.Width,
            AvailableHeight = outer.Height,
            ImposedWidth = Px.Max(Px.Zero, border.Width),
            ImposedHeight = Px.Max(Px.Zero, border.Height),
        };
        var fragment = BlockContainerLayout.Layout(box, space, null, null).Fragment!;
        return new MarginBoxFragment(name, VerticalAlignment.Apply(fragment, box.Style.VerticalAlign.Kind), new Point(border.X, border.Y));
    }

    /// <summary>
    /// The border box across the side, both ways in a corner: <see href="https://www.w3.org/TR/css-page-3/#margin-dimension">CSS Paged Media 3, 6.3.3</see>.
    /// A size that is given leaves room: margins that are auto take it, else the one at the page's edge.
    /// </summary>
    private static Rect Across(MarginBoxName name, ComputedStyle style, BoxModel.Insets insets, Rect outer)
    {
        var border = outer.Inset(insets.Margin);
        bool isCorner = Array.IndexOf(Corners, name) >= 0;
        bool isContent = style.BoxSizing != BoxSizing.BorderBox;
        if ((isCorner || MarginAreas.IsHorizontal(name)) && style.Height.Resolve(outer.Height) is { } height)
        {
            if (isContent) height += insets.Border.Vertical + insets.Padding.Vertical;
            bool isTop = name is MarginBoxName.TopLeftCorner or MarginBoxName.TopLeft or MarginBoxName.TopCenter or MarginBoxName.TopRight or MarginBoxName.TopRightCorner;
            var free = border.Height - height;
            border = border with { Y = border.Y + Before(free, style.MarginTop.IsAuto, style.MarginBottom.IsAuto, isTop), Height = height };
        }
        if ((isCorner || !MarginAreas.IsHorizontal(name)) && style.Width.Resolve(outer.Width) is { } width)
        {
            if (isContent) width += insets.Border.Horizontal + insets.Padding.Horizontal;
            bool isLeft = name is MarginBoxName.TopLeftCorner or MarginBoxName.BottomLeftCorner or MarginBoxName.LeftTop or MarginBoxName.LeftMiddle or MarginBoxName.LeftBottom;
            var free = border.Width - width;
            border = border with { X = border.X + Before(free, style.MarginLeft.IsAuto, style.MarginRight.IsAuto, isLeft), Width = width };
        }
        return border;
    }

    private static Px Before(Px free, bool autoBefore, bool autoAfter, bool edgeIsBefore)
    {
        if (autoBefore && autoAfter) return free / 2;
        return autoBefore || (!autoAfter && edgeIsBefore) ? free : Px.Zero;
    }
}
