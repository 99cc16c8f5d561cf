using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Makes lines of the edges that <see cref="CollapsedBorders"/> resolved: edges that continue each other are one line. Where lines meet,
/// each reaches to the far side of the other, and the stronger is painted last, as border conflicts are resolved.
/// </summary>
internal sealed class CollapsedBorderLines
{
    private readonly SizedTable table;
    private readonly CollapsedBorders borders;
    private readonly IReadOnlyList<PlacedRow> rows;
    private readonly Px left;
    private readonly BorderSide[]?[] horizontal;
    private readonly BorderSide[][] vertical;
    private readonly List<CollapsedBorderLine> lines = [];

    private CollapsedBorderLines(SizedTable table, IReadOnlyList<PlacedRow> rows, Px left)
    {
        this.table = table;
        this.rows = rows;
        this.left = left;
        borders = table.Borders!;
        horizontal = new BorderSide[]?[rows.Count + 1];
        vertical = new BorderSide[rows.Count][];
        for (int i = 0; i < rows.Count; i++)
        {
            horizontal[i] = EdgesAbove(i);
            vertical[i] = borders.Along(rows[i].Row.Index);
        }
        horizontal[rows.Count] = rows[^1].GoesOn ? null : borders.Above(rows[^1].Row.Index + 1);
    }

    public static IReadOnlyList<CollapsedBorderLine> Collect(SizedTable table, IReadOnlyList<PlacedRow> rows, Px left)
    {
        var result = new CollapsedBorderLines(table, rows, left);
        result.AddVertical();
        result.AddHorizontal();
        return [.. result.lines.Order(Comparer<CollapsedBorderLine>.Create(ByStrength))];
    }

    private static int ByStrength(CollapsedBorderLine a, CollapsedBorderLine b) =>
        CollapsedBorders.Beats(a.Side, b.Side) ? 1 : CollapsedBorders.Beats(b.Side, a.Side) ? -1 : 0;

    /// <summary>Null: the row goes on from the page before, and so does everything beside it.</summary>
    private BorderSide[]? EdgesAbove(int i)
    {
        var row = rows[i];
        if (i == 0) return row.IsFirst ? borders.Above(row.Row.Index) : null;
        int above = rows[i - 1].Row.Index;
        return above + 1 == row.Row.Index && row.IsFirst && !rows[i - 1].GoesOn
            ? borders.Above(row.Row.Index)
            : borders.Between(above, row.Row.Index, belowGoesOn: !row.IsFirst);
    }

    private Px X(int column) => left + table.LineBefore(column);

    private Px Y(int boundary) => boundary < rows.Count ? rows[boundary].Top : rows[^1].Bottom;

    private void AddHorizontal()
    {
        int columns = table.Grid.ColumnCount;
        for (int b = 0; b <= rows.Count; b++)
        {
            if (horizontal[b] is not { } edges) continue;
            for (int from = 0; from < columns;)
            {
                int to = from + 1;
                while (to < columns && edges[to] == edges[from]) to++;
                if (edges[from].IsVisible) AddHorizontal(b, from, to, edges[from]);
                from = to;
            }
        }
    }

    private void AddHorizontal(int boundary, int from, int to, BorderSide side)
    {
        if (table.Measured.IsRightToLeft) (from, to) = (to, from);
        Px start = X(from) - WidestVertical(boundary, from) / 2, end = X(to) + WidestVertical(boundary, to) / 2;
        lines.Add(new CollapsedBorderLine(new Rect(start, Y(boundary) - side.Width / 2, end - start, side.Width), true, side));
    }

    private void AddVertical()
    {
        for (int c = 0; c <= table.Grid.ColumnCount; c++)
        {
            for (int from = 0; from < rows.Count;)
            {
                int to = from + 1;
                while (to < rows.Count && vertical[to][c] == vertical[from][c]) to++;
                if (vertical[from][c].IsVisible) AddVertical(c, from, to, vertical[from][c]);
                from = to;
            }
        }
    }

    private void AddVertical(int column, int from, int to, BorderSide side)
    {
        Px start = Y(from) - WidestHorizontal(from, column) / 2, end = Y(to) + WidestHorizontal(to, column) / 2;
        lines.Add(new CollapsedBorderLine(new Rect(X(column) - side.Width / 2, start, side.Width, end - start), false, side));
    }

    private Px WidestVertical(int boundary, int column)
    {
        var width = Px.Zero;
        if (boundary > 0) width = Px.Max(width, vertical[boundary - 1][column].Width);
        if (boundary < rows.Count) width = Px.Max(width, vertical[boundary][column].Width);
        return width;
    }

    private Px WidestHorizontal(int boundary, int column)
    {
        if (horizontal[boundary] is not { } edges) return Px.Zero;
        var width = Px.Zero;
        if (column > 0) width = Px.Max(width, edges[column - 1].Width);
        if (column < edges.Length) width = Px.Max(width, edges[column].Width);
        return width;
    }
}
