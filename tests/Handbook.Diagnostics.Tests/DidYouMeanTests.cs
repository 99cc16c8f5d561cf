using CsCheck;
using Handbook.Testing;

namespace Handbook.Diagnostics.Tests;

public sealed class DidYouMeanTests
{
    private static readonly string[] Fields = ["title", "summary", "outcome", "levels", "signals", "contrasts", "cases", "nav_order"];

    [Theory]
    [InlineData("sumary", "summary")]
    [InlineData("Summary", "summary")]
    [InlineData("tilte", "title")]
    [InlineData("contrast", "contrasts")]
    [InlineData("nav-order", "nav_order")]
    public void A_misspelt_word_finds_the_one_that_was_meant(string written, string meant) =>
        Assert.Equal(meant, DidYouMean.Closest(written, Fields));

    [Theory]
    [InlineData("colour")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("ttl")]
    public void A_word_far_from_all_suggests_nothing(string written) =>
        Assert.Null(DidYouMean.Closest(written, Fields));

    [Fact]
    public void The_nearest_of_several_wins_and_of_equals_the_first() =>
        Assert.Equal("cases", DidYouMean.Closest("casess", ["causes", "cases", "casest"]));

    [Fact]
    public void Several_suggestions_come_nearest_first() =>
        Assert.Equal(["checklist", "checklists"], DidYouMean.ClosestFew("chekclist", ["checklists", "term", "checklist"], 3));

    [Fact]
    public void A_bounded_distance_equals_the_textbooks_up_to_its_bound()
    {
        var word = Gen.String[Gen.Char["abcd"], 0, 8];
        Gen.Select(word, word, Gen.Int[0, 9]).SampleFixed((a, b, limit) =>
            Assert.Equal(Math.Min(Textbook(a, b), limit + 1), DidYouMean.BoundedDistance(a, b, limit)));
    }

    /// <summary>The recurrence written down directly, without bound or band.</summary>
    private static int Textbook(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }
                d[i, j] = Math.Min(
                    Math.Min(d[i - 1, j], d[i, j - 1]) + 1,
                    d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }
        return d[a.Length, b.Length];
    }
}
