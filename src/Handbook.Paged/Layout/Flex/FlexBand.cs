using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Flex;

/// <summary>What stands side by side in a flex container and is broken together: a line of a row, an item of a column.</summary>
/// <param name="Top">From the top of the container's content.</param>
internal sealed record FlexBand(IReadOnlyList<FlexItem> Items, Px Top, Px Height)
{
    public Px Bottom => Top + Height;

    /// <summary>Bottom of the lowest border box: a margin may reach over the end of a page.</summary>
    public Px Edge => Items.Aggregate(Top, (edge, item) => Px.Max(edge, item.Y + item.Height));

    /// <summary>What of the band comes to stand at the top of a page: its margin vanishes there, unless the break was asked for (CSS Fragmentation 3, 5.2).</summary>
    public Px TopAfterBreak(bool isForced)
    {
        if (isForced) return Top;
        var margin = Px.Infinite;
        foreach (var item in Items) margin = Px.Min(margin, item.Margin.Top);
        return Top + Px.Max(Px.Zero, margin);
    }

    /// <summary>An item of a column: it flows on like a block.</summary>
    public bool IsSingle { get; init; }

    /// <summary>A line among others: it is split only where no page has room for it.</summary>
    public bool IsKeptWhole { get; init; }

    // CSS Flexbox 1, 12: values of items count for their line.
    public BreakBetween BreakBefore => Items.Aggregate(BreakBetween.Auto, (sum, item) => Boxes.BreakPropagation.Join(sum, item.Box.BreakBefore));

    public BreakBetween BreakAfter => Items.Aggregate(BreakBetween.Auto, (sum, item) => Boxes.BreakPropagation.Join(sum, item.Box.BreakAfter));
}

/// <summary>A flex container with everything sized and placed, as if there were no pages.</summary>
/// <param name="Bands">From top to bottom.</param>
/// <param name="Height">Of the container's content.</param>
/// <param name="BasisWidth">What percentages in items refer to.</param>
/// <param name="BasisHeight">The same for heights; null where these count as <c>auto</c>.</param>
internal sealed record MeasuredFlex(IReadOnlyList<FlexBand> Bands, Px Height, Px BasisWidth, Px? BasisHeight);
