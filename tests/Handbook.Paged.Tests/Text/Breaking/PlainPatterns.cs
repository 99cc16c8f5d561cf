using System.Text.RegularExpressions;

namespace Handbook.Paged.Tests.Text.Breaking;

/// <summary>A pattern file read with regular expressions, and applied by looking for each pattern at each place.</summary>
internal sealed partial class PlainPatterns
{
    private readonly Dictionary<string, string> exceptions;

    public PlainPatterns(string file)
    {
        string text = Comment().Replace(file, "");
        Patterns = [.. Words(text, "patterns").Select(p => (Digit().Replace(p, ""), Levels(p)))];
        exceptions = Words(text, "hyphenation").ToDictionary(w => w.Replace("-", "", StringComparison.Ordinal));
    }

    public (string Letters, int[] Levels)[] Patterns { get; }

    public string Hyphenate(string word, int before, int after)
    {
        if (word.Length < 5) return word;
        int[] gaps = exceptions.TryGetValue(word, out string? exception) ? Exception(exception) : Gaps($".{word}.");
        return string.Concat(word.Select((c, i) => i >= before && i <= word.Length - after && gaps[i + 1] % 2 == 1 ? $"-{c}" : $"{c}"));
    }

    private int[] Gaps(string word)
    {
        var gaps = new int[word.Length + 1];
        foreach (var (letters, levels) in Patterns)
        {
            for (int at = word.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = word.IndexOf(letters, at + 1, StringComparison.Ordinal))
            {
                for (int i = 0; i < levels.Length; i++) gaps[at + i] = Math.Max(gaps[at + i], levels[i]);
            }
        }
        return gaps;
    }

    private static int[] Exception(string word) =>
        [0, .. word.Index().Where(x => x.Item != '-').Select(x => x.Index > 0 && word[x.Index - 1] == '-' ? 1 : 0), 0, 0];

    private static int[] Levels(string pattern)
    {
        List<int> levels = [0];
        foreach (char c in pattern)
        {
            if (char.IsAsciiDigit(c)) levels[^1] = c - '0';
            else levels.Add(0);
        }
        return [.. levels];
    }

    private static IEnumerable<string> Words(string text, string command)
    {
        var group = Regex.Match(text, $@"\\{command}\s*\{{([^}}]*)\}}");
        return group.Groups[1].Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("%.*")]
    private static partial Regex Comment();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
