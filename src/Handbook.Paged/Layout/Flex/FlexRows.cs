using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>
/// Sizes and places the items of a container whose main axis runs along the lines:
/// <see href="https://www.w3.org/TR/css-flexbox-1/#layout-algorithm">CSS Flexbox 1, 9</see>.
/// </summary>
internal sealed class FlexRows
{
    private readonly ComputedStyle style;
    private readonly BoxModel model;
    private readonly LayoutContext context;
    private readonly List<FlexItem> items = [];
    private readonly Px columnGap;
    private readonly Px rowGap;
    private readonly bool isMirrored;
    private readonly bool isWrapReverse;

    private FlexRows(FlexBox box, BoxModel model, LayoutContext context)
    {
        style = box.Style;
        this.model = model;
        this.context = context;
        columnGap = style.ColumnGap?.Resolve(model.ContentWidth) ?? Px.Zero;
        rowGap = style.RowGap?.Resolve(model.DefiniteContentHeight ?? Px.Zero) ?? Px.Zero;
        isMirrored = (style.FlexDirection == FlexDirection.RowReverse) != (style.Direction == Direction.RightToLeft);
        isWrapReverse = style.FlexWrap == FlexWrap.WrapReverse;
        foreach (var item in box.Items)
        {
            if (!item.IsOutOfFlow) items.Add(new FlexItem(item, model.ContentWidth));
        }
    }

    private sealed class Line(List<FlexItem> items)
    {
        public List<FlexItem> Items { get; } = items;

        public Px Height { get; set; }

        /// <summary>Distance of the common baseline from the line's top.</summary>
        public Px Baseline { get; set; }
    }

    public static MeasuredFlex Measure(FlexBox box, BoxModel model, LayoutContext context) => new FlexRows(box, model, context).Measure();

    private MeasuredFlex Measure()
    {
        foreach (var item in items) FindBase(item);
        var lines = CollectLines();
        foreach (var line in lines)
        {
            FlexibleLengths.Resolve(line.Items, model.ContentWidth - columnGap * (line.Items.Count - 1), i => i.Margin.Horizontal, i => i.FrameWidth);
            foreach (var item in line.Items)
            {
                item.Width = item.Target;
                FlexItemSizes.MeasureHeight(item, model, context);
            }
            FindHeight(line);
        }
        var (height, tops) = PlaceLines(lines);
        var bands = new List<FlexBand>(lines.Count);
        for (int i = 0; i < lines.Count; i++)
        {
            PlaceAlong(lines[i]);
            foreach (var item in lines[i].Items) PlaceAcross(item, lines[i], tops[i]);
            bands.Add(new FlexBand(lines[i].Items, tops[i], lines[i].Height) { IsKeptWhole = style.FlexWrap != FlexWrap.NoWrap });
        }
        return new MeasuredFlex([.. bands.OrderBy(b => b.Top.Value)], height, model.ContentWidth, model.DefiniteContentHeight);
    }

    /// <summary>9.2, step 3, and the automatic minimum size of 4.5.</summary>
    private void FindBase(FlexItem item)
    {
        var natural = FlexItemSizes.Widths(item, context);
        var specified = item.Resolve(item.Style.Width, model.ContentWidth, item.FrameWidth);
        var basis = item.Style.FlexBasis;
        item.Most = item.Resolve(item.Style.MaxWidth, model.ContentWidth, item.FrameWidth) ?? Px.Infinite;
        item.Base = Px.Max(item.FrameWidth, basis.Kind switch
        {
            DimensionKind.Length => item.Resolve(basis, model.ContentWidth, item.FrameWidth)!.Value,
            DimensionKind.Auto => specified ?? Keyword(item.Style.Width, natural),
            _ => Keyword(basis, natural),
        });
        item.Least = Px.Max(item.FrameWidth, item.Resolve(item.Style.MinWidth, model.ContentWidth, item.FrameWidth) ?? (item.Style.MinWidth.Kind switch
        {
            DimensionKind.MinContent => natural.Min,
            DimensionKind.MaxContent => natural.Max,
            _ when item.Style.Overflow != Overflow.Visible => Px.Zero,
            _ => Px.Min(Px.Min(natural.Min, specified ?? Px.Infinite), item.Most),
        }));
    }

    private static Px Keyword(Dimension dimension, IntrinsicSizes natural) => dimension.Kind == DimensionKind.MinContent ? natural.Min : natural.Max;

    /// <summary>9.3, step 5.</summary>
    private List<Line> CollectLines()
    {
        var lines = new List<Line>();
        var current = new List<FlexItem>();
        var width = Px.Zero;
        foreach (var item in items)
        {
            var outer = item.Hypothetical + item.Margin.Horizontal;
            if (style.FlexWrap != FlexWrap.NoWrap && current.Count > 0 && !(width + columnGap + outer).FitsIn(model.ContentWidth))
            {
                lines.Add(new Line(current));
                current = [];
                width = Px.Zero;
            }
            width += (current.Count > 0 ? columnGap : Px.Zero) + outer;
            current.Add(item);
        }
        if (current.Count > 0) lines.Add(new Line(current));
        return lines;
    }

