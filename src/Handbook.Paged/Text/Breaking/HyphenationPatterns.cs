namespace Handbook.Paged.Text.Breaking;

/// <summary>
/// The languages that can be hyphenated, and the pattern file of each: those of <see href="https://www.hyphenation.org/tex">hyph-utf8</see>
/// whose licence lets anybody pass them on, unchanged, with their licence in their head.
/// </summary>
internal static class HyphenationPatterns
{
    /// <summary>The fewest letters before and after a break are those of the file's head (<c>hyphenmins: typesetting</c>).</summary>
    private static readonly PatternFile[] Files =
    [
        new("da", "hyph-da", 2, 2),
        new("de", "hyph-de-1996", 2, 2),
        new("en", "hyph-en-us", 2, 3),
        new("en-gb", "hyph-en-gb", 2, 3),
        new("es", "hyph-es", 2, 2),
        new("fr", "hyph-fr", 2, 2),
        new("it", "hyph-it", 2, 2),
        new("nl", "hyph-nl", 2, 2),
        new("pl", "hyph-pl", 2, 2),
        new("pt", "hyph-pt", 2, 3),
        new("sv", "hyph-sv", 2, 2),
    ];

    /// <summary>Where English is spelt as in Britain.</summary>
    private static readonly string[] BritishRegions = ["gb", "uk", "ie", "au", "nz", "za", "in", "sg", "hk", "mt"];

    public static IReadOnlyList<PatternFile> All => Files;

    /// <returns>Null where there are no patterns for the language, its script or its orthography.</returns>
    public static PatternFile? Find(ReadOnlySpan<char> language)
    {
        var primary = NextSubtag(ref language);
        bool british = false;
        while (!language.IsEmpty)
        {
            var subtag = NextSubtag(ref language);
            if (subtag.Length == 1) break;
            bool isOther = subtag.Length == 4 && char.IsAsciiLetter(subtag[0])
                ? !subtag.Equals("Latn", StringComparison.OrdinalIgnoreCase)
                : subtag.Equals("1901", StringComparison.Ordinal);
            if (isOther) return null;
            british |= IsBritish(subtag);
        }
        return primary.Equals("en", StringComparison.OrdinalIgnoreCase) && british ? FileOf("en-gb") : FileOf(primary);
    }

    private static PatternFile? FileOf(ReadOnlySpan<char> language)
    {
        foreach (var file in Files)
        {
            if (language.Equals(file.Language, StringComparison.OrdinalIgnoreCase)) return file;
        }
        return null;
    }

    private static bool IsBritish(ReadOnlySpan<char> region)
    {
        foreach (string one in BritishRegions)
        {
            if (region.Equals(one, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> NextSubtag(ref ReadOnlySpan<char> language)
    {
        int end = language.IndexOfAny('-', '_');
        var subtag = end < 0 ? language : language[..end];
        language = end < 0 ? default : language[(end + 1)..];
        return subtag;
    }
}
