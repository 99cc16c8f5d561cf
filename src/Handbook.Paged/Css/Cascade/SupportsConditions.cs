using Handbook.Diagnostics;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Selectors;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>See <see href="https://www.w3.org/TR/css-conditional-3/#at-supports">CSS Conditional Rules 3, 6</see>.</summary>
internal static class SupportsConditions
{
    public static bool Holds(IReadOnlyList<ComponentValue> values)
    {
        if (values.Count == 0) return false;
        if (values[0].IsIdent("not")) return values.Count == 2 && !Single(values[1]);
        bool result = Single(values[0]);
        for (int i = 1; i + 1 < values.Count; i += 2)
        {
            if (values[i].IsIdent("and")) result &= Single(values[i + 1]);
            else if (values[i].IsIdent("or")) result |= Single(values[i + 1]);
            else return false;
        }
        return result && values.Count % 2 == 1;
    }

    private static bool Single(ComponentValue value)
    {
        if (value.IsFunction("selector")) return new SelectorParser(null).ParseRulePrelude(value.Children) is not null;
        if (value.Kind != CssTokenKind.OpenParen) return false;
        IReadOnlyList<ComponentValue> inside = value.Children;
        if (inside is [{ Kind: CssTokenKind.Ident } name, { Kind: CssTokenKind.Colon }, ..]) return Declaration(name.Text, [.. inside.Skip(2)]);
        return Holds(inside);
    }

    /// <summary>Whether the declaration would have an effect.</summary>
    public static bool Declaration(string name, IReadOnlyList<ComponentValue> value)
    {
        if (name.StartsWith("--", StringComparison.Ordinal)) return true;
        Property? longhand = PropertyTable.FindLonghand(name);
        Shorthand? shorthand = longhand is null ? PropertyTable.FindShorthand(name) : null;
        if ((longhand is null && shorthand is null) || (longhand?.Later ?? shorthand?.Later) is not null) return false;
        if (Variables.IsIn(value) || (value is [{ Kind: CssTokenKind.Ident } wide] && CssWide.TryParse(wide.Text, out _))) return true;
        return ValueParsing.Parse(value, longhand, shorthand, new ValueContext(new SourceText("", "").Start), name, new DiagnosticSink()) is not null;
    }
}
