using System.Globalization;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Values;

/// <summary>
/// A computed <c>&lt;length-percentage&gt;</c>: a length plus a share of a basis that layout knows, or a comparison of such sums
/// (<c>min()</c>, <c>max()</c>, <c>clamp()</c> over percentages).
/// See <see href="https://www.w3.org/TR/css-values-4/#mixed-percentages">CSS Values 4, 5.5</see>.
/// </summary>
/// <param name="Length">The part that does not depend on the basis.</param>
/// <param name="Percentage">50% is 50.</param>
/// <param name="Comparison">Where it is not null it is the whole value, and the other two are zero.</param>
internal readonly record struct LengthPercentage(Px Length, double Percentage = 0, LengthComparison? Comparison = null)
{
    public static readonly LengthPercentage Zero;

    public static implicit operator LengthPercentage(Px length) => new(length);

    public static LengthPercentage Percent(double percentage) => new(Px.Zero, percentage);

    /// <summary>Whether it depends on the basis at all.</summary>
    public bool HasPercentage => Percentage != 0 || Comparison is { HasPercentage: true };

    /// <summary>Zero whatever the basis is.</summary>
    public bool IsZero => Length.Value == 0 && Percentage == 0 && Comparison is null;

    public Px Resolve(Px basis) =>
        Comparison is null ? new Px(Length.Value + (Percentage == 0 ? 0 : Percentage * basis.Value / 100)) : Comparison.Resolve(basis);

    /// <summary>The value where the basis is indefinite: percentages count as zero.</summary>
    public Px ResolveOrZero() => Resolve(Px.Zero);

    public override string ToString()
    {
        if (Comparison is not null) return Comparison.ToString();
        string percent = Percentage.ToString("0.##", CultureInfo.InvariantCulture) + "%";
        if (Percentage == 0) return Length.ToString();
        return Length.Value == 0 ? percent : $"calc({Length} + {percent})";
    }
}

internal enum LengthComparisonKind : byte
{
    Min,
    Max,
    Sum,
}

/// <summary>A tree of <c>min()</c>, <c>max()</c> and sums that percentages keep from being worked out in the cascade.</summary>
internal sealed record LengthComparison(LengthComparisonKind Kind, IReadOnlyList<LengthPercentage> Operands)
{
    public bool HasPercentage => Operands.Any(o => o.HasPercentage);

    public Px Resolve(Px basis)
    {
        Px result = Operands[0].Resolve(basis);
        for (int i = 1; i < Operands.Count; i++)
        {
            Px next = Operands[i].Resolve(basis);
            result = Kind switch
            {
                LengthComparisonKind.Min => Px.Min(result, next),
                LengthComparisonKind.Max => Px.Max(result, next),
                _ => result + next,
            };
        }
        return result;
    }

    public bool Equals(LengthComparison? other) => other is not null && Kind == other.Kind && Operands.SequenceEqual(other.Operands);

    public override int GetHashCode() => Operands.Count * 31 + (int)Kind;

    public override string ToString() => Kind switch
    {
        LengthComparisonKind.Min => "min(" + string.Join(", ", Operands) + ")",
        LengthComparisonKind.Max => "max(" + string.Join(", ", Operands) + ")",
        _ => "calc(" + string.Join(" + ", Operands) + ")",
    };
}
