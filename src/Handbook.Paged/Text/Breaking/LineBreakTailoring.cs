using System.Buffers;
using Handbook.Paged.Text.Unicode;

namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// What CSS and good setting want otherwise than UAX 14: <see href="https://www.w3.org/TR/css-text-3/#line-breaking">CSS Text 3, 5</see>,
/// and the habits of typesetters about dashes, hyphens, slashes and addresses, which both texts leave to the program.
/// </summary>
internal static class LineBreakTailoring
{
    private const char SoftHyphen = '\u00AD';
    private const char Hyphen = '\u2010';
    private const char EnDash = '\u2013';
    private const char EmDash = '\u2014';

    /// <summary>A slash between shorter words stays with both: and/or, but not km/h.</summary>
    private const int ShortestWordAtSlash = 3;

    private static readonly SearchValues<char> Special = SearchValues.Create(SoftHyphen, '-', Hyphen, EnDash, EmDash, '/');

    /// <summary>An address breaks before these, so that nobody takes them for its end or for the sentence's.</summary>
    private static readonly SearchValues<char> AddressMarks = SearchValues.Create(".?&=#%_~-+");

    /// <summary>The class of a character under the rules' <c>word-break</c> and <c>line-break</c>.</summary>
    public static LineBreakClass Resolve(LineBreakClass value, int codePoint, in LineBreakRules rules)
    {
        if (value == LineBreakClass.CJ) value = rules.Strictness == LineBreakStrictness.Strict ? LineBreakClass.NS : LineBreakClass.ID;
        return rules.WordBreak switch
        {
            WordBreak.BreakAll when value is LineBreakClass.AL or LineBreakClass.NU && IsLetterUnit(codePoint) => LineBreakClass.ID,
            WordBreak.KeepAll when value is LineBreakClass.ID or LineBreakClass.H2 or LineBreakClass.H3
                or LineBreakClass.JL or LineBreakClass.JV or LineBreakClass.JT => LineBreakClass.AL,
            _ => value,
        };
    }

    public static void Apply(ReadOnlySpan<char> text, in LineBreakRules rules, Span<BreakOpportunity> breaks)
    {
        if (rules.Strictness == LineBreakStrictness.Anywhere)
        {
            BreakAnywhere(text, breaks);
            return;
        }
        int at = 0;
        while (text[at..].IndexOfAny(Special) is >= 0 and int distance)
        {
            at += distance;
            at = ApplyAt(text, at, rules, breaks);
        }
    }

    /// <returns>Where to go on.</returns>
    private static int ApplyAt(ReadOnlySpan<char> text, int at, in LineBreakRules rules, Span<BreakOpportunity> breaks)
    {
        switch (text[at])
        {
            case SoftHyphen:
                if (breaks[at + 1] == BreakOpportunity.Allowed)
                    breaks[at + 1] = rules.SoftHyphens ? BreakOpportunity.Hyphen : BreakOpportunity.Prohibited;
                return at + 1;
            case '/':
                return ApplyAtSlash(text, at, breaks);
            case EnDash or EmDash:
                ApplyAtDash(text, at, breaks);
                return at + 1;
            default:
                ApplyAtHyphen(text, at, breaks);
                return at + 1;
        }
    }

    private static void BreakAnywhere(ReadOnlySpan<char> text, Span<BreakOpportunity> breaks)
    {
        for (int at = LineBreaker.NextCluster(text, 0); at < text.Length; at = LineBreaker.NextCluster(text, at))
        {
            if (breaks[at] != BreakOpportunity.Mandatory) breaks[at] = BreakOpportunity.Allowed;
        }
    }

