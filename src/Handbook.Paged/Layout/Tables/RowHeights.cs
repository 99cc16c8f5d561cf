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
    private readonly Dictionary<TableCellBox, (Px Height, Px Baseline)> wholes = new(ReferenceEqualityComparer.Instance);
    private Px distributed = new(double.NaN);

    private IReadOnlyList<GridRow> Rows => table.Grid.Rows;

    /// <summary>The height that the table's style gives all rows with the spacing between them; null where it gives none.</summary>
    public Px? PercentageBasis { get; private set; }

    /// <summary>The height a row must have at least, whatever its own cells need; zero where they decide.</summary>
    public Px LeastOf(GridRow row, LayoutContext context)
    {
        if (GivesHeight(row.Group)) MeasureGroup(row.Group, context);
        else if (row.ClusterStart != row.ClusterEnd) MeasureCluster(row, context);
        return heights is null || isMeasured is null || !isMeasured[row.Index] ? Px.Zero : heights[row.Index];
    }

    /// <summary>How high a cell of several rows is wherever pages end.</summary>
    public Px WholeOf(GridCell cell, LayoutContext context) => Spanning(cell, context).Height;

    /// <summary>Where the first baseline of a cell of several rows is.</summary>
    public Px BaselineOf(GridCell cell, LayoutContext context) => Spanning(cell, context).Baseline;

    private (Px Height, Px Baseline) Spanning(GridCell cell, LayoutContext context)
    {
        if (wholes.TryGetValue(cell.Box, out var known)) return known;
        var fragment = CellLayout.Whole(table, cell, context).Fragment!;
        return wholes[cell.Box] = (fragment.Size.Height, CellLayout.BaselineOf(fragment));
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
        for (int r = 0; r < Rows.Count; r = Rows[r].ClusterEnd + 1) MeasureCluster(Rows[r], context);
        foreach (var group in table.Grid.Table.RowGroups)
        {
            if (GivesHeight(group)) FillGroup(group);
        }
        var total = Spacing(0, Rows.Count - 1);
        foreach (var height in heights!) total += height;
        int[] bodies = [.. Enumerable.Range(table.Grid.HeadRows, table.Grid.BodyEnd - table.Grid.HeadRows)];
        int[] open = [.. bodies.Where(r => !GivesHeight(Rows[r].Group))];
        Grow(open.Length > 0 ? open : bodies.Length > 0 ? bodies : [.. Enumerable.Range(0, Rows.Count)], wanted - total);
    }

    private static bool GivesHeight(TableRowGroupBox group) => group.Style.Height.IsLength;

    private void MeasureGroup(TableRowGroupBox group, LayoutContext context)
    {
        int first = FirstOf(group);
        if (isMeasured is not null && isMeasured[first]) return;
        for (int r = first; r < first + group.Rows.Count; r = Rows[r].ClusterEnd + 1) MeasureCluster(Rows[r], context);
        FillGroup(group);
    }

    private int FirstOf(TableRowGroupBox group)
    {
        int first = 0;
        while (Rows[first].Group != group) first += Rows[first].Group.Rows.Count;
        return first;
    }

    private void FillGroup(TableRowGroupBox group)
    {
        int first = FirstOf(group), count = group.Rows.Count;
        var has = Spacing(first, first + count - 1);
        for (int r = first; r < first + count; r++) has += heights![r];
        Grow([.. Enumerable.Range(first, count)], CellLayout.HeightOf(group.Style.Height, Px.Zero, PercentageBasis) - has);
    }

    /// <summary>Between the rows from one to another.</summary>
    private Px Spacing(int first, int last)
    {
        int shown = 0;
        for (int r = first; r <= last; r++)
        {
            if (!Rows[r].IsHidden) shown++;
        }
        return table.Measured.SpacingY * Math.Max(0, shown - 1);
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
        if (!row.IsHidden) heights[row.Index] = RowContents.Layout(table, row, context, Fragmentainer.Unbroken, Px.Zero, null, mustProgress: true).Height;
    }

    /// <summary>Cells of few rows first, as columns do it: what they add counts for the cells of more rows.</summary>
    private void DistributeSpans(GridRow member, LayoutContext context)
    {
        var cells = new List<GridCell>();
        for (int r = member.ClusterStart; r <= member.ClusterEnd; r++)
        {
            foreach (var box in Rows[r].Cells)
            {
                if (box.RowSpan > 1 && !table.Hides(new GridCell(box, r))) cells.Add(new GridCell(box, r));
            }
        }
        foreach (var cell in cells.OrderBy(c => c.Box.RowSpan))
        {
            var natural = WholeOf(cell, context);
            var wanted = Px.Max(natural, CellLayout.SpecifiedHeight(table, cell, PercentageBasis));
            var has = Spacing(cell.Row, cell.LastRow);
            int[] rows = [.. Enumerable.Range(cell.Row, cell.Box.RowSpan).Where(r => !Rows[r].IsHidden)];
            if (rows.Length == 0) continue;
            foreach (int r in rows) has += heights![r];
            // Rows in which a further cell of several rows begins are those whose height is open most.
            int[] beginning = [.. rows.Skip(1).Where(r => Rows[r].Cells.Any(c => c.RowSpan > 1))];
            Grow(beginning.Length > 0 ? beginning : rows, wanted - has);
        }
    }

    /// <summary>
    /// Rows in percent grow to their share first; then rows without a height of their own take what is missing, in proportion to what they
    /// have; where all have one, all do. The letter of the specification leaves this open; browsers do it so.
    /// </summary>
    private void Grow(int[] rows, Px missing)
    {
        if (missing.Value <= Px.Tolerance) return;
        missing -= GrowPercentages(rows, missing);
        if (missing.Value <= Px.Tolerance) return;
        int[] open = [.. rows.Where(r => !HasOwnHeight(Rows[r]) && heights![r].Value > 0)];
        if (open.Length == 0) open = [.. rows.Where(r => !HasOwnHeight(Rows[r]) && !Rows[r].IsHidden)];
        if (open.Length == 0) open = [.. rows.Where(r => heights![r].Value > 0)];
        if (open.Length == 0) open = rows;
        double total = open.Sum(r => heights![r].Value);
        foreach (int r in open) heights![r] += missing * (total > 0 ? heights[r].Value / total : 1.0 / open.Length);
    }

    /// <returns>What they took.</returns>
    private Px GrowPercentages(int[] rows, Px missing)
    {
        if (PercentageBasis is not { } basis) return Px.Zero;
        double left = 100;
        var lacks = new List<(int Row, Px Lack)>();
        var sum = Px.Zero;
        foreach (int r in rows)
        {
            double percent = Math.Min(left, PercentageOf(Rows[r]));
            left -= percent;
            var lack = basis * (percent / 100) - heights![r];
            if (percent == 0 || lack.Value <= 0) continue;
            lacks.Add((r, lack));
            sum += lack;
        }
        var taken = Px.Min(sum, missing);
        foreach (var (row, lack) in lacks) heights![row] += taken * (lack / sum);
        return taken;
    }

    private static bool HasOwnHeight(GridRow row) =>
        row.Box.Style.Height.IsLength || row.Cells.Any(cell => cell.RowSpan == 1 && cell.Style.Height.IsLength);

    private static double PercentageOf(GridRow row)
    {
        double percent = PercentageOf(row.Box.Style.Height);
        foreach (var cell in row.Cells)
        {
            if (cell.RowSpan == 1) percent = Math.Max(percent, PercentageOf(cell.Style.Height));
        }
        return percent;
    }

    private static double PercentageOf(Css.Values.Dimension height) => height.HasPercentage ? Math.Max(0, height.Value.Percentage) : 0;
}
