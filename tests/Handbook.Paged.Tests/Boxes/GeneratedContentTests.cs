using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Boxes;

/// <summary>Generated content, counters and markers, as the lines they make.</summary>
public sealed class GeneratedContentTests
{
    private static string Lines(string body, string css = "") => LaidOut.Of(body, css + " * { hyphens: none } body { font-size: 5px; line-height: 10px }").Lines();

    /// <summary><see href="https://www.w3.org/TR/css-content-3/#content-property">CSS Generated Content 3, 2</see>.</summary>
    [Fact]
    public void Strings_and_attributes_come_before_and_after() =>
        Assert.Equal("1: [q] text!", Lines("<p title=q>text</p>", "p::before { content: '[' attr(title) '] ' } p::after { content: '!' }"));

    [Fact]
    public void An_element_keeps_its_own_text_whatever_text_its_content_names() =>
        Assert.Equal("1: kept\n1: kept too", Lines("<p id=a>kept</p><p id=b>kept too</p>", "#a { content: '' } #b { content: none }"));

    /// <summary><see href="https://www.w3.org/TR/css-lists-3/#counter-functions">CSS Lists 3, 4.7</see>.</summary>
    [Fact]
    public void Nested_counters_are_joined() => Assert.Equal(
        "1: 1 a\n1: 1.1 b\n1: 1.2 c\n1: 2 d",
        Lines(
            "<ol><li>a<ol><li>b<li>c</ol><li>d</ol>",
            "ol { list-style: none; counter-reset: s } li { counter-increment: s } li::before { content: counters(s, '.') ' ' }"));

    [Fact]
    public void A_counter_that_was_never_reset_begins_at_its_first_increment() =>
        Assert.Equal("1: 1a\n1: 2b", Lines("<p>a</p><p>b</p>", "p { counter-increment: x } p::before { content: counter(x) }"));

    [Fact]
    public void Quotes_alternate_by_depth() => Assert.Equal("1: “a ‘b’ c”", Lines("<p><q>a <q>b</q> c</q></p>"));

    /// <summary><see href="https://html.spec.whatwg.org/multipage/grouping-content.html#the-ol-element">HTML, 4.4.5</see>.</summary>
    [Fact]
    public void Ordered_lists_count_from_their_start_and_take_values() =>
        Assert.Equal("1: 3.\n1: a\n1: 7.\n1: b\n1: 8.\n1: c", Lines("<ol start=3><li>a<li value=7>b<li>c</ol>"));

    [Fact]
    public void A_reversed_list_counts_down_to_one() => Assert.Equal("1: 2.\n1: a\n1: 1.\n1: b", Lines("<ol reversed><li>a<li>b</ol>"));

    [Fact]
    public void A_marker_inside_stands_in_the_line() => Assert.Equal("1: •\u00A0a", Lines("<ul><li>a</ul>", "ul { list-style: disc inside }"));

    /// <summary>Its marker would stand beside the next item's otherwise.</summary>
    [Fact]
    public void An_item_without_content_is_as_high_as_its_marker() =>
        Assert.Equal("1: a 0,0 200x10\n1: b 0,10 200x10\n1: c 0,20 200x10", Layout.SquarePages.Of("<ul><li id=a></li><li id=b><div></div></li><li id=c>c</ul>", "").Places());

    [Fact]
    public void A_marker_can_have_content_of_its_own() => Assert.Equal("1: →\n1: a", Lines("<ul><li>a</ul>", "li::marker { content: '→' }"));

    [Fact]
    public void Text_is_transformed_by_its_language() => Assert.Equal("1: STRASSE", Lines("<p lang=de>straße</p>", "p { text-transform: uppercase }"));

    [Fact]
    public void What_is_not_displayed_makes_no_box() => Assert.Equal("1: a", Lines("<p>a<span>b</span></p><div>c</div>", "span, div { display: none }"));

    /// <summary><see href="https://www.w3.org/TR/CSS22/visuren.html#anonymous-block-level">CSS 2.2, 9.2.1.1</see>.</summary>
    [Fact]
    public void A_block_inside_of_a_line_parts_it() => Assert.Equal("1: a\n1: b\n1: c", Lines("<p><em>a<strong style='display:block'>b</strong>c</em></p>"));
}
