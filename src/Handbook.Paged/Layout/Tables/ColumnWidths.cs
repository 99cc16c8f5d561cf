using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Gives each column its width once the table's is known: <see href="https://www.w3.org/TR/css-tables-3/#width-distribution-algorithm">CSS
/// Tables 3, 3.9.3</see>.
/// </summary>
internal static class ColumnWidths
{
    /// <param name="assignable">The table's width without its borders, paddings and the spacing between cells.</param>
    public static Px[] Distribute(ColumnMeasure[] columns, Px assignable)
    {
        var lower = Guess(columns, c => c.Min);
        if (Sum(lower) >= assignable) return lower;
        Func<ColumnMeasure, Px>[] guesses =
        [
            c => OfPercentage(c, assignable) ?? c.Min,
            c => OfPercentage(c, assignable) ?? (c.IsConstrained ? c.Max : c.Min),
            c => OfPercentage(c, assignable) ?? c.Max,
        ];
        foreach (var guess in guesses)
        {
            var upper = Guess(columns, guess);
            if (Sum(upper) > assignable) return Between(lower, upper, assignable);
            lower = upper;
        }
        return WithExcess(columns, lower, assignable - Sum(lower));
    }

    /// <summary>
    /// Narrower than the min-content widths, for words may be cut: the widest columns give way first, so that those of short words keep
    /// them whole. No column gets less than <paramref name="least"/>.
    /// </summary>
    public static Px[] Narrow(ColumnMeasure[] columns, Px[] least, Px assignable)
    {
        double low = 0, high = 0;
        foreach (var column in columns) high = Math.Max(high, column.Min.Value);
        Px At(int c, double limit) => Px.Max(least[c], Px.Min(columns[c].Min, new Px(limit)));
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2;
            double sum = 0;
            for (int c = 0; c < columns.Length; c++) sum += At(c, middle).Value;
            if (sum > assignable.Value) high = middle;
            else low = middle;
        }
        var widths = new Px[columns.Length];
        for (int c = 0; c < widths.Length; c++) widths[c] = At(c, low);
        return widths;
    }

    private static Px? OfPercentage(ColumnMeasure column, Px assignable) =>
        column.Percentage > 0 ? Px.Max(assignable * (column.Percentage / 100), column.Min) : null;

    private static Px[] Guess(ColumnMeasure[] columns, Func<ColumnMeasure, Px> width)
    {
        var widths = new Px[columns.Length];
        for (int c = 0; c < widths.Length; c++) widths[c] = width(columns[c]);
        return widths;
    }

    private static Px[] Between(Px[] lower, Px[] upper, Px assignable)
    {
        Px from = Sum(lower), to = Sum(upper);
        double share = (assignable - from) / (to - from);
        var widths = new Px[lower.Length];
        for (int c = 0; c < widths.Length; c++) widths[c] = lower[c] + share * (upper[c] - lower[c]);
        return widths;
    }

    /// <summary><see href="https://www.w3.org/TR/css-tables-3/#distributing-excess-width-to-columns">CSS Tables 3, 3.9.3.2</see>.</summary>
    private static Px[] WithExcess(ColumnMeasure[] columns, Px[] widths, Px excess)
    {
        if (excess.Value <= 0 || columns.Length == 0) return widths;
        bool IsFree(ColumnMeasure c) => !c.IsConstrained && c.HasCells && c.Percentage == 0;
        var weights = Weights(columns, c => IsFree(c) ? c.Max.Value : 0)
            ?? Weights(columns, c => IsFree(c) ? 1 : 0)
            ?? Weights(columns, c => c.IsConstrained && c.Percentage == 0 ? c.Max.Value : 0)
            ?? Weights(columns, c => c.Percentage)
            ?? Weights(columns, c => c.HasCells ? 1 : 0)
            ?? Weights(columns, _ => 1)!;
        double total = weights.Sum();
        for (int c = 0; c < widths.Length; c++) widths[c] += excess * (weights[c] / total);
        return widths;
    }

    private static double[]? Weights(ColumnMeasure[] columns, Func<ColumnMeasure, double> weight)
    {
        var weights = Array.ConvertAll(columns, c => weight(c));
        return weights.Any(w => w > 0) ? weights : null;
    }

    private static Px Sum(Px[] widths)
    {
        double sum = 0;
        foreach (var width in widths) sum += width.Value;
        return new Px(sum);
    }
}
