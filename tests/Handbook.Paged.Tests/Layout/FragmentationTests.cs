namespace Handbook.Paged.Tests.Layout;

/// <summary><see href="https://www.w3.org/TR/css-break-3/">CSS Fragmentation 3</see>, on pages of 100 px.</summary>
public sealed class FragmentationTests
{
    private static string Places(string body, string css) => LaidOut.Of(body, css).Places();

    [Fact]
    public void A_block_that_does_not_fit_goes_to_the_next_page()
    {
        Assert.Equal("1: a 0,0 200x60\n2: b 0,0 200x60", Places("<div id=a></div><div id=b></div>", "div { height: 60px; break-inside: avoid }"));
    }

    [Fact]
    public void A_block_that_fits_exactly_stays()
    {
        Assert.Equal("1: a 0,0 200x60\n1: b 0,60 200x40", Places("<div id=a></div><div id=b></div>", "#a { height: 60px } #b { height: 40px }"));
    }

    [Fact]
    public void The_margin_after_an_unforced_break_vanishes()
    {
        Assert.Equal("1: a 0,0 200x60\n2: b 0,0 200x60", Places("<div id=a></div><div id=b></div>", "div { height: 60px; margin-top: 7px; break-inside: avoid } #a { margin-top: 0 }"));
    }

    [Fact]
    public void The_margin_after_a_forced_break_stays()
    {
        Assert.Equal("1: a 0,0 200x60\n2: b 0,7 200x60", Places("<div id=a></div><div id=b></div>", "div { height: 60px } #b { margin-top: 7px; break-before: page }"));
    }

    [Theory]
    [InlineData("break-after: page")]
    [InlineData("break-before: page")]
    public void An_empty_box_breaks_the_page_if_it_says_so(string css)
    {
        Assert.Equal(
            "1: a 0,0 200x10\n2: b 0,0 200x10\n3: c 0,0 200x10",
            Places("<p id=a></p><div class=break></div><p id=b></p><div class=break></div><p id=c></p>", $"p {{ height: 10px; margin: 0 }} .break {{ {css} }}"));
    }

    [Fact]
    public void Two_empty_boxes_that_break_the_page_leave_one_empty()
    {
        Assert.Equal(
            "1: a 0,0 200x10\n3: b 0,0 200x10",
            Places("<p id=a></p><div class=break></div><div class=break></div><p id=b></p>", "p { height: 10px; margin: 0 } .break { break-after: page }"));
    }

    [Fact]
    public void A_forced_break_before_a_first_child_is_its_parents()
    {
        Assert.Equal(
            "1: a 0,0 200x10\n2: p 0,0 200x10\n2: b 0,0 200x10",
            Places("<div id=a></div><section id=p><div id=b></div></section>", "div { height: 10px } #b { break-before: page }"));
    }

    [Fact]
    public void A_heading_goes_with_the_text_after_it()
    {
        Assert.Equal(
            "1: a 0,0 200x70\n2: h 0,0 200x20\n2: b 0,20 200x30",
            Places("<div id=a></div><h2 id=h></h2><div id=b></div>", "#a { height: 70px } #h { height: 20px; break-after: avoid } #b { height: 30px; break-inside: avoid }"));
    }

    [Fact]
    public void A_heading_that_ends_one_section_goes_with_the_next_ones_start()
    {
        Assert.Equal(
            "1: a 0,0 200x70\n2: h 0,0 200x20\n2: b 0,20 200x30",
            Places("<section><div id=a></div><h2 id=h></h2></section><section><div id=b></div></section>", "#a { height: 70px } #h { height: 20px; break-after: avoid } #b { height: 30px; break-inside: avoid }"));
    }

    [Fact]
    public void Two_headings_stay_together_with_the_text()
    {
        Assert.StartsWith(
            "1: a 0,0 200x50\n2: g 0,0 200x20",
            Places("<div id=a></div><h1 id=g></h1><h2 id=h></h2><div id=b></div>", "#a { height: 50px } h1, h2 { height: 20px; break-after: avoid } #b { height: 30px; break-inside: avoid }"));
    }

