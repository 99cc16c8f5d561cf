using System.Collections.Immutable;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

internal enum FloatSide
{
    Left,
    Right,
}

/// <summary>A float's margin box, in the coordinates of its block formatting context.</summary>
internal readonly record struct Exclusion(FloatSide Side, Rect MarginBox);

/// <summary>
/// The floats of a block formatting context, as obstacles for what follows them.
/// See <see href="https://www.w3.org/TR/CSS22/visuren.html#float-rules">CSS 2.2, 9.5.1</see>.
/// </summary>
internal sealed class ExclusionSpace
{
    public static readonly ExclusionSpace Empty = new([]);

    private readonly ImmutableList<Exclusion> exclusions;

    private ExclusionSpace(ImmutableList<Exclusion> exclusions) => this.exclusions = exclusions;

    private ExclusionSpace(ExclusionSpace other)
        : this(other.exclusions) => (HasPushed, goesOnLeft, goesOnRight) = (other.HasPushed, other.goesOnLeft, other.goesOnRight);

    private bool goesOnLeft;
    private bool goesOnRight;

    public bool IsEmpty => exclusions.IsEmpty;

    /// <summary>A float begins in the next fragmentainer: so does every later one, and what clears it.</summary>
    public bool HasPushed { get; private init; }

    public ExclusionSpace With(Exclusion exclusion) => new(exclusions.Add(exclusion)) { HasPushed = HasPushed, goesOnLeft = goesOnLeft, goesOnRight = goesOnRight };

    public ExclusionSpace WithPushed() => HasPushed ? this : new(this) { HasPushed = true };

    /// <summary>A float on this side goes on in the next fragmentainer.</summary>
    public ExclusionSpace WithGoingOn(FloatSide side)
    {
        var result = new ExclusionSpace(this);
        if (side == FloatSide.Left) result.goesOnLeft = true;
        else result.goesOnRight = true;
        return result;
    }

    /// <summary>Whether floats on the given sides end in a later fragmentainer.</summary>
    public bool GoOn(bool left, bool right) => (left && goesOnLeft) || (right && goesOnRight) || ((left || right) && HasPushed);

    /// <summary>The lowest bottom edge of the floats on the given sides; zero where there is none.</summary>
    public Px BottomOf(bool left, bool right)
    {
        var bottom = Px.Zero;
        foreach (var exclusion in exclusions)
        {
            if (exclusion.Side == FloatSide.Left ? left : right) bottom = Px.Max(bottom, exclusion.MarginBox.Bottom);
        }
        return bottom;
    }

    /// <summary>A later float may not stand higher than an earlier one (rule 5).</summary>
    public Px LowestTop
    {
        get
        {
            var top = Px.Zero;
            foreach (var exclusion in exclusions) top = Px.Max(top, exclusion.MarginBox.Y);
            return top;
        }
    }

    /// <summary>The free stretch between floats over the given vertical range.</summary>
    public (Px Left, Px Right) Between(Px left, Px right, Px top, Px bottom)
    {
        foreach (var exclusion in exclusions)
        {
            var box = exclusion.MarginBox;
            if (box.Bottom.Value <= top.Value + Px.Tolerance || box.Y.Value >= Px.Max(bottom, top + new Px(Px.Tolerance * 2)).Value) continue;
            if (exclusion.Side == FloatSide.Left) left = Px.Max(left, box.Right);
            else right = Px.Min(right, box.X);
        }
        return (left, right);
    }

    /// <summary>The highest place at or below <paramref name="top"/> where a box of this size stands between the floats.</summary>
    public Point Place(Size size, Px left, Px right, Px top, FloatSide side)
    {
        while (true)
        {
            var (freeLeft, freeRight) = Between(left, right, top, top + size.Height);
            if (size.Width.FitsIn(freeRight - freeLeft) || !TryNextBottom(top, out var next))
            {
                return new Point(side == FloatSide.Left ? freeLeft : freeRight - size.Width, top);
            }
            top = next;
        }
    }

    /// <summary>The nearest bottom edge of a float below <paramref name="top"/>: where the free stretch may widen.</summary>
    public bool TryNextBottom(Px top, out Px next)
    {
        next = Px.Infinite;
        foreach (var exclusion in exclusions)
        {
            if (exclusion.MarginBox.Bottom.Value > top.Value + Px.Tolerance) next = Px.Min(next, exclusion.MarginBox.Bottom);
        }
        return next.IsFinite;
    }
}
