namespace Handbook.Paged.Tests.Layout;

/// <summary><see href="https://www.w3.org/TR/css-position-3/">CSS Positioned Layout 3</see>.</summary>
public sealed class PositionTests
{
    [Fact]
    public void A_relative_box_moves_and_leaves_its_place()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=b></div>", "div { height: 10px } #a { position: relative; left: 7px; top: 3px }");
        Assert.Equal("1: a 7,3 200x10\n1: b 0,10 200x10", laid.Places());
    }

    [Fact]
    public void An_absolute_box_is_placed_against_its_positioned_ancestors_padding_box()
    {
        var laid = LaidOut.Of("<div id=p><div id=a></div></div>", "#p { position: relative; margin: 10px; border: solid 2px; height: 50px } #a { position: absolute; right: 4px; bottom: 6px; width: 20px; height: 10px }");
        Assert.Equal("1: p 10,10 180x54\n1: a 164,46 20x10", laid.Places());
    }

    [Fact]
    public void Opposite_insets_stretch_a_box_of_auto_size()
    {
        var laid = LaidOut.Of("<div id=a></div>", "#a { position: absolute; top: 0; bottom: 0; left: 5px; right: 15px }");
        Assert.Equal("1: a 5,0 180x100", laid.Places());
    }

    [Fact]
    public void Without_a_positioned_ancestor_the_page_area_is_the_containing_block()
    {
        var laid = LaidOut.Of("<p>x</p><div id=b><div id=a></div></div>", "@page { margin: 10px } #b { break-before: page } #a { position: absolute; bottom: 0; right: 0; width: 20px; height: 10px }");
        Assert.Contains("2: a 170,80 20x10", laid.Places());
    }

    [Fact]
    public void A_fixed_box_stands_on_every_page_from_its_own_on()
    {
        var laid = LaidOut.Of("<div id=f></div><div id=a></div><div id=b></div>", "#f { position: fixed; top: 90px; width: 10px; height: 10px } #a, #b { height: 60px; break-inside: avoid }");
        Assert.Contains("1: f 0,90 10x10", laid.Places());
        Assert.Contains("2: f 0,90 10x10", laid.Places());
    }

    [Fact]
    public void A_positioned_box_beside_lines_among_blocks_is_not_lost() =>
        Assert.Equal("1: d\n1: ab\n1: cd", SquarePages.Of("<div>d</div>ab<p style='position:absolute'>cd</p>", "").Lines());
}
