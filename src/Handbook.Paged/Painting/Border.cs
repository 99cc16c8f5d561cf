using Handbook.Paged.Geometry;

namespace Handbook.Paged.Painting;

internal enum BorderStyle
{
    None,
    Solid,
    Dashed,
    Dotted,
    Double,
    Groove,
    Ridge,
    Inset,
    Outset,
}

internal readonly record struct BorderSide(Px Width, BorderStyle Style, Rgba Color)
{
    public static readonly BorderSide None;

    public bool IsVisible => Style != BorderStyle.None && Width.Value > 0 && Color.IsVisible;

    public override string ToString() => IsVisible ? $"{Width} {Style} {Color}" : "none";
}

internal sealed record BorderSides(BorderSide Top, BorderSide Right, BorderSide Bottom, BorderSide Left)
{
    public Edges Widths => new(Top.Width, Right.Width, Bottom.Width, Left.Width);

    public bool AreAlike => Top == Right && Right == Bottom && Bottom == Left;

    public override string ToString() => AreAlike ? Top.ToString() : $"{Top}, {Right}, {Bottom}, {Left}";
}

/// <summary>
/// Radii of a box's corners, already reduced so that they don't overlap:
/// <see href="https://www.w3.org/TR/css-backgrounds-3/#corner-overlap">CSS Backgrounds 3, 4.5</see>.
/// </summary>
internal readonly record struct CornerRadii(Size TopLeft, Size TopRight, Size BottomRight, Size BottomLeft)
{
    public static readonly CornerRadii None;

    public static CornerRadii All(Px radius)
    {
        var size = new Size(radius, radius);
        return new CornerRadii(size, size, size, size);
    }

    public bool AreNone => this == None;

    /// <summary>The radii of the padding edge, inside borders of <paramref name="widths"/>.</summary>
    public CornerRadii Inset(Edges widths) => new(
        Inset(TopLeft, widths.Left, widths.Top),
        Inset(TopRight, widths.Right, widths.Top),
        Inset(BottomRight, widths.Right, widths.Bottom),
        Inset(BottomLeft, widths.Left, widths.Bottom));

    private static Size Inset(Size radius, Px horizontal, Px vertical)
    {
        var width = Px.Max(radius.Width - horizontal, Px.Zero);
        var height = Px.Max(radius.Height - vertical, Px.Zero);
        return width.Value > 0 && height.Value > 0 ? new Size(width, height) : default;
    }

    public override string ToString() => TopLeft == TopRight && TopRight == BottomRight && BottomRight == BottomLeft
        ? TopLeft.ToString()
        : $"{TopLeft} {TopRight} {BottomRight} {BottomLeft}";
}
