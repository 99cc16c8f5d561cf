using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Quotation marks by depth and language: <see href="https://www.w3.org/TR/css-content-3/#quotes">CSS Generated Content 3, 3</see>.
/// </summary>
internal sealed class QuoteDepth
{
    private int depth;

    public string Next(QuoteKind kind, ComputedStyle style, string? language)
    {
        var pairs = style.Quotes.IsAuto ? Of(language) : style.Quotes.Pairs;
        switch (kind)
        {
            case QuoteKind.Open or QuoteKind.NoOpen:
                string open = At(pairs, depth).Open;
                depth++;
                return kind == QuoteKind.Open ? open : "";
            default:
                if (depth == 0) return "";
                depth--;
                return kind == QuoteKind.Close ? At(pairs, depth).Close : "";
        }
    }

    private static (string Open, string Close) At(IReadOnlyList<(string Open, string Close)> pairs, int depth) =>
        pairs.Count == 0 ? ("", "") : pairs[Math.Min(depth, pairs.Count - 1)];

    // From the CLDR's delimiters of the languages that hyphenation knows.
    private static IReadOnlyList<(string Open, string Close)> Of(string? language) => (language ?? "").Split('-')[0] switch
    {
        "de" or "cs" or "sk" or "sl" => [("„", "“"), ("‚", "‘")],
        "fr" => [("«\u00A0", "\u00A0»"), ("“", "”")],
        "es" or "it" or "pt" or "el" or "ru" or "uk" => [("«", "»"), ("“", "”")],
        "pl" or "hu" or "ro" => [("„", "”"), ("«", "»")],
        "sv" or "fi" => [("”", "”"), ("’", "’")],
        "da" or "nb" or "no" => [("»", "«"), ("›", "‹")],
        _ => [("“", "”"), ("‘", "’")],
    };
}
