using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>
/// Sizes and places the items of a container whose main axis runs downwards:
/// <see href="https://www.w3.org/TR/css-flexbox-1/#layout-algorithm">CSS Flexbox 1, 9</see>.
/// </summary>
internal sealed class FlexColumns
{
    private readonly ComputedStyle style;
    private readonly BoxModel model;
    private readonly LayoutContext context;
    private readonly List<FlexItem> items = [];
    private readonly Px columnGap;
    private readonly Px rowGap;
    private readonly bool isReversed;
    private readonly bool isMirrored;

    private FlexColumns(FlexBox box, BoxModel model, LayoutContext context)
    {
        style = box.Style;
        this.model = model;
        this.context = context;
        columnGap = style.ColumnGap?.Resolve(model.ContentWidth) ?? Px.Zero;
        rowGap = style.RowGap?.Resolve(model.DefiniteContentHeight ?? Px.Zero) ?? Px.Zero;
        isReversed = style.FlexDirection == FlexDirection.ColumnReverse;
        isMirrored = (style.FlexWrap == FlexWrap.WrapReverse) != (style.Direction == Direction.RightToLeft);
        foreach (var item in box.Items)
        {
            if (!item.IsOutOfFlow) items.Add(new FlexItem(item, model.ContentWidth));
        }
    }

    private sealed class Line(List<FlexItem> items)
    {
        public List<FlexItem> Items { get; } = items;

        public Px Width { get; set; }

        public Px Left { get; set; }
    }

    public static MeasuredFlex Measure(FlexBox box, BoxModel model, LayoutContext context) => new FlexColumns(box, model, context).Measure();

    private MeasuredFlex Measure()
    {
        foreach (var item in items) FindBase(item);
        var height = ContainerHeight();
        var lines = CollectLines(height);
        foreach (var line in lines) FindWidths(line, lines.Count == 1);
        StretchLines(lines);
        var x = Px.Zero;
        foreach (var line in lines)
        {
            FlexibleLengths.Resolve(line.Items, height - rowGap * (line.Items.Count - 1), i => i.Margin.Vertical, i => i.FrameHeight);
            PlaceAlong(line, height);
            line.Left = isMirrored ? model.ContentWidth - x - line.Width : x;
            foreach (var item in line.Items) PlaceAcross(item, line);
            x += line.Width + columnGap;
        }
        return new MeasuredFlex(Bands(lines, height), height, model.ContentWidth, model.DefiniteContentHeight);
    }

    /// <summary>9.2, step 3: a height that depends on the content is that of the width the item would have alone.</summary>
    private void FindBase(FlexItem item)
    {
        item.Width = OwnWidth(item, model.ContentWidth);
        FlexItemSizes.MeasureHeight(item, model, context);
        var basis = item.Style.FlexBasis;
        var specified = item.Resolve(item.Style.Height, model.DefiniteContentHeight, item.FrameHeight);
        item.Most = item.Resolve(item.Style.MaxHeight, model.DefiniteContentHeight, item.FrameHeight) ?? Px.Infinite;
        item.Base = item.Resolve(basis, model.DefiniteContentHeight, item.FrameHeight)
            ?? (basis.IsAuto ? specified : null)
            ?? (specified is null ? item.Height : ContentHeight(item));
        var content = specified is null ? item.Height : Px.Min(ContentHeight(item), specified.Value);
        item.Least = Px.Max(item.FrameHeight, item.Resolve(item.Style.MinHeight, model.DefiniteContentHeight, item.FrameHeight)
            ?? (item.Style.Overflow != Overflow.Visible ? Px.Zero : Px.Min(content, item.Most)));
    }

    /// <summary>How high the content alone would make an item that has a height.</summary>
    private Px ContentHeight(FlexItem item)
    {
        if (item.Box is ReplacedBox) return item.Height;
        var fragment = FlexItemSizes.Unbroken(item, model, context);
        var bottom = fragment.Border.Top + fragment.Padding.Top;
        foreach (var child in fragment.Children) bottom = Px.Max(bottom, child.Offset.Y + child.Fragment.Size.Height);
        return bottom + fragment.Border.Bottom + fragment.Padding.Bottom;
    }

    private Px ContainerHeight()
    {
        if (model.DefiniteContentHeight is { } definite) return definite;
        var sum = rowGap * Math.Max(0, items.Count - 1);
        foreach (var item in items) sum += item.Hypothetical + item.Margin.Vertical;
        var frame = model.StartInset + model.EndInset;
        var most = model.MaxHeight.IsFinite ? model.MaxHeight - frame : Px.Infinite;
        return Px.Max(Px.Max(Px.Zero, model.MinHeight - frame), Px.Min(sum, most));
    }

    private List<Line> CollectLines(Px height)
    {
        var lines = new List<Line>();
        var current = new List<FlexItem>();
        var sum = Px.Zero;
        foreach (var item in items)
        {
            var outer = item.Hypothetical + item.Margin.Vertical;
            if (style.FlexWrap != FlexWrap.NoWrap && current.Count > 0 && !(sum + rowGap + outer).FitsIn(height))
            {
                lines.Add(new Line(current));
                current = [];
                sum = Px.Zero;
            }
            sum += (current.Count > 0 ? rowGap : Px.Zero) + outer;
            current.Add(item);
        }
        if (current.Count > 0) lines.Add(new Line(current));
        return lines;
    }

