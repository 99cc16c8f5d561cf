using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>Parsers of counters and list styles. See <see href="https://www.w3.org/TR/css-lists-3/">CSS Lists 3</see>.</summary>
internal static class Counters
{
    /// <summary><c>counter-reset</c>: without a number it is 0, and <c>reversed()</c> may stand.</summary>
    public static Specified<IReadOnlyList<CounterChange>>? Reset(ValueReader reader) => Changes(reader, 0, allowReversed: true);

    public static Specified<IReadOnlyList<CounterChange>>? Increment(ValueReader reader) => Changes(reader, 1, allowReversed: false);

    public static Specified<IReadOnlyList<CounterChange>>? Set(ValueReader reader) => Changes(reader, 0, allowReversed: false);

    /// <summary>A counter style's name. Styles of the author's own can't be told from misspelt ones here: whoever counts does.</summary>
    public static CounterStyleReference? StyleReference(ValueReader reader)
    {
        if (reader.Ident("none")) return CounterStyleReference.None;
        if (reader.String() is string text) return new CounterStyleReference(null, text);
        return reader.CustomIdent() is string name ? new CounterStyleReference(IsPredefined(name) ? name.ToLowerInvariant() : name) : null;
    }

    public static Specified<CounterStyleReference>? ListStyleType(ValueReader reader) =>
        StyleReference(reader) is { } style ? Specified.Of(style) : null;

    private static bool IsPredefined(string name) => CounterStyleNames.Predefined.Contains(name);

    private static Specified<IReadOnlyList<CounterChange>>? Changes(ValueReader reader, int defaultValue, bool allowReversed)
    {
        if (reader.Ident("none")) return Specified.Of<IReadOnlyList<CounterChange>>([]);
        var changes = new List<CounterChange>();
        while (!reader.AtEnd)
        {
            if (allowReversed && reader.Current is { Kind: CssTokenKind.Function } function && function.IsFunction("reversed"))
            {
                ValueReader arguments = reader.Function("reversed")!;
                if (arguments.CustomIdent("none") is not string reversed || !arguments.AtEnd) return null;
                changes.Add(new CounterChange(reversed, Lengths.Integer(reader), IsReversed: true));
            }
            else if (reader.CustomIdent("none") is string name)
            {
                changes.Add(new CounterChange(name, Lengths.Integer(reader) ?? defaultValue));
            }
            else
            {
                return null;
            }
        }
        return changes.Count == 0 ? null : Specified.Of<IReadOnlyList<CounterChange>>(changes);
    }
}

/// <summary>See <see href="https://www.w3.org/TR/css-counter-styles-3/#predefined-counters">CSS Counter Styles 3, 6 and 7</see>: names without regard to case.</summary>
internal static class CounterStyleNames
{
    public static readonly HashSet<string> Predefined = new(StringComparer.OrdinalIgnoreCase)
    {
        "decimal", "decimal-leading-zero", "arabic-indic", "armenian", "upper-armenian", "lower-armenian", "bengali", "cambodian", "khmer", "cjk-decimal",
        "devanagari", "georgian", "gujarati", "gurmukhi", "hebrew", "kannada", "lao", "malayalam", "mongolian", "myanmar", "oriya", "persian",
        "lower-roman", "upper-roman", "tamil", "telugu", "thai", "tibetan", "lower-alpha", "lower-latin", "upper-alpha", "upper-latin", "lower-greek",
        "hiragana", "hiragana-iroha", "katakana", "katakana-iroha", "disc", "circle", "square", "disclosure-open", "disclosure-closed",
        "cjk-earthly-branch", "cjk-heavenly-stem", "japanese-informal", "japanese-formal", "korean-hangul-formal", "korean-hanja-informal",
        "korean-hanja-formal", "simp-chinese-informal", "simp-chinese-formal", "trad-chinese-informal", "trad-chinese-formal", "ethiopic-numeric", "cjk-ideographic",
    };
}
