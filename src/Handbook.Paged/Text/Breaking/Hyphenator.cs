namespace Handbook.Paged.Text.Breaking;

/// <summary><see href="https://www.w3.org/TR/css-text-4/#hyphenate-char-limits">hyphenate-limit-chars</see>; 0 is the language's own.</summary>
internal readonly record struct HyphenationLimits(int Word = 0, int Before = 0, int After = 0);

/// <summary>
/// Hyphenation by the patterns of a language, after F. M. Liang, <see href="https://www.tug.org/docs/liang/">'Word Hy-phen-a-tion by
/// Com-put-er'</see> (Stanford 1983). Immutable; safe for several threads.
/// </summary>
/// <remarks>
/// Left whole, since the patterns know nothing of them or a hyphen would change them: words with digits or with capitals beyond the
/// first letter (<c>UNESCO</c>, <c>JavaScript</c>), addresses, paths and other names of machines (<c>a.b</c>, <c>a_b</c>, <c>a@b</c>),
/// and words in which the author put soft hyphens.
/// </remarks>
internal sealed class Hyphenator
{
    /// <summary>The shortest word, where neither author nor style sheet says more: what CSS Text 4 recommends for <c>auto</c>.</summary>
    private const int ShortestWord = 5;

    /// <summary>A part of a compound (<c>self-organisation</c>) gets no second hyphen nearer to the one it has.</summary>
    private const int DistanceFromHyphen = 4;

    /// <summary>No language writes longer words: what is longer is something else.</summary>
    private const int LongestWord = 120;

    private readonly PatternTrie trie;
    private readonly int before;
    private readonly int after;

    public Hyphenator(PatternTrie trie, int before, int after)
    {
        this.trie = trie;
        this.before = before;
        this.after = after;
    }

    /// <summary>What its patterns take, in bytes.</summary>
    public int Size => trie.Size;

    /// <param name="language">BCP 47: <c>de-AT</c> finds <c>de</c>.</param>
    /// <returns>Null where there are no patterns for the language.</returns>
    public static Hyphenator? For(string language) => HyphenationPatterns.Find(language)?.Hyphenator;

    /// <summary>
    /// Sets <see cref="BreakOpportunity.Hyphen"/> inside the words of a stretch of text, where nothing but
    /// <see cref="BreakOpportunity.Prohibited"/> stands. Words that hold a soft hyphen break there alone.
    /// </summary>
    /// <param name="text">All of the paragraph: words may begin before the stretch and end after it.</param>
    /// <param name="breaks">As <see cref="LineBreaker.FindBreaks"/> filled it: one more than the characters of <paramref name="text"/>.</param>
    public void AddBreaks(ReadOnlySpan<char> text, int start, int length, HyphenationLimits limits, Span<BreakOpportunity> breaks)
    {
        int stop = start + length;
        var tokens = new WordTokens(text, start, stop, LongestWord);
        Span<HyphenationWord.Letter> letters = stackalloc HyphenationWord.Letter[LongestWord + 2];
        while (tokens.MoveNext())
        {
            var words = new HyphenationWord(text, tokens.Start, tokens.End, trie, letters);
            while (words.MoveNext())
            {
                AddBreaks(words.Letters, Limits(limits, words), start, stop, breaks);
            }
        }
    }

    /// <summary>The parts of a single word.</summary>
    public IReadOnlyList<string> Hyphenate(string word, HyphenationLimits limits = default)
    {
        var breaks = new BreakOpportunity[word.Length + 1];
        AddBreaks(word, 0, word.Length, limits, breaks);
        var parts = new List<string>();
        int from = 0;
        for (int i = 1; i < word.Length; i++)
        {
            if (breaks[i] != BreakOpportunity.Hyphen) continue;
            parts.Add(word[from..i]);
            from = i;
        }
        parts.Add(word[from..]);
        return parts;
    }

    private HyphenationLimits Limits(HyphenationLimits asked, in HyphenationWord word)
    {
        // Nearer to a word's edges than the patterns were made for, what they say is wrong: no style sheet can ask for it.
        int first = Math.Max(asked.Before, before);
        int last = Math.Max(asked.After, after);
        return new HyphenationLimits(
            asked.Word == 0 ? ShortestWord : asked.Word,
            word.FollowsHyphen ? Math.Max(first, DistanceFromHyphen) : first,
            word.PrecedesHyphen ? Math.Max(last, DistanceFromHyphen) : last);
    }

    /// <param name="letters">Those of the word.</param>
    private void AddBreaks(
        ReadOnlySpan<HyphenationWord.Letter> letters, HyphenationLimits limits, int start, int stop, Span<BreakOpportunity> breaks)
    {
        int count = letters.Length;
        if (count < limits.Word || count < limits.Before + limits.After) return;
        Span<byte> word = stackalloc byte[count + 2];
        Span<byte> gaps = stackalloc byte[count + 3];
        gaps.Clear();
        word[0] = word[^1] = trie.Edge;
        for (int i = 0; i < count; i++) word[i + 1] = letters[i].Number;
        trie.Apply(word, gaps);
        int lastApostrophe = -before;
        for (int i = 1; i <= count - limits.After; i++)
        {
            if (letters[i - 1].IsApostrophe) lastApostrophe = i - 1;
            if (i < limits.Before || i - lastApostrophe <= before) continue;
            int offset = letters[i].Offset;
            bool mayBreak = (gaps[i + 1] & 1) == 1 && offset > start && offset < stop;
            if (mayBreak && breaks[offset] == BreakOpportunity.Prohibited) breaks[offset] = BreakOpportunity.Hyphen;
        }
    }
}