    private void FindWidths(Line line, bool isOnly)
    {
        if (isOnly)
        {
            line.Width = model.ContentWidth;
            return;
        }
        foreach (var item in line.Items) line.Width = Px.Max(line.Width, MaxContentWidth(item) + item.Margin.Horizontal);
    }

    private void StretchLines(List<Line> lines)
    {
        if (lines.Count < 2 || style.AlignContent is not (Alignment.Normal or Alignment.Stretch)) return;
        var free = model.ContentWidth - columnGap * (lines.Count - 1);
        foreach (var line in lines) free -= line.Width;
        if (free.Value <= 0) return;
        foreach (var line in lines) line.Width += free / lines.Count;
    }

    private Px MaxContentWidth(FlexItem item)
    {
        var natural = FlexItemSizes.Widths(item, context);
        var width = item.Resolve(item.Style.Width, model.ContentWidth, item.FrameWidth) ?? Px.Min(natural.Max, Px.Max(natural.Min, model.ContentWidth));
        return FlexItemSizes.ClampWidth(item, width, model);
    }

    private Px OwnWidth(FlexItem item, Px line)
    {
        bool fills = item.AlignIn(style) == Alignment.Stretch && item.Style.Width.IsAuto && !item.Style.MarginLeft.IsAuto && !item.Style.MarginRight.IsAuto;
        if (fills) return FlexItemSizes.ClampWidth(item, line - item.Margin.Horizontal, model);
        var natural = FlexItemSizes.Widths(item, context);
        var width = item.Resolve(item.Style.Width, model.ContentWidth, item.FrameWidth)
            ?? Px.Min(natural.Max, Px.Max(natural.Min, line - item.Margin.Horizontal));
        return FlexItemSizes.ClampWidth(item, width, model);
    }

    private void PlaceAlong(Line line, Px height)
    {
        var free = height - rowGap * (line.Items.Count - 1);
        foreach (var item in line.Items)
        {
            item.ImposesHeight = Math.Abs((item.Target - item.Height).Value) > Px.Tolerance;
            item.IsGrown = item.ImposesHeight && item.Target > item.Height;
            item.Height = item.Target;
            free -= item.OuterHeight;
        }
        bool shared = FlexAlignment.ShareAmongAutoMargins(line.Items, free, isRow: false);
        var (before, between) = shared ? default : FlexAlignment.Distribute(FlexAlignment.Downwards(style.JustifyContent, isReversed), free, line.Items.Count);
        var y = before;
        foreach (var item in line.Items)
        {
            y += isReversed ? item.Margin.Bottom : item.Margin.Top;
            item.Y = isReversed ? height - y - item.Height : y;
            y += item.Height + (isReversed ? item.Margin.Top : item.Margin.Bottom) + rowGap + between;
        }
    }

    private void PlaceAcross(FlexItem item, Line line)
    {
        item.Width = OwnWidth(item, line.Width);
        var free = line.Width - item.OuterWidth;
        if (free.Value > 0 && FlexAlignment.ShareAmongAutoMargins([item], free, isRow: true)) free = Px.Zero;
        bool rightToLeft = style.Direction == Direction.RightToLeft;
        var align = item.AlignIn(style) switch
        {
            Alignment.Left => Alignment.Start,
            Alignment.Right => Alignment.End,
            Alignment.Start or Alignment.SelfStart when rightToLeft => Alignment.End,
            Alignment.End or Alignment.SelfEnd when rightToLeft => Alignment.Start,
            var other => other,
        };
        item.X = line.Left + FlexAlignment.Across(align, free, isMirrored) + item.Margin.Left;
    }

    private List<FlexBand> Bands(List<Line> lines, Px height) => lines.Count switch
    {
        0 => [],
        1 => BandsOf(lines[0]),
        _ => [new FlexBand([.. lines.Select(AsItem)], Px.Zero, height)],
    };

    private static List<FlexBand> BandsOf(Line line) =>
        [.. line.Items.OrderBy(i => i.Y.Value).Select(i => new FlexBand([i], i.Y - i.Margin.Top, i.OuterHeight) { IsSingle = true })];

    /// <summary>
    /// One of several columns, as an anonymous container: they stand side by side on each page, and each goes on by itself, with breaks
    /// between its items (<see href="https://www.w3.org/TR/css-flexbox-1/#pagination">12</see>).
    /// </summary>
    private FlexItem AsItem(Line line)
    {
        var column = new FlexBox(ComputedStyle.Anonymous(style, Display.Flex), null) { Items = [.. line.Items.Select(i => i.Box)] };
        var top = BandsOf(line)[0].Top;
        foreach (var item in line.Items) (item.X, item.Y) = (item.X - line.Left, item.Y - top);
        var bands = BandsOf(line);
        var height = bands.Aggregate(Px.Zero, (bottom, band) => Px.Max(bottom, band.Bottom));
        context.Flexes.Add(column, line.Width, new MeasuredFlex(bands, height, model.ContentWidth, model.DefiniteContentHeight));
        return new FlexItem(column, model.ContentWidth) { X = line.Left, Y = top, Width = line.Width, Height = height };
    }
}
