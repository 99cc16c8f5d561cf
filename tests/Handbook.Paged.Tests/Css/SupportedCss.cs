using System.Globalization;
using System.Text;
using Handbook.Paged.Css.Cascade;
using Handbook.Paged.Css.Properties;
using Handbook.Paged.Css.Selectors;

namespace Handbook.Paged.Tests.Css;

/// <summary>Writes what CSS the engine obeys, from the tables that it works with and the cases that show it.</summary>
internal static class SupportedCss
{
    /// <summary>What needs a feature that the engine doesn't have yet, besides properties and keywords of the table.</summary>
    public static IReadOnlyList<(string Css, string Feature)> LaterUses { get; } =
    [
        ("@counter-style x { system: cyclic; symbols: '*' }", "counter styles of the author's own"),
        ("@page { @footnote { float: bottom } }", "footnotes"),
        ("p::footnote-call { content: '*' }", "footnotes"),
        ("p::footnote-marker { content: '*' }", "footnotes"),
        ("p { float: footnote }", "footnotes"),
        ("p { display: grid }", "grid layout"),
        ("p { position: running(head) }", "running elements"),
        ("@page { @top-left { content: element(head) } }", "running elements"),
        ("p { background-image: linear-gradient(red, blue) }", "gradients"),
        ("p { background: linear-gradient(red, blue) no-repeat }", "gradients"),
        ("p { list-style-image: linear-gradient(red, blue) }", "gradients"),
        ("p { box-shadow: 0 0 3px red }", "blurred shadows"),
        ("p { text-transform: full-width }", "CJK text"),
        ("p { columns: 2 }", "multi-column layout"),
        ("p { column-count: 2; column-rule: solid }", "multi-column layout"),
        ("p { grid-template: none / 1fr 1fr }", "grid layout"),
        ("p { transform: rotate(5deg) }", "transforms"),
        ("p { direction: rtl }", "right-to-left text"),
    ];

    /// <summary>Pseudo-classes with arguments, each with an example.</summary>
    public static IReadOnlyList<string> FunctionalPseudoClasses { get; } =
    [
        ":is(a, b)", ":where(a, b)", ":not(a, b)", ":has(> a, + b)", ":nth-child(2n+1 of .a)", ":nth-last-child(odd)", ":nth-of-type(3)", ":nth-last-of-type(even)", ":lang(en, de)", ":dir(ltr)",
    ];

    public static IReadOnlyList<string> AttributeSelectors { get; } = ["[a]", "[a=b]", "[a~=b]", "[a|=b]", "[a^=b]", "[a$=b]", "[a*=b]", "[a=b i]"];

    public static IReadOnlyList<string> LengthUnits { get; } =
        ["px", "pt", "pc", "in", "cm", "mm", "q", "em", "rem", "ex", "rex", "ch", "rch", "cap", "ic", "lh", "rlh", "vw", "vh", "vi", "vb", "vmin", "vmax"];

    public static IReadOnlyList<string> OtherUnits { get; } = ["deg", "grad", "rad", "turn", "dpi", "dpcm", "dppx", "x", "s", "ms"];

    public static IReadOnlyList<string> MathFunctions { get; } = ["calc(1px + 2 * 3px)", "min(1px, 2em)", "max(1px, 2em)", "clamp(1px, 2em, 3px)", "calc(abs(-1) * 1px)", "calc(sign(-1) * -1px)"];

    public static IReadOnlyList<string> ColorForms { get; } =
        ["red", "#f00", "#ff000080", "rgb(255 0 0 / 50%)", "rgba(255, 0, 0, 0.5)", "hsl(120deg 50% 50%)", "hwb(120 10% 20%)", "oklch(0.6 0.1 200)", "oklab(0.6 0.1 0.1)", "currentcolor", "transparent"];

