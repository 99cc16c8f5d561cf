using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css;

/// <summary>Inline boxes: alignment in the line and decoration lines; none of them inherited.</summary>
internal sealed class InlineGroup : IStyleGroup<InlineGroup>
{
    public VerticalAlign VerticalAlign;
    public TextDecorationLine DecorationLine;
    public TextDecorationStyle DecorationStyle;
    public CssColor DecorationColor = CssColor.CurrentColor;
    public DecorationThickness DecorationThickness;
    public UnicodeBidi UnicodeBidi;

    public static InlineGroup Initial { get; } = new();

    public static StyleGroup<InlineGroup> Place { get; } = new(Initial, isInherited: false, static style => ref style.inline);

    public InlineGroup Copy() => (InlineGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal InlineGroup inline;

    public VerticalAlign VerticalAlign => inline.VerticalAlign;

    /// <summary>
    /// Drawn by this element over all its in-flow text; layout propagates it to descendants.
    /// See <see href="https://www.w3.org/TR/css-text-decor-3/#line-decoration">CSS Text Decoration 3, 2</see>.
    /// </summary>
    public TextDecorationLine TextDecorationLine => inline.DecorationLine;

    public TextDecorationStyle TextDecorationStyle => inline.DecorationStyle;

    public Geometry.Rgba TextDecorationColor => inline.DecorationColor.Resolve(Color);

    public DecorationThickness TextDecorationThickness => inline.DecorationThickness;

    public UnicodeBidi UnicodeBidi => inline.UnicodeBidi;
}
