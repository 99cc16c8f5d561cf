using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// The narrowest and the widest that a grid would be, border box: GRIDMIN and GRIDMAX of
/// <see href="https://www.w3.org/TR/css-tables-3/#computing-the-table-width">CSS Tables 3, 3.9.1</see>.
/// </summary>
internal static class TableWidths
{
    /// <summary>What a table asks for whose columns want all of an endless width.</summary>
    private static readonly Px Widest = new(1_000_000);

    /// <param name="around">Borders, paddings and spacing: what no column gets.</param>
    public static IntrinsicSizes Of(ColumnMeasure[] columns, Px around)
    {
        Px min = Px.Zero, max = Px.Zero, ofOthers = Px.Zero, byPercentage = Px.Zero;
        double percentage = 0;
        foreach (var column in columns)
        {
            min += column.Min;
            max += column.Max;
            percentage += column.Percentage;
            if (column.Percentage > 0) byPercentage = Px.Max(byPercentage, column.Max * (100 / column.Percentage));
            else ofOthers += column.Max;
        }
        // So wide that every column in percent has its max-content width, and so has what the others share.
        max = Px.Max(max, byPercentage);
        if (percentage > 0 && ofOthers.Value > 0) max = Px.Max(max, percentage < 100 ? ofOthers * (100 / (100 - percentage)) : Widest);
        return new IntrinsicSizes(min + around, Px.Max(min, Px.Min(max, Widest)) + around);
    }
}
