using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>The cells of one row, or of what is left of it, laid out in the room that a page has for them.</summary>
/// <param name="Cells">
/// By the index of the row's cells; null for a cell of several rows, which is laid out when its last row is known, and for one that
/// ended on an earlier page.
/// </param>
/// <param name="Height">As the content and the styles of row and cells ask for.</param>
/// <param name="Baseline">Distance of the cells' common baseline from the row's top.</param>
/// <param name="IsComplete">Nothing is left for the next page, the room being high enough.</param>
/// <param name="HasContent">Some line or box stands here.</param>
/// <param name="Appeal">How good the places are at which cells were broken.</param>
internal sealed record RowContents(IReadOnlyList<LayoutResult?> Cells, Px Height, Px Baseline, bool IsComplete, bool HasContent, BreakAppeal Appeal)
{
    public ForcedBreak? Forced { get; init; }

    /// <summary>Of a row that is hidden.</summary>
    public static RowContents Hidden(GridRow row) => new(new LayoutResult?[row.Cells.Count], Px.Zero, Px.Zero, IsComplete: true, HasContent: false, BreakAppeal.Perfect);

    /// <param name="room">Up to where the row may reach, in the fragmentainer's coordinates.</param>
    /// <param name="offset">Of the row's top in the fragmentainer.</param>
    /// <param name="token">How the row goes on; null: it begins.</param>
    public static RowContents Layout(SizedTable table, GridRow row, LayoutContext context, Fragmentainer room, Px offset, TableRowBreakToken? token, bool mustProgress)
    {
        if (row.IsHidden) return Hidden(row);
        var results = new LayoutResult?[row.Cells.Count];
        var appeal = BreakAppeal.Perfect;
        bool isComplete = true, hasContent = false;
        ForcedBreak? forced = null;
        for (int i = 0; i < results.Length; i++)
        {
            var cell = new GridCell(row.Cells[i], row.Index);
            if (cell.Box.RowSpan > 1 || table.Hides(cell)) continue;
            BreakToken? rest = null;
            if (token is { HasBegun: true })
            {
                rest = token.Cells[row.FromAbove.Count + i];
                if (rest is null) continue;
            }
            var result = CellLayout.Layout(table, cell, context, room, offset, rest, mustProgress);
            if (result.Fragment is null && rest is not null) result = result with { Token = rest };
            results[i] = result;
            hasContent |= result.Fragment is { Children.Count: > 0 };
            if (result.Token is not { } left) continue;
            isComplete = false;
            forced ??= left.Forced;
            var own = result.Fragment is null ? BreakAppeal.ViolatingOrphansAndWidows : result.Appeal;
            if (left.Forced is null && own < appeal) appeal = own;
        }
        var (height, baseline) = token is { HasBegun: true }
            ? (RestHeight(results, SpecifiedHeight(table, row) - token.ConsumedHeight), Px.Zero)
            : Heights(table, row, context, results);
        return new RowContents(results, height, baseline, isComplete, hasContent, appeal) { Forced = forced };
    }

    /// <summary>What the styles of a row and of its cells ask for; percentages of the table's height are shared out later.</summary>
    private static Px SpecifiedHeight(SizedTable table, GridRow row)
    {
        var height = CellLayout.HeightOf(row.Box.Style.Height, Px.Zero, null);
        height = Px.Max(height, CellLayout.HeightOf(row.Box.Style.MinHeight, Px.Zero, null));
        foreach (var box in row.Cells)
        {
            if (box.RowSpan == 1) height = Px.Max(height, CellLayout.SpecifiedHeight(table, new GridCell(box, row.Index), null));
        }
        return height;
    }

    // CSS Tables 3, 3.10.1: first the cells on the common baseline, then the others.
    private static (Px Height, Px Baseline) Heights(SizedTable table, GridRow row, LayoutContext context, LayoutResult?[] results)
    {
        Px above = Px.Zero, below = Px.Zero, height = SpecifiedHeight(table, row);
        for (int i = 0; i < results.Length; i++)
        {
            var own = new GridCell(row.Cells[i], row.Index);
            if (own.Box.RowSpan > 1 && !table.Hides(own) && CellLayout.AlignsToBaseline(own)) above = Px.Max(above, table.Heights.BaselineOf(own, context));
            if (results[i]?.Fragment is not { } fragment) continue;
            if (CellLayout.AlignsToBaseline(own))
            {
                var baseline = CellLayout.BaselineOf(fragment);
                above = Px.Max(above, baseline);
                below = Px.Max(below, fragment.Size.Height - baseline);
            }
            height = Px.Max(height, fragment.Size.Height);
        }
        return (Px.Max(height, above + below), above);
    }

    private static Px RestHeight(LayoutResult?[] results, Px specified)
    {
        var height = Px.Max(Px.Zero, specified);
        foreach (var result in results)
        {
            if (result?.Fragment is { } fragment) height = Px.Max(height, fragment.Size.Height);
        }
        return height;
    }
}
