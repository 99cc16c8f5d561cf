namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private static string[] Sides => ["top", "right", "bottom", "left"];

    private static IEnumerable<Shorthand> ShorthandProperties()
    {
        yield return S("margin", ShorthandParsers.FourSides, "margin-top", "margin-right", "margin-bottom", "margin-left");
        yield return S("margin-block", ShorthandParsers.Two, "margin-top", "margin-bottom");
        yield return S("margin-inline", ShorthandParsers.Two, "margin-left", "margin-right");
        yield return S("padding", ShorthandParsers.FourSides, "padding-top", "padding-right", "padding-bottom", "padding-left");
        yield return S("padding-block", ShorthandParsers.Two, "padding-top", "padding-bottom");
        yield return S("padding-inline", ShorthandParsers.Two, "padding-left", "padding-right");
        yield return S("inset", ShorthandParsers.FourSides, "top", "right", "bottom", "left");
        yield return S("inset-block", ShorthandParsers.Two, "top", "bottom");
        yield return S("inset-inline", ShorthandParsers.Two, "left", "right");

        yield return S("border", ShorthandParsers.Border, [.. BorderSides("width"), .. BorderSides("style"), .. BorderSides("color")]);
        yield return S("border-width", ShorthandParsers.FourSides, BorderSides("width"));
        yield return S("border-style", ShorthandParsers.FourSides, BorderSides("style"));
        yield return S("border-color", ShorthandParsers.FourSides, BorderSides("color"));
        foreach (string side in Sides) yield return S($"border-{side}", ShorthandParsers.AnyOrder, $"border-{side}-width", $"border-{side}-style", $"border-{side}-color");
        yield return S("border-block-width", ShorthandParsers.Two, "border-top-width", "border-bottom-width");
        yield return S("border-block-style", ShorthandParsers.Two, "border-top-style", "border-bottom-style");
        yield return S("border-block-color", ShorthandParsers.Two, "border-top-color", "border-bottom-color");
        yield return S("border-inline-width", ShorthandParsers.Two, "border-left-width", "border-right-width");
        yield return S("border-inline-style", ShorthandParsers.Two, "border-left-style", "border-right-style");
        yield return S("border-inline-color", ShorthandParsers.Two, "border-left-color", "border-right-color");
        yield return S("border-block", TwoBorders, "border-top-width", "border-top-style", "border-top-color", "border-bottom-width", "border-bottom-style", "border-bottom-color");
        yield return S("border-inline", TwoBorders, "border-left-width", "border-left-style", "border-left-color", "border-right-width", "border-right-style", "border-right-color");
        yield return S("border-radius", ShorthandParsers.BorderRadius, "border-top-left-radius", "border-top-right-radius", "border-bottom-right-radius", "border-bottom-left-radius");
        yield return S("outline", ShorthandParsers.AnyOrder, "outline-width", "outline-style", "outline-color");
        yield return S("background", BackgroundShorthand.Background, BackgroundShorthand.Longhands);
        yield return S("background-position", BackgroundShorthand.Position, "background-position-x", "background-position-y");

        yield return S("font", FontShorthand.Font, FontShorthand.Longhands);
        yield return S("font-variant", FontShorthand.Variant, "font-variant-ligatures", "font-variant-caps", "font-variant-numeric", "font-variant-position", "font-variant-east-asian");
        yield return S("text-decoration", ShorthandParsers.AnyOrder, "text-decoration-line", "text-decoration-style", "text-decoration-color", "text-decoration-thickness");
        yield return S("white-space", ShorthandParsers.WhiteSpace, "white-space-collapse", "text-wrap-mode");
        yield return S("text-wrap", ShorthandParsers.AnyOrder, "text-wrap-mode", "text-wrap-style");
        yield return S("list-style", ListStyle, "list-style-position", "list-style-image", "list-style-type");

        yield return S("page-break-before", ShorthandParsers.PageBreak, "break-before");
        yield return S("page-break-after", ShorthandParsers.PageBreak, "break-after");
        yield return S("page-break-inside", ShorthandParsers.PageBreakInside, "break-inside");

        yield return S("flex", ShorthandParsers.Flex, "flex-grow", "flex-shrink", "flex-basis");
        yield return S("flex-flow", ShorthandParsers.AnyOrder, "flex-direction", "flex-wrap");
        yield return S("gap", ShorthandParsers.Two, "row-gap", "column-gap");
        yield return S("place-content", ShorthandParsers.Place, "align-content", "justify-content");
        yield return S("place-items", ShorthandParsers.Place, "align-items", "justify-items");
        yield return S("place-self", ShorthandParsers.Place, "align-self", "justify-self");
        yield return S("grid-row", ShorthandParsers.GridLines, "grid-row-start", "grid-row-end");
        yield return S("grid-column", ShorthandParsers.GridLines, "grid-column-start", "grid-column-end");
        yield return S("grid-area", ShorthandParsers.GridArea, "grid-row-start", "grid-column-start", "grid-row-end", "grid-column-end");
        yield return S("grid-template", ShorthandParsers.GridTemplate, "grid-template-rows", "grid-template-columns", "grid-template-areas");
        yield return S("columns", ShorthandParsers.AnyOrder, "column-width", "column-count");
        yield return S("column-rule", ShorthandParsers.AnyOrder, "column-rule-width", "column-rule-style", "column-rule-color");

        // Only the CSS-wide keywords, which every shorthand takes, are values of 'all'.
        yield return new Shorthand("all", [.. Longhands.Where(l => l.Name is not ("direction" or "unicode-bidi") && !l.IsPageOnly)], static (_, _) => null);
    }

    private static Shorthand S(string name, ShorthandParser parser, params string[] longhands) => new(name, [.. longhands.Select(Longhand)], parser);

    private static string[] BorderSides(string what) => [.. Sides.Select(side => $"border-{side}-{what}")];

    private static object?[]? TwoBorders(ValueReader reader, Shorthand shorthand)
    {
        var values = new object?[3];
        return ShorthandParsers.TakeAny(reader, [.. shorthand.Longhands.Take(3)], values) ? [.. values, .. values] : null;
    }

    /// <summary>See <see href="https://www.w3.org/TR/css-lists-3/#list-style-property">CSS Lists 3, 3.4</see>: a <c>none</c> is for the type, the image, or both.</summary>
    private static object?[]? ListStyle(ValueReader reader, Shorthand shorthand)
    {
        var values = new object?[3];
        int nones = 0;
        while (!reader.AtEnd)
        {
            if (reader.Ident("none"))
            {
                if (++nones > 2) return null;
            }
            else if (!ShorthandParsers.TakeOne(reader, shorthand.Longhands, values))
            {
                return null;
            }
        }
        if (nones > 0 && values[2] is null)
        {
            values[2] = Specified.Of(Values.CounterStyleReference.None);
            nones--;
        }
        return nones > 1 || (nones == 1 && values[1] is not null) ? null : values;
    }
}
