using System.Globalization;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Values;

internal enum LineHeightKind : byte
{
    Normal,
    Number,
    Length,
}

/// <summary>The computed <c>line-height</c>: percentages are lengths by now, a number is inherited as a number.</summary>
/// <param name="Value">A factor of the font size, or a length in px.</param>
internal readonly record struct LineHeight(LineHeightKind Kind, double Value = 0)
{
    public static readonly LineHeight Normal;

    /// <param name="normal">What <c>normal</c> is in the font: ascent + descent + line gap.</param>
    public Px Resolve(Px fontSize, Px normal) => Kind switch
    {
        LineHeightKind.Normal => normal,
        LineHeightKind.Number => fontSize * Value,
        _ => new Px(Value),
    };

    public override string ToString() => Kind switch
    {
        LineHeightKind.Normal => "normal",
        LineHeightKind.Number => Value.ToString("0.###", CultureInfo.InvariantCulture),
        _ => new Px(Value) + "px",
    };
}

internal enum VerticalAlignKind : byte
{
    Baseline,
    Sub,
    Super,
    TextTop,
    TextBottom,
    Middle,
    Top,
    Bottom,

    /// <summary>A raise by <see cref="VerticalAlign.Offset"/>; its percentages refer to the line height.</summary>
    Offset,
}

/// <summary>See <see href="https://www.w3.org/TR/CSS22/visudet.html#propdef-vertical-align">CSS 2.2, 10.8.1</see>.</summary>
internal readonly record struct VerticalAlign(VerticalAlignKind Kind, LengthPercentage Offset = default)
{
    public static readonly VerticalAlign Baseline;

    public override string ToString() => Kind == VerticalAlignKind.Offset ? Offset.ToString() : Kind.ToString().ToLowerInvariant();
}

/// <param name="Spaces">How many advances of a space, where <paramref name="Length"/> is null.</param>
internal readonly record struct TabSize(double Spaces, Px? Length = null)
{
    public static readonly TabSize Initial = new(8);
}

/// <summary><c>text-indent</c>; percentages refer to the block container's width.</summary>
internal readonly record struct TextIndent(LengthPercentage Length, bool IsHanging = false, bool EachLine = false)
{
    public override string ToString() => Length + (IsHanging ? " hanging" : "") + (EachLine ? " each-line" : "");
}

/// <summary><c>hyphenate-limit-chars</c>: fewest characters of the word, before the hyphen, after it. 0 is <c>auto</c>.</summary>
internal readonly record struct HyphenateLimitChars(int Total, int Before, int After)
{
    public static readonly HyphenateLimitChars Auto;

    public override string ToString() => string.Join(' ', new[] { Total, Before, After }.Select(n => n == 0 ? "auto" : n.ToString(CultureInfo.InvariantCulture)));
}

internal enum DecorationThicknessKind : byte
{
    Auto,
    FromFont,
    Length,
}

/// <summary><c>text-decoration-thickness</c>: percentages are lengths by now.</summary>
internal readonly record struct DecorationThickness(DecorationThicknessKind Kind, Px Length = default)
{
    public static readonly DecorationThickness Auto;
}
