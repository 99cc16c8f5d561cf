namespace Handbook.Paged.Tests.Layout;

/// <summary><see href="https://www.w3.org/TR/css-text-4/#hyphenation">hyphens</see> and its limits, from the style sheet to the lines.</summary>
public class HyphenationTests
{
    private const string Narrow = "p { width: 70px; hyphens: auto } ";

    [Fact]
    public void Words_are_divided_where_the_style_sheet_asks_for_it()
    {
        Assert.Equal("1: hyphen-\n1: ation", LaidOut.Of("<p>hyphenation</p>", Narrow).Lines());
        Assert.Equal("1: hyphenation", LaidOut.Of("<p>hyphenation</p>", Narrow + "p { hyphens: manual }").Lines());
    }

    [Fact]
    public void The_language_of_the_element_chooses_the_patterns()
    {
        Assert.Equal("1: Trennungs-\n1: strich", LaidOut.Of("<p lang=de>Trennungsstrich</p>", Narrow + "p { width: 100px }").Lines());
        Assert.Equal("1: Trennungsstrich", LaidOut.Of("<p lang=fi>Trennungsstrich</p>", Narrow + "p { width: 100px }").Lines());
    }

    [Fact]
    public void Soft_hyphens_win_over_patterns_and_hyphens_none_over_both()
    {
        Assert.Equal("1: hyphe\u00AD-\n1: nation", LaidOut.Of("<p>hyphe&shy;nation</p>", Narrow).Lines());
        Assert.Equal("1: hyphe\u00ADnation", LaidOut.Of("<p>hyphe&shy;nation</p>", Narrow + "p { hyphens: none }").Lines());
    }

    [Fact]
    public void Limits_of_characters_keep_a_word_whole() =>
        Assert.Equal("1: hyphenation", LaidOut.Of("<p>hyphenation</p>", Narrow + "p { hyphenate-limit-chars: 12 }").Lines());

    [Fact]
    public void A_word_is_divided_inside_an_element_as_the_whole_word_would_be() =>
        Assert.Equal("1: hyphen-\n1: ation", LaidOut.Of("<p>hy<b>phenation</b></p>", Narrow).Lines());

    [Theory]
    [InlineData("'~'", "1: hyphen~\n1: ation")]
    [InlineData("'=='", "1: hy==\n1: phen==\n1: ation")]
    [InlineData("''", "1: hyphen\n1: ation")]
    public void The_style_sheet_chooses_the_sign(string character, string expected) =>
        Assert.Equal(expected, LaidOut.Of("<p>hyphenation</p>", Narrow + $"p {{ hyphenate-character: {character} }}").Lines());

    [Theory]
    [InlineData("left", "2", "1: aaaaaa hy-\n1: phenation hy-\n1: phenation")]
    [InlineData("left", "1", "1: aaaaaa hy-\n1: phenation \n1: hyphenation")]
    [InlineData("left", "0", "1: aaaaaa \n1: hyphenation \n1: hyphenation")]
    [InlineData("justify", "2", "1: aaaaaa hy-\n1: phenation hy-\n1: phenation")]
    [InlineData("justify", "0", "1: aaaaaa \n1: hyphenation \n1: hyphenation")]
    public void Limits_of_lines_stop_hyphens_in_a_row(string align, string lines, string expected) =>
        Assert.Equal(
            expected,
            LaidOut.Of("<p>aaaaaa hyphenation hyphenation</p>", $"p {{ width: 130px; hyphens: auto; text-align: {align}; hyphenate-limit-zone: 1px; hyphenate-limit-lines: {lines} }}").Lines());

    [Fact]
    public void A_limit_gives_way_where_a_word_would_stick_out() =>
        Assert.Equal("1: hy-\n1: phen-\n1: ation", LaidOut.Of("<p>hyphenation</p>", "p { width: 50px; hyphens: auto; hyphenate-limit-lines: 1 }").Lines());

    [Theory]
    [InlineData("0", "1: aaaaaaaaaa \n1: hyphenation")]
    [InlineData("20px", "1: aaaaaaaaaa hy-\n1: phenation")]
    [InlineData("30%", "1: aaaaaaaaaa \n1: hyphenation")]
    public void Ragged_lines_take_a_hyphen_where_they_would_leave_more_than_the_zone(string zone, string expected) =>
        Assert.Equal(expected, LaidOut.Of("<p>aaaaaaaaaa hyphenation</p>", $"p {{ width: 140px; hyphens: auto; hyphenate-limit-zone: {zone} }}").Lines());
}
