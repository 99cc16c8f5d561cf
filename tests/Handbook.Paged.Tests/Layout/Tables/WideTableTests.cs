namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary>Tables that are wider than the page: words give way first.</summary>
public sealed class WideTableTests
{
    private const string Base = "table { border-spacing: 0 } td { padding: 0 } ";

    [Fact]
    public void Long_words_are_cut_and_short_ones_stay_whole()
    {
        var pages = SquarePages.Of("<table id=t><tr><td id=a>id<td id=b>Donaudampfschifffahrtsgesellschaft<td id=c>words</table>", Base, 300, 200);
        Assert.Equal("1: t 0,0 300x20\n1: a 0,0 20x20\n1: b 20,0 230x20\n1: c 250,0 50x20", pages.Places());
        var warning = Assert.Single(pages.Sink.Sorted());
        Assert.Equal("table-wider-than-page", warning.Id);
        Assert.Equal("the table needs 410 px and has 300 px: words in it are cut to make it fit", warning.Message);
        Assert.Equal(1, warning.Span!.Value.Position.Line);
    }

    [Fact]
    public void What_can_not_be_cut_sticks_out()
    {
        var pages = SquarePages.Of("<table id=t><tr><td><div style='width:400px;height:10px'></div></table>", Base, 300, 200);
        Assert.Equal("1: t 0,0 400x10", pages.Places());
        Assert.Equal("the table is 400 px wide and has 300 px: it sticks out", Assert.Single(pages.Sink.Sorted()).Message);
    }

    [Fact]
    public void A_table_with_a_caption_is_told_of_once()
    {
        var pages = SquarePages.Of("<table id=t><caption>c<tr><td>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</table>", Base, 300, 200);
        Assert.Equal("1: t 0,0 300x30", pages.Places());
        Assert.Single(pages.Sink.Sorted());
    }

    [Fact]
    public void A_table_that_fits_is_not_told_of() =>
        Assert.Empty(SquarePages.Of("<table><tr><td>aaaaaaaaaa aaaaaaaaaa<td>bb</table>", Base, 300, 200).Sink.Sorted());
}
