using System.Text;
using Handbook.Paged.Boxes;
using Handbook.Paged.Painting;
using Handbook.Paged.Tests.Layout;

namespace Handbook.Paged.Tests.Boxes;

/// <summary>
/// Anonymous parts (<see href="https://www.w3.org/TR/CSS22/tables.html#anonymous-boxes">CSS 2.2, 17.2.1</see>), the grid
/// (<see href="https://html.spec.whatwg.org/multipage/tables.html#forming-a-table">HTML, 4.9.12</see>) and the structure of tables.
/// </summary>
public sealed class TableBoxesTests
{
    private const string Parts = ".t { display: table } .g { display: table-row-group } .r { display: table-row } .c { display: table-cell }";

    [Fact]
    public void Cells_alone_get_a_row_a_group_and_a_table() =>
        Assert.Equal("table(body(row(a@0 b@1)))", Grid("<div class=c id=a>a</div> <div class=c id=b>b</div>"));

    [Fact]
    public void Rows_alone_get_a_group_and_a_table() =>
        Assert.Equal("table(body(row(a@0) row(b@0)))", Grid("<div class=r><div class=c id=a>a</div></div><div class=r><div class=c id=b>b</div></div>"));

    [Fact]
    public void What_is_no_cell_gets_one() =>
        Assert.Equal("table(body(row(-@0 a@1)))", Grid("<div class=t><div class=r>text <b>bold</b><div class=c id=a>a</div></div></div>"));

    [Fact]
    public void What_stands_in_a_table_without_a_row_gets_row_and_cell() =>
        Assert.Equal("table(body(row(-@0)) body(row(a@0)))", Grid("<div class=t>text<p>more</p><div class=g><div class=r><div class=c id=a>a</div></div></div></div>"));

    [Fact]
    public void White_space_between_parts_makes_nothing() =>
        Assert.Equal("table(body(row(a@0 b@1)))", Grid("<div class=t>\n <div class=r>\n <div class=c id=a>a</div>\n <div class=c id=b>b</div>\n </div>\n </div>"));

    [Fact]
    public void Text_between_cells_parts_tables() =>
        Assert.Equal("table(body(row(a@0))) table(body(row(b@0)))", Grid("<div class=c id=a>a</div><p>between</p><div class=c id=b>b</div>"));

    [Fact]
    public void Head_and_foot_change_places_with_the_bodies() =>
        Assert.Equal("table(head(row(h@0)) body(row(b@0)) foot(row(f@0)))", Grid("<table><tfoot><tr><td id=f>f<tbody><tr><td id=b>b<thead><tr><td id=h>h</table>"));

    [Fact]
    public void A_second_head_is_a_body() =>
        Assert.Equal("table(head(row(a@0)) body(row(b@0)))", Grid("<table><thead><tr><td id=a>a<thead><tr><td id=b>b</table>"));

    [Fact]
    public void Cells_find_the_next_free_column() =>
        Assert.Equal("table(body(row(a@0 b@1/2r c@2) row(d@0 e@2)))", Grid("<table><tr><td id=a>a<td id=b rowspan=2>b<td id=c>c<tr><td id=d>d<td id=e>e</table>"));

    [Fact]
    public void Spans_end_with_their_group() =>
        Assert.Equal("table(body(row(a@0/2r b@1) row(c@1)) body(row(d@0 e@1)))", Grid("<table><tbody><tr><td id=a rowspan=99>a<td id=b>b<tr><td id=c>c<tbody><tr><td id=d>d<td id=e>e</table>"));

    [Fact]
    public void A_row_span_of_zero_reaches_to_the_groups_end() =>
        Assert.Equal("table(body(row(a@0/3r b@1) row(c@1) row(d@1)))", Grid("<table><tr><td id=a rowspan=0>a<td id=b>b<tr><td id=c>c<tr><td id=d>d</table>"));

    [Fact]
    public void Columns_in_which_no_cell_begins_are_one_with_the_column_before() =>
        Assert.Equal("table(body(row(a@0 b@1) row(c@0/2c)))", Grid("<table><tr><td id=a colspan=900>a<td id=b>b<tr><td id=c colspan=1000>c</table>"));

    [Theory]
    [InlineData("0", "")]
    [InlineData("x", "")]
    [InlineData("-2", "")]
    [InlineData(" 2x", "/2c")]
    [InlineData("99999999999", "/2c")]
    public void A_span_is_read_by_HTMLs_rules_for_numbers(string value, string span) =>
        Assert.StartsWith($"table(body(row(a@0{span}", Grid($"<table><tr><td id=a colspan='{value}'>a<td id=z>z<tr><td id=b>b<td id=c>c</table>"));

    [Fact]
    public void Rows_that_lack_cells_get_them() =>
        Assert.Equal("table(body(row(a@0 b@1 c@2) row(d@0 -@1/2c)))", Grid("<table><tr><td id=a>a<td id=b>b<td id=c>c<tr><td id=d>d</table>"));

    [Fact]
    public void Many_cells_over_many_rows_and_columns_are_placed_at_once() =>
        Assert.StartsWith("table(body(row(", Grid("<table>" + string.Concat(Enumerable.Range(0, 300).Select(_ => "<tr><td colspan=1000 rowspan=65534>a")) + "</table>"));

