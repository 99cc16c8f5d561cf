using Handbook.Paged.Geometry;
using Handbook.Paged.Tests.Robustness;

namespace Handbook.Paged.Tests.Layout;

/// <summary>
/// What a page has no room for goes on on the next, and the document ends:
/// <see href="https://www.w3.org/TR/css-break-3/#breaking-rules">CSS Fragmentation 3, 4.4</see>. Pages are 200 px wide.
/// </summary>
public sealed class PagesTooSmallTests
{
    private static string Places(string body, string css, int height)
    {
        var pages = SquarePages.Of(body, css, 200, height);
        LaidOutCharacters.AssertStandOnce(pages);
        return pages.Places();
    }

    [Fact]
    public void A_box_higher_than_a_page_is_cut_at_the_pages_ends() =>
        Assert.Equal("1: a 0,0 200x100\n2: a 0,0 200x100\n3: a 0,0 200x50\n3: b 0,50 200x10", Places("<div id=a></div><div id=b></div>", "#a { height: 250px } #b { height: 10px }", 100));

    [Fact]
    public void Padding_higher_than_a_page_goes_on() =>
        Assert.Equal("1: a 0,0 200x100\n2: a 0,0 200x100\n2: b 0,20 200x10\n3: a 0,0 200x50", Places("<div id=a><div id=b></div></div>", "#a { padding: 120px 0 } #b { height: 10px }", 100));

    [Fact]
    public void A_cell_with_more_padding_than_a_page_ends() =>
        Assert.Equal("1: a 0,0 120x41\n2: a 0,0 120x41\n3: a 0,0 120x38", Places("<table><td id=a></table>", "td { padding: 60px } table { border-spacing: 0 }", 41));

    [Fact]
    public void A_flex_container_with_more_padding_than_a_page_goes_on() =>
        Assert.Equal("1: a 0,0 200x41\n2: a 0,0 200x41\n2: b 60,19 80x10\n3: a 0,0 200x41\n4: a 0,0 200x7", Places("<div id=a><div id=b>x</div></div>", "#a { display: flex; padding: 60px } #b { flex: 1 }", 41));

    [Fact]
    public void An_item_that_has_no_room_below_a_containers_padding_stands_overleaf()
    {
        var pages = SquarePages.Of("<div id=a><div id=b>x</div></div>", "#a { display: flex; padding-top: 35px }", 200, 40);
        Assert.Equal("1: a 0,0 200x40\n2: a 0,0 200x10\n2: b 0,0 10x10", pages.Places());
    }

    [Theory]
    [InlineData("<table style='display:flex;padding-top:60px'><td><br><pre style='float:left'>a</pre></table>", 28)]
    [InlineData("<table><td style='display:flex;padding:150px'>a</table>", 62)]
    [InlineData("<div style='display:flex;flex-wrap:wrap-reverse;align-items:flex-start;min-height:900px'>abc</div>", 56)]
    [InlineData("<div style='display:flex'><div style='margin-bottom:90px'></div>abcd</div>", 53)]
    [InlineData("<div style='display:flex;min-height:900px;align-items:center'><p>a<p>b</div>c", 62)]
    [InlineData("<div style='display:flex;flex-direction:column;height:900px;justify-content:center'><p>a<p>b</div>c", 62)]
    public void What_stands_in_a_flex_container_higher_than_a_page_is_on_pages(string body, int height)
    {
        var pages = SquarePages.Of(body, "", 200, height);
        LaidOutCharacters.AssertStandOnce(pages);
        Assert.All(pages.Fragments(), f => Assert.True((f.Corner.Y + f.Fragment.Size.Height).FitsIn(new Px(height))));
    }

    [Fact]
    public void A_margin_higher_than_a_page_is_cut_off_at_its_end() =>
        Assert.Equal("1: a 0,0 200x10\n2: b 0,0 200x10", Places("<div id=a></div><div id=b></div>", "div { height: 10px } #b { margin-top: 900px }", 100));

    [Fact]
    public void A_margin_in_a_cell_of_several_rows_is_cut_off_at_its_pages_end() =>
        Assert.Equal("1: a 0,0 0x77\n2: a 0,0 0x4\n2: b 0,0 0x4", Places("<table><tr><td id=a rowspan=2><div id=b></div><td><tr></table>", "td { padding: 0 } table { border-spacing: 0 } #b { padding-top: 4px; margin-top: 150px }", 80));

    [Fact]
    public void Every_piece_of_a_cloned_box_has_its_borders_and_paddings() =>
        Assert.Equal(
            "1: a 0,0 200x50\n1: b 0,10 200x20\n2: a 0,0 200x40\n2: c 0,10 200x20",
            Places("<div id=a><div id=b></div><div id=c></div></div>", "#a { box-decoration-break: clone; padding: 10px 0 } #a > div { height: 20px; break-inside: avoid }", 50));

    [Fact]
    public void Lines_of_a_cloned_box_stop_above_its_padding()
    {
        var pages = SquarePages.Of("<p id=a>one<br>two<br>three<br>four</p>", "p { box-decoration-break: clone; padding: 5px 0; orphans: 1; widows: 1 }", 200, 30);
        Assert.Equal("1: one\n1: two\n2: three\n2: four", pages.Lines());
        Assert.Equal("1: a 0,0 200x30\n2: a 0,0 200x30", pages.Places());
    }

