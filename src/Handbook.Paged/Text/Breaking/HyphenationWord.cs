namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// The words inside a token: what hyphens, slashes and (where the language's patterns don't know them) apostrophes divide.
/// Words with capitals beyond the first letter are passed over.
/// </summary>
internal ref struct HyphenationWord
{
    /// <summary>Letters with their marks, as base, mark and whole: text may hold them apart, the patterns don't.</summary>
    private const string Composites =
        "a\u0300à a\u0301á a\u0302â a\u0303ã a\u0308ä a\u030Aå a\u0328ą c\u0301ć c\u0327ç e\u0300è e\u0301é e\u0302ê e\u0308ë e\u0328ę i\u0301í " +
        "i\u0302î i\u0308ï n\u0301ń n\u0303ñ o\u0301ó o\u0302ô o\u0303õ o\u0308ö s\u0301ś u\u0301ú u\u0302û u\u0308ü z\u0301ź z\u0307ż i\u0300ì o\u0300ò u\u0300ù ";

    private readonly ReadOnlySpan<char> text;
    private readonly int end;
    private readonly PatternTrie trie;
    private readonly Span<Letter> letters;
    private int at;
    private int count;

    /// <param name="text">Of the paragraph.</param>
    /// <param name="start">Of the token.</param>
    /// <param name="end">Of the token.</param>
    /// <param name="trie">Knows the language's letters.</param>
    /// <param name="letters">Has room for the token's.</param>
    public HyphenationWord(ReadOnlySpan<char> text, int start, int end, PatternTrie trie, Span<Letter> letters)
    {
        this.text = text;
        this.end = end;
        this.trie = trie;
        this.letters = letters;
        at = start;
    }

    public readonly ReadOnlySpan<Letter> Letters => letters[..count];

    public bool FollowsHyphen { get; private set; }

    public bool PrecedesHyphen { get; private set; }

    public bool MoveNext()
    {
        while (at < end)
        {
            if (WordTokens.Kind(text[at]) != WordCharacter.Letter)
            {
                FollowsHyphen = IsJoin(at);
                at++;
                continue;
            }
            bool isWord = ReadWord();
            PrecedesHyphen = at < end && IsJoin(at);
            if (isWord) return true;
        }
        return false;
    }

    private readonly bool IsJoin(int offset) => WordTokens.Kind(text[offset]) is WordCharacter.Hyphen or WordCharacter.Slash;

    /// <returns>Whether it may be hyphenated.</returns>
    private bool ReadWord()
    {
        bool isPlain = true;
        bool mayBeCapital = true;
        char last = '\0';
        for (count = 0; at < end; at++)
        {
            char c = text[at];
            switch (WordTokens.Kind(c))
            {
                case WordCharacter.Letter:
                    last = char.ToLowerInvariant(c);
                    isPlain &= last == c || mayBeCapital;
                    mayBeCapital = false;
                    letters[count++] = new Letter(trie.LetterOf(last), at, IsApostrophe: false);
                    break;
                case WordCharacter.Mark:
                    last = Compose(last, c);
                    letters[count - 1] = letters[count - 1] with { Number = trie.LetterOf(last) };
                    break;
                case WordCharacter.Apostrophe when trie.HasApostrophe && IsLetterAt(at + 1):
                    last = '\'';
                    mayBeCapital = true;
                    letters[count++] = new Letter(trie.LetterOf(last), at, IsApostrophe: true);
                    break;
                default:
                    return isPlain;
            }
        }
        return isPlain;
    }

    private readonly bool IsLetterAt(int offset) => offset < end && WordTokens.Kind(text[offset]) == WordCharacter.Letter;

    private static char Compose(char letter, char mark)
    {
        int found = Composites.AsSpan().IndexOf([letter, mark]);
        // A letter that no pattern has, whatever its mark.
        return found < 0 ? '\uFFFF' : Composites[found + 2];
    }

    /// <param name="Number">In the language's alphabet; <see cref="PatternTrie.Unknown"/> where it has no such letter.</param>
    /// <param name="Offset">In the text.</param>
    /// <param name="IsApostrophe">A sign that the patterns take for a letter.</param>
    internal readonly record struct Letter(byte Number, int Offset, bool IsApostrophe);
}
