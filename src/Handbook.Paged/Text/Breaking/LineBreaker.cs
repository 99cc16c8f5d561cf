using System.Globalization;

namespace Handbook.Paged.Text.Breaking;

/// <summary>Whether a line may end before a character.</summary>
internal enum BreakOpportunity : byte
{
    Prohibited,

    Allowed,

    /// <summary>A line feed, a paragraph separator, or the end of the text.</summary>
    Mandatory,

    /// <summary>A break that shows a hyphen: at a soft hyphen (which stands before it), or where a <see cref="Hyphenator"/> finds one.</summary>
    Hyphen,
}

/// <summary><see href="https://www.w3.org/TR/css-text-3/#line-break-property">line-break</see>.</summary>
internal enum LineBreakStrictness : byte
{
    Auto,
    Loose,
    Normal,
    Strict,
    Anywhere,
}

/// <summary><see href="https://www.w3.org/TR/css-text-3/#word-break-property">word-break</see>.</summary>
internal enum WordBreak : byte
{
    Normal,
    BreakAll,
    KeepAll,
}

/// <param name="Language">BCP 47; empty for unknown.</param>
/// <param name="SoftHyphens">Whether U+00AD is a break opportunity: false for <c>hyphens: none</c>.</param>
/// <param name="Tailored">Whether the rules of CSS and of good setting apply over those of UAX 14: false for its conformance tests.</param>
internal readonly record struct LineBreakRules(
    LineBreakStrictness Strictness = LineBreakStrictness.Auto,
    WordBreak WordBreak = WordBreak.Normal,
    string Language = "",
    bool SoftHyphens = true,
    bool Tailored = true)
{
    public static readonly LineBreakRules Default = new(LineBreakStrictness.Auto, WordBreak.Normal, "", true, true);
}

/// <summary>
/// Where lines may end: <see href="https://www.unicode.org/reports/tr14/tr14-49.html">UAX 14, Unicode Line Breaking Algorithm</see>,
/// with the tailoring of <see href="https://www.w3.org/TR/css-text-3/#line-breaking">CSS Text 3, 5</see>.
/// <c>white-space</c> is the caller's: it knows which parts may not wrap.
/// </summary>
internal static class LineBreaker
{
    /// <summary>
    /// Fills <c>breaks[i]</c> with what may happen before the character at <c>i</c>, for 0 to the text's length (one more than characters).
    /// The first is prohibited, the last mandatory.
    /// </summary>
    public static void FindBreaks(ReadOnlySpan<char> text, in LineBreakRules rules, Span<BreakOpportunity> breaks)
    {
        breaks[..(text.Length + 1)].Clear();
        breaks[text.Length] = BreakOpportunity.Mandatory;
        if (text.IsEmpty) return;
        var pairs = new LineBreakPairs(text, rules);
        while (pairs.MoveNext()) breaks[pairs.Offset] = pairs.Current;
        if (rules.Tailored) LineBreakTailoring.Apply(text, rules, breaks);
    }

    /// <summary>
    /// The last resort (<c>overflow-wrap: break-word</c> and <c>anywhere</c>): the next boundary of a grapheme cluster after
    /// <paramref name="offset"/>, or the text's length.
    /// </summary>
    public static int NextCluster(ReadOnlySpan<char> text, int offset) =>
        // Two ASCII characters never share a cluster, but for a line end.
        offset + 1 < text.Length && text[offset] < 0x80 && text[offset] != '\r' && text[offset + 1] < 0x80
            ? offset + 1
            : offset + StringInfo.GetNextTextElementLength(text[offset..]);
}
