namespace Handbook.Paged.Tests.Layout;

/// <summary><see href="https://www.w3.org/TR/CSS22/visuren.html#floats">CSS 2.2, 9.5 Floats</see>.</summary>
public sealed class FloatTests
{
    private const string Box = "#f { float: left; width: 50px; height: 20px }";

    [Fact]
    public void Lines_are_shorter_beside_a_float()
    {
        var laid = LaidOut.Of("<div id=f></div><p>aaaa bbbb cccc dddd eeee ffff gggg</p>", Box);
        Assert.Equal("1: 50,0 aaaa bbbb cccc\n1: 50,10 dddd eeee ffff\n1: 0,20 gggg", laid.Texts());
    }

    [Fact]
    public void A_float_on_the_right_leaves_the_left_of_the_lines()
    {
        var laid = LaidOut.Of("<div id=f></div><p>aaaa bbbb cccc dddd</p>", "#f { float: right; width: 50px; height: 10px }");
        Assert.Equal("1: f 150,0 50x10", laid.Places());
        Assert.Equal("1: 0,0 aaaa bbbb cccc\n1: 0,10 dddd", laid.Texts());
    }

    [Fact]
    public void Two_floats_stand_side_by_side_and_the_third_below()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=b></div><div id=c></div>", "div { float: left; width: 80px; height: 20px }");
        Assert.Equal("1: a 0,0 80x20\n1: b 80,0 80x20\n1: c 0,20 80x20", laid.Places());
    }

    [Fact]
    public void What_clears_a_float_stands_below_it()
    {
        var laid = LaidOut.Of("<div id=f></div><div id=c></div>", Box + " #c { clear: both; height: 5px }");
        Assert.Equal("1: f 0,0 50x20\n1: c 0,20 200x5", laid.Places());
    }

    [Fact]
    public void A_flow_root_is_as_high_as_its_floats()
    {
        var laid = LaidOut.Of("<div id=r><div id=f></div></div><div id=n></div>", Box + " #r { display: flow-root } #n { height: 5px }");
        Assert.Equal("1: r 0,0 200x20\n1: f 0,0 50x20\n1: n 0,20 200x5", laid.Places());
    }

    [Fact]
    public void A_float_in_the_middle_of_a_line_shortens_that_line()
    {
        var laid = LaidOut.Of("<p>aaaa <span id=f></span>bbbb cccc dddd</p>", "#f { float: left; width: 50px; height: 10px }");
        Assert.Equal("1: 50,0 aaaa \n1: 100,0 bbbb cccc\n1: 0,10 dddd", laid.Texts());
    }

    [Fact]
    public void A_float_behind_the_last_word_of_a_block_stands_beside_its_line()
    {
        var laid = LaidOut.Of("<p>aaaa<span id=f>ff</span></p><p>bbbb</p>", "#f { float: left }");
        Assert.Equal("1: f 0,0 20x10", laid.Places());
        Assert.Equal(["1: 0,0 ff", "1: 0,10 bbbb", "1: 20,0 aaaa"], laid.Texts().Split('\n').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_float_behind_the_last_word_of_a_line_is_not_lost()
    {
        var laid = LaidOut.Of("<p>aaaa bbbb cccc dddd<span id=f>ff</span> eeee</p>", "#f { float: right }");
        Assert.Equal("1: f 180,0 20x10", laid.Places());
        Assert.Equal("1: aaaa bbbb cccc \n1: dddd eeee", string.Join('\n', laid.Lines().Split('\n').Where(line => line != "1: ff")));
    }

    [Fact]
    public void A_float_in_a_line_that_goes_overleaf_goes_with_it_and_stands_there_once()
    {
        var laid = LaidOut.Of(
            "<div id=a></div><p>aaaa bbbb cccc dddd eeee ffff gggg hhhh <span id=f></span>iiii jjjj</p>",
            "#a { height: 80px } #f { float: left; width: 50px; height: 10px } p { orphans: 1; widows: 1 }");
        Assert.Equal("1: a 0,0 200x80\n2: f 0,0 50x10", laid.Places());
    }

    [Fact]
    public void A_float_that_does_not_fit_the_page_begins_on_the_next()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=f></div><p>x</p>", "#a { height: 90px } " + Box);
        Assert.Equal("1: a 0,0 200x90\n2: f 0,0 50x20", laid.Places());
    }

    [Fact]
    public void A_float_higher_than_a_page_is_split_over_pages()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=f></div><p>x</p>", "#a { height: 60px } #f { float: left; width: 50px; height: 210px }");
        Assert.Equal("1: a 0,0 200x60\n1: f 0,60 50x40\n2: f 0,0 50x100\n3: f 0,0 50x70", laid.Places());
        Assert.Equal("1: 50,60 x", laid.Texts());
    }

    [Fact]
    public void Lines_go_beside_what_is_left_of_a_float()
    {
        var laid = LaidOut.Of("<div id=f>one<br>two<br>tri<br>four</div><p>a<br>b<br>c<br>d<br>e</p>", "@page { size: 200px 30px } p { orphans: 1; widows: 1 } #f { float: right; width: 50px; orphans: 1; widows: 1 }");
        Assert.Equal("1: f 150,0 50x30\n2: f 150,0 50x10", laid.Places());
        Assert.Equal(
            "1: 150,0 one\n1: 150,10 two\n1: 150,20 tri\n1: 0,0 a\n1: 0,10 b\n1: 0,20 c\n2: 150,0 four\n2: 0,0 d\n2: 0,10 e", laid.Texts());
    }

    [Fact]
    public void A_float_in_a_line_takes_its_line_overleaf_where_it_fits_there()
    {
        var laid = LaidOut.Of("<p>aaaa<br>bbbb<br>cccc<br><span id=f></span>dddd<br>eeee</p>", "@page { size: 200px 60px } #f { float: left; width: 50px; height: 40px } p { orphans: 1; widows: 1 }");
        Assert.Equal("2: f 0,0 50x40", laid.Places());
        Assert.Equal("1: 0,0 aaaa\n1: 0,10 bbbb\n1: 0,20 cccc\n2: 50,0 dddd\n2: 50,10 eeee", laid.Texts());
    }

    [Fact]
    public void A_float_higher_than_a_page_is_split_beside_its_lines()
    {
        var laid = LaidOut.Of("<p>aaaa<br><span id=f></span>bbbb<br>cccc<br>dddd</p>", "@page { size: 200px 30px } #f { float: left; width: 50px; height: 40px } p { orphans: 1; widows: 1 }");
        Assert.Equal("1: f 0,10 50x20\n2: f 0,0 50x20", laid.Places());
        Assert.Equal("1: 0,0 aaaa\n1: 50,10 bbbb\n1: 50,20 cccc\n2: 50,0 dddd", laid.Texts());
    }

    [Fact]
    public void A_float_that_fills_pages_leaves_its_line_to_the_page_it_ends_on()
    {
        var laid = LaidOut.Of("<p><span id=f></span>bbbb</p>", "#f { float: left; width: 200px; height: 250px }");
        Assert.Equal("1: f 0,0 200x100\n2: f 0,0 200x100\n3: f 0,0 200x50", laid.Places());
        Assert.Equal("3: 0,50 bbbb", laid.Texts());
    }

    [Fact]
    public void What_clears_a_float_waits_for_its_last_page()
    {
        var laid = LaidOut.Of("<div id=f></div><div id=c></div>", "#f { float: left; width: 50px; height: 120px } #c { clear: both; height: 5px }");
        Assert.Equal("1: f 0,0 50x100\n2: f 0,0 50x20\n2: c 0,20 200x5", laid.Places());
    }

    [Fact]
    public void A_float_that_finds_no_room_below_another_goes_overleaf_alone()
    {
        var laid = LaidOut.Of("<div id=f></div><div id=g></div><p>x</p>", "#f, #g { float: left; width: 150px; height: 60px }");
        Assert.Equal("1: f 0,0 150x60\n2: g 0,0 150x60", laid.Places());
        Assert.Equal("1: 150,0 x", laid.Texts());
    }

    [Fact]
    public void A_float_that_avoids_breaks_is_split_only_from_a_pages_top()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=f></div>", "#a { height: 60px } #f { float: left; width: 50px; height: 110px; break-inside: avoid }");
        Assert.Equal("1: a 0,0 200x60\n2: f 0,0 50x100\n3: f 0,0 50x10", laid.Places());
    }

    [Fact]
    public void A_flow_root_goes_on_as_long_as_its_floats()
    {
        var laid = LaidOut.Of("<div id=r>x<div id=f></div></div><div id=n></div>", "#r { display: flow-root; padding: 5px } #f { float: right; width: 50px; height: 150px } #n { height: 5px }");
        Assert.Equal("1: r 0,0 200x100\n1: f 145,5 50x95\n2: r 0,0 200x60\n2: f 145,0 50x55\n2: n 0,60 200x5", laid.Places());
    }

    [Fact]
    public void A_box_positioned_in_a_float_stands() =>
        Assert.Equal("1: f 0,0 50x20\n1: a 190,0 10x10", LaidOut.Of("<div id=f><div id=a></div></div>", Box + " #a { position: absolute; right: 0; top: 0; width: 10px; height: 10px }").Places());

    [Fact]
    public void A_float_of_a_later_line_does_not_hold_the_first_one_back_from_a_page_too_small()
    {
        var laid = LaidOut.Of("<p>aaaa bbbb cccc dddd eeee<i id=f></i></p>", "@page { size: 100px 1px } #f { float: right }");
        Assert.Equal("1: aaaa bbbb \n2: cccc dddd \n3: eeee", laid.Lines());
    }

    [Fact]
    public void A_word_is_not_broken_for_a_float_that_leaves_no_room_beside()
    {
        var laid = LaidOut.Of("<p>aa&shy;bb<span id=f></span></p>", "#f { float: left; width: 200px; height: 20px }");
        Assert.Equal("1: 0,20 aa\u00adbb", laid.Texts());
    }

    [Fact]
    public void A_formatting_context_beside_a_float_is_as_narrow_as_there_is_room() =>
        Assert.Equal("1: f 0,0 50x20\n1: r 50,0 150x10", LaidOut.Of("<div id=f></div><div id=r>x</div>", Box + " #r { display: flow-root }").Places());

    [Fact]
    public void A_formatting_context_that_is_too_wide_goes_below_floats() =>
        Assert.Equal("1: f 0,0 50x20\n1: r 0,20 160x10", LaidOut.Of("<div id=f></div><div id=r>x</div>", Box + " #r { display: flow-root; width: 160px }").Places());

    [Fact]
    public void A_flex_container_stands_beside_a_float() =>
        Assert.Equal("1: f 0,0 50x20\n1: r 50,0 150x10", LaidOut.Of("<div id=f></div><div id=r>x</div>", Box + " #r { display: flex }").Places());

    [Fact]
    public void A_table_stands_beside_a_float_or_below_it()
    {
        const string Css = Box + " table { border-spacing: 0 } td { padding: 0 }";
        Assert.Equal("1: f 0,0 50x20\n1: t 50,0 150x20", LaidOut.Of("<div id=f></div><table id=t><td>aaaaaaaaaa bbbbbbbbbb</table>", Css).Places());
        Assert.Equal("1: f 0,0 50x20\n1: t 0,20 160x10", LaidOut.Of("<div id=f></div><table id=t><td>aaaaaaaaaabbbbbb</table>", Css).Places());
    }
}
