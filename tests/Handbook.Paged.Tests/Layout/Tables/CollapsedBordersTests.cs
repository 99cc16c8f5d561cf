using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout.Tables;

namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary><see href="https://www.w3.org/TR/CSS22/tables.html#border-conflict-resolution">CSS 2.2, 17.6.2.1 Border conflict resolution</see>.</summary>
public sealed class CollapsedBordersTests
{
    private const string Base = "table { border-collapse: collapse; border: 0 } td { padding: 0; width: 30px; height: 10px } ";

    private static SquarePages Of(string body, string css) => SquarePages.Of(body, Base + css);

    /// <summary>A line each: <c>page: x,y widthxheight style colour</c>, in the order of painting.</summary>
    private static string Lines(SquarePages pages) => string.Join('\n', pages.Fragments()
        .Where(f => f.Fragment is CollapsedBordersFragment)
        .SelectMany(f => ((CollapsedBordersFragment)f.Fragment).Lines.Select(l => $"{f.Page}: {l.Area.Offset(f.Corner)} {l.Side.Style.ToString().ToLowerInvariant()} {l.Side.Color}")));

    private static BorderSide Side(double width, BorderStyle style) => new(new Px(width), style, Rgba.Black);

    [Fact]
    public void Hidden_beats_everything_and_none_nothing()
    {
        Assert.True(CollapsedBorders.Beats(Side(0, BorderStyle.Hidden), Side(9, BorderStyle.Double)));
        Assert.False(CollapsedBorders.Beats(Side(9, BorderStyle.Double), Side(0, BorderStyle.Hidden)));
        Assert.False(CollapsedBorders.Beats(Side(0, BorderStyle.None), Side(0, BorderStyle.None)));
    }

    [Fact]
    public void The_wider_border_wins_before_the_style_is_looked_at()
    {
        Assert.True(CollapsedBorders.Beats(Side(3, BorderStyle.Inset), Side(2, BorderStyle.Double)));
        BorderStyle[] ranked = [BorderStyle.Double, BorderStyle.Solid, BorderStyle.Dashed, BorderStyle.Dotted, BorderStyle.Ridge, BorderStyle.Outset, BorderStyle.Groove, BorderStyle.Inset];
        for (int i = 1; i < ranked.Length; i++) Assert.True(CollapsedBorders.Beats(Side(2, ranked[i - 1]), Side(2, ranked[i])));
    }

    [Fact]
    public void Neighbouring_edges_are_one_line_that_reaches_over_the_lines_it_meets() => Assert.Equal(
        "1: 0,0 2x26 solid #000000\n1: 32,0 2x26 solid #000000\n1: 64,0 2x26 solid #000000\n1: 0,0 66x2 solid #000000\n1: 0,12 66x2 solid #000000\n1: 0,24 66x2 solid #000000",
        Lines(Of("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "td { border: 2px solid #000 }")));

    [Fact]
    public void A_cells_border_wins_over_its_rows_and_that_over_the_tables() => Assert.Equal(
        "1: 0,0 30x2 solid #ff0000\n1: 30,0 30x2 solid #00ff00\n1: 0,12 60x2 solid #0000ff",
        Lines(Of("<table><tr><td id=a>a<td>b</table>", "table { border: solid #00f; border-width: 2px 0 } tr { border-top: 2px solid #0f0 } #a { border-top: 2px solid #f00 }")));

    [Fact]
    public void Of_equal_borders_the_one_above_or_to_the_left_is_seen()
    {
        string lines = Lines(Of("<table><tr><td id=a>a<td id=b>b</table>", "#a { border-right: 2px solid #f00 } #b { border-left: 2px solid #0f0 }"));
        Assert.Contains("#ff0000", lines);
        Assert.DoesNotContain("#00ff00", lines);
    }

    [Fact]
    public void A_hidden_border_leaves_the_edge_open() => Assert.Equal(
        "1: 0,0 2x12 solid #000000",
        Lines(Of("<table><tr><td id=a>a<td>b</table>", "td { border-left: 2px solid #000; height: 12px } #a { border-right: hidden }")));

    [Fact]
    public void Inside_of_a_cell_that_spans_there_is_no_line() => Assert.DoesNotContain(
        "1: 32,",
        Lines(Of("<table><tr><td colspan=2>a</table>", "td { border: 2px solid #000; width: 62px }")));

    [Fact]
    public void Stronger_lines_are_painted_last() => Assert.EndsWith(
        "solid #ff0000",
        Lines(Of("<table><tr><td>a<td>b<tr><td>c<td id=d>d</table>", "td { border: 1px solid #000 } #d { border: 4px solid #f00 }")));

    [Fact]
    public void Each_page_has_a_line_at_its_ends()
    {
        string rows = string.Concat(Enumerable.Range(1, 8).Select(_ => "<tr><td>a"));
        var ends = Lines(Of($"<table>{rows}</table>", "td { border: 2px solid #000; height: 20px }")).Split('\n').Where(l => l.Contains("34x2", StringComparison.Ordinal)).ToList();
        Assert.Equal(["1: 0,0", "1: 0,22", "1: 0,44", "1: 0,66", "1: 0,88", "2: 0,0", "2: 0,22", "2: 0,44", "2: 0,66", "2: 0,88"], ends.Select(l => l[..l.IndexOf(" 34x2", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Below_a_repeated_head_stands_the_heads_border()
    {
        string rows = string.Concat(Enumerable.Range(1, 8).Select(_ => "<tr><td>a"));
        string lines = Lines(Of($"<table><thead><tr><td>h<tbody>{rows}</table>", "td { border: 1px solid #000; height: 20px } thead td { border-bottom: 3px solid #f00 }"));
        Assert.Contains("1: 0,21", lines);
        Assert.Equal(["1", "2", "3"], lines.Split('\n').Where(l => l.EndsWith("#ff0000", StringComparison.Ordinal)).Select(l => l[..1]));
    }

    [Fact]
    public void A_row_that_was_split_is_open_at_the_break()
    {
        string text = string.Join("<br>", Enumerable.Range(1, 15));
        var lines = Lines(Of($"<table><tr><td>{text}</table>", "td { border: 2px solid #000; height: 20px }")).Split('\n').Where(l => l.Contains("34x2", StringComparison.Ordinal));
        Assert.Equal(["1: 0,0 34x2 solid #000000", "2: 0,61 34x2 solid #000000"], lines);
    }
}
