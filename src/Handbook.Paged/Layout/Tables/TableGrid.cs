using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Layout.Tables;

/// <summary>A cell and the row it begins in.</summary>
internal readonly record struct GridCell(TableCellBox Box, int Row)
{
    public int LastRow => Row + Box.RowSpan - 1;

    public int Column => Box.Column;

    public int EndColumn => Box.Column + Box.ColumnSpan;
}

/// <summary>A row of the grid, with the cells that reach into it from above.</summary>
internal sealed class GridRow(int index, TableRowGroupBox group, TableRowBox box)
{
    /// <summary>Among all rows of the table: those of the head come first, those of the foot last.</summary>
    public int Index { get; } = index;

    public TableRowGroupBox Group { get; } = group;

    public TableRowBox Box { get; } = box;

    /// <summary><c>visibility: collapse</c>: it leaves no room, though its cells count for the columns.</summary>
    public bool IsHidden { get; } = box.Style.Visibility == Visibility.Collapse;

    public bool IsFirstInGroup { get; init; }

    public bool IsLastInGroup { get; init; }

    public IReadOnlyList<TableCellBox> Cells => Box.Cells;

    /// <summary>Cells that began in an earlier row and go on here.</summary>
    public IReadOnlyList<GridCell> FromAbove { get; init; } = [];

    /// <summary>First of the rows that cells of several rows tie together; its own index where there is none.</summary>
    public int ClusterStart { get; set; } = index;

    /// <summary>Last of those rows.</summary>
    public int ClusterEnd { get; set; } = index;
}

/// <summary>The rows of a table in one list: <see href="https://www.w3.org/TR/css-tables-3/#dimensioning-the-row-column-grid--step1">CSS Tables 3, 3.3</see>.</summary>
internal sealed class TableGrid
{
    private readonly List<GridRow> rows = [];

    public TableGrid(TableBox table)
    {
        Table = table;
        foreach (var group in table.RowGroups)
        {
            AddRows(group);
            if (group.Kind == TableRowGroupKind.Head) HeadRows += group.Rows.Count;
            if (group.Kind == TableRowGroupKind.Foot) FootRows += group.Rows.Count;
        }
    }

    public TableBox Table { get; }

    public IReadOnlyList<GridRow> Rows => rows;

    public int HeadRows { get; }

    public int FootRows { get; }

    public int ColumnCount => Table.Columns.Count;

    /// <summary>Index of the row after the last one of a body.</summary>
    public int BodyEnd => rows.Count - FootRows;

    /// <summary>Which cell stands in each column of a row; those that reach into it from above included.</summary>
    public GridCell?[] Slots(int row)
    {
        var slots = new GridCell?[ColumnCount];
        foreach (var cell in rows[row].FromAbove) Fill(slots, cell);
        foreach (var cell in rows[row].Cells) Fill(slots, new GridCell(cell, row));
        return slots;
    }

    private static void Fill(GridCell?[] slots, GridCell cell)
    {
        for (int c = cell.Column; c < cell.EndColumn && c < slots.Length; c++) slots[c] = cell;
    }

    private void AddRows(TableRowGroupBox group)
    {
        var open = new List<GridCell>();
        int clusterStart = rows.Count;
        for (int i = 0; i < group.Rows.Count; i++)
        {
            int index = rows.Count;
            open.RemoveAll(cell => cell.LastRow < index);
            if (open.Count == 0) clusterStart = index;
            var row = new GridRow(index, group, group.Rows[i])
            {
                IsFirstInGroup = i == 0,
                IsLastInGroup = i == group.Rows.Count - 1,
                FromAbove = open.Count == 0 ? [] : [.. open],
                ClusterStart = clusterStart,
            };
            rows.Add(row);
            foreach (var cell in row.Cells)
            {
                if (cell.RowSpan > 1) open.Add(new GridCell(cell, index));
            }
        }
        NoteClusterEnds(rows.Count - group.Rows.Count);
    }

    private void NoteClusterEnds(int first)
    {
        for (int i = rows.Count - 1; i >= first; i--)
        {
            bool isTied = i + 1 < rows.Count && rows[i + 1].ClusterStart == rows[i].ClusterStart;
            rows[i].ClusterEnd = isTied ? rows[i + 1].ClusterEnd : i;
        }
    }
}
