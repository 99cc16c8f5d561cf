namespace Handbook.Diagnostics.Tests;

public sealed class PathGlobTests
{
    [Theory]
    [InlineData("mistakes/*", "mistakes/interview")]
    [InlineData("mistakes/*", "mistakes/ünïcode name")]
    [InlineData("*", "x")]
    [InlineData("pages/**", "pages")]
    [InlineData("pages/**", "pages/a/b/c.md")]
    [InlineData("**/x.md", "x.md")]
    [InlineData("**/x.md", "a/b/x.md")]
    [InlineData("a/**/b/**/c", "a/b/x/b/y/z/c")]
    [InlineData("faqs/day-*", "faqs/day-one")]
    [InlineData("faqs/*.yaml", "faqs/x.yaml")]
    [InlineData("./pages/", "pages")]
    public void A_pattern_takes(string pattern, string path) => Assert.True(PathGlob.Parse(pattern).Matches(path));

    [Theory]
    [InlineData("mistakes/*", "mistakes")]
    [InlineData("mistakes/*", "mistakes/interview/technology-first")]
    [InlineData("pages/**", "pagesx/a")]
    [InlineData("a/**/c", "a/b")]
    [InlineData("Pages/*", "pages/x")]
    [InlineData("faqs/day-*", "faqs/night")]
    [InlineData("a.c", "abc")]
    [InlineData("", "a")]
    public void A_pattern_leaves_alone(string pattern, string path) => Assert.False(PathGlob.Parse(pattern).Matches(path));

    [Fact]
    public void A_hostile_pattern_costs_no_more_than_pattern_times_path()
    {
        string pattern = string.Concat(Enumerable.Repeat("**/a*a*a*a*a*b/", 50));
        string path = string.Join('/', Enumerable.Repeat(new string('a', 50), 50));
        Assert.False(PathGlob.Parse(pattern).Matches(path));
    }

    [Fact]
    public void A_pattern_without_a_star_has_no_wildcards()
    {
        Assert.False(PathGlob.Parse("mistakes/interview").HasWildcards);
        Assert.True(PathGlob.Parse("mistakes/*").HasWildcards);
    }
}
