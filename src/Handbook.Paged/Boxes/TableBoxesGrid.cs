using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Gives each cell its place: <see href="https://html.spec.whatwg.org/multipage/tables.html#forming-a-table">HTML, 4.9.12</see>. Columns
/// in which no cell begins are one with the column before them
/// (<see href="https://www.w3.org/TR/css-tables-3/#dimensioning-the-row-column-grid--step2">CSS Tables 3, 3.3, track merging</see>), so
/// that a span over a thousand columns costs nothing.
/// </summary>
internal sealed class TableBoxesGrid
{
    private readonly TableBoxesReader reader;
    private readonly HashSet<int> begins = [];
    private readonly Dictionary<ComputedStyle, ComputedStyle> undecorated = new(ReferenceEqualityComparer.Instance);
    private int width;

    private TableBoxesGrid(TableBoxesReader reader) => this.reader = reader;

    private readonly record struct Placed(UnplacedCell Cell, int Column, int RowSpan);

    public static (IReadOnlyList<TableRowGroupBox> Groups, IReadOnlyList<TableColumn> Columns) Place(TableBoxesReader reader) => new TableBoxesGrid(reader).Place();

    private (IReadOnlyList<TableRowGroupBox> Groups, IReadOnlyList<TableColumn> Columns) Place()
    {
        var ordered = reader.Groups.Where(g => g.Kind == TableRowGroupKind.Head)
            .Concat(reader.Groups.Where(g => g.Kind == TableRowGroupKind.Body))
            .Concat(reader.Groups.Where(g => g.Kind == TableRowGroupKind.Foot))
            .Where(g => g.Rows.Count > 0)
            .ToList();
        var places = ordered.ConvertAll(PlaceGroup);
        width = Math.Max(width, reader.Columns.Count);
        int[] track = MergeTracks();
        var groups = new List<TableRowGroupBox>(ordered.Count);
        for (int g = 0; g < ordered.Count; g++) groups.Add(GroupBox(ordered[g], places[g], track));
        var columns = Enumerable.Range(0, track[^1]).Select(c => c < reader.Columns.Count ? reader.Columns[c] : TableColumn.Plain);
        return (groups, [.. columns]);
    }

    private List<List<Placed>> PlaceGroup(UnplacedGroup group)
    {
        // Index of the row below the cells that cover a column.
        var coveredUntil = new List<int>();
        var rows = new List<List<Placed>>(group.Rows.Count);
        for (int r = 0; r < group.Rows.Count; r++)
        {
            var placed = new List<Placed>(group.Rows[r].Cells.Count);
            int column = 0;
            foreach (var cell in group.Rows[r].Cells)
            {
                while (column < coveredUntil.Count && coveredUntil[column] > r) column++;
                int rowSpan = cell.RowSpan == 0 ? group.Rows.Count - r : Math.Min(cell.RowSpan, group.Rows.Count - r);
                while (coveredUntil.Count < column + cell.ColumnSpan) coveredUntil.Add(0);
                for (int c = column; c < column + cell.ColumnSpan; c++) coveredUntil[c] = Math.Max(coveredUntil[c], r + rowSpan);
                placed.Add(new Placed(cell, column, rowSpan));
                begins.Add(column);
                column += cell.ColumnSpan;
            }
            rows.Add(placed);
        }
        width = Math.Max(width, coveredUntil.Count);
        return rows;
    }

    /// <returns>For each column, and for the one after the last, which merged column it is.</returns>
    private int[] MergeTracks()
    {
        int[] track = new int[width + 1];
        int next = -1;
        for (int c = 0; c < width; c++)
        {
            if (c == 0 || c < reader.Columns.Count || begins.Contains(c)) next++;
            track[c] = next;
        }
        track[width] = next + 1;
        return track;
    }

    private TableRowGroupBox GroupBox(UnplacedGroup group, List<List<Placed>> places, int[] track)
    {
        var rows = new TableRowBox[group.Rows.Count];
        int[] coveredUntil = new int[track[^1]];
        for (int r = 0; r < rows.Length; r++) rows[r] = RowBox(group.Rows[r], places[r], r, track, coveredUntil);
        return new TableRowGroupBox(group.Style, Undecorated(group.Style), group.Element)
        {
            Kind = group.Kind,
            Rows = rows,
            Structure = group.Structure.Node,
            BreakBefore = BreakPropagation.Join(group.Style.BreakBefore, rows[0].BreakBefore),
            BreakAfter = BreakPropagation.Join(group.Style.BreakAfter, rows[^1].BreakAfter),
            StartPage = reader.Page,
            EndPage = reader.Page,
        };
    }

    private TableRowBox RowBox(UnplacedRow row, List<Placed> places, int index, int[] track, int[] coveredUntil)
    {
        var cells = new List<TableCellBox>(places.Count);
        foreach (var place in places)
        {
            int first = track[place.Column], end = EndOf(track, place.Column + place.Cell.ColumnSpan);
            for (int c = first; c < end; c++) coveredUntil[c] = Math.Max(coveredUntil[c], index + place.RowSpan);
            cells.Add(new TableCellBox(place.Cell.Content) { Column = first, ColumnSpan = end - first, RowSpan = place.RowSpan });
        }
        AddMissingCells(row, cells, index, coveredUntil);
        return new TableRowBox(row.Style, Undecorated(row.Style), row.Element)
        {
            Cells = cells,
            Structure = row.Structure.Node,
            BreakBefore = row.Style.BreakBefore,
            BreakAfter = row.Style.BreakAfter,
            StartPage = reader.Page,
            EndPage = reader.Page,
        };
    }

    // A column that was merged into the one before it ends where that ends.
    private static int EndOf(int[] track, int column) => column >= track.Length ? track[^1] : column > 0 && track[column] == track[column - 1] ? track[column] + 1 : track[column];

    /// <summary>
    /// Slots that no cell covers are filled with one that has nothing to show
    /// (<see href="https://www.w3.org/TR/css-tables-3/#missing-cells-fixup">CSS Tables 3, 3.4</see>).
    /// </summary>
    private void AddMissingCells(UnplacedRow row, List<TableCellBox> cells, int index, int[] coveredUntil)
    {
        for (int c = 0; c < coveredUntil.Length; c++)
        {
            if (coveredUntil[c] > index) continue;
            int end = c + 1;
            while (end < coveredUntil.Length && coveredUntil[end] <= index) end++;
            cells.Add(new TableCellBox(Missing(row, end - c)) { Column = c, ColumnSpan = end - c });
            for (int covered = c; covered < end; covered++) coveredUntil[covered] = index + 1;
        }
    }

    private BlockContainerBox Missing(UnplacedRow row, int columns) => new(ComputedStyle.Anonymous(row.Style, Display.TableCell), null)
    {
        EstablishesFormattingContext = true,
        Structure = reader.MissingCell(row, columns).Node,
    };

    private ComputedStyle Undecorated(ComputedStyle style)
    {
        if (!undecorated.TryGetValue(style, out var result)) undecorated.Add(style, result = style.WithoutBackground());
        return result;
    }
}
