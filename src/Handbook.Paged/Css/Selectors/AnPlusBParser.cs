using System.Globalization;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Selectors;

/// <summary>
/// Reads <c>2n + 1</c>, <c>odd</c>, <c>-n+3</c> ... The tokenizer cuts these up in many ways, so their text is put together again.
/// See <see href="https://www.w3.org/TR/css-syntax-3/#anb-microsyntax">CSS Syntax 3, 6</see>.
/// </summary>
internal static class AnPlusBParser
{
    public static AnPlusB? Parse(IReadOnlyList<ComponentValue> values)
    {
        if (values.Count is 0 or > 4) return null;
        if (values.Count == 1 && values[0].IsIdent("odd")) return new AnPlusB(2, 1);
        if (values.Count == 1 && values[0].IsIdent("even")) return new AnPlusB(2, 0);
        string text = "";
        foreach (ComponentValue value in values)
        {
            // A sign after 'n' may stand alone; elsewhere white space is none of the formula's.
            if (value.SpaceBefore && text.Length > 0 && !(text[^1] is 'n' or 'N' or '+' or '-')) return null;
            if (value.SpaceBefore && text.Length == 1 && text[0] is '+' or '-') return null;
            switch (value.Kind)
            {
                case CssTokenKind.Number when value.IsInteger:
                    bool isSigned = (value.Flags & CssTokenFlags.Signed) != 0;
                    if (isSigned && text.Length > 0 && text[^1] is '+' or '-') return null;
                    text += (isSigned && value.Number >= 0 ? "+" : "") + value.Number.ToString("0", CultureInfo.InvariantCulture);
                    break;
                case CssTokenKind.Dimension when value.IsInteger && text.Length == 0:
                    text += value.Number.ToString("0", CultureInfo.InvariantCulture) + value.Text;
                    break;
                case CssTokenKind.Ident:
                    text += value.Text;
                    break;
                case CssTokenKind.Delim when value.Text is "+" or "-":
                    text += value.Text;
                    break;
                default:
                    return null;
            }
        }
        return ParseText(text.ToLowerInvariant());
    }

    private static AnPlusB? ParseText(string text)
    {
        int n = text.IndexOf('n', StringComparison.Ordinal);
        if (n < 0) return Integer(text) is int b ? new AnPlusB(0, b) : null;
        int? a = text[..n] switch
        {
            "" or "+" => 1,
            "-" => -1,
            var digits => Integer(digits),
        };
        string rest = text[(n + 1)..];
        int? offset = rest.Length == 0 ? 0 : rest[0] is '+' or '-' && rest.Length > 1 ? Integer(rest) : null;
        return a is null || offset is null ? null : new AnPlusB(a.Value, offset.Value);
    }

    private static int? Integer(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : null;
}
