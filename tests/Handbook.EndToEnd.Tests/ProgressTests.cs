using Handbook.Cli.Reporting;

namespace Handbook.EndToEnd.Tests;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(BuildStage.Site, 0, 0, "Rendering the site")]
    [InlineData(BuildStage.Content, 120, 0, "Reading the content: 120")]
    [InlineData(BuildStage.Pdf, 0, 843, "Counting the pages: 843")]
    [InlineData(BuildStage.Pdf, 99, 1981, "Setting the pages: 99 of 1981")]
    public void Progress_tells_what_is_done_and_how_far_it_is(BuildStage stage, int done, int total, string expected) =>
        Assert.Equal(expected, ProgressDisplay.Text(new BuildProgress(stage, done, total)));
}
