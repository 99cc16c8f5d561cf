using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Makes the fragments of the rows that a page holds, once it is known which. Only then can cells of several rows be laid out: the page may
/// end among their rows.
/// </summary>
internal sealed class GridFragments
{
    private readonly SizedTable table;
    private readonly ConstraintSpace space;
    private readonly BoxModel model;
    private readonly FragmentBuilder builder;
    private readonly SpanningCells spanning;
    private readonly IReadOnlyList<PlacedRow> rows;
    private readonly Dictionary<TableCellBox, BreakToken?> rests = new(ReferenceEqualityComparer.Instance);
    private readonly List<PlacedCell>[] cells;
    private readonly Px left;
    private readonly Px firstTop;

    private GridFragments(SizedTable table, ConstraintSpace space, BoxModel model, FragmentBuilder builder, SpanningCells spanning, IReadOnlyList<PlacedRow> rows, int first)
    {
        this.table = table;
        this.space = space;
        this.model = model;
        this.builder = builder;
        this.spanning = spanning;
        this.rows = rows;
        cells = new List<PlacedCell>[rows.Count];
        left = model.ContentLeft;
        firstTop = first < rows.Count ? rows[first].Top : Px.Zero;
    }

    /// <summary>A cell's piece and where it stands, from the corner of the table's piece.</summary>
    internal readonly record struct PlacedCell(GridCell Cell, BoxFragment Fragment, Point Corner);

    /// <param name="first">Index of the first row that is not a repeated head's: something of it must stand here where the page begins with the table.</param>
    /// <returns>How each cell goes on that stands in the last row that is not a foot's; cells that are not named are finished.</returns>
    public static IReadOnlyDictionary<TableCellBox, BreakToken?> Add(SizedTable table, ConstraintSpace space, BoxModel model, FragmentBuilder builder, SpanningCells spanning, IReadOnlyList<PlacedRow> rows, int first)
    {
        var making = new GridFragments(table, space, model, builder, spanning, rows, first);
        making.PlaceCells();
        making.AddBackgrounds();
        making.AddRows();
        making.AddBorders();
        return making.rests;
    }

    private void PlaceCells()
    {
        for (int i = 0; i < rows.Count; i++)
        {
            cells[i] = [];
            var placed = rows[i];
            if (placed.Row.IsHidden)
            {
                PlaceHidden(i);
                continue;
            }
            if (BeginsPiece(i))
            {
                for (int c = 0; c < placed.Row.FromAbove.Count; c++) PlaceSpanning(i, placed.Row.FromAbove[c], placed.Token?.Cells[c], isFirst: false);
            }
            for (int c = 0; c < placed.Row.Cells.Count; c++)
            {
                var cell = new GridCell(placed.Row.Cells[c], placed.Row.Index);
                if (table.Hides(cell)) Place(i, cell, CellLayout.Hidden(table, cell, placed.Height), null, Px.Zero);
                else if (cell.Box.RowSpan > 1) PlaceSpanning(i, cell, placed.IsFirst ? null : placed.Token!.Cells[placed.Row.FromAbove.Count + c], placed.IsFirst);
                else PlaceSingle(i, cell, placed.Contents.Cells[c]);
            }
        }
    }

    /// <summary>A row of <c>visibility: collapse</c>. Cells that begin in it and span further rows go with it.</summary>
    private void PlaceHidden(int i)
    {
        foreach (var box in rows[i].Row.Cells)
        {
            var cell = new GridCell(box, rows[i].Row.Index);
            Place(i, cell, CellLayout.Hidden(table, cell, Px.Zero), null, Px.Zero);
        }
    }

    /// <summary>Whether cells reach into this row from an earlier page, not from a row above it on this one.</summary>
    private bool BeginsPiece(int i) => rows[i].Token is not null;

    private void PlaceSingle(int i, GridCell cell, LayoutResult? result)
    {
        var placed = rows[i];
        if (result is null)
        {
            Place(i, cell, CellLayout.Empty(table, cell, placed.Height, isFirst: false, placed.GoesOn), null, Px.Zero);
            rests[cell.Box] = null;
            return;
        }
        rests[cell.Box] = result.Token;
        if (result.Fragment is null)
        {
            Place(i, cell, CellLayout.Empty(table, cell, placed.Height, placed.IsFirst, goesOn: true), null, Px.Zero);
            return;
        }
        bool isWhole = placed.IsFirst && !placed.GoesOn;
        if (isWhole && CellLayout.RefersToHeight(table, cell)) result = CellLayout.Whole(table, cell, space.Context, placed.Height);
        var shift = isWhole ? CellLayout.ShiftOf(cell, result.Fragment!, placed.Height, placed.Contents.Baseline) : Px.Zero;
        Place(i, cell, CellLayout.Stretch(result.Fragment!, placed.Height, shift, placed.GoesOn), result, shift);
    }

