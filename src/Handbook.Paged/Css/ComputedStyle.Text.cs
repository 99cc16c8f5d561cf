using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css;

/// <summary>Inherited: colour and how text is set. See <see href="https://www.w3.org/TR/css-text-3/">CSS Text 3</see>.</summary>
internal sealed class TextGroup : IStyleGroup<TextGroup>
{
    public Rgba Color = Rgba.Black;
    public TextAlign Align;
    public TextAlignLast AlignLast;
    public TextJustify Justify;
    public TextIndent Indent;
    public TextTransform Transform;
    public WhiteSpaceCollapse WhiteSpaceCollapse;
    public TextWrapMode WrapMode;
    public TextWrapStyle WrapStyle;
    public TabSize TabSize = TabSize.Initial;
    public OverflowWrap OverflowWrap;
    public WordBreak WordBreak;
    public LineBreak LineBreak;
    public Hyphens Hyphens;
    public HyphenateLimitChars HyphenateLimitChars;
    public int? HyphenateLimitLines;
    public LengthPercentage HyphenateLimitZone;
    public string? HyphenateCharacter;
    public HangingPunctuation HangingPunctuation;
    public Direction Direction;
    public LengthPercentage? UnderlineOffset;

    public static TextGroup Initial { get; } = new();

    public static StyleGroup<TextGroup> Place { get; } = new(Initial, isInherited: true, static style => ref style.text);

    public TextGroup Copy() => (TextGroup)MemberwiseClone();
}

internal sealed partial class ComputedStyle
{
    internal TextGroup text;

    public Rgba Color => text.Color;

    public TextAlign TextAlign => text.Align;

    public TextAlignLast TextAlignLast => text.AlignLast;

    public TextJustify TextJustify => text.Justify;

    public TextIndent TextIndent => text.Indent;

    public TextTransform TextTransform => text.Transform;

    public WhiteSpaceCollapse WhiteSpaceCollapse => text.WhiteSpaceCollapse;

    public TextWrapMode TextWrapMode => text.WrapMode;

    public TextWrapStyle TextWrapStyle => text.WrapStyle;

    public TabSize TabSize => text.TabSize;

    public OverflowWrap OverflowWrap => text.OverflowWrap;

    public WordBreak WordBreak => text.WordBreak;

    public LineBreak LineBreak => text.LineBreak;

    public Hyphens Hyphens => text.Hyphens;

    public HyphenateLimitChars HyphenateLimitChars => text.HyphenateLimitChars;

    /// <summary>Most consecutive hyphenated lines; null for <c>no-limit</c>.</summary>
    public int? HyphenateLimitLines => text.HyphenateLimitLines;

    /// <summary>How much of a line may stay empty before a word is hyphenated; percentages refer to the line box.</summary>
    public LengthPercentage HyphenateLimitZone => text.HyphenateLimitZone;

    /// <summary>Null for <c>auto</c>: U+2010, or U+002D where the font lacks it.</summary>
    public string? HyphenateCharacter => text.HyphenateCharacter;

    public HangingPunctuation HangingPunctuation => text.HangingPunctuation;

    public Direction Direction => text.Direction;

    /// <summary>Null for <c>auto</c>: as the font says.</summary>
    public LengthPercentage? TextUnderlineOffset => text.UnderlineOffset;
}
