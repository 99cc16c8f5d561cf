using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private const string Transforming = "transforms";

    private static IEnumerable<Property> BoxProperties()
    {
        yield return P("display", "inline", static (BoxGroup g) => ref g.Display, Displays.Parse);
        yield return P("position", "static", static (BoxGroup g) => ref g.Position, Boxes.Position);
        yield return K("float", "none", static (BoxGroup g) => ref g.Float, Keywords.Of(Float.None, Float.Left, Float.Right).Also("inline-start", Float.Left).Also("inline-end", Float.Right).Later("footnotes", "footnote", Float.Footnote));
        yield return K("clear", "none", static (BoxGroup g) => ref g.Clear, Keywords.All<Clear>().Also("inline-start", Clear.Left).Also("inline-end", Clear.Right));
        yield return K("box-sizing", "content-box", static (BoxGroup g) => ref g.BoxSizing, Keywords.All<BoxSizing>());
        yield return P("overflow", "visible", static (BoxGroup g) => ref g.Overflow, Overflow);
        yield return K("table-layout", "auto", static (BoxGroup g) => ref g.TableLayout, Keywords.All<TableLayout>());
        yield return K("object-fit", "fill", static (BoxGroup g) => ref g.ObjectFit, Keywords.All<ObjectFit>());
        yield return P("object-position", "50% 50%", static (BoxGroup g) => ref g.ObjectPosition, Backgrounds.BoxPosition);
        yield return P("width", "auto", static (BoxGroup g) => ref g.Width, Dimensions.Size);
        yield return P("height", "auto", static (BoxGroup g) => ref g.Height, Dimensions.Size);
        yield return P("min-width", "auto", static (BoxGroup g) => ref g.MinWidth, Dimensions.Size);
        yield return P("min-height", "auto", static (BoxGroup g) => ref g.MinHeight, Dimensions.Size);
        yield return P("max-width", "none", static (BoxGroup g) => ref g.MaxWidth, Dimensions.MaxSize);
        yield return P("max-height", "none", static (BoxGroup g) => ref g.MaxHeight, Dimensions.MaxSize);
        yield return P("aspect-ratio", "auto", static (BoxGroup g) => ref g.AspectRatio, Boxes.AspectRatio, later: "aspect ratios");
        yield return P("top", "auto", static (BoxGroup g) => ref g.Top, Dimensions.MarginOrInset);
        yield return P("right", "auto", static (BoxGroup g) => ref g.Right, Dimensions.MarginOrInset);
        yield return P("bottom", "auto", static (BoxGroup g) => ref g.Bottom, Dimensions.MarginOrInset);
        yield return P("left", "auto", static (BoxGroup g) => ref g.Left, Dimensions.MarginOrInset);
        yield return P("z-index", "auto", static (BoxGroup g) => ref g.ZIndex, Boxes.ZIndex);
        yield return P("opacity", "1", static (BoxGroup g) => ref g.Opacity, Boxes.Opacity);
        yield return P("transform", "none", static (BoxGroup g) => ref g.Transform, Transforms.Transform, later: Transforming);
        yield return P("transform-origin", "50% 50%", static (BoxGroup g) => ref g.TransformOrigin, Backgrounds.BoxPosition, later: Transforming);

        yield return P("margin-top", "0", static (SpacingGroup g) => ref g.MarginTop, Dimensions.MarginOrInset);
        yield return P("margin-right", "0", static (SpacingGroup g) => ref g.MarginRight, Dimensions.MarginOrInset);
        yield return P("margin-bottom", "0", static (SpacingGroup g) => ref g.MarginBottom, Dimensions.MarginOrInset);
        yield return P("margin-left", "0", static (SpacingGroup g) => ref g.MarginLeft, Dimensions.MarginOrInset);
        yield return P("padding-top", "0", static (SpacingGroup g) => ref g.PaddingTop, Lengths.NotNegative);
        yield return P("padding-right", "0", static (SpacingGroup g) => ref g.PaddingRight, Lengths.NotNegative);
        yield return P("padding-bottom", "0", static (SpacingGroup g) => ref g.PaddingBottom, Lengths.NotNegative);
        yield return P("padding-left", "0", static (SpacingGroup g) => ref g.PaddingLeft, Lengths.NotNegative);
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
