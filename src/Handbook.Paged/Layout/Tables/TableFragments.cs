using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// The background of a row, row group, column or column group as it shows behind cells: with nothing but a background to paint.
/// See <see href="https://www.w3.org/TR/CSS22/tables.html#table-layers">CSS 2.2, 17.5.1</see>.
/// </summary>
internal sealed class CellBackgroundFragment(ComputedStyle style, Size size, Rect positioningArea) : Fragment(size)
{
    public ComputedStyle Style { get; } = style;

    /// <summary>What images and gradients are placed in, from this fragment's corner: the whole row, group or column on this page.</summary>
    public Rect PositioningArea { get; } = positioningArea;
}

/// <summary>
/// The borders of a table's cells where they collapse, resolved: they are painted in this order, each over the ones before.
/// See <see href="https://www.w3.org/TR/CSS22/tables.html#collapsing-borders">CSS 2.2, 17.6.2</see>.
/// </summary>
internal sealed class CollapsedBordersFragment(Size size, IReadOnlyList<CollapsedBorderLine> lines) : Fragment(size)
{
    public IReadOnlyList<CollapsedBorderLine> Lines { get; } = lines;
}

/// <param name="Area">As long as the line and as thick as it is wide, from the fragment's corner.</param>
/// <param name="IsHorizontal">Which way it runs: a line may be thicker than long.</param>
internal readonly record struct CollapsedBorderLine(Rect Area, bool IsHorizontal, BorderSide Side);
