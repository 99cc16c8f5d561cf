using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Lays out cells of several rows in one piece of a table. Each is asked for when the height of its last row is looked for and again when
/// it is placed: what was found is kept in between, lest tables in such cells be laid out twice as often at each level.
/// </summary>
internal sealed class SpanningCells(SizedTable table, ConstraintSpace space)
{
    private readonly Dictionary<TableCellBox, Known> known = new(ReferenceEqualityComparer.Instance);

    private readonly record struct Known(BreakToken? Token, Fragmentainer Room, Px Offset, bool MustProgress, LayoutResult Result)
    {
        public bool Answers(BreakToken? token, Fragmentainer room, Px offset, bool mustProgress)
        {
            if (!ReferenceEquals(Token, token) || Offset != offset) return false;
            bool isWhole = Result is { Fragment: not null, Token: null };
            return isWhole ? Room.Height <= room.Height : Room.Height == room.Height && MustProgress == mustProgress;
        }
    }

    /// <param name="top">Of the cell, or of its piece, from the corner of the table's piece.</param>
    /// <param name="bottom">Where the cell must end; infinite where it need not.</param>
    public LayoutResult Layout(GridCell cell, Px top, Px bottom, BreakToken? token, bool mustProgress)
    {
        var room = bottom.IsFinite ? new Fragmentainer(space.FragmentainerOffset + bottom) : Fragmentainer.Unbroken;
        var offset = space.FragmentainerOffset + top;
        if (known.TryGetValue(cell.Box, out var last) && last.Answers(token, room, offset, mustProgress)) return last.Result;
        var result = CellLayout.Layout(table, cell, space.Context, room, offset, token, mustProgress);
        known[cell.Box] = new Known(token, room, offset, mustProgress, result);
        return result;
    }
}
