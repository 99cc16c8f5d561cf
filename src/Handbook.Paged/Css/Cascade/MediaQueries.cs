using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// Whether a media query list is about print. See <see href="https://www.w3.org/TR/mediaqueries-5/">Media Queries 5</see>. An unknown
/// feature makes its query false, as the specification has it.
/// </summary>
/// <remarks>Deviates: width and height are those of an A4 page box, whatever <c>@page</c> says, since <c>@page</c> may itself depend on media.</remarks>
internal static class MediaQueries
{
    private enum Truth : byte
    {
        False,
        True,
        Unknown,
    }

    public static bool Matches(IReadOnlyList<ComponentValue> prelude)
    {
        if (prelude.Count == 0) return true;
        foreach (var query in Split(prelude))
        {
            if (Query(query)) return true;
        }
        return false;
    }

    private static IEnumerable<IReadOnlyList<ComponentValue>> Split(IReadOnlyList<ComponentValue> prelude)
    {
        var current = new List<ComponentValue>();
        foreach (ComponentValue value in prelude)
        {
            if (value.Kind == CssTokenKind.Comma)
            {
                yield return current;
                current = [];
            }
            else
            {
                current.Add(value);
            }
        }
        yield return current;
    }

    private static bool Query(IReadOnlyList<ComponentValue> values)
    {
        int position = 0;
        bool isNegated = false;
        if (values.Count == 0) return false;
        if (values[0].IsIdent("only")) position++;
        else if (values[0].IsIdent("not") && values.Count > 1 && values[1].Kind == CssTokenKind.Ident) (isNegated, position) = (true, 1);
        if (position < values.Count && values[position].Kind == CssTokenKind.Ident && !values[position].IsIdent("not"))
        {
            bool result = values[position].IsIdent("print") || values[position].IsIdent("all");
            position++;
            if (position < values.Count)
            {
                if (!values[position].IsIdent("and")) return false;
                Truth condition = Condition([.. values.Skip(position + 1)]);
                if (condition == Truth.Unknown) return false;
                result &= condition == Truth.True;
            }
            return result != isNegated;
        }
        return Condition(values) == Truth.True;
    }

    private static Truth Condition(IReadOnlyList<ComponentValue> values)
    {
        if (values.Count == 0) return Truth.Unknown;
        if (values[0].IsIdent("not")) return values.Count == 2 ? Not(InBrackets(values[1])) : Truth.Unknown;
        Truth result = InBrackets(values[0]);
        for (int i = 1; i + 1 < values.Count; i += 2)
        {
            Truth next = InBrackets(values[i + 1]);
            if (values[i].IsIdent("and")) result = And(result, next);
            else if (values[i].IsIdent("or")) result = Not(And(Not(result), Not(next)));
            else return Truth.Unknown;
        }
        return values.Count % 2 == 1 ? result : Truth.Unknown;
    }

    private static Truth Not(Truth value) => value switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    private static Truth And(Truth a, Truth b) =>
        a == Truth.False || b == Truth.False ? Truth.False : a == Truth.Unknown || b == Truth.Unknown ? Truth.Unknown : Truth.True;

    private static Truth InBrackets(ComponentValue value)
    {
        if (value.Kind != CssTokenKind.OpenParen || value.Children.Count == 0) return Truth.Unknown;
        IReadOnlyList<ComponentValue> inside = value.Children;
        if (inside[0].Kind == CssTokenKind.OpenParen || inside[0].IsIdent("not")) return Condition(inside);
        return Feature(inside);
    }

    private static Truth Feature(IReadOnlyList<ComponentValue> values)
    {
        if (values.Any(v => v.IsDelim('<') || v.IsDelim('>') || v.IsDelim('='))) return Range(values);
        if (values[0].Kind != CssTokenKind.Ident) return Truth.Unknown;
        string name = values[0].Text.ToLowerInvariant();
        if (values.Count == 1) return Boolean(name);
        if (values[1].Kind != CssTokenKind.Colon || values.Count < 3) return Truth.Unknown;
        int comparison = name.StartsWith("min-", StringComparison.Ordinal) ? 1 : name.StartsWith("max-", StringComparison.Ordinal) ? -1 : 0;
        string plain = comparison == 0 ? name : name[4..];
        if (Measure(plain) is double actual)
        {
            if (Value([.. values.Skip(2)]) is not double wanted) return Truth.Unknown;
            return Of(comparison switch { 1 => actual >= wanted, -1 => actual <= wanted, _ => Math.Abs(actual - wanted) < 0.01 });
        }
        return values.Count == 3 && values[2].Kind == CssTokenKind.Ident ? Keyword(name, values[2].Text.ToLowerInvariant()) : Truth.Unknown;
    }

