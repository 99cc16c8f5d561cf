using Handbook.Content.Ids;

namespace Handbook.Tests.Content;

public class NamesTests
{
    [Theory]
    [InlineData("What's new? (v2.0)", "whats-new-v20", "whats-new-v20")]
    [InlineData("A — B", "a--b", "a-b")]
    [InlineData("  snake_case  ", "snake_case", "snake_case")]
    [InlineData("ΣΊΣΥΦΟΣ", "σίσυφοσ", "σίσυφοσ")]
    [InlineData("日本語 テスト", "日本語-テスト", "日本語-テスト")]
    [InlineData("⚙️ Set-up", "️-set-up", "set-up")]
    [InlineData("???", "", "")]
    [InlineData("a/b\\c", "abc", "a-b-c")]
    public void Slugs_are_GitHubs_for_headings_and_tidy_for_names(string text, string heading, string name)
    {
        Assert.Equal(heading, Slug.OfHeading(text));
        Assert.Equal(name, Slug.OfName(text));
        Assert.Equal(Slug.OfName(text), Slug.OfName(Slug.OfName(text)));
    }

    [Fact]
    public void An_id_from_a_long_title_ends_at_a_word()
    {
        string slug = Slug.OfTitle(string.Concat(Enumerable.Repeat("many words ", 30)));
        Assert.True(slug.Length <= Slug.MaximumLength);
        Assert.EndsWith("-words", slug, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_ordered_as_people_count()
    {
        string[] names = ["b", "10-ten", "2-two", "a10", "a2", "A3", "002", "1.10", "1.9", "ä", "a"];
        Assert.Equal(["1.9", "1.10", "002", "2-two", "10-ten", "a", "a2", "A3", "a10", "b", "ä"], names.Order(NaturalOrder.Comparer));
    }

    [Theory]
    [InlineData("01-how-to_start", "How to start")]
    [InlineData("2024", "2024")]
    [InlineData("3d-printing", "3d printing")]
    [InlineData("élan", "Élan")]
    [InlineData("---", "---")]
    public void File_names_become_words(string name, string words) => Assert.Equal(words, Words.FromName(name));
}
