using Handbook.Paged.Text.Breaking;

namespace Handbook.Paged.Tests.Text.Breaking;

public class HyphenatorTests
{
    [Theory]
    [InlineData("en", "hy-phen-ation")]
    [InlineData("en-US", "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")]
    [InlineData("en", "con-cate-na-tion")]
    [InlineData("en", "al-go-rithm")]
    [InlineData("en", "re-spon-si-bil-i-ties")]
    [InlineData("en-GB", "re-spons-ib-il-it-ies")]
    [InlineData("de", "Sil-ben-tren-nung")]
    [InlineData("de-AT", "Do-nau-dampf-schiff-fahrts-ge-sell-schaft")]
    [InlineData("fr", "cé-sure")]
    [InlineData("fr", "res-pon-sa-bi-li-tés")]
    [InlineData("es", "res-pon-sa-bi-li-dad")]
    [InlineData("it", "re-spon-sa-bi-li-tà")]
    [InlineData("pt-BR", "res-pon-sa-bi-li-dade")]
    [InlineData("nl", "ver-ant-woor-de-lijk-he-den")]
    [InlineData("sv", "an-svars-om-rå-den")]
    [InlineData("da", "an-svars-om-rå-der")]
    [InlineData("pl", "od-po-wie-dzial-ność")]
    public void Words_are_divided_as_TeX_divides_them(string language, string expected) => AssertParts(language, expected);

    [Theory]
    [InlineData("en", "project")]
    [InlineData("en", "ta-ble")]
    [InlineData("en", "phil-an-thropic")]
    [InlineData("en-GB", "some-thing")]
    [InlineData("nl", "ket-ting-ste-ken")]
    [InlineData("pl", "przy-naj-mniej")]
    public void An_exception_outdoes_the_patterns(string language, string expected) => AssertParts(language, expected);

    [Theory]
    [InlineData("hy-phen-ation", 0, 0, 0)]
    [InlineData("hyphen-ation", 0, 3, 0)]
    [InlineData("hy-phenation", 0, 0, 6)]
    [InlineData("hyphenation", 12, 0, 0)]
    [InlineData("hyphenation", 0, 7, 6)]
    public void Style_sheets_limit_the_letters_of_words_and_of_their_parts(string expected, int word, int before, int after) =>
        AssertParts("en", expected, new HyphenationLimits(word, before, after));

    [Theory]
    [InlineData("en", "money", "no style sheet gets 'mon-ey': American English keeps three letters after a break")]
    [InlineData("en", "area", "four letters are no word to divide")]
    [InlineData("de", "Abend", "a part of one letter is never German")]
    public void No_limits_go_below_what_the_patterns_were_made_for(string language, string word, string why) =>
        Assert.True(Parts(language, word, new HyphenationLimits(5, 1, 1)) == word, why);

    [Theory]
    [InlineData("HYPHENATION")]
    [InlineData("HyphenAtion")]
    [InlineData("hyphenation2")]
    [InlineData("hyphenation's2nd")]
    [InlineData("hyphenation.algorithm")]
    [InlineData("hyphenation@algorithm.org")]
    [InlineData("hyphenation_algorithm")]
    [InlineData("hyphenation/algorithm/index")]
    [InlineData("https://hyphenation")]
    [InlineData("hyphenation&algorithm=hyphenation")]
    [InlineData("hy\u00ADphenation")]
    [InlineData("hyphenation-algo\u00ADrithm")]
    [InlineData("hyphen\u2060ation")]
    [InlineData("ギリシャ文字")]
    public void Some_words_stay_whole(string word) => Assert.Equal(word, Parts("en", word));

    [Theory]
    [InlineData("en", "Hy~phen~ation, “hy~phen~ation”. (Al~go~rithm)—hy~phen~ation: al~go~rithm.")]
    [InlineData("en", "al~go~rithm’s couldn’t al~go~rithms'")]
    [InlineData("en", "non-hyphen~ation mini-tele~scope hy~phen~ation‐algo~rithm")]
    [InlineData("en", "hy~phen~ation/concate~na~tion")]
    [InlineData("de", "Haupt- und Sil~ben~tren~nungs-")]
    [InlineData("fr", "l’école d’abord l’al~go~rithme L'Al~go~rithme au~jour~d’hui")]
    [InlineData("it", "del~l’am~mi~ni~stra~zio~ne")]
    public void In_a_text_the_words_between_its_marks_are_divided(string language, string expected) =>
        Assert.Equal(expected, Show(language, expected.Replace("~", "", StringComparison.Ordinal)));

    [Fact]
    public void Letters_with_marks_of_their_own_are_those_of_the_patterns() =>
        Assert.Equal("ré~gu~liè~re~ment re\u0301~gu~lie\u0300~re~ment", Show("fr", "régulièrement re\u0301gulie\u0300rement"));

    [Fact]
    public void A_stretch_of_text_gets_its_breaks_by_the_whole_words_that_it_touches()
    {
        const string text = "hyphenation hyphenation";
        var breaks = new BreakOpportunity[text.Length + 1];
        Hyphenator.For("en")!.AddBreaks(text, 4, 11, default, breaks);
        Assert.Equal([6, 14], Enumerable.Range(0, text.Length).Where(i => breaks[i] == BreakOpportunity.Hyphen));
    }

    [Fact]
    public void A_place_where_a_line_may_break_anyway_is_left_as_it_is()
    {
        const string text = "hyphenation";
        var breaks = new BreakOpportunity[text.Length + 1];
        breaks[2] = BreakOpportunity.Allowed;
        Hyphenator.For("en")!.AddBreaks(text, 0, text.Length, default, breaks);
        Assert.Equal((BreakOpportunity.Allowed, BreakOpportunity.Hyphen), (breaks[2], breaks[6]));
    }

    [Fact]
    public void Text_that_is_no_word_costs_no_more_than_its_length()
    {
        string text = new('a', 1_000_000);
        var breaks = new BreakOpportunity[text.Length + 1];
        for (int at = 0; at < text.Length; at += 100) Hyphenator.For("en")!.AddBreaks(text, at, 100, default, breaks);
        Assert.DoesNotContain(BreakOpportunity.Hyphen, breaks);
    }

    private static void AssertParts(string language, string expected, HyphenationLimits limits = default) =>
        Assert.Equal(expected, Parts(language, expected.Replace("-", "", StringComparison.Ordinal), limits));

    private static string Parts(string language, string word, HyphenationLimits limits = default) =>
        string.Join('-', Hyphenator.For(language)!.Hyphenate(word, limits));

    private static string Show(string language, string text) => string.Join('~', Hyphenator.For(language)!.Hyphenate(text));
}
