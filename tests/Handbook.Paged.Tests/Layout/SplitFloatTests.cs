namespace Handbook.Paged.Tests.Layout;

/// <summary>Floats over several pages: parallel flows of <see href="https://www.w3.org/TR/css-break-3/#parallel-flows">CSS Fragmentation 3, 4.1</see>.</summary>
public sealed class SplitFloatTests
{
    private const string High = "#f { float: right; width: 50px; height: 150px }";

    [Fact]
    public void A_fixed_height_does_not_wait_for_a_float_that_sticks_out() => Assert.Equal(
        "1: r 0,0 200x50\n1: f 150,0 50x100\n1: n 0,50 200x10\n2: f 150,0 50x50",
        LaidOut.Of("<div id=r>x<div id=f></div></div><div id=n></div>", High + "#r { display: flow-root; height: 50px } #n { height: 10px }").Places());

    [Fact]
    public void What_clears_a_float_that_goes_on_does_not_take_its_beginning_along() => Assert.Equal(
        "1: h 0,0 200x10\n1: r 0,10 200x90\n1: f 150,10 50x90\n2: f 150,0 50x60\n2: r 0,0 200x70\n2: c 0,60 200x10",
        LaidOut.Of("<div id=h>h</div><div id=r><div id=f></div><div id=c>c</div></div>", High + "#c { clear: both }").Places());

    [Fact]
    public void A_fixed_height_over_pages_ends_where_it_ends() => Assert.Equal(
        "1: r 0,0 200x100\n1: f 150,0 50x100\n2: r 0,0 200x50\n2: f 150,0 50x100\n2: n 0,50 200x10\n3: f 150,0 50x50",
        LaidOut.Of("<div id=r>x<div id=f></div></div><div id=n></div>", "#f { float: right; width: 50px; height: 250px } #r { display: flow-root; height: 150px } #n { height: 10px }").Places());

    [Fact]
    public void Lines_do_not_go_beside_what_sticks_out_of_a_flow_root() => Assert.Equal(
        "1: 0,50 a\n1: 0,60 b\n1: 0,70 c\n1: 0,80 d\n1: 0,90 e\n2: 0,0 f\n2: 0,10 g",
        LaidOut.Of("<div id=r><div id=f></div></div><p>a<br>b<br>c<br>d<br>e<br>f<br>g", "#f { float: left; width: 50px; height: 150px } #r { display: flow-root; height: 50px }").Texts());

    [Fact]
    public void Two_floats_that_stick_out_stay_side_by_side_in_the_place_of_their_flow_root() => Assert.Equal(
        "1: r 20,0 100x50\n1: f 20,0 30x100\n1: g 50,0 30x100\n2: f 20,0 30x50\n2: g 50,0 30x20",
        LaidOut.Of("<div id=r><div id=f></div><div id=g></div></div>", "#f, #g { float: left; width: 30px; height: 150px } #g { height: 120px } #r { display: flow-root; height: 50px; width: 100px; margin-left: 20px }").Places());

    [Fact]
    public void A_relative_ancestor_moves_a_float_on_all_its_pages() => Assert.Equal(
        "1: r 7,3 200x10\n1: f 157,3 50x100\n2: f 157,3 50x50",
        LaidOut.Of("<div id=r><div id=f></div>aa</div>", High + "#r { position: relative; left: 7px; top: 3px }").Places());

    [Fact]
    public void Relative_ancestors_and_its_own_relative_position_add_up() => Assert.Equal(
        "1: q 1,0 200x10\n1: r 3,0 200x10\n1: f 157,0 50x100\n2: f 157,0 50x50",
        LaidOut.Of("<div id=q><div id=r><div id=f></div>aa</div></div>", High + "#f, #q, #r { position: relative } #q { left: 1px } #r { left: 2px } #f { left: 4px }").Places());

    [Fact]
    public void A_forced_break_in_a_float_splits_it_and_leaves_the_content_beside_it() => Assert.Equal(
        "1: f 150,0 50x10\n1: n 0,10 200x10\n2: f 150,0 50x10\n2: b 150,0 50x10",
        LaidOut.Of("<div id=f>y<p id=b>z</p></div>aa<div id=n>n</div>", "#f { float: right; width: 50px } #b { break-before: page }").Places());

    [Fact]
    public void A_forced_break_in_a_float_at_the_end_of_the_content_chooses_the_side() => Assert.Equal(
        "1: f 150,0 50x10\n3: f 150,0 50x10\n3: b 150,0 50x10",
        LaidOut.Of("<div id=f>y<p id=b>z</p></div>aa", "#f { float: right; width: 50px } #b { break-before: right }").Places());

    [Fact]
    public void A_named_page_in_a_float_at_the_end_of_the_content_is_made()
    {
        var laid = LaidOut.Of("<div id=f>y<p id=b>z</p></div>aa", "#f { float: right; width: 50px } #b { page: wide } @page wide { size: 300px 100px }");
        Assert.Equal("1: f 150,0 50x10\n2: f 250,0 50x10\n2: b 250,0 50x10", laid.Places());
    }

    [Fact]
    public void Two_forced_breaks_in_a_float_make_three_pieces() => Assert.Equal(
        "1: f 150,0 50x10\n2: f 150,0 50x10\n2: b 150,0 50x10\n3: f 150,0 50x10\n3: c 150,0 50x10",
        LaidOut.Of("<div id=f>y<p id=b>z</p><p id=c>z</p></div>aa", "#f { float: right; width: 50px } #b, #c { break-before: page }").Places());

    [Fact]
    public void A_flow_root_ends_on_the_page_that_a_float_in_it_breaks_to() => Assert.Equal(
        "1: r 0,0 200x10\n1: f 150,0 50x10\n2: r 0,0 200x10\n2: f 150,0 50x10\n2: b 150,0 50x10\n2: n 0,10 200x10",
        LaidOut.Of("<div id=r><div id=f>y<p id=b>z</p></div>aa</div><div id=n>n</div>", "#r { display: flow-root } #f { float: right; width: 50px } #b { break-before: page }").Places());
}
