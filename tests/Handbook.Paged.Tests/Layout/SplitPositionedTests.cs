namespace Handbook.Paged.Tests.Layout;

/// <summary>
/// Absolutely positioned boxes over pages of 200 by 100 px:
/// <see href="https://www.w3.org/TR/css-break-3/#parallel-flows">CSS Fragmentation 3, 4.1</see>.
/// </summary>
public sealed class SplitPositionedTests
{
    private static string Words(int count) => string.Join("<br>", Enumerable.Range(1, count));

    [Fact]
    public void A_box_of_the_height_of_its_text_goes_on_overleaf_though_the_flow_has_ended()
    {
        var laid = LaidOut.Of($"<div id=a>{Words(23)}</div>", "#a { position: absolute; top: 20px; left: 30px }");

        Assert.Equal("1: a 30,20 20x80\n2: a 30,0 20x100\n3: a 30,0 20x50", laid.Places());
        Assert.Equal(3, laid.Pages.Count);
    }

    [Fact]
    public void It_goes_on_beside_what_flows_over_the_same_pages()
    {
        var laid = LaidOut.Of($"<div id=a>{Words(12)}</div>{Words(14)}", "#a { position: absolute; right: 0; width: 50px }");

        Assert.Equal("1: a 150,0 50x100\n2: a 150,0 50x20", laid.Places());
        Assert.Equal(2, laid.Pages.Count);
    }

    [Fact]
    public void Nested_ones_go_on_each_for_itself()
    {
        var laid = LaidOut.Of($"<div id=a><div id=b>{Words(12)}</div>{Words(11)}</div>", "#a { position: absolute; left: 10px } #b { position: absolute; left: 50px; top: 10px; width: 40px }");

        Assert.Equal("1: a 10,0 20x100\n1: b 60,10 40x90\n2: b 60,0 40x30\n2: a 10,0 20x20", laid.Places());
    }

    [Fact]
    public void One_in_a_relative_box_goes_on_where_it_began()
    {
        var laid = LaidOut.Of($"<p>x</p><div id=r>y<div id=a>{Words(12)}</div></div>", "#r { position: relative; left: 5px; margin-left: 20px } #a { position: absolute; left: 40px; width: 30px }");

        Assert.Equal("1: r 25,10 180x10\n1: a 65,20 30x80\n2: a 65,0 30x40", laid.Places());
    }

    [Fact]
    public void A_line_that_has_no_room_stands_overleaf() =>
        Assert.Equal("2: a 0,0 10x10", LaidOut.Of("<div id=a>x</div>y", "#a { position: absolute; top: 95px }").Places());

    [Theory]
    [InlineData("250px", "3: a 0,50 10x10")]
    [InlineData("100%", "2: a 0,0 10x10")]
    public void A_box_that_begins_below_the_page_stands_on_a_later_one(string top, string place) =>
        Assert.Equal(place, LaidOut.Of("<div id=a>x</div>y", $"#a {{ position: absolute; top: {top} }}").Places());

    [Theory]
    [InlineData("top: 0; height: 130px", "1: a 0,0 10x130")]
    [InlineData("bottom: -15px; height: auto", "1: a 0,105 10x10")]
    public void A_box_of_a_given_height_or_hung_from_the_bottom_reaches_into_the_margin(string css, string place) =>
        Assert.Equal(place, LaidOut.Of("<div id=a>x</div>y", $"#a {{ position: absolute; {css} }}").Places());

    [Fact]
    public void What_hangs_from_the_end_of_a_box_over_pages_stands_at_the_end_of_its_last_piece()
    {
        var laid = LaidOut.Of($"<div id=r><div id=a>x</div>{Words(13)}</div>", "#r { position: relative } #a { position: absolute; bottom: 0; right: 0 }");

        Assert.Equal("1: r 0,0 200x100\n2: r 0,0 200x30\n2: a 190,20 10x10", laid.Places());
    }
}
