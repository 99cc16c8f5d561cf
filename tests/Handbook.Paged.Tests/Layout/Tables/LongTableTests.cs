using System.Diagnostics;
using System.Globalization;

namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary>A page costs what stands on it, however long the table is.</summary>
public sealed class LongTableTests
{
    [Theory]
    [InlineData("")]
    [InlineData("border-collapse: collapse;")]
    public void Ten_times_as_many_rows_take_about_ten_times_as_long(string css)
    {
        double Seconds(int rows)
        {
            string html = "<table><thead><tr><th>n<th>text<tbody>" + string.Concat(Enumerable.Range(0, rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"<tr><td>{i}<td>a few words")));
            var watch = Stopwatch.StartNew();
            var pages = SquarePages.Of(html + "</table>", $"table {{ {css} }} td {{ border: 1px solid }}", 400, 600);
            Assert.True(pages.Pages.Count > rows / 60);
            return watch.Elapsed.TotalSeconds;
        }
        Seconds(200);
        double few = Seconds(300), many = Seconds(3000);
        Assert.True(many < few * 30 + 0.5, $"{few:0.00} s and {many:0.00} s");
    }

    [Fact]
    public void A_cell_beside_all_rows_does_not_make_them_dear()
    {
        double Seconds(int rows)
        {
            string html = $"<table><tr><td rowspan={rows}>all<td>0" + string.Concat(Enumerable.Range(1, rows - 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"<tr><td>{i}")));
            var watch = Stopwatch.StartNew();
            SquarePages.Of(html + "</table>", "", 400, 600);
            return watch.Elapsed.TotalSeconds;
        }
        Seconds(200);
        double few = Seconds(300), many = Seconds(3000);
        Assert.True(many < few * 30 + 0.5, $"{few:0.00} s and {many:0.00} s");
    }
}