    /// <summary>
    /// A hyphen that begins a word (-x, --strict; LB20a of later versions) stays with it, and so does a single letter beside one (e-mail, Type-C).
    /// </summary>
    private static void ApplyAtHyphen(ReadOnlySpan<char> text, int at, Span<BreakOpportunity> breaks)
    {
        if (breaks[at + 1] != BreakOpportunity.Allowed || IsSpaceAt(text, at + 1)) return;
        int first = at;
        while (first > 0 && text[first - 1] is '-' or Hyphen) first--;
        bool beginsWord = first == 0 || !IsWordAt(text, first - 1);
        bool isSingle = WordLengthBefore(text, first, 2) == 1 || WordLengthAfter(text, at + 1, 2) == 1;
        if (beginsWord || isSingle) Prohibit(breaks, at + 1);
    }

    /// <summary>
    /// A dash stays at the end of its line, so that none begins with one: closed up—as here—and between spaces. One that opens an
    /// aside after a space stays with what follows.
    /// </summary>
    private static void ApplyAtDash(ReadOnlySpan<char> text, int at, Span<BreakOpportunity> breaks)
    {
        bool afterSpace = at == 0 || IsSpaceAt(text, at - 1);
        bool beforeSpace = at + 1 >= text.Length || IsSpaceAt(text, at + 1);
        if (!afterSpace || beforeSpace) Prohibit(breaks, at);
        if (afterSpace && !beforeSpace) Prohibit(breaks, at + 1);
    }

    private static int ApplyAtSlash(ReadOnlySpan<char> text, int at, Span<BreakOpportunity> breaks)
    {
        int start = at;
        while (start > 0 && !IsSpaceAt(text, start - 1)) start--;
        int end = at;
        while (end < text.Length && !IsSpaceAt(text, end)) end++;
        ReadOnlySpan<char> token = text[start..end];
        if (token.Contains("://", StringComparison.Ordinal) || token.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            BreakAddress(text, start, end, breaks);
            return end;
        }
        // A path breaks after its slashes; a single slash is a word's.
        if (token.Count('/') > 1) return end;
        bool isShort = WordLengthBefore(text, at, ShortestWordAtSlash) < ShortestWordAtSlash
            || WordLengthAfter(text, at + 1, ShortestWordAtSlash) < ShortestWordAtSlash;
        if (isShort) Prohibit(breaks, at + 1);
        return at + 1;
    }

    /// <summary>After slashes, and before the marks that divide an address: never after a hyphen, which would look like ours.</summary>
    private static void BreakAddress(ReadOnlySpan<char> text, int start, int end, Span<BreakOpportunity> breaks)
    {
        for (int i = start + 1; i < end; i++)
        {
            bool afterSlash = text[i - 1] == '/' && IsWordAt(text, i);
            bool beforeMark = AddressMarks.Contains(text[i]) && i + 1 < end && IsWordAt(text, i + 1) && IsWordAt(text, i - 1);
            if (afterSlash || beforeMark) breaks[i] = BreakOpportunity.Allowed;
            else Prohibit(breaks, i);
        }
    }

    private static void Prohibit(Span<BreakOpportunity> breaks, int at)
    {
        if (breaks[at] == BreakOpportunity.Allowed) breaks[at] = BreakOpportunity.Prohibited;
    }

    private static int WordLengthBefore(ReadOnlySpan<char> text, int at, int enough)
    {
        int length = 0;
        while (length < enough && at - length > 0 && IsWordAt(text, at - length - 1)) length++;
        return length;
    }

    private static int WordLengthAfter(ReadOnlySpan<char> text, int at, int enough)
    {
        int length = 0;
        while (length < enough && at + length < text.Length && IsWordAt(text, at + length)) length++;
        return length;
    }

    private static bool IsSpaceAt(ReadOnlySpan<char> text, int at) => at < text.Length && (text[at] is '\u200B' || char.IsWhiteSpace(text[at]));

    /// <summary>Half a pair counts as a letter: what lies beyond the first plane and stands in words are letters.</summary>
    private static bool IsWordAt(ReadOnlySpan<char> text, int at) => char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]);

    private static bool IsLetterUnit(int codePoint) => codePoint > 0xFFFF || char.IsLetterOrDigit((char)codePoint);
}
