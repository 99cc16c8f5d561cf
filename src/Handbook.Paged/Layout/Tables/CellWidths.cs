using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// The outer widths that one cell asks for: <see href="https://www.w3.org/TR/css-tables-3/#outer-min-content">CSS Tables 3, 3.8.2</see>.
/// </summary>
/// <param name="Min">Outer min-content width.</param>
/// <param name="Max">Outer max-content width where the column is not constrained.</param>
/// <param name="Constrained">Outer max-content width where the column is constrained.</param>
/// <param name="Percentage">A width in percent; 0 for none.</param>
/// <param name="IsConstrained">A width in px was given.</param>
internal readonly record struct CellWidths(Px Min, Px Max, Px Constrained, double Percentage, bool IsConstrained)
{
    public static CellWidths Of(GridCell cell, CollapsedBorders? borders, LayoutContext context)
    {
        var style = cell.Box.Style;
        var content = IntrinsicSizes.OfBorderBox(cell.Box.Content, context);
        var insets = new BoxModel.Insets(style, Px.Zero);
        var frame = insets.Border.Horizontal + insets.Padding.Horizontal;
        var outer = borders is null ? frame : borders.Halves(cell).Horizontal + insets.Padding.Horizontal;
        var extra = style.BoxSizing == BoxSizing.BorderBox ? Px.Zero : outer;
        var min = content.Min - frame + outer;
        var max = content.Max - frame + outer;
        var width = Length(style.Width, extra);
        var atLeast = Px.Max(outer, Length(style.MinWidth, extra) ?? Px.Zero);
        var atMost = Length(style.MaxWidth, extra) ?? Px.Infinite;
        min = Px.Max(atLeast, Px.Min(min, atMost));
        return new CellWidths(
            min,
            Px.Max(min, Px.Max(Px.Min(width ?? Px.Zero, atMost), Px.Min(max, atMost))),
            Px.Max(min, Px.Min(width ?? Px.Zero, atMost)),
            Percent(style),
            width is not null);
    }

    /// <summary>In a table of fixed layout the content does not count.</summary>
    public static CellWidths Given(GridCell cell, CollapsedBorders? borders)
    {
        var style = cell.Box.Style;
        var insets = new BoxModel.Insets(style, Px.Zero);
        var outer = (borders is null ? insets.Border.Horizontal : borders.Halves(cell).Horizontal) + insets.Padding.Horizontal;
        var extra = style.BoxSizing == BoxSizing.BorderBox ? Px.Zero : outer;
        var width = Length(style.Width, extra) is { } length ? Px.Max(length, outer) : (Px?)null;
        var used = width ?? Px.Zero;
        return new CellWidths(used, used, used, Percent(style), width is not null);
    }

    /// <summary>The share of the table's width that a cell or column asks for.</summary>
    public static double Percent(ComputedStyle style)
    {
        if (!style.Width.HasPercentage) return 0;
        double percent = style.Width.Value.Percentage;
        if (style.MaxWidth.HasPercentage) percent = Math.Min(percent, style.MaxWidth.Value.Percentage);
        return Math.Max(0, percent);
    }

    // calc() with a percentage counts as auto (CSS Tables 3, 3.8.2).
    public static Px? Length(Dimension dimension, Px extra) =>
        dimension is { IsLength: true, HasPercentage: false } ? Px.Max(Px.Zero, dimension.Value.Length) + extra : null;
}
