using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

internal static partial class PropertyTable
{
    private const string Bidi = "right-to-left text";

    private static IEnumerable<Property> TextProperties()
    {
        yield return P(TextGroup.Place, "color", "canvastext", static g => ref g.Color, Colors.Foreground, phase: ComputePhase.Color);
        yield return K(TextGroup.Place, "direction", "ltr", static g => ref g.Direction, new Keywords<Direction>().Also("ltr", Direction.LeftToRight).Later(Bidi, "rtl", Direction.RightToLeft), phase: ComputePhase.Color);
        yield return P(TextGroup.Place, "text-align", "start", static g => ref g.Align, Texts.Align);
        yield return K(TextGroup.Place, "text-align-last", "auto", static g => ref g.AlignLast, Texts.AlignLast);
        yield return K(TextGroup.Place, "text-justify", "auto", static g => ref g.Justify, Keywords.Of(TextJustify.Auto, TextJustify.None, TextJustify.InterWord).Later("justification between letters", "inter-character", TextJustify.InterCharacter));
        yield return P(TextGroup.Place, "text-indent", "0", static g => ref g.Indent, Texts.Indent);
        yield return P(TextGroup.Place, "text-transform", "none", static g => ref g.Transform, Texts.Transform);
        yield return K(TextGroup.Place, "white-space-collapse", "collapse", static g => ref g.WhiteSpaceCollapse, Keywords.All<WhiteSpaceCollapse>());
        yield return K(TextGroup.Place, "text-wrap-mode", "wrap", static g => ref g.WrapMode, new Keywords<TextWrapMode>().Also("wrap", TextWrapMode.Wrap).Also("nowrap", TextWrapMode.NoWrap));
        yield return K(TextGroup.Place, "text-wrap-style", "auto", static g => ref g.WrapStyle, Keywords.All<TextWrapStyle>());
        yield return P(TextGroup.Place, "tab-size", "8", static g => ref g.TabSize, Texts.TabSize);
        yield return K(TextGroup.Place, "overflow-wrap", "normal", static g => ref g.OverflowWrap, Keywords.All<OverflowWrap>());
        yield return K(TextGroup.Place, "word-break", "normal", static g => ref g.WordBreak, Keywords.All<WordBreak>());
        yield return K(TextGroup.Place, "line-break", "auto", static g => ref g.LineBreak, Keywords.Of(LineBreak.Auto, LineBreak.Normal, LineBreak.Strict, LineBreak.Anywhere).Later("CJK text", "loose", LineBreak.Loose));
        yield return K(TextGroup.Place, "hyphens", "manual", static g => ref g.Hyphens, Keywords.All<Hyphens>());
        yield return P(TextGroup.Place, "hyphenate-limit-chars", "auto", static g => ref g.HyphenateLimitChars, Texts.LimitChars);
        yield return P(TextGroup.Place, "hyphenate-limit-lines", "no-limit", static g => ref g.HyphenateLimitLines, Texts.LimitLines);
        yield return P(TextGroup.Place, "hyphenate-limit-zone", "0", static g => ref g.HyphenateLimitZone, Lengths.NotNegative);
        yield return P(TextGroup.Place, "hyphenate-character", "auto", static g => ref g.HyphenateCharacter, Texts.HyphenCharacter);
        yield return P(TextGroup.Place, "hanging-punctuation", "none", static g => ref g.HangingPunctuation, Texts.Hanging);
        yield return P(TextGroup.Place, "text-underline-offset", "auto", static g => ref g.UnderlineOffset, Texts.UnderlineOffset);

        yield return P(InlineGroup.Place, "vertical-align", "baseline", static g => ref g.VerticalAlign, Texts.VerticalAlign);
        yield return P(InlineGroup.Place, "text-decoration-line", "none", static g => ref g.DecorationLine, Texts.DecorationLine);
        yield return K(InlineGroup.Place, "text-decoration-style", "solid", static g => ref g.DecorationStyle, Keywords.All<TextDecorationStyle>());
        yield return P(InlineGroup.Place, "text-decoration-color", "currentcolor", static g => ref g.DecorationColor, Colors.Color);
        yield return P(InlineGroup.Place, "text-decoration-thickness", "auto", static g => ref g.DecorationThickness, Texts.Thickness);
        yield return K(InlineGroup.Place, "unicode-bidi", "normal", static g => ref g.UnicodeBidi, Keywords.All<UnicodeBidi>(), later: Bidi);

        yield return K(InheritedGroup.Place, "visibility", "visible", static g => ref g.Visibility, Keywords.All<Visibility>());
        yield return P(InheritedGroup.Place, "list-style-type", "disc", static g => ref g.ListStyleType, Counters.ListStyleType);
        yield return K(InheritedGroup.Place, "list-style-position", "outside", static g => ref g.ListStylePosition, Keywords.All<ListStylePosition>());
        yield return P(InheritedGroup.Place, "list-style-image", "none", static g => ref g.ListStyleImage, Images.ImageOrNone);
        yield return P(InheritedGroup.Place, "quotes", "auto", static g => ref g.Quotes, Texts.Quotes);
        yield return K(InheritedGroup.Place, "border-collapse", "separate", static g => ref g.BorderCollapse, Keywords.All<BorderCollapse>());
        yield return P(InheritedGroup.Place, "border-spacing", "0", static g => ref g.BorderSpacing, Boxes.BorderSpacing);
        yield return K(InheritedGroup.Place, "caption-side", "top", static g => ref g.CaptionSide, Keywords.All<CaptionSide>());
        yield return K(InheritedGroup.Place, "empty-cells", "show", static g => ref g.EmptyCells, Keywords.All<EmptyCells>());
        yield return P(InheritedGroup.Place, "orphans", "2", static g => ref g.Orphans, r => Lengths.Integer(r, 1) is int lines ? lines : null);
        yield return P(InheritedGroup.Place, "widows", "2", static g => ref g.Widows, r => Lengths.Integer(r, 1) is int lines ? lines : null);
        yield return P(InheritedGroup.Place, "image-resolution", "1dppx", static g => ref g.ImageResolution, Images.Resolution);
    }
}