    [Fact]
    public void An_empty_cell_is_not_decorated_where_it_should_be_hidden()
    {
        var cells = Cells("<table><tr><td>a<td> </table>", "table { empty-cells: hide; border-collapse: separate } td { border: 2px solid #000; background: #f00 }");
        Assert.True(cells[0].Style.HasBackground && cells[0].Style.BorderTop.IsVisible);
        Assert.False(cells[1].Style.HasBackground || cells[1].Style.BorderTop.IsVisible);
        Assert.Equal(2, cells[1].Style.BorderTop.Width.Value);
    }

    [Fact]
    public void The_structure_follows_the_rows_with_spans_and_scopes() =>
        Assert.Equal(
            "Table(Caption THead(TR(TH[Column] TH[Column 2c])) TBody(TR(TH[Row] TD TD) TR(TH[Row] TD[2c])) TFoot(TR(TD[3c])))",
            Structure("<table><caption>c</caption><thead><tr><th>a<th colspan=2>b<tbody><tr><th>c<td>d<td>e<tr><th>f<td colspan=2>g<tfoot><tr><td colspan=3>h</table>"));

    [Fact]
    public void In_a_row_of_headers_each_heads_its_column() =>
        Assert.Equal("Table(TBody(TR(TH[Column] TH[Column]) TR(TH[Row] TD)))", Structure("<table><tr><th>a<th>b<tr><th>c<td>d</table>"));

    [Fact]
    public void A_scope_that_is_given_stands() =>
        Assert.Equal("Table(TBody(TR(TH[Row] TH[Column])))", Structure("<table><tr><th scope=row>a<th scope=col>b</table>"));

    [Fact]
    public void Cells_name_the_headers_that_they_are_given() =>
        Assert.Equal("Table(TBody(TR(TH#x[Column] TH[Column]) TR(TD[x] TD)))", Structure("<table><tr><th id=x>a<th id=y>b<tr><td headers='x nope'>c<td>d</table>"));

    [Fact]
    public void A_table_for_looks_has_no_structure() =>
        Assert.Equal("", Structure("<table role=presentation><tr><td>a<td>b</table>"));

    [Fact]
    public void An_arrangement_by_style_sheet_is_no_table() =>
        Assert.Equal("", Structure("<div class=t><div class=r><div class=c>a</div></div></div>"));

    [Fact]
    public void A_table_that_is_displayed_as_a_block_stays_one() =>
        Assert.Equal("Table(TBody(TR(TD TD)))", Structure("<table style='display:block'><tr><td>a<td>b</table>"));

    [Fact]
    public void Missing_cells_are_in_the_structure_so_that_rows_are_equally_long() =>
        Assert.Equal("Table(TBody(TR(TD TD TD) TR(TD TD[2c])))", Structure("<table><tr><td>a<td>b<td>c<tr><td>d</table>"));

    private static string Grid(string body) => string.Join(' ', Tables(SquarePages.Of(body, Parts).Boxes.Root).Select(Describe));

    private static IReadOnlyList<TableCellBox> Cells(string body, string css) =>
        [.. Tables(SquarePages.Of(body, css).Boxes.Root).SelectMany(t => t.RowGroups).SelectMany(g => g.Rows).SelectMany(r => r.Cells)];

    private static IEnumerable<TableBox> Tables(Box box) => box switch
    {
        TableBox table => [table],
        BlockContainerBox { Lines: { } lines } => lines.Items.Where(i => i.Atom is not null).SelectMany(i => Tables(i.Atom!)),
        BlockContainerBox container => container.Blocks.SelectMany(Tables),
        _ => [],
    };

    private static string Describe(TableBox table)
    {
        var groups = table.RowGroups.Select(g => g.Kind.ToString().ToLowerInvariant() + "(" + string.Join(' ', g.Rows.Select(r => "row(" + string.Join(' ', r.Cells.Select(Describe)) + ")")) + ")");
        return "table(" + string.Join(' ', groups) + ")";
    }

    private static string Describe(TableCellBox cell)
    {
        string spans = (cell.ColumnSpan > 1 ? cell.ColumnSpan + "c" : "") + (cell.RowSpan > 1 ? cell.RowSpan + "r" : "");
        return $"{cell.Element?.Id ?? "-"}@{cell.Column}{(spans.Length > 0 ? "/" + spans : "")}";
    }

    private static string Structure(string body)
    {
        var text = new StringBuilder();
        foreach (var table in Find(SquarePages.Of(body, Parts).Boxes.Structure.Root)) Append(text, table);
        return text.ToString();
    }

    private static IEnumerable<StructureNode> Find(StructureNode node) => node.Type == StructureType.Table
        ? [node]
        : node.Children.OfType<StructureNode>().SelectMany(Find);

    private static void Append(StringBuilder text, StructureNode node)
    {
        text.Append(node.Type);
        if (node.Id is not null) text.Append('#').Append(node.Id);
        if (node.Attributes is { } attributes)
        {
            string[] facts =
            [
                .. attributes.Scope is { } scope ? [scope.ToString()] : Array.Empty<string>(),
                .. attributes.ColSpan > 1 ? [attributes.ColSpan + "c"] : Array.Empty<string>(),
                .. attributes.RowSpan > 1 ? [attributes.RowSpan + "r"] : Array.Empty<string>(),
                .. attributes.Headers,
            ];
            if (facts.Length > 0) text.Append('[').AppendJoin(' ', facts).Append(']');
        }
        var children = node.Children.OfType<StructureNode>().ToList();
        if (children.Count == 0 || node.Type is StructureType.TD or StructureType.TH or StructureType.Caption) return;
        text.Append('(');
        for (int i = 0; i < children.Count; i++)
        {
            if (i > 0) text.Append(' ');
            Append(text, children[i]);
        }
        text.Append(')');
    }
}
