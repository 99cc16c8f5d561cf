using System.Globalization;
using System.Text;
using CsCheck;
using Handbook.Paged.Geometry;
using Handbook.Paged.Layout;
using Handbook.Testing;

namespace Handbook.Paged.Tests.Layout.Tables;

/// <summary>What holds for every table on pages of any height.</summary>
public sealed class TablePropertyTests
{
    private sealed record CellCase(int Lines, int ColumnSpan, int RowSpan, int Align);

    private sealed record TableCase(CellCase[][] Head, CellCase[][] Body, CellCase[][] Foot, bool Collapses, int Padding, int Before)
    {
        public override string ToString() => Html(this) + " {" + Css(this) + "}";
    }

    private static readonly Gen<CellCase> Cells = Gen.Select(
        Gen.Frequency((6, Gen.Int[0, 3]), (2, Gen.Int[4, 12]), (1, Gen.Int[20, 40])), Gen.Frequency((5, Gen.Const(1)), (1, Gen.Int[2, 3])), Gen.Frequency((5, Gen.Const(1)), (1, Gen.Int[2, 5])), Gen.Int[0, 3],
        (lines, columns, rows, align) => new CellCase(lines, columns, rows, align));

    private static readonly Gen<CellCase> SmallCells = Gen.Int[0, 1].Select(lines => new CellCase(lines, 1, 1, 0));

    private static readonly Gen<TableCase> AllTables = Gen.Select(
        SmallCells.Array[1, 3].Array[0, 1], Cells.Array[1, 4].Array[1, 10], SmallCells.Array[1, 3].Array[0, 1], Gen.Bool, Gen.Int[0, 4], Gen.Int[0, 90],
        (head, body, foot, collapses, padding, before) => new TableCase(head, body, foot, collapses, padding, before));

    // No head that only a higher page repeats, and no row that only a lower page would split.
    private static readonly Gen<TableCase> LowRows = AllTables.Select(t => t with
    {
        Head = [],
        Foot = [],
        Before = 0,
        Body = [.. t.Body.Select(row => row.Select(cell => cell with { Lines = Math.Min(cell.Lines, 3) }).ToArray())],
    });

    [Fact]
    public void Every_line_stands_once_and_on_its_page_whatever_the_pages_height() => AllTables.Select(Gen.Int[60, 300]).SampleFixed(
        (table, height) =>
        {
            var pages = SquarePages.Of(Html(table), Css(table), 400, height);
            var seen = new List<string>();
            foreach (var (_, fragment, corner, isRepeated) in pages.Fragments())
            {
                if (fragment is not LineFragment line) continue;
                Assert.True((corner.Y + line.Size.Height).FitsIn(new Px(height)), $"'{SquarePages.TextOf(line)}' ends at {corner.Y + line.Size.Height} of {height}");
                if (!isRepeated) seen.Add(SquarePages.TextOf(line));
            }
            Assert.Equal(Enumerable.Range(1, CountLines(table)).Select(i => "w" + i).Order(), seen.Order());
        },
        iter: 150);

    [Fact]
    public void No_part_is_wider_than_its_table_nor_that_than_the_page() => AllTables.SampleFixed(
        table =>
        {
            foreach (var (_, fragment, corner, _) in SquarePages.Of(Html(table), Css(table), 400, 200).Fragments())
            {
                Assert.True(corner.X.Value >= -Px.Tolerance && (corner.X + fragment.Size.Width).FitsIn(new Px(400)));
            }
        },
        iter: 60);

    [Fact]
    public void A_higher_page_never_takes_more_pages() => LowRows.Select(Gen.Int[60, 200], Gen.Int[1, 100]).SampleFixed(
        (table, height, more) =>
        {
            int low = SquarePages.Of(Html(table), Css(table), 400, height).Pages.Count;
            int high = SquarePages.Of(Html(table), Css(table), 400, height + more).Pages.Count;
            Assert.True(high <= low, $"{low} pages of {height}, {high} of {height + more}");
        },
        iter: 100);

    private static string Css(TableCase table) =>
        $"table {{ width: 300px; table-layout: fixed; border-spacing: {table.Padding}px; border-collapse: {(table.Collapses ? "collapse" : "separate")} }} " +
        $"td {{ padding: {table.Padding}px; border: 1px solid; text-align: left }} #before {{ height: {table.Before / 2}px }}";

    private static string Html(TableCase table)
    {
        int next = 1;
        var html = new StringBuilder("<div id=before></div><table>");
        Add(html, "thead", table.Head, ref next);
        Add(html, "tbody", table.Body, ref next);
        Add(html, "tfoot", table.Foot, ref next);
        return html.Append("</table>").ToString();
    }

    private static void Add(StringBuilder html, string group, CellCase[][] rows, ref int next)
    {
        if (rows.Length == 0) return;
        html.Append('<').Append(group).Append('>');
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
            {
                string align = new[] { "top", "middle", "bottom", "baseline" }[cell.Align];
                html.Append(CultureInfo.InvariantCulture, $"<td colspan={cell.ColumnSpan} rowspan={cell.RowSpan} style='vertical-align:{align}'>");
                for (int i = 0; i < cell.Lines; i++) html.Append(i > 0 ? "<br>w" : "w").Append(next++);
            }
        }
        html.Append("</").Append(group).Append('>');
    }

    private static int CountLines(TableCase table) => table.Head.Concat(table.Body).Concat(table.Foot).Sum(row => row.Sum(cell => cell.Lines));
}
