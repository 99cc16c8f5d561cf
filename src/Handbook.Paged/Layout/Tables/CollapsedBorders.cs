using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Which border shows on each edge of the grid: <see href="https://www.w3.org/TR/CSS22/tables.html#border-conflict-resolution">CSS 2.2,
/// 17.6.2.1</see>. Worked out for a row when it is asked for; only the rows of late are remembered, so that a long table keeps nothing.
/// </summary>
internal sealed class CollapsedBorders(TableGrid grid)
{
    /// <summary>Row index of what is above the first row and below the last one.</summary>
    public const int Outside = -1;

    private static readonly BorderSide NoBorder = new(Px.Zero, BorderStyle.None, default);

    private const int Remembered = 64;

    private readonly TableBox table = grid.Table;
    private readonly bool isRightToLeft = grid.Table.Style.Direction == Direction.RightToLeft;
    private readonly (int Row, BorderSide[] Edges)[] above = new (int, BorderSide[])[Remembered];
    private readonly (int Row, BorderSide[] Edges)[] along = new (int, BorderSide[])[Remembered];

    private int Columns => grid.ColumnCount;

    /// <summary>The edges between two rows, one for each column. They need not follow each other: a repeated head meets any row.</summary>
    /// <param name="belowGoesOn">The lower row was split and began on an earlier page: it has no border at its top here.</param>
    public BorderSide[] Between(int above, int below, bool belowGoesOn = false)
    {
        var edges = new BorderSide[Columns];
        var upper = above == Outside ? null : grid.Slots(above);
        var lower = below == Outside ? null : grid.Slots(below);
        bool follow = below == above + 1 || above == Outside || below == Outside;
        for (int c = 0; c < Columns; c++)
        {
            var over = upper?[c];
            var under = lower?[c];
            if (follow && over is { } same && under == same) edges[c] = NoBorder;
            else edges[c] = Horizontal(c, above, below, over, belowGoesOn ? null : under, belowGoesOn);
        }
        return edges;
    }

    /// <summary>The edges above a row where nothing is repeated or split; those below the last row for the index after it.</summary>
    public BorderSide[] Above(int row)
    {
        ref var known = ref above[row % Remembered];
        if (known.Edges is null || known.Row != row) known = (row, Between(row == 0 ? Outside : row - 1, row == grid.Rows.Count ? Outside : row));
        return known.Edges;
    }

    /// <summary>The edges before each column in a row, and after the last one.</summary>
    public BorderSide[] Along(int row)
    {
        ref var known = ref along[row % Remembered];
        if (known.Edges is null || known.Row != row) known = (row, FindAlong(row));
        return known.Edges;
    }

    private BorderSide[] FindAlong(int row)
    {
        var edges = new BorderSide[Columns + 1];
        var slots = grid.Slots(row);
        for (int c = 0; c <= Columns; c++)
        {
            var before = c > 0 ? slots[c - 1] : null;
            var after = c < Columns ? slots[c] : null;
            edges[c] = before is { } same && after == same ? NoBorder : Vertical(c, row, before, after);
        }
        return edges;
    }

    /// <summary>What the halves of the edges around a cell add to its padding.</summary>
    public Edges Halves(GridCell cell)
    {
        int last = cell.LastRow;
        var top = Widest(Above(cell.Row), cell.Column, cell.EndColumn);
        var bottom = Widest(Above(last + 1), cell.Column, cell.EndColumn);
        Px left = Px.Zero, right = Px.Zero;
        for (int row = cell.Row; row <= last; row++)
        {
            var edges = Along(row);
            left = Px.Max(left, edges[cell.Column].Width);
            right = Px.Max(right, edges[Math.Min(cell.EndColumn, Columns)].Width);
        }
        if (isRightToLeft) (left, right) = (right, left);
        return new Edges(top / 2, right / 2, bottom / 2, left / 2);
    }

    /// <summary>The table's own border: half of the outer edges; at the sides those of the first row (CSS 2.2, 17.6.2).</summary>
    public Edges OuterHalves()
    {
        if (grid.Rows.Count == 0 || Columns == 0) return table.Style.BorderWidths;
        var top = Widest(Above(0), 0, Columns);
        var bottom = Widest(Above(grid.Rows.Count), 0, Columns);
        var sides = Along(0);
        Px first = sides[0].Width / 2, last = sides[Columns].Width / 2;
        return isRightToLeft ? new Edges(top / 2, first, bottom / 2, last) : new Edges(top / 2, last, bottom / 2, first);
    }

