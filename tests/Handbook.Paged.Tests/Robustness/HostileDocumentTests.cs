using System.Globalization;
using System.Text;

namespace Handbook.Paged.Tests.Robustness;

/// <summary>Documents and style sheets made to break a renderer: all end soon, without an exception, and with what the author should know.</summary>
public sealed class HostileDocumentTests
{
    private static string Times(int count, string part) => new StringBuilder().Insert(0, part, count).ToString();

    private static string Styled(string css, string body) => $"<!DOCTYPE html><html lang=en><title>t</title><style>{css}</style><body>{body}";

    [Theory]
    [InlineData("<div>")]
    [InlineData("<span>")]
    [InlineData("<ul><li>")]
    public void Ten_thousand_elements_in_each_other_are_an_error(string tag)
    {
        Assert.Contains(Printed.From(Styled("", Times(10_000, tag) + "x")).Problems, problem => problem.EndsWith("nested-too-deeply", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("div { display: flex }", "<div>", 200)]
    [InlineData("div { float: left }", "<div>", 200)]
    [InlineData("div { display: inline-block }", "<div>", 200)]
    [InlineData("div { position: absolute }", "<div>", 200)]
    [InlineData("", "<table><tr><td>", 50)]
    public void Formatting_contexts_nest(string css, string tag, int depth)
    {
        Assert.Equal("x", Printed.From(Styled(css, Times(depth, tag) + "x")).Words);
    }

    [Theory]
    [InlineData("<table><tr><td colspan=1000000>a<td colspan=1000>b<tr><td rowspan=65534>c<td>d</table>")]
    [InlineData("<ol start=-2147483648 reversed><li value=2147483647>a<li>b</ol><ol style='list-style: upper-roman' start=3999999><li>c</ol> d")]
    [InlineData("<style>p { counter-increment: c 2147483647 }</style><p>a<p>b<p>c<p style='counter-set: c -2147483648'>d")]
    [InlineData("<div style='position: absolute; top: 1e20px; left: -1e20px; border: 1e25px solid'>a</div>b c d")]
    [InlineData("<div style='display: flex; gap: 1e30px'><p style='flex: 1e30 1e30 1e30px'>a</p><p>b</p></div>c d")]
    [InlineData("<p style='font-size: 0; line-height: 0; width: 0; letter-spacing: -1e20px'>a b c d")]
    [InlineData("<p style='widows: 2147483647; orphans: 2147483647'>a<br>b<br>c<br>d")]
    [InlineData("<p style='text-indent: 1e30px; word-spacing: 1e30px; letter-spacing: 1e30px'>a b c d")]
    [InlineData("<p style='font: 1e30px serif'>a b c d")]
    [InlineData("<p style='transform: scale(1e30); box-shadow: 1e30px 1e30px 0 1e30px red; outline: 1e30px solid; border-radius: 1e30px'>a b c d")]
    [InlineData("<table style='border-spacing: 1e30px; width: 1e30px'><tr><td style='width: 1e30%; padding: 1e10px'>a b c d</table>")]
    public void Numbers_beyond_all_measure_are_no_crash(string body)
    {
        Printed.Body(body);
    }

    [Theory]
    [InlineData("@page { size: 1px 1px; margin: 0 }")]
    [InlineData("@page { size: 100px; margin: 200px }")]
    [InlineData("@page { size: 1e30px }")]
    [InlineData("@page { size: 0 0; margin: -1e30px }")]
    public void Pages_of_any_size_are_no_crash(string css)
    {
        Printed.From(Styled(css, "<p>a b c"));
    }

    [Fact]
    public void Variables_that_multiply_are_given_up()
    {
        string css = ":root { --a0: x;" + string.Concat(Enumerable.Range(1, 60).Select(i => string.Create(CultureInfo.InvariantCulture, $"--a{i}: var(--a{i - 1}) var(--a{i - 1});"))) + "} p::before { content: var(--a60) }";
        Assert.Contains(Printed.From(Styled(css, "<p>a")).Problems, problem => problem.EndsWith("unsupported-value", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("p { width: calc(", "(", "1px", ")", ") }")]
    [InlineData("p { ", "& { ", "color: red", "}", "}")]
    [InlineData("", ":is(", "p", ")", " { color: red }")]
    [InlineData("p { a: ", "f(", "", ")", " }")]
    public void Styles_that_nest_without_end_are_left_out(string before, string open, string inner, string close, string after)
    {
        Assert.Equal("a", Printed.From(Styled(before + Times(20_000, open) + inner + Times(20_000, close) + after, "<p>a")).Words);
    }

    [Theory]
    [InlineData("<p>a&#0;&#xD800;&#xFFFF;\uD800\uDC00\uDC00\uD800")]
    [InlineData("<table><p><td><b><i><a href=x><select><svg><math><p>a")]
    [InlineData("<p style=\"content:'\\0\\d800'; a:b{c:d(e[f\">a")]
    [InlineData("<!-- <p>a")]
    [InlineData("<p a='\0' a=2 =3 '>a<p/<")]
    public void Text_that_is_no_HTML_is_no_crash(string body)
    {
        Printed.Body(body);
    }
}
