namespace Handbook.Paged.Tests.Layout;

/// <summary><see href="https://www.w3.org/TR/css-text-4/#hanging-punctuation-property">hanging-punctuation</see>.</summary>
public class HangingPunctuationTests
{
    [Theory]
    [InlineData("none", "1: 0,0 \"aaa")]
    [InlineData("first", "1: -10,0 \"aaa")]
    public void A_quotation_mark_that_begins_the_text_stands_before_its_edge(string value, string expected) =>
        Assert.Equal(expected, Texts("<p>\"aaa</p>", value));

    [Fact]
    public void Only_the_first_line_hangs_and_gains_the_room() =>
        Assert.Equal("1: -10,0 \"aaa a\n1: 0,10 \"b", Texts("<p>\"aaa a \"b</p>", "first"));

    [Fact]
    public void A_padding_keeps_the_mark_inside() =>
        Assert.Equal("1: 5,0 \"aaa", Texts("<p><b style='padding-left: 5px; font-weight: 400'>\"aaa</b></p>", "first"));

    [Theory]
    [InlineData("none", "1: 0,0 aa\n1: 0,10 bb,\n1: 0,20 cc")]
    [InlineData("allow-end", "1: 0,0 aa bb,\n1: 0,10 cc")]
    [InlineData("force-end", "1: 0,0 aa bb,\n1: 0,10 cc")]
    public void A_comma_hangs_instead_of_taking_its_word_to_the_next_line(string value, string expected) =>
        Assert.Equal(expected, Texts("<p>aa bb, cc</p>", value));

    [Theory]
    [InlineData("none", "1: 20,0 aa.")]
    [InlineData("allow-end", "1: 20,0 aa.")]
    [InlineData("force-end", "1: 30,0 aa.")]
    public void A_stop_at_the_right_edge_hangs_where_it_must(string value, string expected) =>
        Assert.Equal(expected, Texts("<p>aa.</p>", value, "text-align: right"));

    [Theory]
    [InlineData("force-end", "1: 20,0 aa)")]
    [InlineData("last", "1: 30,0 aa)")]
    public void A_closing_mark_hangs_at_the_end_of_the_text(string value, string expected) =>
        Assert.Equal(expected, Texts("<p>aa)</p>", value, "text-align: right"));

    [Fact]
    public void Justified_lines_are_measured_without_the_mark()
    {
        var runs = LaidOut.Of("<p>aa b, cc</p>", "p { width: 50px; text-align: justify; hanging-punctuation: force-end }").Runs();
        Assert.Equal(["aa b,", "cc"], runs.Select(run => run.Text[run.Start..run.End]));
        Assert.Equal(60, runs[0].Width.Value, 6);
    }

    private static string Texts(string html, string value, string css = "") =>
        LaidOut.Of(html, $"p {{ width: 50px; hanging-punctuation: {value}; {css} }}").Texts();
}