    /// <summary><c>width &gt;= 400px</c>, <c>400px &lt; width &lt;= 700px</c>.</summary>
    private static Truth Range(IReadOnlyList<ComponentValue> values)
    {
        var operands = new List<IReadOnlyList<ComponentValue>>();
        var operators = new List<string>();
        var current = new List<ComponentValue>();
        for (int i = 0; i < values.Count; i++)
        {
            if (!values[i].IsDelim('<') && !values[i].IsDelim('>') && !values[i].IsDelim('='))
            {
                current.Add(values[i]);
                continue;
            }
            string sign = values[i].Text;
            if (sign != "=" && i + 1 < values.Count && values[i + 1].IsDelim('='))
            {
                sign += "=";
                i++;
            }
            operators.Add(sign);
            operands.Add(current);
            current = [];
        }
        operands.Add(current);
        if (operators.Count > 2) return Truth.Unknown;
        bool all = true;
        for (int i = 0; i < operators.Count; i++)
        {
            if (Operand(operands[i]) is not double left || Operand(operands[i + 1]) is not double right) return Truth.Unknown;
            all &= operators[i] switch
            {
                "<" => left < right,
                "<=" => left <= right,
                ">" => left > right,
                ">=" => left >= right,
                _ => Math.Abs(left - right) < 0.01,
            };
        }
        return Of(all);
    }

    private static double? Operand(IReadOnlyList<ComponentValue> values) =>
        values is [{ Kind: CssTokenKind.Ident } name] ? Measure(name.Text.ToLowerInvariant()) : Value(values);

    private static double? Measure(string name) => name switch
    {
        "width" or "device-width" => PageSizes.Initial.Width.Value,
        "height" or "device-height" => PageSizes.Initial.Height.Value,
        "aspect-ratio" or "device-aspect-ratio" => PageSizes.Initial.Width / PageSizes.Initial.Height,
        "resolution" => 300 / 96.0,
        "color" => 8,
        "color-index" or "monochrome" or "grid" => 0,
        _ => null,
    };

    private static double? Value(IReadOnlyList<ComponentValue> values)
    {
        if (values is [{ Kind: CssTokenKind.Number } a, { } slash, { Kind: CssTokenKind.Number, Number: > 0 } b] && slash.IsDelim('/')) return a.Number / b.Number;
        if (values.Count != 1) return null;
        // Font-relative units refer to the initial font here.
        if (values[0] is { Kind: CssTokenKind.Dimension } em && (em.Text.Equals("em", StringComparison.OrdinalIgnoreCase) || em.Text.Equals("rem", StringComparison.OrdinalIgnoreCase))) return em.Number * 16;
        var reader = new ValueReader(values, new ValueContext(default));
        return MathParser.Read(reader) switch
        {
            { Length.Constant: { HasPercentage: false } length } => length.ResolveOrZero().Value,
            { Length: null } number => number.Number,
            _ => null,
        };
    }

    private static Truth Boolean(string name) => name switch
    {
        "width" or "height" or "aspect-ratio" or "resolution" or "color" or "orientation" or "color-gamut" => Truth.True,
        "monochrome" or "grid" or "hover" or "any-hover" or "pointer" or "any-pointer" or "update" or "overflow-inline" or "scripting"
            or "prefers-contrast" or "prefers-reduced-transparency" or "inverted-colors" or "forced-colors" => Truth.False,
        "prefers-reduced-motion" => Truth.True,
        _ => Truth.Unknown,
    };

    private static Truth Keyword(string name, string value) => name switch
    {
        "orientation" => Of(value == "portrait"),
        "prefers-color-scheme" => Of(value == "light"),
        "prefers-reduced-motion" => Of(value == "reduce"),
        "prefers-contrast" or "prefers-reduced-transparency" => Of(value == "no-preference"),
        "hover" or "any-hover" or "pointer" or "any-pointer" or "update" or "scripting" or "forced-colors" or "inverted-colors" => Of(value == "none"),
        "overflow-block" => Of(value == "paged"),
        "overflow-inline" => Of(value == "none"),
        "color-gamut" => Of(value == "srgb"),
        "scan" => Truth.False,
        _ => Truth.Unknown,
    };

    private static Truth Of(bool value) => value ? Truth.True : Truth.False;
}
