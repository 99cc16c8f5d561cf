using Handbook.Paged.Geometry;
using Handbook.Paged.Pages;

namespace Handbook.Paged.Tests.Pages;

/// <summary><see href="https://www.w3.org/TR/css-page-3/#margin-dimension">CSS Paged Media 3, 6.3.2</see>.</summary>
public sealed class MarginBoxSizesTests
{
    private static MarginBoxDemand Text(double min, double max) => new(new Px(min), new Px(max), null);

    [Fact]
    public void Two_boxes_share_what_both_leave_in_proportion_to_what_they_ask_for()
    {
        var (first, _, last) = MarginBoxSizes.Share(new Px(400), Text(50, 100), null, Text(50, 100));
        Assert.Equal((200, 200), (first.Value, last.Value));
    }

    [Fact]
    public void Alone_a_box_takes_the_whole_side()
    {
        var (first, _, last) = MarginBoxSizes.Share(new Px(400), Text(50, 100), null, MarginBoxDemand.None);
        Assert.Equal((400, 0), (first.Value, last.Value));
    }

    [Fact]
    public void Too_long_texts_shrink_between_their_smallest_and_largest_width()
    {
        var (first, _, last) = MarginBoxSizes.Share(new Px(200), Text(50, 250), null, Text(50, 150));
        Assert.Equal((50 + (200 * (100.0 / 300)), 50 + (100 * (100.0 / 300))), (first.Value, last.Value));
    }

    [Fact]
    public void The_middle_box_stays_in_the_middle()
    {
        var (first, middle, last) = MarginBoxSizes.Share(new Px(400), Text(20, 100), Text(20, 100), MarginBoxDemand.None);
        Assert.Equal(first.Value, last.Value, 6);
        Assert.Equal(400, first.Value + middle.Value + last.Value, 6);
    }
}
