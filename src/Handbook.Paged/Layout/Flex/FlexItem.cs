using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>A flex item while sizes are found; all sizes are of the border box.</summary>
internal sealed class FlexItem(Box box, Px basis)
{
    private readonly BoxModel.Insets insets = new(box.Style, basis);

    public Box Box { get; } = box;

    public ComputedStyle Style => Box.Style;

    /// <summary><c>auto</c> counts as zero until free space is shared out.</summary>
    public Edges Margin { get; set; } = new BoxModel.Insets(box.Style, basis).Margin;

    /// <summary>Of <see cref="Margin"/>, without what <c>auto</c> took of free space.</summary>
    public Px OwnMarginTop => insets.Margin.Top;

    /// <summary>Borders and paddings across.</summary>
    public Px FrameWidth => insets.Border.Horizontal + insets.Padding.Horizontal;

    public Px FrameHeight => insets.Border.Vertical + insets.Padding.Vertical;

    public Px EndInset => insets.Border.Bottom + insets.Padding.Bottom;

    /// <summary>Flex base size along the main axis.</summary>
    public Px Base { get; set; }

    /// <summary>Of the main axis: minimum, automatic ones included.</summary>
    public Px Least { get; set; }

    public Px Most { get; set; } = Px.Infinite;

    public Px Hypothetical => Px.Max(Least, Px.Min(Base, Most));

    /// <summary>Used main size.</summary>
    public Px Target { get; set; }

    public Px Width { get; set; }

    public Px Height { get; set; }

    /// <summary>The height was given by stretching or by the flex algorithm, not by the content.</summary>
    public bool ImposesHeight { get; set; }

    /// <summary>It was given by stretching: the item is as high as its line.</summary>
    public bool IsStretched { get; set; }

    /// <summary>It is more than that of the content, by growing in a column.</summary>
    public bool IsGrown { get; set; }

    /// <summary>Distance of the first baseline from the top of the border box; the bottom where there is none.</summary>
    public Px Baseline { get; set; }

    /// <summary>Of the border box, from the corner of the container's content.</summary>
    public Px X { get; set; }

    public Px Y { get; set; }

    public Px OuterWidth => Width + Margin.Horizontal;

    public Px OuterHeight => Height + Margin.Vertical;

    /// <summary>A specified size along an axis, border box; null for <c>auto</c>, keywords and percentages of what is not known.</summary>
    public Px? Resolve(Dimension dimension, Px? reference, Px frame)
    {
        if (!dimension.IsLength || (dimension.HasPercentage && reference is null)) return null;
        var length = dimension.Value.Resolve(reference ?? Px.Zero);
        return Style.BoxSizing == BoxSizing.BorderBox ? Px.Max(length, frame) : length + frame;
    }

    /// <summary>The item's own alignment across, <c>auto</c> resolved (<see href="https://www.w3.org/TR/css-flexbox-1/#align-items-property">8.3</see>).</summary>
    public Alignment AlignIn(ComputedStyle container)
    {
        var own = Style.AlignSelf == Alignment.Auto ? container.AlignItems : Style.AlignSelf;
        return own is Alignment.Normal or Alignment.Auto ? Alignment.Stretch : own;
    }
}
