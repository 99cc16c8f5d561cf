using Handbook.Paged.Painting;

namespace Handbook.Paged.Tests.Layout;

/// <summary>
/// Lines and what stands in them: <see href="https://www.w3.org/TR/CSS22/visuren.html#inline-formatting">CSS 2.2, 9.4.2</see> and
/// <see href="https://www.w3.org/TR/css-text-3/">CSS Text 3</see>. Twenty characters fit a line.
/// </summary>
public sealed class InlineTests
{
    private static string Texts(string body, string css = "") => LaidOut.Of(body, css).Texts();

    private static string Lines(string body, string css = "") => LaidOut.Of(body, css).Lines();

    [Fact]
    public void A_line_ends_at_the_last_space_that_fits() =>
        Assert.Equal("1: aaaa bbbb cccc dddd \n1: eeee", Lines("<p>aaaa bbbb cccc dddd eeee</p>"));

    [Fact]
    public void The_space_at_which_a_line_is_broken_is_kept_for_copying_but_not_underlined()
    {
        var laid = LaidOut.Of("<p>aaaa <u>bbbb cccc dddd eeee</u></p>");

        Assert.Equal("1: aaaa bbbb cccc dddd \n1: eeee", laid.Lines());
        Assert.Equal([140.0, 40], laid.Painted().SelectMany(page => page.Items).OfType<DecorationLine>().Select(line => line.Length.Value));
    }

    [Fact]
    public void White_space_collapses_across_elements_and_vanishes_at_the_ends_of_a_block() =>
        Assert.Equal("1: a b c", Lines("<p>  a <em> b </em>\n\t c  </p>"));

    [Fact]
    public void Preserved_white_space_keeps_lines_and_spaces() =>
        Assert.Equal("1: a  b\n1:  c", Lines("<pre style='margin:0;font:inherit'>a  b\n c</pre>"));

    [Fact]
    public void A_line_break_is_forced_by_br() => Assert.Equal("1: 0,0 a\n1: 0,10 b", Texts("<p>a<br>b</p>"));

    [Fact]
    public void Text_that_may_not_wrap_sticks_out() => Assert.Equal("1: aaaa bbbb cccc dddd eeee", Lines("<p>aaaa bbbb cccc dddd eeee</p>", "p { white-space: nowrap }"));

    [Fact]
    public void A_word_longer_than_the_line_is_cut_only_where_it_may_be()
    {
        Assert.Equal("1: aaaaaaaaaaaaaaaaaaaaaaaa", Lines("<p>aaaaaaaaaaaaaaaaaaaaaaaa</p>"));
        Assert.Equal("1: aaaaaaaaaaaaaaaaaaaa\n1: aaaa", Lines("<p>aaaaaaaaaaaaaaaaaaaaaaaa</p>", "p { overflow-wrap: anywhere }"));
    }

    [Theory]
    [InlineData("left", "0,0")]
    [InlineData("right", "160,0")]
    [InlineData("center", "80,0")]
    [InlineData("start", "0,0")]
    [InlineData("end", "160,0")]
    public void Text_is_aligned(string align, string place) => Assert.Equal($"1: {place} aaaa", Texts("<p>aaaa</p>", $"p {{ text-align: {align} }}"));

    [Fact]
    public void Justified_lines_end_at_the_edge_but_for_the_last()
    {
        var laid = LaidOut.Of("<p>aaa <b id=x>bbb</b> <b id=y>ccc</b> ddddddddd</p>", "p { text-align: justify; width: 130px } b { font-weight: inherit }");
        Assert.Equal("1: x 50,0 30x10\n1: y 100,0 30x10", laid.Places());
    }

    [Fact]
    public void The_first_line_is_indented() => Assert.Equal("1: 20,0 aaaa bbbb cccc\n1: 0,10 dddd", Texts("<p>aaaa bbbb cccc dddd</p>", "p { text-indent: 20px }"));

    [Fact]
    public void A_hanging_indent_spares_the_first_line() => Assert.Equal("1: 0,0 aaaa bbbb cccc\n1: 20,10 dddd", Texts("<p>aaaa bbbb cccc dddd</p>", "p { text-indent: 20px hanging; width: 180px }"));

    [Fact]
    public void Half_of_the_leading_stands_above_the_text() => Assert.Equal("1: 0,5 a\n1: 0,25 b", Texts("<p>a<br>b</p>", "p { line-height: 20px }"));

    [Fact]
    public void A_raised_box_makes_its_line_higher() => Assert.Equal("1: 0,4 a\n1: 10,0 b\n1: 0,14 c", Texts("<p>a<span>b</span><br>c</p>", "span { vertical-align: 4px }"));

