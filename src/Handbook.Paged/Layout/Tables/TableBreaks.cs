using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// How good the places between rows are to break at: <see href="https://www.w3.org/TR/css-break-3/#possible-breaks">CSS Fragmentation 3,
/// 4.1 (class A)</see>.
/// </summary>
internal sealed class TableBreaks(TableGrid grid, TableBox table, Fragmentainer fragmentainer)
{
    /// <summary>A row higher than this share of a page does not look lonely.</summary>
    private const double TallRow = 0.25;

    private readonly bool avoidsBreaks = Avoids(table.Style.BreakInside);

    public BreakAppeal Capped(BreakAppeal appeal) =>
        avoidsBreaks && appeal > BreakAppeal.ViolatingBreakAvoid ? BreakAppeal.ViolatingBreakAvoid : appeal;

    public ForcedBreak? ForcedBefore(int row)
    {
        var (before, after) = Around(row);
        return ForcedBreaks.Between(before, after);
    }

    /// <param name="previous">The row above, placed.</param>
    /// <param name="isFirstPiece">The table begins on this page.</param>
    public BreakAppeal AppealBefore(int row, PlacedRow previous, bool isFirstPiece)
    {
        var (before, after) = Around(row);
        var next = grid.Rows[row];
        if (before.BreakAfter.AvoidsPage || after.BreakBefore.AvoidsPage) return BreakAppeal.ViolatingBreakAvoid;
        if (!next.IsFirstInGroup && Avoids(next.Group.Style.BreakInside)) return BreakAppeal.ViolatingBreakAvoid;
        if (next.FromAbove.Any(cell => Avoids(cell.Box.Style.BreakInside))) return BreakAppeal.ViolatingBreakAvoid;
        // A head that is not repeated stays with the first row of the body, a foot with the last one.
        if (row <= grid.HeadRows || row >= grid.BodyEnd) return BreakAppeal.ViolatingBreakAvoid;
        return LeavesLonelyRow(row, previous, isFirstPiece) ? BreakAppeal.ViolatingOrphansAndWidows : Capped(BreakAppeal.Perfect);
    }

    /// <summary>A single row before the break, where the table begins, or after it, where it ends: as orphans and widows among lines.</summary>
    private bool LeavesLonelyRow(int row, PlacedRow previous, bool isFirstPiece)
    {
        if (grid.BodyEnd - grid.HeadRows < 2 || previous.Height > fragmentainer.Height * TallRow) return false;
        return row == grid.BodyEnd - 1 || (isFirstPiece && row == grid.HeadRows + 1);
    }

    /// <summary>The boxes whose break values meet before a row: at the start of a group the groups', which have their rows' values too.</summary>
    private (Box Before, Box After) Around(int row)
    {
        var (previous, next) = (grid.Rows[row - 1], grid.Rows[row]);
        return next.IsFirstInGroup ? (previous.Group, next.Group) : (previous.Box, next.Box);
    }

    private static bool Avoids(BreakInside value) => value is BreakInside.Avoid or BreakInside.AvoidPage;
}
