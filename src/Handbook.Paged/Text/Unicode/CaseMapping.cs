using System.Globalization;
using System.Text;

namespace Handbook.Paged.Text.Unicode;

/// <summary>
/// <c>text-transform</c> by Unicode's full case mappings (SpecialCasing.txt), which may change a text's length, and the rules of
/// languages that <see href="https://www.w3.org/TR/css-text-3/#text-transform-property">CSS Text 3, 2.1</see> names.
/// </summary>
internal static class CaseMapping
{
    private const char CombiningDotAbove = '\u0307';

    /// <param name="language">BCP 47: Turkish, Azeri, Lithuanian, Greek and Dutch have rules of their own.</param>
    public static string ToUpper(string text, string language)
    {
        string primary = Primary(language);
        if (primary == "el") return GreekCapitals.Of(text);
        var output = new StringBuilder(text.Length);
        bool afterSoftDotted = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == 'i' && IsTurkic(primary)) output.Append('\u0130');
            // Lithuanian writes the dot of an i that carries an accent; a capital has none.
            else if (primary != "lt" || rune.Value != CombiningDotAbove || !afterSoftDotted) AppendMapped(output, rune, CaseData.UpperOf(rune.Value));
            afterSoftDotted = CaseData.IsSoftDotted(rune.Value) || (afterSoftDotted && Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark);
        }
        return output.ToString();
    }

    /// <param name="language">As for <see cref="ToUpper"/>.</param>
    public static string ToLower(string text, string language)
    {
        bool turkic = IsTurkic(Primary(language));
        var output = new StringBuilder(text.Length);
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int next = at + rune.Utf16SequenceLength;
            if (turkic && rune.Value == 'I')
            {
                bool dotted = next < text.Length && text[next] == CombiningDotAbove;
                output.Append(dotted ? 'i' : '\u0131');
            }
            else if (turkic && rune.Value == '\u0130')
            {
                output.Append('i');
            }
            else if (!(turkic && rune.Value == CombiningDotAbove && at > 0 && text[at - 1] == 'I'))
            {
                if (rune.Value == '\u03A3') output.Append(IsFinal(text, at) ? '\u03C2' : '\u03C3');
                else AppendMapped(output, rune, CaseData.LowerOf(rune.Value));
            }
            at = next;
        }
        return output.ToString();
    }

    /// <summary>The first letter of each word in title case; the rest stays.</summary>
    /// <param name="language">As for <see cref="ToUpper"/>.</param>
    /// <param name="continuesWord">Whether a letter stands right before the text: then its first letter starts no word.</param>
    public static string Capitalize(string text, string language, bool continuesWord = false)
    {
        string primary = Primary(language);
        var output = new StringBuilder(text.Length);
        bool inWord = continuesWord;
        int at = 0;
        while (at < text.Length)
        {
            Rune rune = Rune.DecodeFromUtf16(text.AsSpan(at), out Rune decoded, out int length) == global::System.Buffers.OperationStatus.Done
                ? decoded
                : Rune.ReplacementChar;
            if (IsWordPart(rune))
            {
                if (!inWord && primary == "nl" && text.AsSpan(at).StartsWith("ij", StringComparison.Ordinal))
                {
                    output.Append("IJ");
                    length = 2;
                }
                else if (!inWord && rune.Value == 'i' && IsTurkic(primary)) output.Append('\u0130');
                else if (inWord) output.Append(text, at, length);
                else AppendMapped(output, rune, CaseData.TitleOf(rune.Value));
                inWord = true;
            }
            else
            {
                output.Append(text, at, length);
                inWord = inWord && IsApostrophe(rune);
            }
            at += length;
        }
        return output.ToString();
    }

    /// <summary>Final_Sigma of <see href="https://www.unicode.org/versions/Unicode15.0.0/ch03.pdf">Unicode 15, table 3-17</see>.</summary>
    private static bool IsFinal(string text, int at)
    {
        bool afterLetter = false;
        int before = at;
        while (before > 0)
        {
            Rune.DecodeLastFromUtf16(text.AsSpan(0, before), out Rune rune, out int length);
            before -= length;
            if (CaseData.IsCaseIgnorable(rune.Value)) continue;
            afterLetter = CaseData.IsCased(rune.Value);
            break;
        }
        if (!afterLetter) return false;
        foreach (Rune rune in text.AsSpan(at + 1).EnumerateRunes())
        {
            if (!CaseData.IsCaseIgnorable(rune.Value)) return !CaseData.IsCased(rune.Value);
        }
        return true;
    }

    private static void AppendMapped(StringBuilder output, Rune rune, ReadOnlySpan<char> mapped)
    {
        if (!mapped.IsEmpty)
        {
            output.Append(mapped);
            return;
        }
        Span<char> units = stackalloc char[2];
        output.Append(units[..rune.EncodeToUtf16(units)]);
    }

    private static bool IsWordPart(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '\u2019' or '\u00AD' or '\u02BC';

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();

    private static bool IsTurkic(string primary) => primary is "tr" or "az";
}
