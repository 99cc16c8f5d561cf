using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private static IEnumerable<Property> BorderProperties()
    {
        Keywords<BorderStyle> styles = Keywords.All<BorderStyle>();
        yield return P(BorderGroup.Place, "border-top-width", "medium", static g => ref g.TopWidth, Boxes.LineWidth);
        yield return P(BorderGroup.Place, "border-right-width", "medium", static g => ref g.RightWidth, Boxes.LineWidth);
        yield return P(BorderGroup.Place, "border-bottom-width", "medium", static g => ref g.BottomWidth, Boxes.LineWidth);
        yield return P(BorderGroup.Place, "border-left-width", "medium", static g => ref g.LeftWidth, Boxes.LineWidth);
        yield return K(BorderGroup.Place, "border-top-style", "none", static g => ref g.TopStyle, styles);
        yield return K(BorderGroup.Place, "border-right-style", "none", static g => ref g.RightStyle, styles);
        yield return K(BorderGroup.Place, "border-bottom-style", "none", static g => ref g.BottomStyle, styles);
        yield return K(BorderGroup.Place, "border-left-style", "none", static g => ref g.LeftStyle, styles);
        yield return P(BorderGroup.Place, "border-top-color", "currentcolor", static g => ref g.TopColor, Colors.Color);
        yield return P(BorderGroup.Place, "border-right-color", "currentcolor", static g => ref g.RightColor, Colors.Color);
        yield return P(BorderGroup.Place, "border-bottom-color", "currentcolor", static g => ref g.BottomColor, Colors.Color);
        yield return P(BorderGroup.Place, "border-left-color", "currentcolor", static g => ref g.LeftColor, Colors.Color);
        yield return P(BorderGroup.Place, "border-top-left-radius", "0", static g => ref g.TopLeftRadius, Boxes.Radius);
        yield return P(BorderGroup.Place, "border-top-right-radius", "0", static g => ref g.TopRightRadius, Boxes.Radius);
        yield return P(BorderGroup.Place, "border-bottom-right-radius", "0", static g => ref g.BottomRightRadius, Boxes.Radius);
        yield return P(BorderGroup.Place, "border-bottom-left-radius", "0", static g => ref g.BottomLeftRadius, Boxes.Radius);
        yield return P(BorderGroup.Place, "box-shadow", "none", static g => ref g.Shadows, Boxes.Shadows);
        yield return P(BorderGroup.Place, "outline-width", "medium", static g => ref g.OutlineWidth, Boxes.LineWidth);
        yield return K(BorderGroup.Place, "outline-style", "none", static g => ref g.OutlineStyle, Keywords.All<BorderStyle>().Also("auto", BorderStyle.Solid));
        yield return P(BorderGroup.Place, "outline-color", "currentcolor", static g => ref g.OutlineColor, r => r.Ident("auto") ? CssColor.CurrentColor : Colors.Color(r));
        yield return P(BorderGroup.Place, "outline-offset", "0", static g => ref g.OutlineOffset, r => Lengths.Length(r, Sign.Any));

        yield return P(BackgroundGroup.Place, "background-color", "transparent", static g => ref g.Color, Colors.Color);
        yield return P(BackgroundGroup.Place, "background-image", "none", static g => ref g.Images, r => Backgrounds.List(r, Backgrounds.Image));
        yield return P(BackgroundGroup.Place, "background-position-x", "0%", static g => ref g.PositionX, r => Backgrounds.List(r, i => Backgrounds.PositionAxis(i, "left", "right")));
        yield return P(BackgroundGroup.Place, "background-position-y", "0%", static g => ref g.PositionY, r => Backgrounds.List(r, i => Backgrounds.PositionAxis(i, "top", "bottom")));
        yield return P(BackgroundGroup.Place, "background-size", "auto", static g => ref g.Size, r => Backgrounds.List(r, Backgrounds.Size));
        yield return P(BackgroundGroup.Place, "background-repeat", "repeat", static g => ref g.Repeat, r => Backgrounds.List(r, Backgrounds.Repeat));
        yield return P(BackgroundGroup.Place, "background-origin", "padding-box", static g => ref g.Origin, r => Backgrounds.List(r, i => i.TryKeyword(Backgrounds.OriginBoxes) is { } box ? Specified.Of(box) : null));
        yield return P(BackgroundGroup.Place, "background-clip", "border-box", static g => ref g.Clip, r => Backgrounds.List(r, i => i.TryKeyword(Backgrounds.ClipBoxes) is { } box ? Specified.Of(box) : null));
    }
}
