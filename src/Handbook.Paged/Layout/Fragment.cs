using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// A piece of a box, of a fixed size, in one fragmentainer: the immutable outcome of layout.
/// See <see href="https://www.w3.org/TR/css-break-3/#fragment">CSS Fragmentation 3, 2</see>.
/// </summary>
internal abstract class Fragment(Size size)
{
    public Size Size { get; } = size;
}

/// <summary>A fragment and where its top left corner stands in its parent fragment's border box.</summary>
internal readonly record struct PlacedFragment(Fragment Fragment, Point Offset);

/// <summary>A piece of a box with borders and paddings; <see cref="Fragment.Size"/> is the border box's.</summary>
internal sealed class BoxFragment(Box box, Size size) : Fragment(size)
{
    public Box Box { get; } = box;

    /// <summary>Used border widths; zero on a side at which the box was sliced.</summary>
    public Edges Border { get; init; }

    public Edges Padding { get; init; }

    public IReadOnlyList<PlacedFragment> Children { get; init; } = [];

    /// <summary>The first piece of its box: ids, counters and named strings take effect here.</summary>
    public bool IsFirst { get; init; } = true;

    public bool IsLast { get; init; } = true;

    /// <summary>Distance of the first and last line's baseline from the border box's top; null where there is no line.</summary>
    public Px? FirstBaseline { get; init; }

    public Px? LastBaseline { get; init; }

    /// <summary>A head or foot that is painted again on a further page: an artifact for assistive technology.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The same piece, stretched at its end.</summary>
    public BoxFragment WithHeight(Px height) => Copy(new Size(Size.Width, height), Children, Px.Zero);

    /// <summary>The same piece, stretched to where its box goes on in the next fragmentainer, though its content may not.</summary>
    public BoxFragment GoingOn(Px height)
    {
        bool opens = Box.Style.BoxDecorationBreak == BoxDecorationBreak.Slice;
        return new BoxFragment(Box, new Size(Size.Width, height))
        {
            Border = opens ? Border with { Bottom = Px.Zero } : Border,
            Padding = opens ? Padding with { Bottom = Px.Zero } : Padding,
            Children = Children,
            IsFirst = IsFirst,
            IsLast = false,
            FirstBaseline = FirstBaseline,
            LastBaseline = LastBaseline,
            IsRepeated = IsRepeated,
        };
    }

    /// <summary>The same piece with other children.</summary>
    /// <param name="baselineShift">How far its lines moved down.</param>
    public BoxFragment With(IReadOnlyList<PlacedFragment> children, Px baselineShift = default) => Copy(Size, children, baselineShift);

    /// <summary>The same piece, painted again.</summary>
    public BoxFragment Repeated() => Copy(Size, Children, Px.Zero, isRepeated: true);

    private BoxFragment Copy(Size size, IReadOnlyList<PlacedFragment> children, Px baselineShift, bool isRepeated = false) => new(Box, size)
    {
        Border = Border,
        Padding = Padding,
        Children = children,
        IsFirst = IsFirst,
        IsLast = IsLast,
        FirstBaseline = FirstBaseline + baselineShift,
        LastBaseline = LastBaseline + baselineShift,
        IsRepeated = IsRepeated || isRepeated,
    };
}
