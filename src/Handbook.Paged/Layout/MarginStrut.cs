using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// Adjoining vertical margins that have not been resolved to a distance yet: the largest positive and the most negative one.
/// See <see href="https://www.w3.org/TR/CSS22/box.html#collapsing-margins">CSS 2.2, 8.3.1</see>.
/// </summary>
internal readonly record struct MarginStrut(Px Positive, Px Negative)
{
    public static readonly MarginStrut Empty;

    /// <summary>The distance that the collapsed margins make; may be negative.</summary>
    public Px Sum => Positive + Negative;

    public MarginStrut With(Px margin) => margin.Value >= 0
        ? this with { Positive = Px.Max(Positive, margin) }
        : this with { Negative = Px.Min(Negative, margin) };

    public MarginStrut With(MarginStrut other) => new(Px.Max(Positive, other.Positive), Px.Min(Negative, other.Negative));
}
