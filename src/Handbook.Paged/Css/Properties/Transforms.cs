using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of 2-D transforms. See <see href="https://www.w3.org/TR/css-transforms-1/#transform-functions">CSS Transforms 1, 13</see>.</summary>
internal static class Transforms
{
    public static Specified<IReadOnlyList<TransformFunction>>? Transform(ValueReader reader)
    {
        if (reader.Ident("none")) return Specified.Of<IReadOnlyList<TransformFunction>>([]);
        var functions = new List<Specified<TransformFunction>>();
        while (reader.Current is { Kind: CssTokenKind.Function } function && Function(function.Text.ToLowerInvariant(), reader.Inside(function)) is { } parsed)
        {
            functions.Add(parsed);
            reader.Position++;
        }
        return functions.Count == 0 ? null : Specified.All(functions);
    }

    private static Specified<TransformFunction>? Function(string name, ValueReader arguments)
    {
        Specified<TransformFunction>? result = name switch
        {
            "translate" or "translatex" or "translatey" => Translate(name, arguments),
            "matrix" => Numbers(arguments, 6, 6) is { } six ? Of(TransformKind.Matrix, six) : null,
            "scale" => Numbers(arguments, 1, 2) is { } factors ? Of(TransformKind.Scale, [factors[0], factors[^1]]) : null,
            "scalex" => Numbers(arguments, 1, 1) is { } x ? Of(TransformKind.Scale, [x[0], 1]) : null,
            "scaley" => Numbers(arguments, 1, 1) is { } y ? Of(TransformKind.Scale, [1, y[0]]) : null,
            "rotate" or "rotatez" => Lengths.Angle(arguments, allowZero: true) is double angle ? Of(TransformKind.Rotate, [angle]) : null,
            "skewx" => Lengths.Angle(arguments, allowZero: true) is double skewX ? Of(TransformKind.Skew, [skewX, 0]) : null,
            "skewy" => Lengths.Angle(arguments, allowZero: true) is double skewY ? Of(TransformKind.Skew, [0, skewY]) : null,
            "skew" => Lengths.Angle(arguments, allowZero: true) is double skew
                ? Of(TransformKind.Skew, [skew, arguments.Comma() ? Lengths.Angle(arguments, allowZero: true) ?? double.NaN : 0])
                : null,
            _ => null,
        };
        return result is not null && arguments.AtEnd ? result : null;
    }

    private static Specified<TransformFunction>? Translate(string name, ValueReader arguments)
    {
        if (Lengths.Any(arguments) is not { } first) return null;
        if (name == "translatex") return first.Select(x => new TransformFunction(TransformKind.Translate, x, default, []));
        if (name == "translatey") return first.Select(y => new TransformFunction(TransformKind.Translate, default, y, []));
        if (!arguments.Comma()) return first.Select(x => new TransformFunction(TransformKind.Translate, x, default, []));
        return Lengths.Any(arguments) is { } second ? Specified.Both(first, second, (x, y) => new TransformFunction(TransformKind.Translate, x, y, [])) : null;
    }

    private static Specified<TransformFunction>? Of(TransformKind kind, IReadOnlyList<double> numbers) =>
        numbers.Any(double.IsNaN) ? null : Specified.Of(new TransformFunction(kind, default, default, numbers));

    private static List<double>? Numbers(ValueReader reader, int atLeast, int atMost)
    {
        var numbers = new List<double>();
        do
        {
            if (Lengths.NumberOrPercentage(reader) is not double number) return null;
            numbers.Add(number);
        }
        while (reader.Comma());
        return numbers.Count >= atLeast && numbers.Count <= atMost ? numbers : null;
    }
}
