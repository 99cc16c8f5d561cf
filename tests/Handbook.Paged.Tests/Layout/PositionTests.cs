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

    /// <summary>The line is as high as if nothing had moved: <see href="https://www.w3.org/TR/CSS22/visuren.html#relative-positioning">CSS 2.2, 9.4.3</see>.</summary>
    [Theory]
    [InlineData("position: relative; top: -4px; left: 3px", "1: 0,0 a\n1: 13,-4 b\n1: 20,0 c\n1: 0,10 d")]
    [InlineData("position: relative; bottom: 4px; right: 3px", "1: 0,0 a\n1: 7,-4 b\n1: 20,0 c\n1: 0,10 d")]
    [InlineData("position: relative; top: 1px; display: inline-block", "1: 0,0 a\n1: 10,1 b\n1: 20,0 c\n1: 0,10 d")]
    public void A_relative_inline_box_moves_with_its_text(string css, string texts) =>
        Assert.Equal(texts, LaidOut.Of("<p>a<sup>b</sup>c<br>d", $"sup {{ vertical-align: baseline; font-size: 1em; {css} }}").Texts());

    [Fact]
    public void Relative_inline_boxes_in_each_other_add_up() =>
        Assert.Equal("1: 0,0 a\n1: 12,3 b\n1: 22,4 c", LaidOut.Of("<p>a<i>b<b>c</b></i>", "b, i { position: relative; left: 2px; top: 3px; font: inherit } b { top: 1px; left: 0 }").Texts());

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

    [Theory]
    [InlineData("inline", "2: a 40,10 10x10")]
    [InlineData("block", "2: a 0,20 10x10")]
    public void A_positioned_box_in_a_line_is_on_the_page_of_its_line(string display, string place)
    {
        string lines = string.Concat(Enumerable.Repeat("aa<br>", 11));
        Assert.Equal(place, LaidOut.Of($"<p>{lines}bbbb<span id=a>x</span>cccc<br>dd<br>ee</p>", $"#a {{ position: absolute; display: {display} }}").Places());
    }

    [Theory]
    [InlineData("left", "2: a 20,0 10x10")]
    [InlineData("center", "2: a 100,0 10x10")]
    [InlineData("right", "2: a 180,0 10x10")]
    [InlineData("justify", "2: a 20,0 10x10")]
    public void A_positioned_box_in_a_paragraph_over_pages_follows_the_alignment_of_its_line(string align, string place)
    {
        string lines = string.Concat(Enumerable.Repeat("aa<br>", 10));
        Assert.Equal(place, LaidOut.Of($"<p>{lines}bb<span id=a>x</span>cc<br>dd<br>ee</p>", $"#a {{ position: absolute }} p {{ text-align: {align} }}").Places());
    }

    [Fact]
    public void A_positioned_box_before_the_first_word_of_a_line_stands_with_it() =>
        Assert.Equal("1: a 0,10 10x10", LaidOut.Of("<p>aaaaaaaaaaaaaaaaaa <span id=a>x</span>bbbbbbbbbbbb</p>", "#a { position: absolute }").Places());

    [Fact]
    public void Of_several_lines_set_again_beside_floats_a_positioned_box_is_placed_once()
    {
        var laid = LaidOut.Of("<p>aaaa bbbb cccc<span id=a>x</span> dddd <i id=f></i>eeee ffff gggg <b id=b>y</b>hhhh</p>", "#a, #b { position: absolute } #f { float: left; width: 50px; height: 10px }");
        Assert.Equal("1: f 0,10 50x10\n1: a 140,0 10x10\n1: b 0,20 10x10", laid.Places());
    }

    [Fact]
    public void A_positioned_box_in_a_first_line_with_a_style_of_its_own_is_placed_once() =>
        Assert.Equal("1: a 80,0 10x10", LaidOut.Of("<p>aaaa<span id=a>x</span> bbbb cccc</p>", "#a { position: absolute; font-size: 10px } p::first-line { font-size: 20px }").Places());

    [Fact]
    public void Positioned_boxes_without_lines_make_no_paragraph() =>
        Assert.Equal("1: b 0,0 200x10\n1: a 100,0 10x10", LaidOut.Of("<div> <span id=a>x</span> </div><div id=b>y</div>", "#a { position: absolute } div { text-align: center }").Places());

    [Fact]
    public void A_positioned_box_beside_lines_among_blocks_is_not_lost() =>
        Assert.Equal("1: d\n1: ab\n1: cd", SquarePages.Of("<div>d</div>ab<p style='position:absolute'>cd</p>", "").Lines());
}
