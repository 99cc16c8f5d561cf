using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Properties;

internal enum CalculationType : byte
{
    Number,

    /// <summary>A length, a percentage, or a mix of both.</summary>
    LengthPercentage,

    /// <summary>In degrees.</summary>
    Angle,

    /// <summary>In dots per CSS pixel.</summary>
    Resolution,

    /// <summary>In seconds.</summary>
    Time,
}

/// <summary>
/// The value of a dimension or of a math function. What has no relative unit and no percentage in it is worked out while parsing:
/// numbers, angles and resolutions always are.
/// See <see href="https://www.w3.org/TR/css-values-4/#math">CSS Values 4, 10</see>.
/// </summary>
/// <param name="Number">Of any type but a length.</param>
/// <param name="Length">Of a length or percentage.</param>
internal sealed record Calculation(CalculationType Type, double Number, LengthExpression? Length)
{
    public static Calculation OfNumber(double value) => new(CalculationType.Number, value, null);

    public static Calculation OfLength(LengthExpression length) => new(CalculationType.LengthPercentage, 0, length);
}

/// <summary>A length that may hold relative units: computed for each style.</summary>
internal abstract class LengthExpression
{
    public abstract LengthPercentage Compute(ComputeContext context);

    public virtual bool HasPercentage => false;

    /// <summary>Known without an element.</summary>
    public virtual LengthPercentage? Constant => null;
}

internal sealed class ConstantLength(LengthPercentage value) : LengthExpression
{
    public override LengthPercentage? Constant => value;

    public override bool HasPercentage => value.HasPercentage;

    public override LengthPercentage Compute(ComputeContext context) => value;
}

/// <summary>A number of some relative unit.</summary>
internal sealed class RelativeLength(double value, Func<ComputeContext, double> unit) : LengthExpression
{
    public override LengthPercentage Compute(ComputeContext context) => new Px(value * unit(context));
}

internal sealed class ScaledLength(LengthExpression length, double factor) : LengthExpression
{
    public override bool HasPercentage => length.HasPercentage;

    public override LengthPercentage Compute(ComputeContext context) => Scale(length.Compute(context), factor);

    public static LengthPercentage Scale(LengthPercentage value, double factor)
    {
        if (value.Comparison is not { } comparison) return new LengthPercentage(value.Length * factor, value.Percentage * factor);
        LengthComparisonKind kind = factor >= 0 ? comparison.Kind : comparison.Kind switch
        {
            LengthComparisonKind.Min => LengthComparisonKind.Max,
            LengthComparisonKind.Max => LengthComparisonKind.Min,
            _ => LengthComparisonKind.Sum,
        };
        return new LengthPercentage(Px.Zero, 0, new LengthComparison(kind, [.. comparison.Operands.Select(o => Scale(o, factor))]));
    }
}

/// <summary><c>min()</c>, <c>max()</c> or a sum.</summary>
internal sealed class CombinedLength(LengthComparisonKind kind, IReadOnlyList<LengthExpression> operands) : LengthExpression
{
    public override bool HasPercentage => operands.Any(o => o.HasPercentage);

    public override LengthPercentage Compute(ComputeContext context) => Combine(kind, [.. operands.Select(o => o.Compute(context))]);

    public static LengthPercentage Combine(LengthComparisonKind kind, IReadOnlyList<LengthPercentage> values)
    {
        if (kind == LengthComparisonKind.Sum && values.All(v => v.Comparison is null))
            return new LengthPercentage(new Px(values.Sum(v => v.Length.Value)), values.Sum(v => v.Percentage));
        if (values.All(v => v.Comparison is null && v.Percentage == 0))
            return new Px(kind == LengthComparisonKind.Min ? values.Min(v => v.Length.Value) : values.Max(v => v.Length.Value));
        return new LengthPercentage(Px.Zero, 0, new LengthComparison(kind, values));
    }
}
