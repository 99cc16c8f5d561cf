using System.Globalization;
using System.Text;

namespace Handbook.Paged.Boxes;

/// <summary>
/// The predefined counter styles: <see href="https://www.w3.org/TR/css-counter-styles-3/#predefined-counters">CSS Counter Styles 3, 6</see>.
/// A name that is not known counts in decimal, as the specification has it.
/// </summary>
internal static class CounterStyles
{
    private const string Greek = "αβγδεζηθικλμνξοπρστυφχψω";

    /// <summary>The number alone, as <c>counter()</c> shows it.</summary>
    public static string Format(string? style, int value) => style switch
    {
        null or "none" => "",
        "disc" => "•",
        "circle" => "◦",
        "square" => "▪",
        "disclosure-open" => "▾",
        "disclosure-closed" => "▸",
        "decimal-leading-zero" => value is >= 0 and < 10 ? "0" + Decimal(value) : value is < 0 and > -10 ? "-0" + Decimal(-value) : Decimal(value),
        "lower-roman" => Roman(value)?.ToLowerInvariant() ?? Decimal(value),
        "upper-roman" => Roman(value) ?? Decimal(value),
        "lower-alpha" or "lower-latin" => Alphabetic(value, 26, i => (char)('a' + i)) ?? Decimal(value),
        "upper-alpha" or "upper-latin" => Alphabetic(value, 26, i => (char)('A' + i)) ?? Decimal(value),
        "lower-greek" => Alphabetic(value, Greek.Length, i => Greek[i]) ?? Decimal(value),
        _ => Decimal(value),
    };

    /// <summary>What a list marker adds to the number: <see href="https://www.w3.org/TR/css-counter-styles-3/#counter-style-suffix">3.5</see>.</summary>
    public static string Suffix(string? style) =>
        style is null or "none" or "disc" or "circle" or "square" or "disclosure-open" or "disclosure-closed" ? "" : ".";

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Alphabetic(int value, int symbols, Func<int, char> symbol)
    {
        if (value < 1) return null;
        var text = new StringBuilder();
        for (; value > 0; value = (value - 1) / symbols) text.Insert(0, symbol((value - 1) % symbols));
        return text.ToString();
    }

    private static string? Roman(int value)
    {
        if (value is < 1 or > 3999) return null;
        ReadOnlySpan<int> weights = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        string[] symbols = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
        var text = new StringBuilder();
        for (int i = 0; i < weights.Length; i++)
        {
            for (; value >= weights[i]; value -= weights[i]) text.Append(symbols[i]);
        }
        return text.ToString();
    }
}