    public static IReadOnlyList<string> CounterStyles { get; } =
    [
        "none", "disc", "circle", "square", "disclosure-open", "disclosure-closed", "decimal", "decimal-leading-zero", "lower-roman", "upper-roman", "lower-alpha", "upper-alpha",
        "lower-latin", "upper-latin", "lower-greek",
    ];

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append(
            """
            # Supported CSS

            What the print engine obeys, for whoever writes style sheets for the book or for `handbook pdf`. This file is written from the engine's own tables
            (`HANDBOOK_ACCEPT_SNAPSHOTS=1` with the tests of `SupportedCssTests`); a test renders each value and fails where nothing comes of it.

            What is not listed gives a warning at its line and column, and the declaration or rule has no effect: write what a browser without the feature should do before it, as on
            the web. `initial`, `inherit`, `unset`, `revert`, `revert-layer`, `!important`, custom properties and `var()` work in every property.

            ## Properties


            """);
        Row(text, "property", "values", "initial", "inherited", "applies to");
        Row(text, "---", "---", "---", "---", "---");
        foreach (PropertyCase row in PropertyCases.Rows)
        {
            Property property = PropertyTable.Longhand(row.Name);
            string values = row.Syntax ?? string.Join(" | ", property.KeywordNames!);
            Row(text, $"`{row.Name}`", $"`{values}`", $"`{property.InitialText}`", property.IsInherited ? "yes" : "", row.AppliesTo);
        }
        text.Append("\n### Shorthands\n\n");
        Row(text, "shorthand", "sets");
        Row(text, "---", "---");
        foreach (Shorthand shorthand in PropertyTable.Shorthands.Where(s => s.Later is null).OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            Row(text, $"`{shorthand.Name}`", shorthand.Name == "all" ? "every property but `direction` and `unicode-bidi`, to a CSS-wide keyword" : Codes(shorthand.Longhands.Where(l => l.Later is null).Select(l => l.Name)));
        }
        text.Append("\n### Other names\n\n");
        text.Append("Flow-relative properties are the physical ones of horizontal text from left to right.\n\n");
        Row(text, "name", "means");
        Row(text, "---", "---");
        foreach (var (name, target) in PropertyTable.Aliases.OrderBy(a => a.Key, StringComparer.Ordinal)) Row(text, $"`{name}`", $"`{target}`");
        WriteRules(text);
        WriteLater(text);
        text.Append("\n## Of the screen\n\nThese are left out without a word: paper has no use for them.\n\n");
        text.Append(Codes(PropertyTable.ScreenNames.Order(StringComparer.Ordinal))).Append(".\n\n");
        text.Append("The same goes for `@keyframes`, `@view-transition`, `@starting-style` and `@property`, and for rules whose pseudo-element only a screen has (`::selection`, `::backdrop`).\n");
        return text.ToString();
    }

    private static void WriteRules(StringBuilder text)
    {
        string[] later = ["counter-style", "footnote"];
        text.Append("\n## Selectors\n\n");
        text.Append("Type, `*`, `.class`, `#id`, `&` and nested rules; the combinators descendant, `>`, `+` and `~`; attributes ").Append(Codes(AttributeSelectors)).Append(".\n\n");
        text.Append("Pseudo-classes: ").Append(Codes(PseudoNames.ClassNames.Where(name => !name.StartsWith('-')).Select(name => ":" + name))).Append(", ").Append(Codes(FunctionalPseudoClasses));
        text.Append(". Those of a pointer, a keyboard or time (`:hover`, `:focus`, `:visited`) never match on paper.\n\n");
        text.Append("Pseudo-elements: ").Append(Codes(PseudoNames.ElementNames.Where(name => !name.StartsWith("footnote", StringComparison.Ordinal)).Select(name => "::" + name))).Append(".\n");
        text.Append("\n## Rules\n\n").Append(Codes(StylesheetReader.KnownAtRules.Except(later).Select(name => "@" + name))).Append(". `@import` reads files below the document's folder; `@media` is about `print`.\n\n");
        text.Append("`@page` takes a name, ").Append(Codes([":first", ":left", ":right", ":blank", ":nth(2n+1)", ":nth(1 of name)"])).Append(", and the margin boxes ");
        text.Append(Codes(MarginBoxNames.All.Select(name => "@" + name))).Append(".\n");
        text.Append("\n## Values\n\n");
        text.Append("Lengths: ").Append(Codes(LengthUnits)).Append("; other units: ").Append(Codes(OtherUnits)).Append(". Mathematics: ").Append(Codes(MathFunctions)).Append(".\n\n");
        text.Append("Colours: ").Append(Codes(ColorForms)).Append(".\n\n");
        text.Append("Counter styles: ").Append(Codes(CounterStyles)).Append("; any other name counts in decimal.\n");
    }

    private static void WriteLater(StringBuilder text)
    {
        text.Append("\n## Not yet\n\nThese are known and give a warning that names what is missing.\n\n");
        Row(text, "missing", "properties and values");
        Row(text, "---", "---");
        IEnumerable<(string Feature, string Css)> uses =
        [
            .. PropertyTable.Longhands.Where(p => p.Later is not null).Select(p => (p.Later!, p.Name)),
            .. PropertyTable.Longhands.SelectMany(p => p.LaterKeywords.Select(k => (k.Feature, $"{p.Name}: {k.Name}"))),
            .. LaterUses.Select(use => (use.Feature, use.Css)),
        ];
        foreach (var feature in uses.GroupBy(use => use.Feature).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Row(text, feature.Key, Codes(feature.Select(use => use.Css).Distinct()));
        }
    }

    private static string Codes(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));

    private static void Row(StringBuilder text, params string[] cells) =>
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
}
