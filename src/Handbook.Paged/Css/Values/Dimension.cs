using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Values;

internal enum DimensionKind : byte
{
    Auto,

    /// <summary><see cref="Dimension.Value"/> holds a length, a percentage or both.</summary>
    Length,
    MinContent,
    MaxContent,

    /// <summary><c>fit-content</c>, or <c>fit-content(limit)</c> with the limit in <see cref="Dimension.Value"/>.</summary>
    FitContent,

    /// <summary><c>none</c> of <c>max-width</c> and <c>max-height</c>.</summary>
    None,

    /// <summary><c>content</c> of <c>flex-basis</c>.</summary>
    Content,
}

/// <summary>
/// A computed size, margin or inset: <c>auto</c>, a keyword or a <see cref="LengthPercentage"/>.
/// See <see href="https://www.w3.org/TR/css-sizing-3/#sizing-properties">CSS Sizing 3, 3</see>.
/// </summary>
internal readonly record struct Dimension(DimensionKind Kind, LengthPercentage Value = default, bool HasLimit = false)
{
    public static readonly Dimension Auto;
    public static readonly Dimension None = new(DimensionKind.None);
    public static readonly Dimension Zero = new(DimensionKind.Length);

    public static implicit operator Dimension(LengthPercentage value) => new(DimensionKind.Length, value);

    public static implicit operator Dimension(Px value) => new(DimensionKind.Length, value);

    public bool IsAuto => Kind == DimensionKind.Auto;

    public bool IsNone => Kind == DimensionKind.None;

    /// <summary>Whether <see cref="Value"/> alone says what it is.</summary>
    public bool IsLength => Kind == DimensionKind.Length;

    public bool HasPercentage => IsLength && Value.HasPercentage;

    /// <summary>The length against <paramref name="basis"/>; null for <c>auto</c> and the other keywords.</summary>
    public Px? Resolve(Px basis) => IsLength ? Value.Resolve(basis) : null;

    /// <summary>As margins of most boxes need it: <c>auto</c> counts as zero.</summary>
    public Px ResolveAutoAsZero(Px basis) => IsLength ? Value.Resolve(basis) : Px.Zero;

    public override string ToString() => Kind switch
    {
        DimensionKind.Auto => "auto",
        DimensionKind.Length => Value.ToString(),
        DimensionKind.MinContent => "min-content",
        DimensionKind.MaxContent => "max-content",
        DimensionKind.FitContent => HasLimit ? $"fit-content({Value})" : "fit-content",
        DimensionKind.None => "none",
        _ => "content",
    };
}
