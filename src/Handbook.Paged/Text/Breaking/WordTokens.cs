using System.Globalization;

namespace Handbook.Paged.Text.Breaking;

/// <summary>What a character is to hyphenation.</summary>
internal enum WordCharacter : byte
{
    /// <summary>White space, brackets, quotation marks, dashes: no part of any word.</summary>
    Outside,

    Letter,

    /// <summary>Belongs to the letter before it.</summary>
    Mark,

    Apostrophe,

    Hyphen,

    /// <summary>Between two words, but in addresses and paths between names.</summary>
    Slash,

    /// <summary>A full stop or colon: a sentence's, but between letters that of a name.</summary>
    Stop,

    /// <summary>A word that has one is no word of a language, or the author said where it breaks.</summary>
    Foreign,
}

/// <summary>The words of a stretch of text with what hangs on them, but for those that must stay whole.</summary>
internal ref struct WordTokens
{
    private readonly ReadOnlySpan<char> text;
    private readonly int stop;
    private readonly int limit;

    /// <param name="text">Of the paragraph.</param>
    /// <param name="start">Words that begin before it are given whole.</param>
    /// <param name="stop">Words that begin after it are not given.</param>
    /// <param name="limit">Longer words are not given.</param>
    public WordTokens(ReadOnlySpan<char> text, int start, int stop, int limit)
    {
        this.text = text;
        this.stop = stop;
        this.limit = limit;
        int first = start;
        while (first > 0 && start - first <= limit && Kind(text[first - 1]) != WordCharacter.Outside) first--;
        Start = End = first;
    }

    public int Start { get; private set; }

    public int End { get; private set; }

    public static WordCharacter Kind(char c)
    {
        if (char.IsAsciiLetter(c)) return WordCharacter.Letter;
        switch (c)
        {
            case '\'' or '\u2019' or '\u02BC': return WordCharacter.Apostrophe;
            case '-' or '\u2010' or '\u2011': return WordCharacter.Hyphen;
            case '/': return WordCharacter.Slash;
            case '.' or ':': return WordCharacter.Stop;
            // Soft hyphen, word joiner, zero width no-break space; zero width space, which already is a place to break.
            case '\u00AD' or '\u2060' or '\uFEFF' or '\u200B': return WordCharacter.Foreign;
            case '_' or '@' or '\\' or '#' or '&' or '~' or '%' or '+' or '$' or '*' or '=' or '^' or '|' or '`': return WordCharacter.Foreign;
        }
        if (c < '\u0080') return char.IsAsciiDigit(c) ? WordCharacter.Foreign : WordCharacter.Outside;
        if (char.IsLetter(c)) return WordCharacter.Letter;
        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => WordCharacter.Mark,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => WordCharacter.Foreign,
            UnicodeCategory.Surrogate => WordCharacter.Foreign,
            _ => WordCharacter.Outside,
        };
    }

    public bool MoveNext()
    {
        while (true)
        {
            int at = End;
            while (at < stop && Kind(text[at]) == WordCharacter.Outside) at++;
            if (at >= stop) return false;
            Start = at;
            if (ReadToken()) return true;
        }
    }

    /// <returns>Whether it may be hyphenated.</returns>
    private bool ReadToken()
    {
        int slashes = 0;
        bool isPlain = true;
        int at = Start;
        // What is too long isn't read to its end: a text of a million letters in as many elements would be read as often.
        for (; at < text.Length && (at < stop || at - Start <= limit); at++)
        {
            var kind = Kind(text[at]);
            if (kind == WordCharacter.Outside) break;
            if (kind == WordCharacter.Foreign) isPlain = false;
            else if (kind == WordCharacter.Stop && IsInside(at)) isPlain = false;
            else if (kind == WordCharacter.Slash) slashes++;
        }
        End = at;
        return isPlain && slashes <= 1 && End - Start <= limit;
    }

    private readonly bool IsInside(int at) =>
        at > Start && at + 1 < text.Length && Kind(text[at - 1]) == WordCharacter.Letter && Kind(text[at + 1]) == WordCharacter.Letter;
}
