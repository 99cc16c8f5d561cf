using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private const string GridLayout = "grid layout";
    private const string MultiColumn = "multi-column layout";

    private static IEnumerable<Property> LayoutProperties()
    {
        yield return K("flex-direction", "row", static (FlexGroup g) => ref g.Direction, Keywords.All<FlexDirection>());
        yield return K("flex-wrap", "nowrap", static (FlexGroup g) => ref g.Wrap, new Keywords<FlexWrap>().Also("nowrap", FlexWrap.NoWrap).Also("wrap", FlexWrap.Wrap).Also("wrap-reverse", FlexWrap.WrapReverse));
        yield return P("flex-grow", "0", static (FlexGroup g) => ref g.Grow, r => Lengths.Number(r, 0) is double factor ? factor : null);
        yield return P("flex-shrink", "1", static (FlexGroup g) => ref g.Shrink, r => Lengths.Number(r, 0) is double factor ? factor : null);
        yield return P("flex-basis", "auto", static (FlexGroup g) => ref g.Basis, Dimensions.FlexBasis);
        yield return P("order", "0", static (FlexGroup g) => ref g.Order, r => Lengths.Integer(r) is int order ? order : null);
        yield return P("row-gap", "normal", static (FlexGroup g) => ref g.RowGap, Flexes.Gap);
        yield return P("column-gap", "normal", static (FlexGroup g) => ref g.ColumnGap, Flexes.Gap);
        yield return P("align-items", "normal", static (FlexGroup g) => ref g.AlignItems, Flexes.Items);
        yield return P("align-self", "auto", static (FlexGroup g) => ref g.AlignSelf, Flexes.Self);
        yield return P("align-content", "normal", static (FlexGroup g) => ref g.AlignContent, Flexes.Content);
        yield return P("justify-content", "normal", static (FlexGroup g) => ref g.JustifyContent, Flexes.Content);
        yield return P("justify-items", "normal", static (FlexGroup g) => ref g.JustifyItems, Flexes.Items);
        yield return P("justify-self", "auto", static (FlexGroup g) => ref g.JustifySelf, Flexes.Self);

        yield return P("grid-template-columns", "none", static (GridGroup g) => ref g.TemplateColumns, Grids.Template, later: GridLayout);
        yield return P("grid-template-rows", "none", static (GridGroup g) => ref g.TemplateRows, Grids.Template, later: GridLayout);
        yield return P("grid-template-areas", "none", static (GridGroup g) => ref g.TemplateAreas, Grids.Areas, later: GridLayout);
        yield return P("grid-auto-columns", "auto", static (GridGroup g) => ref g.AutoColumns, Grids.AutoTracks, later: GridLayout);
        yield return P("grid-auto-rows", "auto", static (GridGroup g) => ref g.AutoRows, Grids.AutoTracks, later: GridLayout);
        yield return P("grid-auto-flow", "row", static (GridGroup g) => ref g.AutoFlow, Grids.AutoFlow, later: GridLayout);
        yield return P("grid-column-start", "auto", static (GridGroup g) => ref g.ColumnStart, Grids.Line, later: GridLayout);
        yield return P("grid-column-end", "auto", static (GridGroup g) => ref g.ColumnEnd, Grids.Line, later: GridLayout);
        yield return P("grid-row-start", "auto", static (GridGroup g) => ref g.RowStart, Grids.Line, later: GridLayout);
        yield return P("grid-row-end", "auto", static (GridGroup g) => ref g.RowEnd, Grids.Line, later: GridLayout);

        yield return P("column-count", "auto", static (ColumnsGroup g) => ref g.Count, r => r.Ident("auto") ? Specified.Of<int?>(null) : Lengths.Integer(r, 1) is int count ? Specified.Of<int?>(count) : null, later: MultiColumn);
        yield return P("column-width", "auto", static (ColumnsGroup g) => ref g.Width, r => r.Ident("auto") ? Specified.Of<Geometry.Px?>(null) : Lengths.Length(r, Sign.NotNegative)?.Select(l => (Geometry.Px?)l), later: MultiColumn);
        yield return K("column-fill", "balance", static (ColumnsGroup g) => ref g.Fill, Keywords.All<ColumnFill>(), later: MultiColumn);
        yield return K("column-span", "none", static (ColumnsGroup g) => ref g.Span, Keywords.All<ColumnSpan>(), later: MultiColumn);
        yield return P("column-rule-width", "medium", static (ColumnsGroup g) => ref g.RuleWidth, Boxes.LineWidth, later: MultiColumn);
        yield return K("column-rule-style", "none", static (ColumnsGroup g) => ref g.RuleStyle, Keywords.All<BorderStyle>(), later: MultiColumn);
        yield return P("column-rule-color", "currentcolor", static (ColumnsGroup g) => ref g.RuleColor, Colors.Color, later: MultiColumn);
    }
}