    [Fact]
    public void An_inline_box_adds_its_margin_border_and_padding_to_the_line()
    {
        var laid = LaidOut.Of("<p>a<span id=s>b</span>c</p>", "span { margin: 0 3px; border: solid 2px; padding: 0 5px }");
        Assert.Equal("1: 0,0 a\n1: 20,0 b\n1: 40,0 c", laid.Texts());
        Assert.Equal("1: s 13,-2 24x14", laid.Places());
    }

    [Fact]
    public void An_inline_block_stands_on_its_last_lines_baseline()
    {
        var laid = LaidOut.Of("<p>a<span id=s>b<br>c</span>d</p>", "span { display: inline-block }");
        Assert.Equal("1: 0,10 a\n1: 10,0 b\n1: 10,10 c\n1: 20,10 d", laid.Texts());
    }

    [Fact]
    public void A_leader_fills_the_line_to_what_follows_it() =>
        Assert.Equal("1: 0,0 ab\n1: 20,0 ................\n1: 180,0 12", Texts("<p>ab</p>", "p::after { content: leader('.') '12' }"));

    [Fact]
    public void Leaders_stand_in_columns_counted_from_the_end_of_the_line() =>
        Assert.Equal("1: 0,0 a\n1: 20,0 . . . . . . . . \n1: 180,0 12", Texts("<p>a</p>", "p::after { content: leader('. ') '12' }"));

    [Fact]
    public void Text_justify_none_leaves_the_spaces_as_they_are() =>
        Assert.Equal("1: 0,0 aaa bbb\n1: 0,10 cccc", LaidOut.Of("<p>aaa bbb cccc</p>", "p { width: 80px; text-align: justify; text-justify: none }").Texts());

    [Fact]
    public void Each_line_after_a_forced_break_is_indented_where_it_shall_be() => Assert.Equal(
        "1: 20,0 aaaa bbbb cccc\n1: 0,10 dddd\n1: 20,20 eeee ffff gggg\n1: 0,30 hhhh",
        Texts("<p>aaaa bbbb cccc dddd<br>eeee ffff gggg hhhh</p>", "p { text-indent: 20px each-line }"));

    [Fact]
    public void A_hanging_indent_of_each_line_spares_those() => Assert.Equal(
        "1: 0,0 aaaa bbbb cccc dddd\n1: 20,10 eeee\n1: 0,20 ffff",
        Texts("<p>aaaa bbbb cccc dddd eeee<br>ffff</p>", "p { text-indent: 20px each-line hanging }"));

    [Fact]
    public void An_inline_box_breaks_its_words_by_its_own_rules()
    {
        Assert.Equal("1: aaaa bbbbbbbbbbbbbbb\n1: bb cc", Lines("<p>aaaa <code>bbbbbbbbbbbbbbbbb</code> cc</p>", "code { font: inherit; word-break: break-all }"));
        Assert.Equal("1: aaaaaaaaaaaa \n1: soft\u00ADened bb", Lines("<p>aaaaaaaaaaaa <b>soft&shy;ened</b> bb</p>", "b { font: inherit; hyphens: none }"));
        Assert.Equal(2, Lines("<p>aaaaaaaaaaaa <b>soft&shy;ened</b> bb</p>", "b { font: inherit }").IndexOf("soft", StringComparison.Ordinal) / 8);
    }

    [Fact]
    public void An_inline_box_over_two_lines_has_its_edges_at_its_ends_alone()
    {
        var laid = LaidOut.Of("<p>aaaa aaaa <span id=s>bbbb bbbb bbbb</span> c</p>", "span { border: solid 2px; padding: 0 5px }");
        Assert.Equal("1: s 100,-2 97x14\n1: s 0,8 47x14", laid.Places());
    }

    [Fact]
    public void A_line_breaks_before_and_after_an_inline_block() => Assert.Equal(
        "1: 0,0 aaaaaaaaaaaaaaaaaa\n1: 0,10 bbb\n1: 30,10 ccccccccccccccccc\n1: 0,20 d",
        Texts("<p>aaaaaaaaaaaaaaaaaa<span>bbb</span>ccccccccccccccccc d</p>", "span { display: inline-block }"));

    [Fact]
    public void An_inline_block_is_as_wide_as_its_longest_line_and_no_wider_than_the_block()
    {
        Assert.Equal("1: x 0,0 50x20", LaidOut.Of("<p><span id=x>aaa<br>bbbbb</span></p>", "span { display: inline-block }").Places());
        Assert.Equal("1: x 0,0 200x20", LaidOut.Of("<p><span id=x>aaaa aaaa aaaa aaaa aaaa aaaa</span></p>", "span { display: inline-block }").Places());
    }

