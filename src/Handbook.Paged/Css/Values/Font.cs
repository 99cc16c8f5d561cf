using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Paged.Css.Values;

/// <param name="Name">As written, without quotes; for a generic family its keyword (<c>serif</c>, <c>monospace</c> ...).</param>
internal readonly record struct FontFamily(string Name, bool IsGeneric)
{
    public override string ToString() => IsGeneric ? Name : $"\"{Name}\"";
}

/// <summary>The list of <c>font-family</c>, in the author's order.</summary>
internal sealed class FontFamilyList(IReadOnlyList<FontFamily> families) : IEquatable<FontFamilyList>
{
    public static readonly FontFamilyList Serif = new([new FontFamily("serif", true)]);

    public IReadOnlyList<FontFamily> Families { get; } = families;

    /// <summary>The declaration, for diagnostics; of no weight in comparisons.</summary>
    public SourceSpan? Where { get; init; }

    public bool Equals(FontFamilyList? other) => ReferenceEquals(this, other) || (other is not null && Families.SequenceEqual(other.Families));

    public override bool Equals(object? obj) => Equals(obj as FontFamilyList);

    public override int GetHashCode() => Families.Count == 0 ? 0 : StringComparer.Ordinal.GetHashCode(Families[0].Name) + Families.Count;

    public override string ToString() => string.Join(", ", Families);
}

/// <param name="ObliqueAngle">In degrees; 14 for a plain <c>oblique</c>.</param>
internal readonly record struct FontStyle(FontStyleKeyword Keyword, double ObliqueAngle = 0)
{
    public static readonly FontStyle Normal;

    public bool IsSlanted => Keyword != FontStyleKeyword.Normal;

    public override string ToString() => Keyword == FontStyleKeyword.Oblique && ObliqueAngle != 14
        ? $"oblique {ObliqueAngle.ToString("0.##", CultureInfo.InvariantCulture)}deg"
        : Keyword.ToString().ToLowerInvariant();
}

/// <summary>A <c>font-feature-settings</c> item: <c>"smcp" 1</c>.</summary>
internal readonly record struct FontFeature(string Tag, int Value);

/// <summary>A <c>font-variation-settings</c> item: <c>"wght" 350</c>.</summary>
internal readonly record struct FontVariation(string Tag, double Value);
