namespace Handbook.Paged.Text.Shaping;

/// <summary><see href="https://www.w3.org/TR/css-fonts-4/#font-variant-ligatures-prop">font-variant-ligatures</see>.</summary>
[Flags]
internal enum FontLigatures : byte
{
    None = 0,
    Common = 1,
    Discretionary = 2,
    Historical = 4,
    Contextual = 8,
    Normal = Common | Contextual,
}

/// <summary>
/// <see href="https://www.w3.org/TR/css-fonts-4/#font-variant-caps-prop">font-variant-caps</see>;
/// where the font has no small capitals, scaled capitals stand in.
/// </summary>
internal enum FontCaps : byte
{
    Normal,
    SmallCaps,
    AllSmallCaps,
    PetiteCaps,
    AllPetiteCaps,
    Unicase,
    TitlingCaps,

    /// <summary>No value of the property: what stands in for <see cref="Unicase"/>, small capitals for capitals alone.</summary>
    SmallFromCapitals,
}

/// <summary><see href="https://www.w3.org/TR/css-fonts-4/#font-variant-numeric-prop">font-variant-numeric</see>.</summary>
[Flags]
internal enum FontNumerics : byte
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

/// <summary><see href="https://www.w3.org/TR/css-fonts-4/#font-variant-east-asian-prop">font-variant-east-asian</see>.</summary>
[Flags]
internal enum FontEastAsian : ushort
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

/// <summary><see href="https://www.w3.org/TR/css-fonts-4/#font-variant-position-prop">font-variant-position</see>.</summary>
internal enum FontPosition : byte
{
    Normal,
    Sub,
    Super,
}
