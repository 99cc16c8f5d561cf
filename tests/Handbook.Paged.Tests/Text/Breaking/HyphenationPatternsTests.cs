using System.Text.RegularExpressions;
using CsCheck;
using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Tests.Text.Breaking;

public partial class HyphenationPatternsTests
{
    public static TheoryData<string> Languages => [.. HyphenationPatterns.All.Select(file => file.Language)];

    [Theory]
    [InlineData("de-AT", "hyph-de-1996")]
    [InlineData("DE-ch-1996", "hyph-de-1996")]
    [InlineData("en", "hyph-en-us")]
    [InlineData("en-CA", "hyph-en-us")]
    [InlineData("en-AU", "hyph-en-gb")]
    [InlineData("en-Latn-GB", "hyph-en-gb")]
    [InlineData("pt_BR", "hyph-pt")]
    [InlineData("de-1901", null)]
    [InlineData("es-Hebr", null)]
    [InlineData("ja", null)]
    [InlineData("", null)]
    public void A_language_tag_finds_the_patterns_of_its_language(string tag, string? file) =>
        Assert.Equal(file, HyphenationPatterns.Find(tag)?.Name);

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_fewest_letters_of_a_part_are_those_of_the_files_head(string language)
    {
        var file = HyphenationPatterns.Find(language)!;
        var head = Head().Match(PatternFile.Read(file.Name));
        Assert.Equal(($"{file.Before}", $"{file.After}"), (head.Groups["left"].Value, head.Groups["right"].Value));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_file_keeps_its_licence(string language)
    {
        string head = PatternFile.Read(HyphenationPatterns.Find(language)!.Name).Split("\\patterns")[0];
        Assert.Contains("copyright: ", head, StringComparison.Ordinal);
        Assert.Matches("(?m)^% +name: (MIT|LPPL|BSD)|without royalty provided", head);
    }

    /// <summary>Against Liang's method in its plainest form: every pattern is looked for at every place.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void The_trie_finds_what_looking_for_each_pattern_finds(string language)
    {
        var file = HyphenationPatterns.Find(language)!;
        var plain = new PlainPatterns(PatternFile.Read(file.Name));
        var pieces = plain.Patterns.Select(p => p.Letters.Trim('.')).Where(p => p.Length > 1 && p.All(char.IsLetter)).ToArray();
        var words = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 4].Select(string.Concat);
        words.Array[20].Sample(
            sample => Assert.All(sample, word => Assert.Equal(plain.Hyphenate(word, file.Before, file.After), string.Join('-', file.Hyphenator.Hyphenate(word)))),
            iter: 5,
            seed: "0000000000000");
    }

    [GeneratedRegex(@"typesetting:\s*\n%\s+left:\s+(?<left>\d)\s*\n%\s+right:\s+(?<right>\d)")]
    private static partial Regex Head();
}