    /// <summary>9.4, step 8.</summary>
    private void FindHeight(Line line)
    {
        Px above = Px.Zero, below = Px.Zero, height = Px.Zero;
        foreach (var item in line.Items)
        {
            if (item.AlignIn(style) == Alignment.Baseline && !HasAutoMarginAcross(item))
            {
                above = Px.Max(above, item.Margin.Top + item.Baseline);
                below = Px.Max(below, item.Height - item.Baseline + item.Margin.Bottom);
            }
            else
            {
                height = Px.Max(height, item.OuterHeight);
            }
        }
        line.Height = Px.Max(height, above + below);
        line.Baseline = above;
    }

    private static bool HasAutoMarginAcross(FlexItem item) => item.Style.MarginTop.IsAuto || item.Style.MarginBottom.IsAuto;

    /// <summary>9.4, steps 8, 9 and 15, 9.6, step 16: heights of lines in a container of known height, and where they stand.</summary>
    private (Px Height, Px[] Tops) PlaceLines(List<Line> lines)
    {
        var least = Px.Max(Px.Zero, model.MinHeight - model.StartInset - model.EndInset);
        var most = model.MaxHeight.IsFinite ? Px.Max(Px.Zero, model.MaxHeight - model.StartInset - model.EndInset) : Px.Infinite;
        bool isSingle = style.FlexWrap == FlexWrap.NoWrap;
        if (isSingle && lines.Count == 1) lines[0].Height = model.DefiniteContentHeight ?? Px.Max(least, Px.Min(lines[0].Height, most));
        var sum = rowGap * Math.Max(0, lines.Count - 1);
        foreach (var line in lines) sum += line.Height;
        var height = model.DefiniteContentHeight ?? Px.Max(least, Px.Min(sum, most));
        var free = height - sum;
        var align = FlexAlignment.Downwards(style.AlignContent == Alignment.Normal ? Alignment.Stretch : style.AlignContent, isWrapReverse);
        if (align == Alignment.Stretch && free.Value > 0 && lines.Count > 0)
        {
            foreach (var line in lines) line.Height += free / lines.Count;
            free = Px.Zero;
        }
        var (before, between) = lines.Count == 0 || isSingle ? default : FlexAlignment.Distribute(align, free, lines.Count);
        var tops = new Px[lines.Count];
        var y = before;
        for (int i = 0; i < lines.Count; i++)
        {
            tops[i] = isWrapReverse ? height - y - lines[i].Height : y;
            y += lines[i].Height + rowGap + between;
        }
        return (height, tops);
    }

    /// <summary>9.5: along the main axis.</summary>
    private void PlaceAlong(Line line)
    {
        var free = model.ContentWidth - columnGap * (line.Items.Count - 1);
        foreach (var item in line.Items) free -= item.OuterWidth;
        bool shared = FlexAlignment.ShareAmongAutoMargins(line.Items, free, isRow: true);
        var (before, between) = shared ? default : FlexAlignment.Distribute(FlexAlignment.AlongRow(style, isMirrored), free, line.Items.Count);
        var x = before;
        foreach (var item in line.Items)
        {
            x += isMirrored ? item.Margin.Right : item.Margin.Left;
            item.X = isMirrored ? model.ContentWidth - x - item.Width : x;
            x += item.Width + (isMirrored ? item.Margin.Left : item.Margin.Right) + columnGap + between;
        }
    }

    /// <summary>9.4, step 11, and 9.6, steps 13 and 14: stretching and aligning across.</summary>
    private void PlaceAcross(FlexItem item, Line line, Px top)
    {
        var align = item.AlignIn(style);
        bool hasAuto = HasAutoMarginAcross(item);
        if (align == Alignment.Stretch && !hasAuto && item.Style.Height.IsAuto)
        {
            item.Height = FlexItemSizes.ClampHeight(item, line.Height - item.Margin.Vertical, model);
            (item.ImposesHeight, item.IsStretched) = (true, true);
        }
        var free = line.Height - item.OuterHeight;
        if (hasAuto && free.Value > 0)
        {
            FlexAlignment.ShareAmongAutoMargins([item], free, isRow: false);
            free = Px.Zero;
        }
        var offset = align == Alignment.Baseline && !hasAuto
            ? line.Baseline - item.Baseline - item.Margin.Top
            : hasAuto ? Px.Zero : FlexAlignment.Across(align, free, isWrapReverse);
        item.Y = top + offset + item.Margin.Top;
    }
}
