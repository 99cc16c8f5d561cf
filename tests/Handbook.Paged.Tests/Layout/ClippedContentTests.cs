using Handbook.Paged.Painting;

namespace Handbook.Paged.Tests.Layout;

/// <summary>What a box cuts off makes no pages: <see href="https://www.w3.org/TR/css-break-3/#monolithic">CSS Fragmentation 3, 2</see>. Pages are 200 by 100 px.</summary>
public sealed class ClippedContentTests
{
    private static string Words(int count) => string.Join("<br>", Enumerable.Range(1, count));

    [Theory]
    [InlineData("height: 40px; overflow: hidden")]
    [InlineData("height: 40px; overflow: scroll")]
    [InlineData("max-height: 40px; overflow: auto")]
    public void Content_that_is_cut_off_takes_no_room(string css)
    {
        var laid = LaidOut.Of($"<div id=a>{Words(33)}</div><div id=b>x</div>", $"#a {{ {css} }}");

        Assert.Equal("1: a 0,0 200x40\n1: b 0,40 200x10", laid.Places());
        Assert.Single(laid.Pages);
    }

    [Fact]
    public void A_box_that_cuts_off_goes_overleaf_as_a_whole() => Assert.Equal(
        "1: b 0,0 200x80\n2: a 0,0 200x40",
        LaidOut.Of($"<div id=b></div><div id=a>{Words(33)}</div>", "#b { height: 80px } #a { height: 40px; overflow: hidden }").Places());

    [Theory]
    [InlineData("max-height: 400px; overflow: hidden")]
    [InlineData("height: 100%; overflow: auto")]
    [InlineData("overflow: hidden")]
    public void A_box_that_cuts_off_nothing_goes_over_pages(string css) => Assert.Equal(
        "1: b 0,0 200x80\n1: a 0,80 200x20\n2: a 0,0 200x50",
        LaidOut.Of($"<div id=b></div><div id=a>{Words(7)}</div>", $"#b {{ height: 80px }} #a {{ {css} }}").Places());

    /// <summary>See <see href="https://www.w3.org/TR/css-overflow-3/#overflow-propagation">CSS Overflow 3, 3.3</see>: it is the viewport that would scroll.</summary>
    [Theory]
    [InlineData("html, body { height: 100% } body { overflow: hidden }")]
    [InlineData("html { height: 100%; overflow: auto } body { height: 100%; overflow-x: hidden }")]
    public void The_root_element_and_the_body_cut_off_nothing(string css)
    {
        var laid = LaidOut.Of(Words(33), css);

        Assert.Equal(4, laid.Pages.Count);
        Assert.Equal("4: 0,20 33", laid.Texts().Split('\n')[^1]);
        Assert.All(laid.Painted(), page => Assert.DoesNotContain(page.Items, item => item is PushClip));
    }
}
