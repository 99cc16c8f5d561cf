using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>
/// Numbers, dimensions, percentages and math functions.
/// See <see href="https://www.w3.org/TR/css-values-4/#calc-syntax">CSS Values 4, 10.1</see>.
/// </summary>
internal static class MathParser
{
    /// <returns>Null where no such value stands here, or its types don't fit together.</returns>
    public static Calculation? Read(ValueReader reader)
    {
        if (reader.Current is not { } value || Evaluate(value, reader.Context) is not { } result) return null;
        reader.Position++;
        return result;
    }

    private static Calculation? Evaluate(ComponentValue value, ValueContext context) => value.Kind switch
    {
        CssTokenKind.Number => Calculation.OfNumber(value.Number),
        CssTokenKind.Percentage => Calculation.OfLength(new ConstantLength(LengthPercentage.Percent(value.Number))),
        CssTokenKind.Dimension => Units.Dimension(value.Number, value.Text),
        CssTokenKind.Function => Function(value, new ValueReader(value.Children, context)),
        _ => null,
    };

    private static Calculation? Function(ComponentValue function, ValueReader arguments)
    {
        switch (function.Text.ToLowerInvariant())
        {
            case "calc" or "-webkit-calc":
                return Sum(arguments) is { } sum && arguments.AtEnd ? sum : null;
            case "min":
                return Combine(LengthComparisonKind.Min, Arguments(arguments));
            case "max":
                return Combine(LengthComparisonKind.Max, Arguments(arguments));
            case "clamp":
                // clamp(min, value, max) is max(min, min(value, max)).
                if (Arguments(arguments) is not [var low, var middle, var high]) return null;
                return Combine(LengthComparisonKind.Min, [middle, high]) is { } upper ? Combine(LengthComparisonKind.Max, [low, upper]) : null;
            case "abs":
                return Arguments(arguments) is [{ Length: null } one] ? one with { Number = Math.Abs(one.Number) } : null;
            case "sign":
                return Arguments(arguments) is [{ Length: null } signed] ? Calculation.OfNumber(Math.Sign(signed.Number)) : null;
            default:
                return null;
        }
    }

    private static List<Calculation>? Arguments(ValueReader reader)
    {
        var result = new List<Calculation>();
        do
        {
            if (Sum(reader) is not { } argument) return null;
            result.Add(argument);
        }
        while (reader.Comma());
        return reader.AtEnd ? result : null;
    }

    private static Calculation? Sum(ValueReader reader)
    {
        if (Product(reader) is not { } first) return null;
        var terms = new List<Calculation> { first };
        // The signs need white space on both sides, or they belong to a number.
        while (reader.Current is { SpaceBefore: true } sign && (sign.IsDelim('+') || sign.IsDelim('-')))
        {
            reader.Position++;
            if (reader.Current is not { SpaceBefore: true } || Product(reader) is not { } term) return null;
            terms.Add(sign.IsDelim('-') ? Scale(term, -1) : term);
        }
        return terms.Count == 1 ? first : Combine(LengthComparisonKind.Sum, terms);
    }

    private static Calculation? Product(ValueReader reader)
    {
        if (Factor(reader) is not { } result) return null;
        while (true)
        {
            if (reader.Delim('*'))
            {
                if (Factor(reader) is not { } factor) return null;
                if (factor.Type == CalculationType.Number) result = Scale(result, factor.Number);
                else if (result.Type == CalculationType.Number) result = Scale(factor, result.Number);
                else return null;
            }
            else if (reader.Delim('/'))
            {
                if (Factor(reader) is not { Type: CalculationType.Number } divisor) return null;
                if (divisor.Number == 0)
                {
                    reader.Context.Hint = "It divides by zero.";
                    return null;
                }
                result = Scale(result, 1 / divisor.Number);
            }
            else
            {
                return result;
            }
        }
    }

    private static Calculation? Factor(ValueReader reader)
    {
        if (reader.Current is { Kind: CssTokenKind.OpenParen } bracket)
        {
            ValueReader inside = reader.Inside(bracket);
            if (Sum(inside) is not { } sum || !inside.AtEnd) return null;
            reader.Position++;
            return sum;
        }
        if (reader.Current is { Kind: CssTokenKind.Ident } ident && Constant(ident.Text) is double constant)
        {
            reader.Position++;
            return Calculation.OfNumber(constant);
        }
        return Read(reader);
    }

    private static double? Constant(string name) => name.ToLowerInvariant() switch
    {
        "e" => Math.E,
        "pi" => Math.PI,
        _ => null,
    };

    private static Calculation Scale(Calculation value, double factor)
    {
        if (value.Length is not { } length) return value with { Number = Finite(value.Number * factor) };
        return Calculation.OfLength(length.Constant is { } constant ? new ConstantLength(ScaledLength.Scale(constant, Finite(factor))) : new ScaledLength(length, Finite(factor)));
    }

    private static Calculation? Combine(LengthComparisonKind kind, List<Calculation>? values)
    {
        if (values is null || values.Any(v => v.Type != values[0].Type)) return null;
        if (values[0].Length is null)
        {
            double number = kind switch
            {
                LengthComparisonKind.Min => values.Min(v => v.Number),
                LengthComparisonKind.Max => values.Max(v => v.Number),
                _ => Finite(values.Sum(v => v.Number)),
            };
            return values[0] with { Number = number };
        }
        List<LengthExpression> lengths = [.. values.Select(v => v.Length!)];
        if (!lengths.TrueForAll(l => l.Constant is not null)) return Calculation.OfLength(new CombinedLength(kind, lengths));
        return Calculation.OfLength(new ConstantLength(CombinedLength.Combine(kind, [.. lengths.Select(l => l.Constant!.Value)])));
    }

    private static double Finite(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, -1e30, 1e30);
}
