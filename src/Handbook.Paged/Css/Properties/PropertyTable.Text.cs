using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private const string Bidi = "right-to-left text";

    private static IEnumerable<Property> TextProperties()
    {
        yield return P("color", "canvastext", static (TextGroup g) => ref g.Color, Colors.Foreground, phase: ComputePhase.Color);
        yield return K("direction", "ltr", static (TextGroup g) => ref g.Direction, new Keywords<Direction>().Also("ltr", Direction.LeftToRight).Later(Bidi, "rtl", Direction.RightToLeft), phase: ComputePhase.Color);
        yield return P("text-align", "start", static (TextGroup g) => ref g.Align, Texts.Align);
        yield return K("text-align-last", "auto", static (TextGroup g) => ref g.AlignLast, Texts.AlignLast);
        yield return K("text-justify", "auto", static (TextGroup g) => ref g.Justify, Keywords.Of(TextJustify.Auto, TextJustify.None, TextJustify.InterWord).Later("justification between letters", "inter-character", TextJustify.InterCharacter));
        yield return P("text-indent", "0", static (TextGroup g) => ref g.Indent, Texts.Indent);
        yield return P("text-transform", "none", static (TextGroup g) => ref g.Transform, Texts.Transform);
        yield return K("white-space-collapse", "collapse", static (TextGroup g) => ref g.WhiteSpaceCollapse, Keywords.All<WhiteSpaceCollapse>());
        yield return K("text-wrap-mode", "wrap", static (TextGroup g) => ref g.WrapMode, new Keywords<TextWrapMode>().Also("wrap", TextWrapMode.Wrap).Also("nowrap", TextWrapMode.NoWrap));
        yield return K("text-wrap-style", "auto", static (TextGroup g) => ref g.WrapStyle, Keywords.Of(TextWrapStyle.Auto, TextWrapStyle.Stable, TextWrapStyle.Pretty).Later("balanced lines", "balance", TextWrapStyle.Balance));
        yield return P("tab-size", "8", static (TextGroup g) => ref g.TabSize, Texts.TabSize);
        yield return K("overflow-wrap", "normal", static (TextGroup g) => ref g.OverflowWrap, Keywords.All<OverflowWrap>());
        yield return K("word-break", "normal", static (TextGroup g) => ref g.WordBreak, Keywords.All<WordBreak>());
        yield return K("line-break", "auto", static (TextGroup g) => ref g.LineBreak, Keywords.All<LineBreak>());
        yield return K("hyphens", "manual", static (TextGroup g) => ref g.Hyphens, Keywords.All<Hyphens>());
        yield return P("hyphenate-limit-chars", "auto", static (TextGroup g) => ref g.HyphenateLimitChars, Texts.LimitChars);
        yield return P("hyphenate-limit-lines", "no-limit", static (TextGroup g) => ref g.HyphenateLimitLines, Texts.LimitLines);
        yield return P("hyphenate-limit-zone", "0", static (TextGroup g) => ref g.HyphenateLimitZone, Lengths.NotNegative);
        yield return P("hyphenate-character", "auto", static (TextGroup g) => ref g.HyphenateCharacter, Texts.HyphenCharacter);
        yield return P("hanging-punctuation", "none", static (TextGroup g) => ref g.HangingPunctuation, Texts.Hanging);
        yield return P("text-underline-offset", "auto", static (TextGroup g) => ref g.UnderlineOffset, Texts.UnderlineOffset);

        yield return P("vertical-align", "baseline", static (InlineGroup g) => ref g.VerticalAlign, Texts.VerticalAlign);
        yield return P("text-decoration-line", "none", static (InlineGroup g) => ref g.DecorationLine, Texts.DecorationLine);
        yield return K("text-decoration-style", "solid", static (InlineGroup g) => ref g.DecorationStyle, Keywords.All<TextDecorationStyle>());
        yield return P("text-decoration-color", "currentcolor", static (InlineGroup g) => ref g.DecorationColor, Colors.Color);
        yield return P("text-decoration-thickness", "auto", static (InlineGroup g) => ref g.DecorationThickness, Texts.Thickness);
        yield return K("unicode-bidi", "normal", static (InlineGroup g) => ref g.UnicodeBidi, Keywords.All<UnicodeBidi>(), later: Bidi);

        yield return K("visibility", "visible", static (InheritedGroup g) => ref g.Visibility, Keywords.All<Visibility>());
        yield return P("list-style-type", "disc", static (InheritedGroup g) => ref g.ListStyleType, Counters.ListStyleType);
        yield return K("list-style-position", "outside", static (InheritedGroup g) => ref g.ListStylePosition, Keywords.All<ListStylePosition>());
        yield return P("list-style-image", "none", static (InheritedGroup g) => ref g.ListStyleImage, Images.ImageOrNone);
        yield return P("quotes", "auto", static (InheritedGroup g) => ref g.Quotes, Texts.Quotes);
        yield return K("border-collapse", "separate", static (InheritedGroup g) => ref g.BorderCollapse, Keywords.All<BorderCollapse>());
        yield return P("border-spacing", "0", static (InheritedGroup g) => ref g.BorderSpacing, Boxes.BorderSpacing);
        yield return K("caption-side", "top", static (InheritedGroup g) => ref g.CaptionSide, Keywords.All<CaptionSide>());
        yield return K("empty-cells", "show", static (InheritedGroup g) => ref g.EmptyCells, Keywords.All<EmptyCells>());
        yield return P("orphans", "2", static (InheritedGroup g) => ref g.Orphans, r => Lengths.Integer(r, 1) is int lines ? lines : null);
        yield return P("widows", "2", static (InheritedGroup g) => ref g.Widows, r => Lengths.Integer(r, 1) is int lines ? lines : null);
        yield return P("image-resolution", "1dppx", static (InheritedGroup g) => ref g.ImageResolution, Images.Resolution);
    }
}
