using Handbook.Paged.Painting;
using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Painting;

/// <summary>Corners and shadows of boxes that are broken: <see href="https://www.w3.org/TR/css-break-3/#break-decoration">CSS Fragmentation 3, 5.4</see>.</summary>
public class SlicedSidesTests
{
    private const string Rounded = "border: 1px solid; border-radius: 4px; box-shadow: 2px 2px 0 #999";

    private static IEnumerable<DisplayItem> Items(string body, string css) => LaidOut.Of(body, css).Painted().SelectMany(page => page.Items);

    /// <summary>Left and right edges of the borders, as far as they are seen.</summary>
    private static IEnumerable<string> Seen(IEnumerable<DisplayItem> items)
    {
        int clips = 0;
        foreach (var item in items)
        {
            if (item is PushClip) clips++;
            else if (item is Pop) clips--;
            else if (item is Border border) yield return $"{border.BorderBox.X}..{border.BorderBox.Right}" + (clips == 0 ? "" : " cut");
        }
    }

    [Fact]
    public void A_box_that_goes_on_in_the_next_line_is_cut_and_not_rounded_there() => Assert.Equal(
        ["50..344 cut", "-53..41 cut"],
        Seen(Items("<p>aaaa <span>bbbb cccc dddd eeee</span></p>", $"span {{ {Rounded} }}")));

    [Fact]
    public void A_box_in_one_line_is_not_cut() => Assert.Equal(["50..92"], Seen(Items("<p>aaaa <span>bbbb</span></p>", $"span {{ {Rounded} }}")));

    [Fact]
    public void A_cloned_box_is_rounded_on_every_line() => Assert.DoesNotContain(
        Seen(Items("<p>aaaa <span>bbbb cccc dddd eeee</span></p>", $"span {{ {Rounded}; box-decoration-break: clone }}")), seen => seen.EndsWith("cut", StringComparison.Ordinal));

    [Fact]
    public void A_block_that_goes_on_overleaf_is_cut_at_the_page()
    {
        var seen = Seen(Items("<div>a<br>b<br>c<br>d<br>e<br>f<br>g<br>h<br>i<br>j<br>k<br>l<br>m</div>", $"div {{ {Rounded}; orphans: 1; widows: 1 }}")).ToList();
        Assert.Equal(["0..200 cut", "0..200 cut"], seen);
    }
}