    public static Px Widest(BorderSide[] edges, int from, int to)
    {
        var width = Px.Zero;
        for (int i = from; i < to && i < edges.Length; i++) width = Px.Max(width, edges[i].Width);
        return width;
    }

    /// <summary>Whether <paramref name="a"/> is the one to be seen. Of two equal ones neither is.</summary>
    public static bool Beats(BorderSide a, BorderSide b)
    {
        if (b.Style == BorderStyle.Hidden || a.Style == BorderStyle.None) return false;
        if (a.Style == BorderStyle.Hidden || b.Style == BorderStyle.None) return true;
        if (a.Width != b.Width) return a.Width > b.Width;
        return Rank(a.Style) > Rank(b.Style);
    }

    private static int Rank(BorderStyle style) => style switch
    {
        BorderStyle.Double => 8,
        BorderStyle.Solid => 7,
        BorderStyle.Dashed => 6,
        BorderStyle.Dotted => 5,
        BorderStyle.Ridge => 4,
        BorderStyle.Outset => 3,
        BorderStyle.Groove => 2,
        BorderStyle.Inset => 1,
        _ => 0,
    };

    // In the order of what wins where all else is equal: cells, rows, groups, columns, column groups, the table; above before below.
    private BorderSide Horizontal(int column, int above, int below, GridCell? over, GridCell? under, bool belowGoesOn)
    {
        var upper = above == Outside ? null : grid.Rows[above];
        var lower = below == Outside || belowGoesOn ? null : grid.Rows[below];
        var winner = NoBorder;
        if (over is { } a && a.LastRow <= above) Offer(ref winner, a.Box.Style.BorderBottom);
        if (under is { } u && u.Row == below) Offer(ref winner, u.Box.Style.BorderTop);
        if (upper is not null) Offer(ref winner, upper.Box.Decoration.BorderBottom);
        if (lower is not null) Offer(ref winner, lower.Box.Decoration.BorderTop);
        if (upper is { IsLastInGroup: true }) Offer(ref winner, upper.Group.Decoration.BorderBottom);
        if (lower is { IsFirstInGroup: true }) Offer(ref winner, lower.Group.Decoration.BorderTop);
        if (above != Outside && below != Outside) return winner;
        var edge = table.Columns[column];
        bool isTop = above == Outside;
        Offer(ref winner, isTop ? edge.Style?.BorderTop : edge.Style?.BorderBottom);
        Offer(ref winner, isTop ? edge.GroupStyle?.BorderTop : edge.GroupStyle?.BorderBottom);
        Offer(ref winner, isTop ? table.Style.BorderTop : table.Style.BorderBottom);
        return winner;
    }

    private BorderSide Vertical(int column, int row, GridCell? before, GridCell? after)
    {
        var winner = NoBorder;
        bool isStart = column == 0, isEnd = column == Columns;
        Offer(ref winner, End(before?.Box.Style));
        Offer(ref winner, Start(after?.Box.Style));
        var (box, group) = (grid.Rows[row].Box.Decoration, grid.Rows[row].Group.Decoration);
        if (isStart || isEnd)
        {
            Offer(ref winner, isStart ? Start(box) : End(box));
            Offer(ref winner, isStart ? Start(group) : End(group));
        }
        var left = isStart ? null : table.Columns[column - 1];
        var right = isEnd ? null : table.Columns[column];
        Offer(ref winner, End(left?.Style));
        Offer(ref winner, Start(right?.Style));
        if (left is null || right is null || left.Group != right.Group)
        {
            Offer(ref winner, End(left?.GroupStyle));
            Offer(ref winner, Start(right?.GroupStyle));
        }
        if (isStart) Offer(ref winner, Start(table.Style));
        if (isEnd) Offer(ref winner, End(table.Style));
        return winner;
    }

    private BorderSide? Start(ComputedStyle? style) => isRightToLeft ? style?.BorderRight : style?.BorderLeft;

    private BorderSide? End(ComputedStyle? style) => isRightToLeft ? style?.BorderLeft : style?.BorderRight;

    private static void Offer(ref BorderSide winner, BorderSide? candidate)
    {
        if (candidate is { } side && Beats(side, winner)) winner = side;
    }
}
