using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private const string GridLayout = "grid layout";
    private const string MultiColumn = "multi-column layout";

    private static IEnumerable<Property> LayoutProperties()
    {
        yield return K(FlexGroup.Place, "flex-direction", "row", static g => ref g.Direction, Keywords.All<FlexDirection>());
        yield return K(FlexGroup.Place, "flex-wrap", "nowrap", static g => ref g.Wrap, new Keywords<FlexWrap>().Also("nowrap", FlexWrap.NoWrap).Also("wrap", FlexWrap.Wrap).Also("wrap-reverse", FlexWrap.WrapReverse));
        yield return P(FlexGroup.Place, "flex-grow", "0", static g => ref g.Grow, r => Lengths.Number(r, 0) is double factor ? factor : null);
        yield return P(FlexGroup.Place, "flex-shrink", "1", static g => ref g.Shrink, r => Lengths.Number(r, 0) is double factor ? factor : null);
        yield return P(FlexGroup.Place, "flex-basis", "auto", static g => ref g.Basis, Dimensions.FlexBasis);
        yield return P(FlexGroup.Place, "order", "0", static g => ref g.Order, r => Lengths.Integer(r) is int order ? order : null);
        yield return P(FlexGroup.Place, "row-gap", "normal", static g => ref g.RowGap, Flexes.Gap);
        yield return P(FlexGroup.Place, "column-gap", "normal", static g => ref g.ColumnGap, Flexes.Gap);
        yield return P(FlexGroup.Place, "align-items", "normal", static g => ref g.AlignItems, Flexes.Items);
        yield return P(FlexGroup.Place, "align-self", "auto", static g => ref g.AlignSelf, Flexes.Self);
        yield return P(FlexGroup.Place, "align-content", "normal", static g => ref g.AlignContent, Flexes.Content);
        yield return P(FlexGroup.Place, "justify-content", "normal", static g => ref g.JustifyContent, Flexes.Content);
        yield return P(FlexGroup.Place, "justify-items", "normal", static g => ref g.JustifyItems, Flexes.Items, later: GridLayout);
        yield return P(FlexGroup.Place, "justify-self", "auto", static g => ref g.JustifySelf, Flexes.Self, later: GridLayout);

        yield return P(GridGroup.Place, "grid-template-columns", "none", static g => ref g.TemplateColumns, Grids.Template, later: GridLayout);
        yield return P(GridGroup.Place, "grid-template-rows", "none", static g => ref g.TemplateRows, Grids.Template, later: GridLayout);
        yield return P(GridGroup.Place, "grid-template-areas", "none", static g => ref g.TemplateAreas, Grids.Areas, later: GridLayout);
        yield return P(GridGroup.Place, "grid-auto-columns", "auto", static g => ref g.AutoColumns, Grids.AutoTracks, later: GridLayout);
        yield return P(GridGroup.Place, "grid-auto-rows", "auto", static g => ref g.AutoRows, Grids.AutoTracks, later: GridLayout);
        yield return P(GridGroup.Place, "grid-auto-flow", "row", static g => ref g.AutoFlow, Grids.AutoFlow, later: GridLayout);
        yield return P(GridGroup.Place, "grid-column-start", "auto", static g => ref g.ColumnStart, Grids.Line, later: GridLayout);
        yield return P(GridGroup.Place, "grid-column-end", "auto", static g => ref g.ColumnEnd, Grids.Line, later: GridLayout);
        yield return P(GridGroup.Place, "grid-row-start", "auto", static g => ref g.RowStart, Grids.Line, later: GridLayout);
        yield return P(GridGroup.Place, "grid-row-end", "auto", static g => ref g.RowEnd, Grids.Line, later: GridLayout);

        yield return P(ColumnsGroup.Place, "column-count", "auto", static g => ref g.Count, r => r.Ident("auto") ? Specified.Of<int?>(null) : Lengths.Integer(r, 1) is int count ? Specified.Of<int?>(count) : null, later: MultiColumn);
        yield return P(ColumnsGroup.Place, "column-width", "auto", static g => ref g.Width, r => r.Ident("auto") ? Specified.Of<Geometry.Px?>(null) : Lengths.Length(r, Sign.NotNegative)?.Select(l => (Geometry.Px?)l), later: MultiColumn);
        yield return K(ColumnsGroup.Place, "column-fill", "balance", static g => ref g.Fill, Keywords.All<ColumnFill>(), later: MultiColumn);
        yield return K(ColumnsGroup.Place, "column-span", "none", static g => ref g.Span, Keywords.All<ColumnSpan>(), later: MultiColumn);
        yield return P(ColumnsGroup.Place, "column-rule-width", "medium", static g => ref g.RuleWidth, Boxes.LineWidth, later: MultiColumn);
        yield return K(ColumnsGroup.Place, "column-rule-style", "none", static g => ref g.RuleStyle, Keywords.All<BorderStyle>(), later: MultiColumn);
        yield return P(ColumnsGroup.Place, "column-rule-color", "currentcolor", static g => ref g.RuleColor, Colors.Color, later: MultiColumn);
    }
}
