using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private const string Transforming = "transforms";

    private static IEnumerable<Property> BoxProperties()
    {
        yield return P(BoxGroup.Place, "display", "inline", static g => ref g.Display, Displays.Parse);
        yield return P(BoxGroup.Place, "position", "static", static g => ref g.Position, Boxes.Position);
        yield return K(BoxGroup.Place, "float", "none", static g => ref g.Float, Keywords.Of(Float.None, Float.Left, Float.Right).Also("inline-start", Float.Left).Also("inline-end", Float.Right).Later("footnotes", "footnote", Float.Footnote));
        yield return K(BoxGroup.Place, "clear", "none", static g => ref g.Clear, Keywords.All<Clear>().Also("inline-start", Clear.Left).Also("inline-end", Clear.Right));
        yield return K(BoxGroup.Place, "box-sizing", "content-box", static g => ref g.BoxSizing, Keywords.All<BoxSizing>());
        yield return P(BoxGroup.Place, "overflow", "visible", static g => ref g.Overflow, Overflow);
        yield return K(BoxGroup.Place, "table-layout", "auto", static g => ref g.TableLayout, Keywords.All<TableLayout>());
        yield return K(BoxGroup.Place, "object-fit", "fill", static g => ref g.ObjectFit, Keywords.All<ObjectFit>());
        yield return P(BoxGroup.Place, "object-position", "50% 50%", static g => ref g.ObjectPosition, Backgrounds.BoxPosition);
        yield return P(BoxGroup.Place, "width", "auto", static g => ref g.Width, Dimensions.Size);
        yield return P(BoxGroup.Place, "height", "auto", static g => ref g.Height, Dimensions.Size);
        yield return P(BoxGroup.Place, "min-width", "auto", static g => ref g.MinWidth, Dimensions.Size);
        yield return P(BoxGroup.Place, "min-height", "auto", static g => ref g.MinHeight, Dimensions.Size);
        yield return P(BoxGroup.Place, "max-width", "none", static g => ref g.MaxWidth, Dimensions.MaxSize);
        yield return P(BoxGroup.Place, "max-height", "none", static g => ref g.MaxHeight, Dimensions.MaxSize);
        yield return P(BoxGroup.Place, "aspect-ratio", "auto", static g => ref g.AspectRatio, Boxes.AspectRatio, later: "aspect ratios");
        yield return P(BoxGroup.Place, "top", "auto", static g => ref g.Top, Dimensions.MarginOrInset);
        yield return P(BoxGroup.Place, "right", "auto", static g => ref g.Right, Dimensions.MarginOrInset);
        yield return P(BoxGroup.Place, "bottom", "auto", static g => ref g.Bottom, Dimensions.MarginOrInset);
        yield return P(BoxGroup.Place, "left", "auto", static g => ref g.Left, Dimensions.MarginOrInset);
        yield return P(BoxGroup.Place, "z-index", "auto", static g => ref g.ZIndex, Boxes.ZIndex);
        yield return P(BoxGroup.Place, "opacity", "1", static g => ref g.Opacity, Boxes.Opacity);
        yield return P(BoxGroup.Place, "transform", "none", static g => ref g.Transform, Transforms.Transform, later: Transforming);
        yield return P(BoxGroup.Place, "transform-origin", "50% 50%", static g => ref g.TransformOrigin, Backgrounds.BoxPosition, later: Transforming);

        yield return P(SpacingGroup.Place, "margin-top", "0", static g => ref g.MarginTop, Dimensions.MarginOrInset);
        yield return P(SpacingGroup.Place, "margin-right", "0", static g => ref g.MarginRight, Dimensions.MarginOrInset);
        yield return P(SpacingGroup.Place, "margin-bottom", "0", static g => ref g.MarginBottom, Dimensions.MarginOrInset);
        yield return P(SpacingGroup.Place, "margin-left", "0", static g => ref g.MarginLeft, Dimensions.MarginOrInset);
        yield return P(SpacingGroup.Place, "padding-top", "0", static g => ref g.PaddingTop, Lengths.NotNegative);
        yield return P(SpacingGroup.Place, "padding-right", "0", static g => ref g.PaddingRight, Lengths.NotNegative);
        yield return P(SpacingGroup.Place, "padding-bottom", "0", static g => ref g.PaddingBottom, Lengths.NotNegative);
        yield return P(SpacingGroup.Place, "padding-left", "0", static g => ref g.PaddingLeft, Lengths.NotNegative);
    }

    // Deviates: one value for both axes; the second of two is read and has no effect.
    private static Specified<Overflow>? Overflow(ValueReader reader)
    {
        if (reader.TryKeyword(OverflowKeywords) is not { } value) return null;
        reader.TryKeyword(OverflowKeywords);
        return value;
    }

    private static readonly Keywords<Overflow> OverflowKeywords = Keywords.All<Overflow>();
}
