using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private static IEnumerable<Property> BorderProperties()
    {
        Keywords<BorderStyle> styles = Keywords.All<BorderStyle>();
        yield return P("border-top-width", "medium", static (BorderGroup g) => ref g.TopWidth, Boxes.LineWidth);
        yield return P("border-right-width", "medium", static (BorderGroup g) => ref g.RightWidth, Boxes.LineWidth);
        yield return P("border-bottom-width", "medium", static (BorderGroup g) => ref g.BottomWidth, Boxes.LineWidth);
        yield return P("border-left-width", "medium", static (BorderGroup g) => ref g.LeftWidth, Boxes.LineWidth);
        yield return K("border-top-style", "none", static (BorderGroup g) => ref g.TopStyle, styles);
        yield return K("border-right-style", "none", static (BorderGroup g) => ref g.RightStyle, styles);
        yield return K("border-bottom-style", "none", static (BorderGroup g) => ref g.BottomStyle, styles);
        yield return K("border-left-style", "none", static (BorderGroup g) => ref g.LeftStyle, styles);
        yield return P("border-top-color", "currentcolor", static (BorderGroup g) => ref g.TopColor, Colors.Color);
        yield return P("border-right-color", "currentcolor", static (BorderGroup g) => ref g.RightColor, Colors.Color);
        yield return P("border-bottom-color", "currentcolor", static (BorderGroup g) => ref g.BottomColor, Colors.Color);
        yield return P("border-left-color", "currentcolor", static (BorderGroup g) => ref g.LeftColor, Colors.Color);
        yield return P("border-top-left-radius", "0", static (BorderGroup g) => ref g.TopLeftRadius, Boxes.Radius);
        yield return P("border-top-right-radius", "0", static (BorderGroup g) => ref g.TopRightRadius, Boxes.Radius);
        yield return P("border-bottom-right-radius", "0", static (BorderGroup g) => ref g.BottomRightRadius, Boxes.Radius);
        yield return P("border-bottom-left-radius", "0", static (BorderGroup g) => ref g.BottomLeftRadius, Boxes.Radius);
        yield return P("box-shadow", "none", static (BorderGroup g) => ref g.Shadows, Boxes.Shadows);
        yield return P("outline-width", "medium", static (BorderGroup g) => ref g.OutlineWidth, Boxes.LineWidth);
        yield return K("outline-style", "none", static (BorderGroup g) => ref g.OutlineStyle, Keywords.All<BorderStyle>().Also("auto", BorderStyle.Solid));
        yield return P("outline-color", "currentcolor", static (BorderGroup g) => ref g.OutlineColor, r => r.Ident("auto") ? CssColor.CurrentColor : Colors.Color(r));
        yield return P("outline-offset", "0", static (BorderGroup g) => ref g.OutlineOffset, r => Lengths.Length(r, Sign.Any));

        yield return P("background-color", "transparent", static (BackgroundGroup g) => ref g.Color, Colors.Color);
        yield return P("background-image", "none", static (BackgroundGroup g) => ref g.Images, r => Backgrounds.List(r, Backgrounds.Image));
        yield return P("background-position-x", "0%", static (BackgroundGroup g) => ref g.PositionX, r => Backgrounds.List(r, i => Backgrounds.PositionAxis(i, "left", "right")));
        yield return P("background-position-y", "0%", static (BackgroundGroup g) => ref g.PositionY, r => Backgrounds.List(r, i => Backgrounds.PositionAxis(i, "top", "bottom")));
        yield return P("background-size", "auto", static (BackgroundGroup g) => ref g.Size, r => Backgrounds.List(r, Backgrounds.Size));
        yield return P("background-repeat", "repeat", static (BackgroundGroup g) => ref g.Repeat, r => Backgrounds.List(r, Backgrounds.Repeat));
        yield return P("background-origin", "padding-box", static (BackgroundGroup g) => ref g.Origin, r => Backgrounds.List(r, i => i.TryKeyword(Backgrounds.OriginBoxes) is { } box ? Specified.Of(box) : null));
        yield return P("background-clip", "border-box", static (BackgroundGroup g) => ref g.Clip, r => Backgrounds.List(r, i => i.TryKeyword(Backgrounds.ClipBoxes) is { } box ? Specified.Of(box) : null));
    }
}
