using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// The head and the foot of a table, laid out for one page: repeated on each of them where they leave half of it to the rows.
/// See <see href="https://www.w3.org/TR/css-tables-3/#repeated-headers">CSS Tables 3, 6.2</see>.
/// </summary>
/// <param name="Head">Tops from the head's top.</param>
/// <param name="Foot">Tops from the foot's top.</param>
internal sealed record RepeatedGroups(bool Repeats, IReadOnlyList<PlacedRow> Head, IReadOnlyList<PlacedRow> Foot)
{
    public static readonly RepeatedGroups None = new(false, [], []);

    /// <param name="around">What else each page gives up.</param>
    /// <param name="room">Of the page, or what is left of it for a table in a table.</param>
    public static RepeatedGroups Of(SizedTable table, LayoutContext context, Px around, Px room)
    {
        var grid = table.Grid;
        bool hasBody = grid.BodyEnd > grid.HeadRows;
        if (!hasBody || grid.HeadRows + grid.FootRows == 0) return None;
        var head = Stack(table, 0, grid.HeadRows, context);
        var foot = Stack(table, grid.BodyEnd, grid.Rows.Count, context);
        var height = (head.Count > 0 ? head[^1].Bottom : Px.Zero) + (foot.Count > 0 ? foot[^1].Bottom : Px.Zero);
        if (height + around <= room / 2) return new RepeatedGroups(true, head, foot);
        context.Diagnostics.Report(TableDiagnostics.HeadNotRepeated(grid.Rows[grid.HeadRows > 0 ? 0 : grid.BodyEnd].Group.Element?.Span ?? grid.Table.Element?.Span));
        return None;
    }

    private static List<PlacedRow> Stack(SizedTable table, int from, int to, LayoutContext context)
    {
        var rows = new List<PlacedRow>(to - from);
        var y = Px.Zero;
        for (int r = from; r < to; r++)
        {
            var row = table.Grid.Rows[r];
            var contents = RowContents.Layout(table, row, context, Fragmentainer.Unbroken, Px.Zero, null, mustProgress: true);
            var height = Px.Max(contents.Height, table.Heights.LeastOf(row, context));
            rows.Add(new PlacedRow(row, contents, y, height, null));
            if (!row.IsHidden) y += height + table.Measured.SpacingY;
        }
        return rows;
    }
}
