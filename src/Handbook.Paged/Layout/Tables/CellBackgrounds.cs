using Handbook.Paged.Css;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Collects what shows behind the cells, lowest first: column groups, columns, row groups, rows
/// (<see href="https://www.w3.org/TR/CSS22/tables.html#table-layers">CSS 2.2, 17.5.1</see>). A background reaches as far as the cells that
/// begin in the row or column, and not between cells; areas that touch are painted as one, lest viewers show seams.
/// </summary>
internal sealed class CellBackgrounds
{
    private readonly List<Layer> columnGroups = [];
    private readonly List<Layer> columns = [];
    private readonly List<Layer> rowGroups = [];
    private readonly List<Layer> rowLayers = [];

    private sealed class Layer(ComputedStyle style, Rect area)
    {
        public ComputedStyle Style { get; } = style;

        public Rect PositioningArea { get; } = area;

        public List<Rect> Areas { get; } = [];

        /// <summary>Joins an area to the last one where the two make a rectangle.</summary>
        public void Add(Rect area)
        {
            if (Areas.Count > 0 && Join(Areas[^1], area) is { } joined) Areas[^1] = joined;
            else Areas.Add(area);
        }

        private static Rect? Join(Rect a, Rect b)
        {
            if (Same(a.Y, b.Y) && Same(a.Height, b.Height) && Same(a.Right, b.X)) return new Rect(a.X, a.Y, a.Width + b.Width, a.Height);
            if (Same(a.X, b.X) && Same(a.Width, b.Width) && Same(a.Bottom, b.Y)) return new Rect(a.X, a.Y, a.Width, a.Height + b.Height);
            return null;
        }

        private static bool Same(Px a, Px b) => Math.Abs(a.Value - b.Value) <= Px.Tolerance;
    }

    public static IEnumerable<PlacedFragment> Collect(SizedTable table, IReadOnlyList<PlacedRow> rows, IReadOnlyList<GridFragments.PlacedCell>[] cells, Px left)
    {
        var backgrounds = new CellBackgrounds();
        backgrounds.AddRows(table, rows, cells, left);
        backgrounds.AddColumns(table, rows, cells, left);
        foreach (var layer in backgrounds.columnGroups.Concat(backgrounds.columns).Concat(backgrounds.rowGroups).Concat(backgrounds.rowLayers))
        {
            foreach (var area in layer.Areas)
            {
                var corner = new Point(area.X, area.Y);
                var fragment = new CellBackgroundFragment(layer.Style, new Size(area.Width, area.Height), layer.PositioningArea.Offset(default(Point) - corner));
                yield return new PlacedFragment(fragment, corner);
            }
        }
    }

    private void AddRows(SizedTable table, IReadOnlyList<PlacedRow> rows, IReadOnlyList<GridFragments.PlacedCell>[] cells, Px left)
    {
        var (rowLeft, width) = table.RowExtent;
        var x = left + rowLeft;
        Layer? group = null;
        for (int i = 0; i < rows.Count; i++)
        {
            if (i == 0 || rows[i].Row.Group != rows[i - 1].Row.Group) group = GroupLayer(rows, i, x, width);
            var style = rows[i].Row.Box.Decoration;
            bool hasRow = style.HasBackground;
            if (!hasRow && group is null) continue;
            var row = new Layer(style, new Rect(x, rows[i].Top, width, rows[i].Height));
            foreach (var cell in cells[i].OrderBy(c => c.Corner.X.Value)) row.Add(AreaOf(cell));
            if (hasRow) rowLayers.Add(row);
            if (group is null) continue;
            foreach (var area in row.Areas) group.Add(area);
        }
    }

    private Layer? GroupLayer(IReadOnlyList<PlacedRow> rows, int first, Px x, Px width)
    {
        var box = rows[first].Row.Group;
        if (!box.Decoration.HasBackground) return null;
        int last = first;
        while (last + 1 < rows.Count && rows[last + 1].Row.Group == box) last++;
        var layer = new Layer(box.Decoration, new Rect(x, rows[first].Top, width, rows[last].Bottom - rows[first].Top));
        rowGroups.Add(layer);
        return layer;
    }

    private void AddColumns(SizedTable table, IReadOnlyList<PlacedRow> rows, IReadOnlyList<GridFragments.PlacedCell>[] cells, Px left)
    {
        if (rows.Count == 0) return;
        var list = table.Grid.Table.Columns;
        Layer? group = null;
        for (int c = 0; c < list.Count; c++)
        {
            bool beginsGroup = c == 0 || list[c].Group < 0 || list[c].Group != list[c - 1].Group;
            if (beginsGroup) group = list[c].GroupStyle is { HasBackground: true } style ? Begin(columnGroups, style, AreaOfColumns(table, rows, c, GroupEnd(list, c), left)) : null;
            bool hasColumn = list[c].Style is { HasBackground: true };
            if (!hasColumn && group is null) continue;
            var column = new Layer(list[c].Style ?? list[c].GroupStyle!, AreaOfColumns(table, rows, c, c + 1, left));
            foreach (var row in cells)
            {
                foreach (var cell in row)
                {
                    if (cell.Cell.Column == c) column.Add(AreaOf(cell));
                }
            }
            if (hasColumn) columns.Add(column);
            if (group is null) continue;
            foreach (var area in column.Areas) group.Add(area);
        }
    }

    private static int GroupEnd(IReadOnlyList<Boxes.TableColumn> list, int first)
    {
        int end = first + 1;
        while (end < list.Count && list[first].Group >= 0 && list[end].Group == list[first].Group) end++;
        return end;
    }

    private static Layer Begin(List<Layer> layers, ComputedStyle style, Rect area)
    {
        var layer = new Layer(style, area);
        layers.Add(layer);
        return layer;
    }

    private static Rect AreaOfColumns(SizedTable table, IReadOnlyList<PlacedRow> rows, int first, int end, Px left)
    {
        var (x, width) = table.Extent(first, end);
        return new Rect(left + x, rows[0].Top, width, rows[^1].Bottom - rows[0].Top);
    }

    private static Rect AreaOf(GridFragments.PlacedCell cell) =>
        new(cell.Corner.X, cell.Corner.Y, cell.Fragment.Size.Width, cell.Fragment.Size.Height);
}
