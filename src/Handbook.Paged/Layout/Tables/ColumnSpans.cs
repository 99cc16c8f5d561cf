using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Shares out among columns what cells that span several of them ask for. All cells of one span are weighed against the columns as the
/// narrower spans left them, so that their order does not matter.
/// See <see href="https://www.w3.org/TR/css-tables-3/#min-content-width-of-a-column-based-on-cells-of-span-up-to-n">CSS Tables 3, 3.8.3</see>.
/// </summary>
internal static class ColumnSpans
{
    public static void Distribute(ColumnMeasure[] columns, IReadOnlyList<(GridCell Cell, CellWidths Widths)> cells, Px spacing)
    {
        var before = (ColumnMeasure[])columns.Clone();
        foreach (var (cell, widths) in cells)
        {
            int end = Math.Min(cell.EndColumn, columns.Length);
            var span = new Span(before, cell.Column, end, spacing * (end - cell.Column - 1));
            for (int c = cell.Column; c < end; c++)
            {
                var min = Px.Max(columns[c].Min, span.MinFor(c, widths.Min));
                columns[c] = columns[c] with
                {
                    Min = min,
                    Max = Px.Max(min, Px.Max(columns[c].Max, span.MaxFor(c, widths.Max))),
                    Percentage = Math.Max(columns[c].Percentage, span.PercentageFor(c, widths.Percentage)),
                };
            }
        }
    }

    private readonly struct Span
    {
        private readonly ColumnMeasure[] columns;
        private readonly int count;
        private readonly Px spacing;
        private readonly Px min;
        private readonly Px max;
        private readonly double percentage;
        private readonly Px maxWithoutPercentage;
        private readonly int withoutPercentage;

        public Span(ColumnMeasure[] columns, int start, int end, Px spacing)
        {
            this.columns = columns;
            this.spacing = spacing;
            count = end - start;
            for (int c = start; c < end; c++)
            {
                min += columns[c].Min;
                max += columns[c].Max;
                percentage += columns[c].Percentage;
                if (columns[c].Percentage > 0) continue;
                withoutPercentage++;
                maxWithoutPercentage += columns[c].Max;
            }
        }

        public Px MinFor(int c, Px wanted)
        {
            var column = columns[c];
            var flexible = max - min;
            double share = flexible.Value > 0 ? (column.Max - column.Min) / flexible : 0;
            var within = Px.Min(flexible, Px.Max(Px.Zero, wanted - min - spacing));
            var beyond = Px.Max(Px.Zero, wanted - spacing - max);
            return column.Min + share * within + Ratio(column.Max) * beyond;
        }

        public Px MaxFor(int c, Px wanted) => columns[c].Max + Ratio(columns[c].Max) * Px.Max(Px.Zero, wanted - max - spacing);

        public double PercentageFor(int c, double wanted)
        {
            if (wanted <= 0 || columns[c].Percentage > 0) return columns[c].Percentage;
            double left = Math.Max(0, wanted - percentage);
            return left * (maxWithoutPercentage.Value > 0 ? columns[c].Max / maxWithoutPercentage : 1.0 / withoutPercentage);
        }

        private double Ratio(Px columnMax) => max.Value > 0 ? columnMax / max : 1.0 / count;
    }
}
