using Handbook.Paged.Geometry;

namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// Where preserved tabs reach to: <see href="https://www.w3.org/TR/css-text-3/#white-space-phase-2">CSS Text 3, 4.1.3</see>.
/// </summary>
/// <param name="Interval">Stops stand at its multiples; zero: tabs are not rendered.</param>
/// <param name="Least">A stop that is nearer than this is passed over.</param>
internal readonly record struct TabStops(Px Interval, Px Least)
{
    /// <param name="from">Where the tab begins, from the block container's content edge.</param>
    public Px AdvanceFrom(Px from)
    {
        if (Interval.Value <= Px.Tolerance) return Px.Zero;
        var advance = Interval * (Math.Floor(from / Interval) + 1) - from;
        return advance < Least ? advance + Interval : advance;
    }
}
