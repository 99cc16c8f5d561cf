using Handbook.Paged.Pages;
using Handbook.Paged.Pdf;

namespace Handbook.Paged.Tests.Pages;

public sealed class PageLabelsTests
{
    [Fact]
    public void A_cover_without_number_takes_the_style_of_the_page_its_count_leads_to()
    {
        var labels = PageLabels.Of([(1, null), (2, PageLabelStyle.LowerRoman), (3, PageLabelStyle.LowerRoman), (1, null), (2, PageLabelStyle.Decimal)]);
        Assert.Equal([new PageLabelRange(0, PageLabelStyle.LowerRoman), new PageLabelRange(3, PageLabelStyle.Decimal)], labels);
    }

    [Fact]
    public void A_number_that_does_not_follow_begins_a_range()
    {
        var labels = PageLabels.Of([(5, PageLabelStyle.Decimal), (6, PageLabelStyle.Decimal), (10, PageLabelStyle.Decimal)]);
        Assert.Equal([new PageLabelRange(0, PageLabelStyle.Decimal, Start: 5), new PageLabelRange(2, PageLabelStyle.Decimal, Start: 10)], labels);
    }
}
