using Handbook.Paged.Tests.Robustness;

namespace Handbook.Paged.Tests.Layout.Flex;

/// <summary>Where a browser prints the pieces of the same flex containers: software that we did not write, in the same font.</summary>
public sealed class FlexPageTests
{
    [Fact]
    public void Every_piece_of_every_flex_container_is_on_the_page_and_in_the_place_where_Chromium_prints_it()
    {
        var theirs = ChromiumPrint.Places([.. FlexPageCases.All.Select(c => (c.Html, c.Css))], FlexPageCases.Base, FlexPageCases.Width, FlexPageCases.Height);
        var differences = new List<string>();
        for (int i = 0; i < theirs.Count; i++)
        {
            var example = FlexPageCases.All[i];
            var pages = SquarePages.Of(example.Html, FlexPageCases.Base + example.Css, FlexPageCases.Width, FlexPageCases.Height);
            LaidOutCharacters.AssertStandOnce(pages);
            string ours = ChromiumPrint.Sorted(pages.Places());
            if (example.Deviation is { Places: var expected }) Assert.Equal(expected, ours);
            else if (ours != theirs[i]) differences.Add($"{example.Name} ({example.Specification}):\n{ours}\nin Chromium:\n{theirs[i]}\n");
        }
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
