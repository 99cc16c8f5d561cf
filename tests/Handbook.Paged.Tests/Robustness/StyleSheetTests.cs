namespace Handbook.Paged.Tests.Robustness;

/// <summary>Style sheets that changed copies of real documents were found to stumble over.</summary>
public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("|{}")]
    [InlineData("| a {}")]
    [InlineData("p |{")]
    public async Task A_bar_without_a_name_is_a_bad_selector_and_not_an_endless_one(string css)
    {
        var reading = Task.Run(() => Printed.Body("<p>x", head: $"<style>{css}</style>").Problems.ToList(), TestContext.Current.CancellationToken);

        Assert.Contains(await reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken), problem => problem.Contains("selector", StringComparison.Ordinal));
    }
}
