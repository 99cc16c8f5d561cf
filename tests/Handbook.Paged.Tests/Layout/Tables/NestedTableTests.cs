using System.Diagnostics;

namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary>A level more of tables in tables is one level more of work, not twice as much.</summary>
public sealed class NestedTableTests
{
    [Theory]
    [InlineData("<table><tr><td>a<tr><td><p>x<p>x@<p>a<p>a<tr><td>c</table>")]
    [InlineData("<table style='height:200px'><tr><td>a<td>a<tr><td>b<td>@<tr><td>c<td>d</table>")]
    [InlineData("<table><thead><tr><th>h<tfoot><tr><th>f<tbody><tr><td>a<tr><td>@<tr><td>c</table>")]
    [InlineData("<table><caption>k</caption><tr><td rowspan=2>a<td>a<tr><td>@<tr><td rowspan=2>b<br>b<td>c<tr><td>d</table>")]
    [InlineData("<table><tr><td>a<td>a<tr><td rowspan=4><p>x@<p>a<p>a<p>x<td>b<tr><td><p>x<p>x<p>x<p>x<tr><td>c<p>x<p>x<td>d<tr><td>f</table>")]
    public void Twelve_tables_in_each_other_take_less_than_a_second(string level)
    {
        string html = "inner";
        for (int i = 0; i < 12; i++) html = level.Replace("@", html, StringComparison.Ordinal);
        SquarePages.Of(level, "", 600, 150);
        var watch = Stopwatch.StartNew();
        var pages = SquarePages.Of(html, "table { border-spacing: 0 } td, th { padding: 1px }", 600, 150);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 1);
        Assert.True(pages.Pages.Count > 1);
    }
}
