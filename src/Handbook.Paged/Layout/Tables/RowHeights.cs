using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Heights of rows that their own cells don't decide alone: of rows that a cell spans, and of all rows where the table has a height.
/// See <see href="https://www.w3.org/TR/css-tables-3/#computing-the-table-height">CSS Tables 3, 3.10</see>. Each row is measured once.
/// </summary>
internal sealed class RowHeights(SizedTable table)
{
    private Px[]? heights;
    private bool[]? isMeasured;
    private readonly Dictionary<TableCellBox, Px> wholeHeights = new(ReferenceEqualityComparer.Instance);
    private Px distributed = new(double.NaN);

    private IReadOnlyList<GridRow> Rows => table.Grid.Rows;

    /// <summary>The height that the table's style gives all rows with the spacing between them; null where it gives none.</summary>
    public Px? PercentageBasis { get; private set; }

    /// <summary>The height a row must have at least, whatever its own cells need; zero where they decide.</summary>
    public Px LeastOf(GridRow row, LayoutContext context)
    {
        if (row.ClusterStart != row.ClusterEnd) MeasureCluster(row, context);
        return heights is null || isMeasured is null || !isMeasured[row.Index] ? Px.Zero : heights[row.Index];
    }

    /// <summary>How high a cell of several rows is wherever pages end.</summary>
    public Px WholeOf(GridCell cell, LayoutContext context)
    {
        if (!wholeHeights.TryGetValue(cell.Box, out var height)) wholeHeights.Add(cell.Box, height = CellLayout.Whole(table, cell, context).Fragment!.Size.Height);
        return height;
    }

    /// <summary>Stretches rows to a height that the table was given.</summary>
    /// <param name="wanted">Of all rows with the spacing between them.</param>
    public void Fill(Px wanted, LayoutContext context)
    {
        if (Rows.Count == 0 || distributed == wanted) return;
        distributed = wanted;
        PercentageBasis = wanted;
        heights = null;
        isMeasured = null;
        foreach (var row in Rows) Measure(row, context);
        for (int r = 0; r < Rows.Count; r = Rows[r].ClusterEnd + 1) DistributeSpans(Rows[r], context);
        var total = table.Measured.SpacingY * (Rows.Count - 1);
        foreach (var height in heights!) total += height;
        var bodies = Enumerable.Range(table.Grid.HeadRows, table.Grid.BodyEnd - table.Grid.HeadRows).ToArray();
        Grow(bodies.Length > 0 ? bodies : [.. Enumerable.Range(0, Rows.Count)], wanted - total);
    }

    private void MeasureCluster(GridRow row, LayoutContext context)
    {
        if (isMeasured is not null && isMeasured[row.Index]) return;
        for (int r = row.ClusterStart; r <= row.ClusterEnd; r++) Measure(Rows[r], context);
        DistributeSpans(row, context);
    }

    private void Measure(GridRow row, LayoutContext context)
    {
        heights ??= new Px[Rows.Count];
        isMeasured ??= new bool[Rows.Count];
        if (isMeasured[row.Index]) return;
        isMeasured[row.Index] = true;
        heights[row.Index] = RowContents.Layout(table, row, context, Fragmentainer.Unbroken, Px.Zero, null, mustProgress: true).Height;
    }

    /// <summary>Cells of few rows first, as columns do it: what they add counts for the cells of more rows.</summary>
    private void DistributeSpans(GridRow member, LayoutContext context)
    {
        var cells = new List<GridCell>();
        for (int r = member.ClusterStart; r <= member.ClusterEnd; r++)
        {
            foreach (var box in Rows[r].Cells)
            {
                if (box.RowSpan > 1) cells.Add(new GridCell(box, r));
            }
        }
        foreach (var cell in cells.OrderBy(c => c.Box.RowSpan))
        {
            var natural = WholeOf(cell, context);
            var wanted = Px.Max(natural, CellLayout.SpecifiedHeight(table, cell, PercentageBasis));
            var has = table.Measured.SpacingY * (cell.Box.RowSpan - 1);
            int[] rows = [.. Enumerable.Range(cell.Row, cell.Box.RowSpan)];
            foreach (int r in rows) has += heights![r];
            // Rows in which a further cell of several rows begins are those whose height is open most.
            int[] beginning = [.. rows.Skip(1).Where(r => Rows[r].Cells.Any(c => c.RowSpan > 1))];
            Grow(beginning.Length > 0 ? beginning : rows, wanted - has);
        }
    }

    /// <summary>
    /// Rows without a height of their own take what is missing, in proportion to what they have; where all have one, all do. The letter of
    /// the specification leaves this open; browsers do it so.
    /// </summary>
    private void Grow(int[] rows, Px missing)
    {
        if (missing.Value <= Px.Tolerance) return;
        int[] open = [.. rows.Where(r => Rows[r].Box.Style.Height.IsAuto && heights![r].Value > 0)];
        if (open.Length == 0) open = [.. rows.Where(r => Rows[r].Box.Style.Height.IsAuto)];
        if (open.Length == 0) open = rows;
        double total = open.Sum(r => heights![r].Value);
        foreach (int r in open) heights![r] += missing * (total > 0 ? heights[r].Value / total : 1.0 / open.Length);
    }
}
