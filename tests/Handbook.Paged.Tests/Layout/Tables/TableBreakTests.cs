namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary>
/// Tables on pages of 200 by 100 px: <see href="https://www.w3.org/TR/css-tables-3/#fragmentation">CSS Tables 3, 6</see> and
/// <see href="https://www.w3.org/TR/css-break-3/#possible-breaks">CSS Fragmentation 3, 4</see>. A letter is 10 px.
/// </summary>
public sealed class TableBreakTests
{
    private const string Base = "table { border-spacing: 0; width: 200px } td, th { padding: 0; text-align: left; font-weight: 400; vertical-align: top } div { height: 30px } ";

    private static SquarePages Of(string body, string css = "") => SquarePages.Of(body, Base + css);

    private static string Rows(int count, string height = "30px") =>
        string.Concat(Enumerable.Range(1, count).Select(i => $"<tr id=r{i} style='height:{height}'><td>{i}"));

    [Fact]
    public void A_row_that_does_not_fit_goes_to_the_next_page_whole() =>
        Assert.Equal(
            "1: r1 0,0 200x30\n1: r2 0,30 200x30\n1: r3 0,60 200x30\n2: r4 0,0 200x30\n2: r5 0,30 200x30",
            Of($"<table>{Rows(5)}</table>").Places());

    [Fact]
    public void A_row_that_fits_exactly_stays() =>
        Assert.Equal("1: r1 0,0 200x50\n1: r2 0,50 200x50", Of($"<table>{Rows(2, "50px")}</table>").Places());

    [Fact]
    public void The_head_is_repeated_on_every_page() =>
        Assert.Equal(
            "1: h 0,0 200x20\n1: r1 0,20 200x30\n1: r2 0,50 200x30\n2: h* 0,0 200x20\n2: r3 0,20 200x30\n2: r4 0,50 200x30",
            Of($"<table><thead><tr id=h style='height:20px'><th>h<tbody>{Rows(4)}</table>").Places());

    [Fact]
    public void The_foot_stands_below_the_last_row_of_every_page() =>
        Assert.Equal(
            "1: r1 0,0 200x30\n1: r2 0,30 200x30\n1: f* 0,60 200x20\n2: r3 0,0 200x30\n2: r4 0,30 200x30\n2: f 0,60 200x20",
            Of($"<table><tfoot><tr id=f style='height:20px'><td>f<tbody>{Rows(4)}</table>").Places());

    /// <summary>Without the foot, the row that the spanning cell makes high would stand on the page.</summary>
    [Fact]
    public void The_last_row_leaves_room_for_the_foot() =>
        Assert.Equal(
            "1: a 0,0 200x0\n1: b 0,0 200x70\n1: f* 0,70 200x30\n2: b 0,0 200x20\n2: f 0,20 200x30",
            Of("<table><tfoot><tr id=f style='height:30px'><td>f<tbody><tr id=a><td rowspan=2>1<br>2<br>3<br>4<br>5<br>6<br>7<br>8<tr id=b><td>x</table>").Places());

    [Fact]
    public void What_is_positioned_in_a_head_is_repeated_with_it() =>
        Assert.Equal(
            "1: 1\n1: 2\n1: h\n2: 3\n2: *h",
            Of("<table><thead><tr style='height:20px'><th><span style='position:absolute'>h</span><tbody><tr><td>1<div></div><tr><td>2<div></div><tr><td>3</table>").Lines());

    [Fact]
    public void The_head_is_not_repeated_on_a_page_where_it_would_leave_too_little_room() =>
        Assert.Equal(
            "1: h 0,0 200x20\n1: a 0,20 200x10\n2: b 0,0 200x90\n2: c 0,90 200x10",
            Of("<table><thead><tr id=h style='height:20px'><th>h<tbody><tr id=a><td>a<tr id=b><td style='font-size:90px;line-height:90px'>b<tr id=c><td>c</table>").Places());

    [Fact]
    public void Of_the_pages_heads_the_first_is_content_of_the_feet_the_last() =>
        Assert.Equal(
            "1: head\n1: 1\n1: 2\n1: *foot\n2: *head\n2: 3\n2: 4\n2: foot",
            Of($"<table><thead><tr style='height:20px'><th>head<tfoot><tr style='height:20px'><td>foot<tbody>{Rows(4)}</table>").Lines());

    [Fact]
    public void A_head_that_takes_more_than_half_a_page_is_not_repeated_and_the_author_is_told()
    {
        var pages = Of($"<table><thead><tr id=h style='height:60px'><th>h<tbody>{Rows(4)}</table>");
        Assert.Equal("1: h 0,0 200x60\n1: r1 0,60 200x30\n2: r2 0,0 200x30\n2: r3 0,30 200x30\n2: r4 0,60 200x30", pages.Places());
        Assert.Equal("table-head-not-repeated", Assert.Single(pages.Sink.Sorted()).Id);
    }

