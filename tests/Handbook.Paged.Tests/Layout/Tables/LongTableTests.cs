using System.Globalization;

namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary>
/// A page costs what stands on it, however long the table is. Counted in bytes that layout takes, which are the same on every machine, however
/// busy; how long it takes is for the benchmarks.
/// </summary>
public sealed class LongTableTests
{
    [Theory]
    [InlineData("")]
    [InlineData("border-collapse: collapse;")]
    public void Ten_times_as_many_rows_take_about_ten_times_as_much(string css)
    {
        long Bytes(int rows)
        {
            string html = "<table><thead><tr><th>n<th>text<tbody>" + string.Concat(Enumerable.Range(0, rows).Select(i => string.Create(CultureInfo.InvariantCulture, $"<tr><td>{i}<td>a few words")));
            long before = GC.GetAllocatedBytesForCurrentThread();
            var pages = SquarePages.Of(html + "</table>", $"table {{ {css} }} td {{ border: 1px solid }}", 400, 600);
            Assert.True(pages.Pages.Count > rows / 60);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        AssertGrowsTenfold(Bytes(200), Bytes(2000));
    }

    [Fact]
    public void A_cell_beside_all_rows_does_not_make_them_dear()
    {
        long Bytes(int rows)
        {
            string html = $"<table><tr><td rowspan={rows}>all<td>0" + string.Concat(Enumerable.Range(1, rows - 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"<tr><td>{i}")));
            long before = GC.GetAllocatedBytesForCurrentThread();
            SquarePages.Of(html + "</table>", "", 400, 600);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        AssertGrowsTenfold(Bytes(200), Bytes(2000));
    }

    private static void AssertGrowsTenfold(long few, long many) =>
        Assert.True(many > few && many < few * 15, $"{few:N0} and {many:N0} bytes");
}
