using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Css.Properties;

internal enum Sign : byte
{
    Any,

    /// <summary>A literal below zero is an error, a calculation's result below zero is zero.</summary>
    NotNegative,
}

/// <summary>Parsers of numeric values. See <see href="https://www.w3.org/TR/css-values-4/">CSS Values 4</see>.</summary>
internal static class Lengths
{
    public static Specified<LengthPercentage>? Any(ValueReader reader) => LengthPercentage(reader, Sign.Any);

    public static Specified<LengthPercentage>? NotNegative(ValueReader reader) => LengthPercentage(reader, Sign.NotNegative);

    public static Specified<LengthPercentage>? LengthPercentage(ValueReader reader, Sign sign)
    {
        int start = reader.Position;
        bool isLiteral = reader.Current is { Kind: not CssTokenKind.Function };
        if (MathParser.Read(reader) is not { } value) return null;
        LengthExpression? length = value.Length;
        // Zero needs no unit.
        if (length is null && value is { Type: CalculationType.Number, Number: 0 } && isLiteral) length = new ConstantLength(Px.Zero);
        if (length is null)
        {
            if (value.Type == CalculationType.Number) reader.Context.Hint = "A length needs a unit, such as mm, pt or em.";
            reader.Position = start;
            return null;
        }
        if (sign == Sign.NotNegative && isLiteral && length is not RelativeLength && length.Constant is { } literal && (literal.Length.Value < 0 || literal.Percentage < 0))
        {
            reader.Context.Hint = "It can't be negative.";
            reader.Position = start;
            return null;
        }
        if (length.Constant is { } constant) return sign == Sign.NotNegative ? ClampToZero(constant) : constant;
        return Specified<LengthPercentage>.From(sign == Sign.NotNegative ? c => ClampToZero(length.Compute(c)) : length.Compute);
    }

    /// <summary>A length without a percentage.</summary>
    public static Specified<Px>? Length(ValueReader reader, Sign sign)
    {
        int start = reader.Position;
        if (reader.Current is { Kind: CssTokenKind.Percentage }) return null;
        if (LengthPercentage(reader, sign) is not { } value) return null;
        if (value.IsConstant && value.Compute(null!).HasPercentage)
        {
            reader.Position = start;
            return null;
        }
        return value.Select(v => v.ResolveOrZero());
    }

    public static double? Number(ValueReader reader, double atLeast = double.NegativeInfinity)
    {
        int start = reader.Position;
        bool isLiteral = reader.Current is { Kind: not CssTokenKind.Function };
        if (MathParser.Read(reader) is not { Type: CalculationType.Number } value || (isLiteral && value.Number < atLeast))
        {
            reader.Position = start;
            return null;
        }
        return Math.Max(value.Number, atLeast);
    }

    public static int? Integer(ValueReader reader, int atLeast = int.MinValue)
    {
        int start = reader.Position;
        bool isLiteral = reader.Current is { Kind: not CssTokenKind.Function };
        if (isLiteral && reader.Current is not { Kind: CssTokenKind.Number, IsInteger: true }) return null;
        if (MathParser.Read(reader) is not { Type: CalculationType.Number } value || (isLiteral && value.Number < atLeast))
        {
            reader.Position = start;
            return null;
        }
        return (int)Math.Clamp(Math.Round(value.Number, MidpointRounding.AwayFromZero), Math.Max(atLeast, -1_000_000_000), 1_000_000_000);
    }

    /// <summary>In percent.</summary>
    public static double? Percentage(ValueReader reader)
    {
        int start = reader.Position;
        if (MathParser.Read(reader) is { Length.Constant: { Length.Value: 0, Comparison: null } constant }) return constant.Percentage;
        reader.Position = start;
        return null;
    }

    /// <summary>A number, or a percentage as a share of 1.</summary>
    public static double? NumberOrPercentage(ValueReader reader) => Number(reader) ?? Percentage(reader) / 100;

    /// <summary>In degrees; zero needs no unit where <paramref name="allowZero"/> says so.</summary>
    public static double? Angle(ValueReader reader, bool allowZero = false)
    {
        int start = reader.Position;
        if (MathParser.Read(reader) is { } value && (value.Type == CalculationType.Angle || (allowZero && value is { Type: CalculationType.Number, Number: 0 }))) return value.Number;
        reader.Position = start;
        return null;
    }

    private static LengthPercentage ClampToZero(LengthPercentage value) =>
        value is { Comparison: null, Percentage: 0, Length.Value: < 0 } ? default : value;
}
