namespace Handbook.Paged.Text.Breaking;

/// <summary><see href="https://www.w3.org/TR/css-text-4/#hyphenate-char-limits">hyphenate-limit-chars</see>; 0 is the language's own.</summary>
internal readonly record struct HyphenationLimits(int Word = 0, int Before = 0, int After = 0);

/// <summary>
/// Hyphenation by the patterns of a language, after F. M. Liang, 'Word Hy-phen-a-tion by Com-put-er' (Stanford 1983).
/// Immutable; safe for several threads.
/// </summary>
internal sealed partial class Hyphenator
{
    /// <param name="language">BCP 47: <c>de-AT</c> finds <c>de</c>.</param>
    /// <returns>Null where there are no patterns for the language.</returns>
    public static Hyphenator? For(string language) => null;

    /// <summary>
    /// Sets <see cref="BreakOpportunity.Hyphen"/> inside the words of a stretch of text, where nothing but
    /// <see cref="BreakOpportunity.Prohibited"/> stands. Words that hold a soft hyphen break there alone.
    /// </summary>
    /// <param name="breaks">As <see cref="LineBreaker.FindBreaks"/> filled it: one more than the characters of <paramref name="text"/>.</param>
    public void AddBreaks(ReadOnlySpan<char> text, int start, int length, HyphenationLimits limits, Span<BreakOpportunity> breaks) =>
        throw new NotImplementedException();

    /// <summary>The parts of a single word.</summary>
    public IReadOnlyList<string> Hyphenate(string word, HyphenationLimits limits = default) => throw new NotImplementedException();
}