    [Fact]
    public void A_head_is_never_left_without_a_row() =>
        Assert.Equal(
            "1: d 0,0 200x60\n2: h 0,0 200x20\n2: r1 0,20 200x30\n2: r2 0,50 200x30",
            Of($"<div id=d style='height:60px'></div><table><thead><tr id=h style='height:20px'><th>h<tbody>{Rows(2)}</table>").Places());

    [Fact]
    public void The_last_row_does_not_stand_alone_on_a_page() =>
        Assert.Equal(
            "1: r1 0,0 200x20\n1: r2 0,20 200x20\n1: r3 0,40 200x20\n1: r4 0,60 200x20\n2: r5 0,0 200x20\n2: r6 0,20 200x20",
            Of($"<table>{Rows(6, "20px")}</table>").Places());

    [Fact]
    public void The_first_row_does_not_stand_alone_before_a_break() =>
        Assert.Equal(
            "1: d 0,0 200x70\n2: r1 0,0 200x20\n2: r2 0,20 200x20\n2: r3 0,40 200x20",
            Of($"<div id=d style='height:70px'></div><table>{Rows(3, "20px")}</table>").Places());

    [Fact]
    public void A_heading_goes_with_the_table_under_it() =>
        Assert.Equal(
            "1: d 0,0 200x60\n2: x 0,0 200x20\n2: r1 0,20 200x30\n2: r2 0,50 200x30",
            Of($"<div id=d style='height:60px'></div><h2 id=x></h2><table>{Rows(2)}</table>", "h2 { height: 20px; break-after: avoid }").Places());

    [Fact]
    public void A_break_between_rows_is_taken_where_it_is_asked_for() =>
        Assert.Equal(
            "1: r1 0,0 200x30\n2: r2 0,0 200x30\n2: r3 0,30 200x30",
            Of($"<table>{Rows(3)}</table>", "#r2 { break-before: page }").Places());

    [Fact]
    public void A_break_before_a_group_and_after_one() =>
        Assert.Equal(
            "1: r1 0,0 200x30\n2: g 0,0 200x30\n2: r2 0,0 200x30\n3: r3 0,0 200x30",
            Of("<table><tr id=r1 style='height:30px'><td>1<tbody id=g><tr id=r2 style='height:30px'><td>2<tbody><tr id=r3 style='height:30px'><td>3</table>", "#g { break-before: page; break-after: page }").Places());

    [Fact]
    public void Breaks_are_avoided_between_rows_that_say_so() =>
        Assert.Equal(
            "1: r1 0,0 200x30\n1: r2 0,30 200x30\n2: r3 0,0 200x30\n2: r4 0,30 200x30\n2: r5 0,60 200x30",
            Of($"<table>{Rows(5)}</table>", "#r3 { break-after: avoid }").Places());

    [Fact]
    public void A_group_is_kept_together() =>
        Assert.Equal(
            "1: r1 0,0 200x30\n1: r2 0,30 200x30\n2: s1 0,0 200x30\n2: s2 0,30 200x30",
            Of($"<table><tbody>{Rows(2)}<tbody style='break-inside:avoid'><tr id=s1 style='height:30px'><td>1<tr id=s2 style='height:30px'><td>2</table>").Places());

    [Fact]
    public void A_table_is_kept_together() =>
        Assert.Equal(
            "1: d 0,0 200x50\n2: r1 0,0 200x30\n2: r2 0,30 200x30",
            Of($"<div id=d style='height:50px'></div><table>{Rows(2)}</table>", "table { break-inside: avoid }").Places());

    [Fact]
    public void What_does_not_fit_after_a_table_takes_rows_along_when_it_may_not_be_parted() =>
        Assert.Equal(
            "1: r1 0,0 200x20\n1: r2 0,20 200x20\n2: r3 0,0 200x20\n2: r4 0,20 200x20\n2: d 0,40 200x30",
            Of($"<table>{Rows(4, "20px")}</table><div id=d style='break-before:avoid'></div>").Places());

    [Fact]
    public void A_row_higher_than_a_page_is_split_and_its_cells_go_on_side_by_side()
    {
        string long_ = string.Join("<br>", Enumerable.Range(1, 14).Select(i => $"a{i}"));
        string short_ = string.Join("<br>", Enumerable.Range(1, 12).Select(i => $"b{i}"));
        var pages = Of($"<table id=t><tr id=r><td id=a>{long_}<td id=b>{short_}</table>", "table { table-layout: fixed }");
        Assert.Equal(
            "1: t 0,0 200x100\n1: r 0,0 200x100\n1: a 0,0 100x100\n1: b 100,0 100x100\n2: t 0,0 200x40\n2: r 0,0 200x40\n2: a 0,0 100x40\n2: b 100,0 100x40",
            pages.Places());
        Assert.Equal(26, pages.Lines().Split('\n').Length);
    }

    [Fact]
    public void A_row_that_no_page_has_room_for_begins_where_there_is_some() =>
        Assert.StartsWith(
            "1: d 0,0 200x30\n1: r 0,30 200x70\n2: r 0,0 200x70",
            Of($"<div id=d></div><table><tr id=r><td>{string.Join("<br>", Enumerable.Range(1, 14))}</table>").Places());

