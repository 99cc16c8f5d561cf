using Handbook.Diagnostics;

namespace Handbook.Paged.Tests.Layout.Tables;

public sealed class ExplanationsOfTablesTests
{
    [Theory]
    [InlineData("table-wider-than-page")]
    [InlineData("table-head-not-repeated")]
    public void The_mistake_gives_the_diagnostic_and_the_cure_does_not(string id)
    {
        var explanation = Explanations.Find(id);
        Assert.NotNull(explanation);
        var given = SquarePages.OfDocument(Assert.Single(explanation.Fails).Text).Sink.Sorted().Single(d => d.Id == id);
        Assert.Equal(explanation.Severity, given.Severity);
        Assert.DoesNotContain(SquarePages.OfDocument(Assert.Single(explanation.Works).Text).Sink.Sorted(), d => d.Id == id);
    }
}
