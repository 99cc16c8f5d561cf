using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>Borders, radii, outlines and shadows. See <see href="https://www.w3.org/TR/css-backgrounds-3/#borders">CSS Backgrounds 3, 4 to 6</see>.</summary>
internal sealed class BorderGroup : IStyleGroup<BorderGroup>
{
    /// <summary>What the keyword <c>medium</c> is.</summary>
    public static readonly Px Medium = new(3);

    public Px TopWidth = Medium;
    public Px RightWidth = Medium;
    public Px BottomWidth = Medium;
    public Px LeftWidth = Medium;
    public BorderStyle TopStyle;
    public BorderStyle RightStyle;
    public BorderStyle BottomStyle;
    public BorderStyle LeftStyle;
    public CssColor TopColor = CssColor.CurrentColor;
    public CssColor RightColor = CssColor.CurrentColor;
    public CssColor BottomColor = CssColor.CurrentColor;
    public CssColor LeftColor = CssColor.CurrentColor;
    public CornerRadius TopLeftRadius;
    public CornerRadius TopRightRadius;
    public CornerRadius BottomRightRadius;
    public CornerRadius BottomLeftRadius;
    public IReadOnlyList<BoxShadow> Shadows = [];
    public Px OutlineWidth = Medium;
    public BorderStyle OutlineStyle;
    public CssColor OutlineColor = CssColor.CurrentColor;
    public Px OutlineOffset;

    public static BorderGroup Initial { get; } = new();

    public static StyleGroup<BorderGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.border);

    public BorderGroup Copy() => (BorderGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal BorderGroup border;

    public BorderSide BorderTop => Side(border.TopWidth, border.TopStyle, border.TopColor);

    public BorderSide BorderRight => Side(border.RightWidth, border.RightStyle, border.RightColor);

    public BorderSide BorderBottom => Side(border.BottomWidth, border.BottomStyle, border.BottomColor);

    public BorderSide BorderLeft => Side(border.LeftWidth, border.LeftStyle, border.LeftColor);

    public Edges BorderWidths => new(BorderTop.Width, BorderRight.Width, BorderBottom.Width, BorderLeft.Width);

    public CornerRadius BorderTopLeftRadius => border.TopLeftRadius;

    public CornerRadius BorderTopRightRadius => border.TopRightRadius;

    public CornerRadius BorderBottomRightRadius => border.BottomRightRadius;

    public CornerRadius BorderBottomLeftRadius => border.BottomLeftRadius;

    public bool HasBorderRadius =>
        !(border.TopLeftRadius.IsZero && border.TopRightRadius.IsZero && border.BottomRightRadius.IsZero && border.BottomLeftRadius.IsZero);

    public IReadOnlyList<BoxShadow> BoxShadow => border.Shadows;

    /// <summary>Takes no space; drawn around the border box.</summary>
    public BorderSide Outline => Side(border.OutlineWidth, border.OutlineStyle, border.OutlineColor);

    public Px OutlineOffset => border.OutlineOffset;

    // A side whose style is none or hidden has no width, whatever border-width says.
    private BorderSide Side(Px width, BorderStyle style, CssColor color) =>
        new(style is BorderStyle.None or BorderStyle.Hidden ? Px.Zero : width, style, color.Resolve(Color));
}