    [Fact]
    public void A_row_that_may_not_be_split_begins_a_page_and_is_split_only_there() =>
        Assert.StartsWith(
            "1: d 0,0 200x30\n2: r 0,0 200x100\n3: r 0,0 200x40",
            Of($"<div id=d></div><table><tr id=r style='break-inside:avoid'><td>{string.Join("<br>", Enumerable.Range(1, 14))}</table>").Places());

    [Fact]
    public void A_row_higher_than_its_content_is_split_too() =>
        Assert.Equal(
            "1: r 0,0 200x100\n2: r 0,0 200x100\n3: r 0,0 200x50",
            Of("<table><tr id=r style='height:250px'><td>a</table>").Places());

    [Fact]
    public void A_cell_over_several_rows_goes_on_on_the_next_page()
    {
        var pages = Of("<table><tr id=r1><td id=s rowspan=4>s1<br>s2<br>s3<td>1<tr id=r2><td>2<tr id=r3><td>3<tr id=r4><td>4</table>", "tr { height: 40px } table { table-layout: fixed }");
        Assert.Equal(
            "1: r1 0,0 200x40\n1: s 0,0 100x80\n1: r2 0,40 200x40\n2: r3 0,0 200x40\n2: s 0,0 100x80\n2: r4 0,40 200x40",
            pages.Places());
        Assert.Equal("1: s1\n1: s2\n1: s3\n1: 1\n1: 2\n2: 3\n2: 4", pages.Lines());
    }

    [Fact]
    public void What_is_left_of_a_spanning_cell_makes_its_last_row_higher()
    {
        string lines = string.Join("<br>", Enumerable.Range(1, 12).Select(i => $"s{i}"));
        var pages = Of($"<table><tr id=r1><td id=s rowspan=3>{lines}<td>1<tr id=r2><td>2<tr id=r3><td>3</table>", "tr { height: 40px } table { table-layout: fixed } td { orphans: 1; widows: 1 } div { height: 5px }");
        Assert.Equal("1: r1 0,0 200x40\n1: s 0,0 100x80\n1: r2 0,40 200x40\n2: r3 0,0 200x40\n2: s 0,0 100x40", pages.Places());
        Assert.Equal(15, pages.Lines().Split('\n').Length);
    }

    [Fact]
    public void A_caption_above_stays_with_the_first_rows() =>
        Assert.Equal(
            "1: d 0,0 200x60\n2: c 0,0 200x20\n2: r1 0,20 200x30\n2: r2 0,50 200x30",
            Of($"<div id=d style='height:60px'></div><table><caption id=c>{Rows(2)}</table>", "caption { height: 20px }").Places());

    [Fact]
    public void A_table_in_a_cell_is_split_with_it()
    {
        string inner = string.Concat(Enumerable.Range(1, 8).Select(i => $"<tr id=i{i} style='height:20px'><td>{i}"));
        Assert.Equal(
            "1: r 0,0 200x100\n1: i1 0,0 200x20\n1: i2 0,20 200x20\n1: i3 0,40 200x20\n1: i4 0,60 200x20\n1: i5 0,80 200x20\n2: r 0,0 200x60\n2: i6 0,0 200x20\n2: i7 0,20 200x20\n2: i8 0,40 200x20",
            Of($"<table><tr id=r><td><table>{inner}</table></table>").Places());
    }

    [Fact]
    public void Spacing_is_kept_around_the_rows_of_each_page_and_borders_at_the_tables_ends() =>
        Assert.Equal(
            "1: t 0,0 200x90\n1: r1 5,15 190x20\n1: r2 5,40 190x20\n1: r3 5,65 190x20\n2: t 0,0 200x65\n2: r4 5,5 190x20\n2: r5 5,30 190x20",
            Of($"<table id=t>{Rows(5, "20px")}</table>", "table { border-spacing: 5px; border: solid; border-width: 10px 0; box-sizing: border-box }").Places());

    [Fact]
    public void Hidden_rows_take_no_room_from_a_page() =>
        Assert.Equal(
            "1: r1 0,0 200x30\n1: r2 0,30 200x0\n1: r3 0,30 200x30\n1: r4 0,60 200x30",
            Of($"<table>{Rows(4)}</table>", "#r2 { visibility: collapse }").Places());

    [Fact]
    public void Cells_of_a_hidden_column_say_nothing() =>
        Assert.Equal("1: a\n1: c", Of("<table><col><col style='visibility:collapse'><col><tr><td>a<td>b<td>c</table>").Lines());

    [Fact]
    public void Heights_in_percent_refer_to_a_cell_whose_height_is_given() =>
        Assert.Equal("1: x 0,0 10x20\n1: y 10,0 10x10", Of("<table style='width:auto'><tr><td style='height:40px'><div id=x>a</div><td><div id=y>b</div></table>", "div { height: 50% }").Places());
}
