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
}
