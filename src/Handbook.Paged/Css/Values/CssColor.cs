using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Values;

/// <summary>A computed colour: a colour, or <c>currentcolor</c>, which stays a keyword so that the initial values can be shared.</summary>
internal readonly record struct CssColor(Rgba Value, bool IsCurrentColor = false)
{
    public static readonly CssColor CurrentColor = new(default, true);
    public static readonly CssColor Transparent;

    public static implicit operator CssColor(Rgba value) => new(value);

    public Rgba Resolve(Rgba currentColor) => IsCurrentColor ? currentColor : Value;

    public override string ToString() => IsCurrentColor ? "currentcolor" : Value.ToString();
}
