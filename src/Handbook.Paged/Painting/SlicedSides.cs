using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;

namespace Handbook.Paged.Painting;

/// <summary>
/// Where a fragment was cut from the rest of its box. What is rounded or casts a shadow is painted as if the box were whole, and cut:
/// <see href="https://www.w3.org/TR/css-break-3/#break-decoration">CSS Fragmentation 3, 5.4</see>.
/// </summary>
internal readonly record struct SlicedSides(bool Top, bool Right, bool Bottom, bool Left)
{
    /// <summary>Further than any shadow is seen.</summary>
    private static readonly Px Far = new(10_000);

    public bool Any => Top || Right || Bottom || Left;

    public static SlicedSides Of(BoxFragment fragment) =>
        fragment.Box.Style.ClonesDecorations ? default : new SlicedSides(!fragment.IsFirst, false, !fragment.IsLast, false);

    public static SlicedSides Of(InlineBoxFragment fragment) =>
        fragment.Box.Style.ClonesDecorations ? default : new SlicedSides(false, !fragment.IsLast, false, !fragment.IsFirst);

    /// <summary>The border box, gone on far enough that no corner is near.</summary>
    public Rect Whole(Rect rect)
    {
        var reach = rect.Width + rect.Height;
        return Grown(rect, Top ? reach : Px.Zero, Right ? reach : Px.Zero, Bottom ? reach : Px.Zero, Left ? reach : Px.Zero);
    }

    /// <summary>What of it is seen here, with what stands out on the sides that are its own.</summary>
    public Rect Visible(Rect rect) => Grown(rect, Top ? Px.Zero : Far, Right ? Px.Zero : Far, Bottom ? Px.Zero : Far, Left ? Px.Zero : Far);

    private static Rect Grown(Rect rect, Px top, Px right, Px bottom, Px left) => rect.Inset(new Edges(-top, -right, -bottom, -left));
}