    [Theory]
    [InlineData("normal", "1: a b c d")]
    [InlineData("nowrap", "1: a b c d")]
    [InlineData("pre", "1:  a  b \n1: c   d ")]
    [InlineData("pre-wrap", "1:  a  b \n1: c   d ")]
    [InlineData("pre-line", "1: a b\n1: c d")]
    public void White_space_is_kept_or_collapsed(string value, string expected) => Assert.Equal(expected, Lines("<p> a  b \nc   d </p>", $"p {{ white-space: {value} }}"));

    [Fact]
    public void Spaces_that_are_kept_hang_at_the_end_of_a_line_or_wrap_with_it()
    {
        Assert.Equal("1: 0,0 aaa\n1: 0,10   bbb\n1: 0,20 ccc", Texts("<p>aaa\n  bbb\nccc</p>", "p { white-space: pre-wrap }"));
        Assert.Equal("1: 0,0 aaaaaaaaaaaaaaaaaaa\n1: 0,10 b", Texts("<p>aaaaaaaaaaaaaaaaaaa   b</p>", "p { white-space: pre-wrap }"));
        Assert.Equal("1: 0,0 aaaaaaaaaaaaaaaaaaa \n1: 0,10   b", Texts("<p>aaaaaaaaaaaaaaaaaaa   b</p>", "p { white-space: break-spaces }"));
    }

    [Fact]
    public void An_inline_box_that_is_cloned_at_breaks_has_its_edges_on_every_line_and_the_lines_leave_room_for_them()
    {
        const string Body = "<p>aaaa <span id=s>bbbb cccc dddd eeee ffff</span> gg</p>";
        const string Css = "span { margin: 0 1px; border: solid 2px; padding: 0 7px; box-decoration-break: clone }";
        var laid = LaidOut.Of(Body, Css);

        Assert.Equal("1: 0,0 aaaa \n1: 60,0 bbbb cccc\n1: 10,10 dddd eeee ffff\n1: 160,10  gg", laid.Texts());
        Assert.Equal("1: s 51,-2 108x14\n1: s 1,8 158x14", laid.Places());
    }

    [Fact]
    public void A_word_in_a_cloned_box_is_cut_with_room_for_its_edges()
    {
        var laid = LaidOut.Of("<p><span id=s>aaaaaaaaaaaaaaaaaaaaaaaa</span></p>", "span { padding: 0 10px; overflow-wrap: anywhere; background: #eee; box-decoration-break: clone }");

        Assert.Equal("1: 10,0 aaaaaaaaaaaaaaaaaa\n1: 10,10 aaaaaa", laid.Texts());
        Assert.Equal("1: s 0,0 200x10\n1: s 0,10 80x10", laid.Places());
    }

    [Fact]
    public void A_cloned_box_is_as_narrow_as_its_longest_word_with_both_edges() => Assert.Equal(
        "1: f 0,0 60x20",
        LaidOut.Of("<div style='width:min-content' id=f><span>aa bbbb</span></div>", "span { padding: 0 10px; box-decoration-break: clone }").Places());

    [Fact]
    public void A_cloned_box_goes_on_overleaf_with_its_edges()
    {
        var laid = LaidOut.Of("<p style='margin-top:80px;orphans:1;widows:1'><span id=s>aaaa<br>bbbb<br>cccc dddd eeee ffff gggg</span></p>", "span { padding: 0 10px; border: 0 solid; border-width: 0 1px; box-decoration-break: clone }");

        Assert.Equal("1: 11,80 aaaa\n1: 11,90 bbbb\n2: 11,0 cccc dddd eeee\n2: 11,10 ffff gggg", laid.Texts());
        Assert.Equal("1: s 0,80 62x10\n1: s 0,90 62x10\n2: s 0,0 162x10\n2: s 0,10 112x10", laid.Places());
    }

    [Fact]
    public void A_line_of_pre_that_is_too_long_goes_on_in_the_next_one() =>
        Assert.Equal("1: aa bb cc dd ee ff \n1: ggg\n1:   aaaaaaaaaaaaaaaaaa\n1: aaaaaaa", LaidOut.Of("<pre>aa bb cc dd ee ff ggg\n  aaaaaaaaaaaaaaaaaaaaaaaaa</pre>", "pre { margin: 0; font: inherit }").Lines());
}
