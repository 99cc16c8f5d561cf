using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Values;

/// <summary>One side of a border, or a column rule. <see cref="Width"/> is zero where the style is none or hidden.</summary>
internal readonly record struct BorderSide(Px Width, BorderStyle Style, Rgba Color)
{
    public bool IsVisible => Width.Value > 0 && Style is not (BorderStyle.None or BorderStyle.Hidden) && Color.IsVisible;

    public override string ToString() => $"{Width} {Style.ToString().ToLowerInvariant()} {Color}";
}

/// <summary>The radii of one corner; percentages refer to the border box's width and height.</summary>
internal readonly record struct CornerRadius(LengthPercentage Horizontal, LengthPercentage Vertical)
{
    public bool IsZero => Horizontal.IsZero && Vertical.IsZero;

    public override string ToString() => $"{Horizontal}/{Vertical}";
}

/// <summary>See <see href="https://www.w3.org/TR/css-backgrounds-3/#box-shadow">CSS Backgrounds 3, 6.1</see>.</summary>
internal sealed record BoxShadow(Px OffsetX, Px OffsetY, Px Blur, Px Spread, CssColor Color, bool IsInset);
