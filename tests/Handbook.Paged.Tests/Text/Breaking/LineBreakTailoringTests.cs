using System.Text;
using Handbook.Paged.Text.Breaking;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Text.Breaking;

public class LineBreakTailoringTests
{
    [Theory]
    [InlineData("a well-known fact", "a |well-|known |fact")]
    [InlineData("by e-mail or T-shirt", "by |e-mail |or |T-shirt")]
    [InlineData("Type-C plugs", "Type-C |plugs")]
    [InlineData("run it with --strict or -x", "run |it |with |--strict |or |-x")]
    [InlineData("COVID-19 came", "COVID-19 |came")]
    [InlineData("a re\u2010use", "a |re\u2010|use")]
    public void A_hyphen_ends_a_line_only_between_words_of_some_length(string text, string expected) =>
        Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("set solid—as here—it breaks after", "set |solid—|as |here—|it |breaks |after")]
    [InlineData("spaced – as here – it too", "spaced – |as |here – |it |too")]
    [InlineData("y —dijo Ana— calló", "y |—dijo |Ana— |calló")]
    public void No_line_begins_with_a_dash_that_ends_a_thought(string text, string expected) =>
        Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("and/or km/h I/O 24/7", "and/or |km/h |I/O |24/7")]
    [InlineData("product/market fit", "product/|market |fit")]
    [InlineData("see content/pages/a/index.md there", "see |content/|pages/|a/|index.md |there")]
    public void A_slash_ends_a_line_between_long_words_and_in_paths(string text, string expected) =>
        Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData(
        "at https://www.example.org/docs/user-guide.html?lang=en&page=2#top.",
        "at |https://|www|.example|.org/|docs/|user|-guide|.html|?lang|=en|&page|=2|#top.")]
    [InlineData("(see http://a.example/x_y/).", "(see |http://|a|.example/|x|_y/).")]
    public void An_address_breaks_after_slashes_and_before_its_other_marks(string text, string expected) =>
        Assert.Equal(expected, Show(text));

    [Fact]
    public void A_soft_hyphen_is_a_break_that_shows_a_hyphen_unless_hyphens_are_off()
    {
        Assert.Equal("Donau\u00AD~dampf |schiff", Show("Donau\u00ADdampf schiff"));
        Assert.Equal("Donau\u00ADdampf |schiff", Show("Donau\u00ADdampf schiff", LineBreakRules.Default with { SoftHyphens = false }));
    }

    [Theory]
    [InlineData("no\u00A0break \u2060here", "no\u00A0break \u2060here")]
    [InlineData("zero\u200Bwidth", "zero\u200B|width")]
    [InlineData("two\nlines\r\nthree", "two\n!lines\r\n!three")]
    [InlineData("10,000.50 €5 (12%) 3 °C", "10,000.50 |€5 |(12%) |3 |°C")]
    [InlineData("flags 🇩🇪🇫🇷 👩‍💻👍🏽", "flags |🇩🇪|🇫🇷 |👩‍💻|👍🏽")]
    public void Ordinary_text_breaks_as_UAX_14_says(string text, string expected) =>
        Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("日本語", "Normal", "日|本|語")]
    [InlineData("日本語", "KeepAll", "日本語")]
    [InlineData("ab 12", "BreakAll", "a|b |1|2")]
    public void Word_break_chooses_where_words_may_break(string text, string wordBreak, string expected) =>
        Assert.Equal(expected, Show(text, LineBreakRules.Default with { WordBreak = Enum.Parse<WordBreak>(wordBreak) }));

    [Fact]
    public void Small_kana_begin_a_line_unless_strict()
    {
        Assert.Equal("フ|ォ", Show("フォ"));
        Assert.Equal("フォ", Show("フォ", LineBreakRules.Default with { Strictness = LineBreakStrictness.Strict }));
    }

    [Fact]
    public void Anywhere_breaks_between_all_clusters_and_inside_none() =>
        Assert.Equal("a|(|é|)| |👩‍💻", Show("a(é) 👩‍💻".Replace("é", "e\u0301", StringComparison.Ordinal), LineBreakRules.Default with { Strictness = LineBreakStrictness.Anywhere })
            .Replace("e\u0301", "é", StringComparison.Ordinal));

    [Fact]
    public void Breaking_is_linear_and_takes_any_text()
    {
        CsCheck.Gen.String.SampleFixed(text =>
        {
            var breaks = new BreakOpportunity[text.Length + 1];
            LineBreaker.FindBreaks(text, LineBreakRules.Default, breaks);
            Assert.Equal(BreakOpportunity.Mandatory, breaks[^1]);
            for (int i = 1; i < text.Length; i++)
            {
                bool insidePair = char.IsHighSurrogate(text[i - 1]) && char.IsLowSurrogate(text[i]);
                Assert.False(insidePair && breaks[i] != BreakOpportunity.Prohibited, "a pair was split");
            }
        });
    }

    /// <summary><c>|</c> may break, <c>!</c> must, <c>~</c> may with a hyphen.</summary>
    private static string Show(string text) => Show(text, LineBreakRules.Default);

    private static string Show(string text, LineBreakRules rules)
    {
        var breaks = new BreakOpportunity[text.Length + 1];
        LineBreaker.FindBreaks(text, rules, breaks);
        var shown = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            shown.Append(breaks[i] switch
            {
                BreakOpportunity.Allowed => "|",
                BreakOpportunity.Mandatory => "!",
                BreakOpportunity.Hyphen => "~",
                _ => "",
            });
            shown.Append(text[i]);
        }
        return shown.ToString();
    }
}
