namespace Handbook.Paged.Tests.Layout;

/// <summary><see href="https://www.w3.org/TR/CSS22/box.html#collapsing-margins">CSS 2.2, 8.3.1 Collapsing margins</see>.</summary>
public sealed class MarginCollapsingTests
{
    [Fact]
    public void Between_siblings_the_larger_margin_stands()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=b></div>", "div { height: 10px } #a { margin-bottom: 8px } #b { margin-top: 5px }");
        Assert.Equal("1: a 0,0 200x10\n1: b 0,18 200x10", laid.Places());
    }

    [Fact]
    public void A_negative_margin_is_taken_from_the_largest_positive_one()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=b></div>", "div { height: 10px } #a { margin-bottom: 8px } #b { margin-top: -3px }");
        Assert.Equal("1: a 0,0 200x10\n1: b 0,15 200x10", laid.Places());
    }

    [Fact]
    public void The_first_childs_margin_leaves_its_parent()
    {
        var laid = LaidOut.Of("<div id=p><div id=a></div></div>", "#p { margin-top: 4px } #a { height: 10px; margin-top: 9px }");
        Assert.Equal("1: p 0,9 200x10\n1: a 0,9 200x10", laid.Places());
    }

    [Fact]
    public void Padding_keeps_the_childs_margin_inside()
    {
        var laid = LaidOut.Of("<div id=p><div id=a></div></div>", "#p { padding-top: 1px } #a { height: 10px; margin-top: 9px }");
        Assert.Equal("1: p 0,0 200x20\n1: a 0,10 200x10", laid.Places());
    }

    [Fact]
    public void A_new_formatting_context_keeps_both_margins_inside()
    {
        var laid = LaidOut.Of("<div id=p><div id=a></div></div><div id=b></div>", "#p { display: flow-root } #a { height: 10px; margin: 5px 0 } #b { height: 1px }");
        Assert.Equal("1: p 0,0 200x20\n1: a 0,5 200x10\n1: b 0,20 200x1", laid.Places());
    }

    [Fact]
    public void The_last_childs_margin_collapses_through_a_parent_of_auto_height()
    {
        var laid = LaidOut.Of("<div id=p><div id=a></div></div><div id=b></div>", "#p { margin-bottom: 2px } #a { height: 10px; margin-bottom: 7px } #b { height: 1px }");
        Assert.Equal("1: p 0,0 200x10\n1: a 0,0 200x10\n1: b 0,17 200x1", laid.Places());
    }

    [Fact]
    public void Margins_collapse_through_an_empty_box()
    {
        var laid = LaidOut.Of("<div id=a></div><div id=e></div><div id=b></div>", "#a, #b { height: 10px } #a { margin-bottom: 4px } #e { margin: 6px 0 12px } #b { margin-top: 3px }");
        Assert.Contains("1: b 0,22 200x10", laid.Places());
    }

    [Fact]
    public void Three_first_children_give_one_margin()
    {
        var laid = LaidOut.Of("<div id=x></div><div><div><div id=a></div></div></div>", "#x { height: 10px; margin-bottom: 2px } div > div { margin-top: 3px } #a { height: 10px; margin-top: 11px }");
        Assert.Contains("1: a 0,21 200x10", laid.Places());
    }
}
