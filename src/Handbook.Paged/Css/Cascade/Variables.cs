using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// Fills <c>var()</c> in. See <see href="https://www.w3.org/TR/css-variables-1/#using-variables">CSS Variables 1, 3</see> and, for cycles,
/// <see href="https://www.w3.org/TR/css-variables-1/#cycles">2.3</see>.
/// </summary>
internal static class Variables
{
    /// <summary>How many component values a value may become: variables that double each other would fill the memory.</summary>
    public const int MaximumSize = 20_000;

    public static bool IsIn(IReadOnlyList<ComponentValue> values)
    {
        foreach (ComponentValue value in values)
        {
            if (value.IsFunction("var") || (value.Children.Count > 0 && IsIn(value.Children))) return true;
        }
        return false;
    }

    /// <summary>How deep functions nest in a value that variables were filled into.</summary>
    private const int MaximumDepth = 128;

    /// <param name="lookup">A variable's value with its own variables filled in; null for none.</param>
    /// <param name="isTooLarge">Whether there is no value because it got too large.</param>
    /// <returns>Null where a variable has neither a value nor a fallback: the declaration is then invalid at computed-value time.</returns>
    public static IReadOnlyList<ComponentValue>? Substitute(IReadOnlyList<ComponentValue> values, Func<string, IReadOnlyList<ComponentValue>?> lookup, out bool isTooLarge)
    {
        int left = MaximumSize;
        IReadOnlyList<ComponentValue>? result = Fill(values, lookup, ref left);
        if (left >= 0 && result is not null)
        {
            left = MaximumSize;
            Measure(result, 0, ref left);
        }
        isTooLarge = left < 0;
        return isTooLarge ? null : result;
    }

    private static IReadOnlyList<ComponentValue>? Fill(IReadOnlyList<ComponentValue> values, Func<string, IReadOnlyList<ComponentValue>?> lookup, ref int left)
    {
        if (!IsIn(values)) return values;
        var result = new List<ComponentValue>();
        foreach (ComponentValue value in values)
        {
            if (value.IsFunction("var"))
            {
                if (Value(value, lookup, ref left) is not { } filled) return null;
                for (int i = 0; i < filled.Count; i++) result.Add(i == 0 ? filled[0] with { SpaceBefore = value.SpaceBefore } : filled[i]);
            }
            else if (value.Children.Count > 0)
            {
                if (Fill(value.Children, lookup, ref left) is not { } children) return null;
                result.Add(value with { Children = children });
            }
            else
            {
                result.Add(value);
            }
        }
        return result;
    }

    private static IReadOnlyList<ComponentValue>? Value(ComponentValue function, Func<string, IReadOnlyList<ComponentValue>?> lookup, ref int left)
    {
        IReadOnlyList<ComponentValue> arguments = function.Children;
        if (arguments.Count == 0 || arguments[0].Kind != CssTokenKind.Ident || !arguments[0].Text.StartsWith("--", StringComparison.Ordinal)) return null;
        if (arguments.Count > 1 && arguments[1].Kind != CssTokenKind.Comma) return null;
        if (lookup(arguments[0].Text) is { } known)
        {
            left -= known.Count;
            return left < 0 ? null : known;
        }
        return arguments.Count > 1 ? Fill([.. arguments.Skip(2)], lookup, ref left) : null;
    }

    private static void Measure(IReadOnlyList<ComponentValue> values, int depth, ref int left)
    {
        left -= values.Count;
        if (depth > MaximumDepth) left = -1;
        foreach (ComponentValue value in values)
        {
            if (left < 0) return;
            if (value.Children.Count > 0) Measure(value.Children, depth + 1, ref left);
        }
    }
}
