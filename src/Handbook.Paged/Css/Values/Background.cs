namespace Handbook.Paged.Css.Values;

internal enum BackgroundRepeat : byte
{
    Repeat,
    NoRepeat,
    Space,
    Round,
}

internal enum BackgroundBox : byte
{
    BorderBox,
    PaddingBox,
    ContentBox,

    /// <summary><c>text</c> of <c>background-clip</c>.</summary>
    Text,
}

internal enum BackgroundSizeKind : byte
{
    Explicit,
    Cover,
    Contain,
}

/// <summary>See <see href="https://www.w3.org/TR/css-backgrounds-3/#the-background-size">CSS Backgrounds 3, 3.9</see>.</summary>
internal readonly record struct BackgroundSize(BackgroundSizeKind Kind, Dimension Width, Dimension Height)
{
    public static readonly BackgroundSize Auto;
}

/// <summary>A position in a box: percentages refer to the box's size less the object's size.</summary>
internal readonly record struct BoxPosition(LengthPercentage X, LengthPercentage Y)
{
    public static readonly BoxPosition TopLeft;
    public static readonly BoxPosition Centre = new(LengthPercentage.Percent(50), LengthPercentage.Percent(50));

    public override string ToString() => $"{X} {Y}";
}

/// <summary>One image of a background, with the matching item of every <c>background-*</c> list. The first layer is on top.</summary>
internal sealed record BackgroundLayer(
    CssImage Image,
    BoxPosition Position,
    BackgroundSize Size,
    BackgroundRepeat RepeatX,
    BackgroundRepeat RepeatY,
    BackgroundBox Origin,
    BackgroundBox Clip);