    private void PlaceSpanning(int first, GridCell cell, BreakToken? token, bool isFirst)
    {
        int last = LastOf(first, cell);
        var (top, bottom) = (rows[first].Top, rows[last].Bottom);
        bool goesOn = rows[last].Row.Index < cell.LastRow || rows[last].GoesOn;
        if (!isFirst && token is null)
        {
            Place(first, cell, CellLayout.Empty(table, cell, bottom - top, isFirst: false, goesOn), null, Px.Zero);
            rests[cell.Box] = null;
            return;
        }
        var result = spanning.Layout(cell, top, goesOn ? bottom : Px.Infinite, token, mustProgress: !goesOn || (space.MustProgress && rows[first].Top.FitsIn(firstTop)));
        rests[cell.Box] = result.Fragment is null ? token ?? result.Token : result.Token;
        if (result.Fragment is null)
        {
            Place(first, cell, CellLayout.Empty(table, cell, bottom - top, isFirst, goesOn), null, Px.Zero);
            return;
        }
        if (isFirst && !goesOn && CellLayout.RefersToHeight(table, cell)) result = CellLayout.Whole(table, cell, space.Context, bottom - top);
        var shift = isFirst && !goesOn ? CellLayout.ShiftOf(cell, result.Fragment!, bottom - top, rows[first].Contents.Baseline) : Px.Zero;
        Place(first, cell, CellLayout.Stretch(result.Fragment!, bottom - top, shift, goesOn), result, shift);
    }

    /// <summary>Index of the last placed row that a cell stands in.</summary>
    private int LastOf(int first, GridCell cell)
    {
        int last = first;
        while (last + 1 < rows.Count && rows[last + 1].Row.Index == rows[last].Row.Index + 1 && rows[last + 1].Row.Index <= cell.LastRow) last++;
        return last;
    }

    private void Place(int row, GridCell cell, BoxFragment fragment, LayoutResult? result, Px shift)
    {
        var corner = new Point(left + table.LeftOf(cell), rows[row].Top);
        cells[row].Add(new PlacedCell(cell, fragment, corner));
        if (result is not { OutOfFlow: { Count: > 0 } outOfFlow }) return;
        if (rows[row].IsRepeated) outOfFlow = [.. outOfFlow.Select(box => box with { IsRepeated = true })];
        builder.AddOutOfFlow(outOfFlow, corner + new Point(Px.Zero, shift));
    }

    private void AddBackgrounds()
    {
        foreach (var background in CellBackgrounds.Collect(table, rows, cells, left)) builder.Add(background.Fragment, background.Offset);
    }

    private void AddRows()
    {
        for (int from = 0; from < rows.Count;)
        {
            int to = from + 1;
            while (to < rows.Count && rows[to].Row.Group == rows[from].Row.Group) to++;
            AddGroup(from, to);
            from = to;
        }
    }

    private void AddGroup(int from, int to)
    {
        var (first, last) = (rows[from], rows[to - 1]);
        var (x, width) = table.RowExtent;
        var corner = new Point(left + x, first.Top);
        var children = new List<PlacedFragment>(to - from);
        for (int i = from; i < to; i++) children.Add(new PlacedFragment(RowFragment(i, corner.X, width), new Point(Px.Zero, rows[i].Top - first.Top)));
        var group = new BoxFragment(first.Row.Group, new Size(width, last.Bottom - first.Top))
        {
            Children = children,
            IsFirst = first.IsFirst && first.Row.IsFirstInGroup,
            IsLast = !last.GoesOn && last.Row.IsLastInGroup,
            IsRepeated = first.IsRepeated,
            FirstBaseline = BaselineOf(first),
            LastBaseline = last.Top - first.Top + BaselineOf(last),
        };
        builder.Add(group, corner, first.Row.Group);
    }

    private BoxFragment RowFragment(int i, Px x, Px width)
    {
        var placed = rows[i];
        var corner = new Point(x, placed.Top);
        var children = new List<PlacedFragment>(cells[i].Count);
        foreach (var cell in cells[i].OrderBy(c => c.Cell.Column))
        {
            var shift = RelativePosition.Of(cell.Cell.Box, model);
            children.Add(new PlacedFragment(cell.Fragment, cell.Corner - corner + shift));
        }
        return new BoxFragment(placed.Row.Box, new Size(width, placed.Height))
        {
            Children = children,
            IsFirst = placed.IsFirst,
            IsLast = !placed.GoesOn,
            FirstBaseline = BaselineOf(placed),
            LastBaseline = BaselineOf(placed),
        };
    }

    private static Px? BaselineOf(PlacedRow row) => row.Contents.Baseline.Value > 0 ? row.Contents.Baseline : null;

    private void AddBorders()
    {
        if (table.Borders is null || rows.Count == 0) return;
        var lines = CollapsedBorderLines.Collect(table, rows, left);
        if (lines.Count == 0) return;
        var size = new Size(model.Width, rows[^1].Bottom);
        builder.Add(new CollapsedBordersFragment(size, lines), default);
    }
}
