using Handbook.Paged.Geometry;
using Handbook.Paged.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

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

    /// <summary>Pages are 300 px high and wide with margins of 100 px, so the page area reaches from 150 to 75 pt above the foot.</summary>
    [Theory]
    [InlineData("@top-left { height: 20px }", 150, 165)]
    [InlineData("@top-left { height: 20px; margin-bottom: 10px }", 157.5, 172.5)]
    [InlineData("@top-left { height: 20px; margin-bottom: auto }", 210, 225)]
    [InlineData("@top-left { height: 20px; margin: auto 0 }", 180, 195)]
    [InlineData("@top-left { height: 20px; padding-bottom: 8px; box-sizing: border-box }", 150, 165)]
    [InlineData("@top-left { height: 20% }", 150, 165)]
    [InlineData("@bottom-left { height: 20px }", 60, 75)]
    [InlineData("@bottom-left { height: 20px; margin-top: auto }", 0, 15)]
    [InlineData("@top-left-corner { height: 20px }", 150, 165)]
    public void A_height_that_is_given_leaves_the_rest_at_the_edge_of_the_page_or_to_margins_that_are_auto(string box, double bottom, double top)
    {
        var painted = Painted(box);
        Assert.Equal((bottom, top), (Math.Round(painted.Bottom, 2), Math.Round(painted.Top, 2)));
    }

    [Theory]
    [InlineData("@left-top { width: 20px }", 60, 75)]
    [InlineData("@left-top { width: 20px; margin-left: 10px; margin-right: auto }", 7.5, 22.5)]
    [InlineData("@right-top { width: 20px }", 150, 165)]
    [InlineData("@bottom-right-corner { width: 20px }", 150, 165)]
    public void A_width_that_is_given_does_so_beside_the_page(string box, double left, double right)
    {
        var painted = Painted(box);
        Assert.Equal((left, right), (Math.Round(painted.Left, 2), Math.Round(painted.Right, 2)));
    }

    /// <summary>The place of a margin box, in points from the page's lower left corner.</summary>
    private static PdfRectangle Painted(string box)
    {
        string rule = box.Replace("{", "{ background: #f00; content: '';", StringComparison.Ordinal);
        using var document = PdfDocument.Open(Printed.Body("<p>", head: $"<style>@page {{ size: 300px; margin: 100px; {rule} }}</style>").Bytes);
        return Assert.Single(document.GetPage(1).Paths, path => path.IsFilled).GetBoundingRectangle()!.Value;
    }
}
