using Handbook.Paged.Geometry;

namespace Handbook.Paged.Pages;

/// <summary>What a margin box asks for along its side of the page.</summary>
/// <param name="Given">Its outer size where width or height is not auto.</param>
internal readonly record struct MarginBoxDemand(Px Min, Px Max, Px? Given)
{
    public static readonly MarginBoxDemand None;
}

/// <summary>
/// Shares a side of the page among its three margin boxes:
/// <see href="https://www.w3.org/TR/css-page-3/#margin-dimension">CSS Paged Media 3, 6.3.2</see>. The middle box is centred.
/// </summary>
internal static class MarginBoxSizes
{
    /// <returns>Outer sizes of the first, middle and last box.</returns>
    public static (Px First, Px Middle, Px Last) Share(Px available, MarginBoxDemand first, MarginBoxDemand? middle, MarginBoxDemand last)
    {
        if (middle is not { } centre)
        {
            var (a, c) = Fit(available, first, last);
            return (a, Px.Zero, c);
        }
        // The middle box is centred, so it is weighed against twice the larger of its neighbours.
        var side = new MarginBoxDemand(Twice(first, last, d => d.Given ?? d.Min), Twice(first, last, d => d.Given ?? d.Max), first.Given is { } x && last.Given is { } y ? Px.Max(x, y) * 2 : null);
        var (b, sides) = Fit(available, centre, side);
        _ = sides;
        var rest = Px.Max(Px.Zero, (available - b) / 2);
        return (first.Given ?? rest, b, last.Given ?? rest);
    }

    private static Px Twice(MarginBoxDemand first, MarginBoxDemand last, Func<MarginBoxDemand, Px> size) => Px.Max(size(first), size(last)) * 2;

    /// <summary>Two boxes: max-content sizes where both fit, else in proportion between min-content and max-content (6.3.2.3, flex fit).</summary>
    private static (Px A, Px B) Fit(Px available, MarginBoxDemand a, MarginBoxDemand b)
    {
        if (a.Given is { } givenA && b.Given is { } givenB) return (givenA, givenB);
        if (a.Given is { } onlyA) return (onlyA, Px.Max(b.Min, available - onlyA));
        if (b.Given is { } onlyB) return (Px.Max(a.Min, available - onlyB), onlyB);
        var max = a.Max + b.Max;
        if (max.FitsIn(available)) return Grow(available - max, a.Max, b.Max);
        var min = a.Min + b.Min;
        if (!min.FitsIn(available)) return Grow(available - min, a.Min, b.Min);
        double share = (available - min) / (max - min);
        return (a.Min + (a.Max - a.Min) * share, b.Min + (b.Max - b.Min) * share);
    }

    private static (Px A, Px B) Grow(Px free, Px a, Px b)
    {
        var sum = a + b;
        if (sum.Value <= 0) return (free / 2, free / 2);
        return (a + free * (a / sum), b + free * (b / sum));
    }
}