    [Fact]
    public void What_should_not_be_split_but_is_taller_than_a_page_is_split()
    {
        Assert.Equal(
            "1: a 0,0 200x10\n2: b 0,0 200x100\n2: x 0,0 200x60\n3: b 0,0 200x60\n3: y 0,0 200x60",
            Places("<div id=a></div><section id=b><div id=x></div><div id=y></div></section>", "#a { height: 10px } #b { break-inside: avoid } #x, #y { height: 60px; break-inside: avoid }"));
    }

    [Fact]
    public void No_line_is_left_alone_at_a_pages_foot_or_top()
    {
        var laid = LaidOut.Of("<div id=a></div><p>one<br>two<br>three<br>four</p>", "#a { height: 75px } p { orphans: 2; widows: 2 }");
        Assert.Equal("1: one\n1: two\n2: three\n2: four", laid.Lines());
    }

    [Fact]
    public void A_paragraph_of_three_lines_goes_whole_where_two_and_one_would_part()
    {
        var laid = LaidOut.Of("<div id=a></div><p>one<br>two<br>three</p>", "#a { height: 75px } p { orphans: 2; widows: 2 }");
        Assert.Equal("2: one\n2: two\n2: three", laid.Lines());
    }

    [Fact]
    public void Widows_take_lines_from_the_page_before()
    {
        var laid = LaidOut.Of("<div id=a></div><p>one<br>two<br>three<br>four<br>five</p>", "#a { height: 60px } p { orphans: 2; widows: 3 }");
        Assert.Equal("1: one\n1: two\n2: three\n2: four\n2: five", laid.Lines());
    }

    [Fact]
    public void A_chapter_that_wants_a_right_page_leaves_the_left_one_blank()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=b></div>", "div { height: 10px } #b { break-before: right }");
        Assert.Equal("1: a 0,0 200x10\n3: b 0,0 200x10", laid.Places());
        Assert.True(laid.Pages[1].Query.IsBlank);
    }

    [Fact]
    public void A_change_of_page_name_begins_a_page()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=b></div>", "div { height: 10px } #b { page: wide }");
        Assert.Equal("1: a 0,0 200x10\n2: b 0,0 200x10", laid.Places());
        Assert.Equal("wide", laid.Pages[1].Query.Name);
    }

    [Fact]
    public void Text_and_images_beside_blocks_are_on_the_page_of_their_container()
    {
        const string Dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
        var laid = LaidOut.Of(
            $"<section>Contents<ul><li id=a>First<ul><li id=b>Second</ul></ul><img id=i alt=dot src={Dot}></section>",
            "section { page: toc } img { display: block; width: 10px; height: 10px } section::before { content: 'Book'; display: block }");

        Assert.All(laid.Pages, page => Assert.Equal("toc", page.Query.Name));
        Assert.Single(laid.Pages);
    }

    [Fact]
    public void A_block_image_begins_a_page_where_it_is_told_to()
    {
        const string Dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
        var laid = LaidOut.Of($"<div id=a></div><img id=i alt=dot src={Dot}>", "div { height: 10px } img { display: block; width: 10px; height: 10px; break-before: page }");

        Assert.Equal("1: a 0,0 200x10\n2: i 0,0 10x10", laid.Places());
    }

    [Fact]
    public void A_sliced_box_has_border_and_padding_at_its_ends_only()
    {
        Assert.Equal(
            "1: p 0,0 200x100\n1: x 0,7 200x60\n2: p 0,0 200x67\n2: y 0,0 200x60",
            Places("<section id=p><div id=x></div><div id=y></div></section>", "#p { padding: 7px 0 } #x, #y { height: 60px; break-inside: avoid }"));
    }

    [Fact]
    public void Padding_that_does_not_fit_takes_the_last_child_along()
    {
        Assert.Equal(
            "1: a 0,0 200x40\n1: p 0,40 200x60\n1: x 0,40 200x30\n2: p 0,0 200x40\n2: y 0,0 200x30",
            Places("<div id=a></div><section id=p><div id=x></div><div id=y></div></section>", "#a { height: 40px } #p { padding-bottom: 10px } #x, #y { height: 30px; break-inside: avoid }"));
    }
}