    [Fact]
    public void An_item_that_finds_no_room_beside_another_goes_on_where_it_was() =>
        Places("<div style='display:flex'><div style='margin-top:10px'>abcdefghi abc abcdef</div><table><tr><td>ab abcdef abcdefgh abcdefg</table></div>", "", 17);

    [Fact]
    public void Rows_without_cells_make_a_table() =>
        Assert.Equal("1: t 0,0 0x0", Places("<table id=t><tr></tr></table>", "table { border-spacing: 0 }", 100));

    [Fact]
    public void A_box_in_a_line_that_is_higher_than_a_page_is_broken_beside_the_text_at_its_top()
    {
        var pages = SquarePages.Of("ab <div id=a>c<br>d<br>e</div> f<br>g", "#a { display: inline-block } * { orphans: 1; widows: 1 }", 200, 20);
        LaidOutCharacters.AssertStandOnce(pages);
        Assert.Equal("1: a 30,0 10x20\n2: a 30,0 10x10", pages.Places());
        Assert.Equal("1: ab  f\n1: c\n1: d\n2: \n2: e\n2: g", pages.Lines());
    }

    [Fact]
    public void Tables_in_a_line_that_is_higher_than_a_page_go_on_side_by_side() =>
        Assert.Equal(
            "1: a 0,0 10x25\n1: b 10,0 10x25\n2: a 0,0 10x10\n2: b 10,0 10x25\n3: b 10,0 10x10",
            Places("<table id=a><td>a<br>b<br>c</table><table id=b><td>d<br>e<br>f<br>g<br>h</table>", "table { display: inline-table; border-spacing: 0 } td { padding: 0; orphans: 1; widows: 1 }", 25));

    [Fact]
    public void Text_far_below_the_baseline_of_a_line_higher_than_a_page_stays_on_the_page() =>
        Assert.All(SquarePages.Of("a<span style='vertical-align:-300px'>b</span>", "", 200, 50).Fragments(), f => Assert.True(f.Corner.Y.Value <= 40));

    [Theory]
    [InlineData("<div id=a style='padding-top:35px'><table style='border-spacing:0'><td style='padding:0'>x</table></div>")]
    [InlineData("<p id=a style='padding-top:35px'>x</p>")]
    [InlineData("<div id=a style='padding-top:35px'><section><p>x</p></section></div>")]
    public void A_line_that_has_no_room_below_a_padding_stands_overleaf(string body)
    {
        var pages = SquarePages.Of(body, "", 200, 40);
        Assert.Equal("1: a 0,0 200x40\n2: a 0,0 200x10", pages.Places());
        Assert.Equal("2: x", pages.Lines());
    }

    [Fact]
    public void A_line_that_has_no_room_below_a_margin_stands_overleaf() =>
        Assert.Equal("2: x", SquarePages.Of("<p style='margin-top:35px'>x</p>", "", 200, 40).Lines());

    [Fact]
    public void A_table_that_has_no_room_below_a_padding_stands_overleaf()
    {
        var pages = SquarePages.Of("<div style='padding-top:35px'><table id=t><td>x</table></div>", "table { border-spacing: 0 }", 200, 40);
        Assert.Equal("2: t 0,0 10x10", pages.Places());
        Assert.Equal("2: x", pages.Lines());
    }

    [Fact]
    public void The_margin_of_a_float_is_cut_off_where_it_leaves_no_room_on_the_page() =>
        Assert.Equal("1: a 0,0 10x10", Places("<div id=a>x</div>", "#a { float: left; margin-top: 95px }", 100));

    [Fact]
    public void Padding_alone_that_no_page_has_room_for_begins_on_the_next_one() =>
        Assert.Equal("1: a 0,0 200x10\n2: b 0,0 200x100\n3: b 0,0 200x100\n4: b 0,0 200x40", Places("<div id=a></div><div id=b></div>", "#a { height: 10px } #b { padding: 120px 0 }", 100));

    [Fact]
    public void A_list_items_marker_stands_where_its_content_begins_though_the_item_begins_a_page_before() =>
        Assert.Equal("2: \u2022\n2: x", SquarePages.Of("<li>x</li>", "li { padding-top: 95px }", 200, 100).Lines());

    [Theory]
    [InlineData("<li></li>")]
    [InlineData("<li><table></table></li>")]
    public void The_marker_of_an_empty_item_stays_on_its_page(string body) =>
        Assert.All(SquarePages.Of(body, "li { padding: 95px 0 }", 200, 100).Fragments(), f => Assert.True(f.Corner.Y.Value <= 90));

    [Theory]
    [InlineData("<br><span style='display:inline-block;width:0'>a</span>")]
    [InlineData("x<br><span style='font-size:0'>a b</span>")]
    [InlineData("<span style='margin:-90px'>abcdefghi abcde</span>")]
    public void What_is_of_no_width_stands_in_a_line_of_its_own(string body) => Places(body, "", 100);

    [Fact]
    public void Text_of_no_size_with_spaced_words_ends_in_a_flex_container() =>
        Assert.Equal("1: a 0,0 50x20", Places("<div id=a><span>ab c d</span></div>", "#a { display: flex; width: 50px; word-spacing: 99px } span { font-size: 0; height: 20px }", 100));
}
