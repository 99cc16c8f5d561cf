namespace Handbook.Paged.Css.Values;

internal enum TextAlign : byte
{
    Start,
    End,
    Left,
    Right,
    Center,
    Justify,
}

/// <summary><c>text-align-last</c>; <see cref="Auto"/> follows <c>text-align</c> (start for justified text).</summary>
internal enum TextAlignLast : byte
{
    Auto,
    Start,
    End,
    Left,
    Right,
    Center,
    Justify,
}

internal enum TextJustify : byte
{
    Auto,
    None,
    InterWord,
    InterCharacter,
}

[Flags]
internal enum TextTransform : byte
{
    None = 0,
    Capitalize = 1,
    Uppercase = 2,
    Lowercase = 4,
    FullWidth = 8,
    FullSizeKana = 16,
}

[Flags]
internal enum TextDecorationLine : byte
{
    None = 0,
    Underline = 1,
    Overline = 2,
    LineThrough = 4,
}

internal enum TextDecorationStyle : byte
{
    Solid,
    Double,
    Dotted,
    Dashed,
    Wavy,
}

/// <summary><c>white-space-collapse</c>. See <see href="https://www.w3.org/TR/css-text-4/#white-space-collapsing">CSS Text 4, 3.1</see>.</summary>
internal enum WhiteSpaceCollapse : byte
{
    Collapse,
    Preserve,
    PreserveBreaks,
    PreserveSpaces,
    BreakSpaces,
}

internal enum TextWrapMode : byte
{
    Wrap,
    NoWrap,
}

internal enum TextWrapStyle : byte
{
    Auto,
    Balance,
    Stable,
    Pretty,
}

internal enum OverflowWrap : byte
{
    Normal,
    BreakWord,
    Anywhere,
}

internal enum WordBreak : byte
{
    Normal,
    BreakAll,
    KeepAll,
    BreakWord,
}

internal enum LineBreak : byte
{
    Auto,
    Loose,
    Normal,
    Strict,
    Anywhere,
}

internal enum Hyphens : byte
{
    Manual,
    Auto,
    None,
}

[Flags]
internal enum HangingPunctuation : byte
{
    None = 0,
    First = 1,
    Last = 2,
    ForceEnd = 4,
    AllowEnd = 8,
}

internal enum Direction : byte
{
    LeftToRight,
    RightToLeft,
}

internal enum UnicodeBidi : byte
{
    Normal,
    Embed,
    Isolate,
    BidiOverride,
    IsolateOverride,
    Plaintext,
}

internal enum FontStyleKeyword : byte
{
    Normal,
    Italic,
    Oblique,
}

internal enum FontKerning : byte
{
    Auto,
    Normal,
    None,
}

/// <summary><c>font-variant-ligatures</c>; 0 is <c>normal</c>.</summary>
[Flags]
internal enum FontVariantLigatures : ushort
{
    Normal = 0,
    None = 1,
    Common = 2,
    NoCommon = 4,
    Discretionary = 8,
    NoDiscretionary = 16,
    Historical = 32,
    NoHistorical = 64,
    Contextual = 128,
    NoContextual = 256,
}

internal enum FontVariantCaps : byte
{
    Normal,
    SmallCaps,
    AllSmallCaps,
    PetiteCaps,
    AllPetiteCaps,
    Unicase,
    TitlingCaps,
}

/// <summary><c>font-variant-numeric</c>; 0 is <c>normal</c>.</summary>
[Flags]
internal enum FontVariantNumeric : byte
{
    Normal = 0,
    Lining = 1,
    OldStyle = 2,
    Proportional = 4,
    Tabular = 8,
    DiagonalFractions = 16,
    StackedFractions = 32,
    Ordinal = 64,
    SlashedZero = 128,
}

internal enum FontVariantPosition : byte
{
    Normal,
    Sub,
    Super,
}

/// <summary><c>font-variant-east-asian</c>; 0 is <c>normal</c>.</summary>
[Flags]
internal enum FontVariantEastAsian : ushort
{
    Normal = 0,
    Jis78 = 1,
    Jis83 = 2,
    Jis90 = 4,
    Jis04 = 8,
    Simplified = 16,
    Traditional = 32,
    FullWidth = 64,
    ProportionalWidth = 128,
    Ruby = 256,
}
