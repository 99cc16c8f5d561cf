using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Lays out a table's grid in one fragmentainer: <see href="https://www.w3.org/TR/css-tables-3/#fragmentation">CSS Tables 3, 6</see>.
/// Rows are placed one below the other, between the head and the foot where these are repeated. Every place between rows is remembered with
/// its appeal; when a row no longer fits, the most appealing one wins over splitting the row, unless the row would fit no page.
/// </summary>
internal sealed class TableLayout
{
    private readonly TableBox box;
    private readonly ConstraintSpace space;
    private readonly TableBreakToken? token;
    private readonly EarlyBreak? early;
    private readonly SizedTable table;
    private readonly BoxModel model;
    private readonly FragmentBuilder builder;
    private readonly TableBreaks breaks;
    private readonly SpanningCells spanning;
    private readonly List<PlacedRow> rows = [];
    private readonly IReadOnlyList<PlacedRow> foot;
    private readonly bool repeats;
    private readonly int placedBefore;

    /// <summary>Pieces that go on have a border at their end too.</summary>
    private readonly bool closesPieces;

    /// <summary>Between two rows.</summary>
    // Deviates: never more than an eighth of a page, or rows might find no place between it.
    private readonly Px spacingY;
    private EarlyBreak? best;
    private Px y;

    /// <param name="mayRepeat">Head and foot stand on this page too, where the table goes on.</param>
    private TableLayout(TableBox box, ConstraintSpace space, TableBreakToken? token, EarlyBreak? early, bool mayRepeat = true)
    {
        this.box = box;
        this.space = space;
        this.token = token;
        this.early = early;
        var measured = space.Context.Tables.Of(box, space.Context);
        var whole = TableSizing.Model(box, measured, space);
        table = measured.WithContentWidth(whole.ContentWidth);
        if (table.HiddenWidth.Value > 0) whole = whole with { Width = whole.Width - table.HiddenWidth };
        if (whole.MinHeight.Value > 0) table.Heights.Fill(whole.MinHeight - whole.StartInset - whole.EndInset - measured.SpacingY * 2, space.Context);
        model = measured.Borders is null ? whole.ForPiece(box.Style, token?.ConsumedHeight, space.Fragmentainer) : WithRoom(whole, space.Fragmentainer);
        closesPieces = (model.IsCloned || measured.Borders is not null) && model.EndInset <= space.Fragmentainer.Height / 4;
        builder = new FragmentBuilder(box, model, space, token);
        spanning = new SpanningCells(table, space);
        breaks = new TableBreaks(table.Grid, box, space.Fragmentainer);
        spacingY = Px.Min(measured.SpacingY, space.Fragmentainer.Height / 8);
        y = model.StartInset + spacingY;

        var around = (closesPieces ? model.StartInset + model.EndInset : Px.Zero) + spacingY * 2;
        var repeated = mayRepeat ? RepeatedGroups.Of(table, space.Context, around, token is null ? space.Fragmentainer.Height : Remaining) : RepeatedGroups.None;
        // A page that was too small to repeat them may have begun the head, or the foot, as rows like others.
        repeats = repeated.Repeats && (token is null || (token.Row >= table.Grid.HeadRows && token.Row < table.Grid.BodyEnd));
        foot = repeats ? repeated.Foot : [];
        bool isFurther = token is not null && token.Row >= table.Grid.HeadRows;
        if (repeats) PlaceHead(repeated.Head, isFurther);
        placedBefore = rows.Count;
    }

    public static LayoutResult Layout(TableBox box, ConstraintSpace space, BreakToken? token, EarlyBreak? early)
    {
        var result = token is HeightBreakToken rest ? RestOfHeight(box, space, rest) : new TableLayout(box, space, token as TableBreakToken, early).Layout();
        return result with { Exclusions = space.Exclusions };
    }

    private TableGrid Grid => table.Grid;

    private Px Remaining => space.Fragmentainer.Breaks ? space.RemainingHeight : Px.Infinite;

    private int FirstRow => token?.Row ?? (repeats ? Grid.HeadRows : 0);

    private int EndRow => repeats ? Grid.BodyEnd : Grid.Rows.Count;

    private LayoutResult Layout()
    {
        if (token is null && !box.IsInWrapper) TableSizing.Report(table.Measured, model.Width, model.Margin, box.Element, space);
        if (space.Fragmentainer.Breaks && space.MustProgress && HasInset && model.StartInset >= Remaining) return PieceOfInset();
        for (int r = FirstRow; r < EndRow; r++)
        {
            if (HasRows)
            {
                if (space.Fragmentainer.Breaks && breaks.ForcedBefore(r) is { } forced) return FinishBefore(r, forced, BreakAppeal.Perfect);
                if (early is not null && early.Index == r) return FinishBefore(r, null, early.Appeal);
                Remember(new EarlyBreak(r, null, breaks.AppealBefore(r, rows[^1], token is null)));
            }
            if (PlaceRow(r) is { } outcome) return outcome;
        }
        return FinishWhole();
    }

    /// <summary>Something stands here already, besides a repeated head: rows of no height alone are no reason to begin another page.</summary>
    private bool HasRows => rows.Count > placedBefore && rows[^1].Bottom > rows[placedBefore].Top;

    /// <summary>The rows stand above the table's padding and border; one so high that it would take their room goes on overleaf instead.</summary>
    private bool KeepsEnd => closesPieces || model.EndInset <= space.Fragmentainer.Height / 4;

    /// <summary>There may be something at the start that is gone on the next page.</summary>
    private bool HasInset => model.StartInset.Value > 0 && table.Borders is null && !model.IsCloned;

    private bool MustProgress => space.MustProgress && !HasRows;

    private void PlaceHead(IReadOnlyList<PlacedRow> head, bool isRepeated)
    {
        foreach (var row in head)
        {
            rows.Add(row with { Top = row.Top + y, IsRepeated = isRepeated });
        }
        if (rows.Count > 0) y = rows[^1].Bottom + spacingY;
    }

    /// <summary>Of the repeated foot, with the space below it.</summary>
    private Px FootHeight => repeats && foot.Count > 0 ? foot[^1].Bottom + spacingY : Px.Zero;

    /// <summary>Room that must stay free below a row.</summary>
    private Px After(int row)
    {
        var after = spacingY + FootHeight;
        if (closesPieces || (row == EndRow - 1 && KeepsEnd)) after += model.EndInset;
        return after;
    }

    /// <returns>Null where the next row follows; else the result of the table.</returns>
    private LayoutResult? PlaceRow(int index)
    {
        var row = Grid.Rows[index];
        if (row.IsHidden)
        {
            rows.Add(new PlacedRow(row, RowContents.Hidden(row), rows.Count > 0 ? rows[^1].Bottom : y, Px.Zero, null));
            return null;
        }
        var rowToken = index == FirstRow ? token?.Child as TableRowBreakToken : null;
        var bottom = Remaining - After(index);
        var contents = LayoutRow(row, bottom, rowToken, mustProgress: false);
        var height = HeightOf(row, contents, rowToken, bottom, out bool isComplete);
        if (isComplete && (y + height).FitsIn(bottom))
        {
            Place(row, contents, height, rowToken);
            return null;
        }
        return Overflow(row, contents, height, isComplete, rowToken, bottom);
    }

    private RowContents LayoutRow(GridRow row, Px bottom, TableRowBreakToken? rowToken, bool mustProgress)
    {
        var room = space.Fragmentainer.Breaks ? new Fragmentainer(space.FragmentainerOffset + bottom) : Fragmentainer.Unbroken;
        return RowContents.Layout(table, row, space.Context, room, space.FragmentainerOffset + y, rowToken, mustProgress);
    }

    /// <summary>A row's height with what spanning cells and the table's height ask of it, and whether all of it stands above <paramref name="bottom"/>.</summary>
    private Px HeightOf(GridRow row, RowContents contents, TableRowBreakToken? rowToken, Px bottom, out bool isComplete)
    {
        isComplete = contents.IsComplete;
        if (token?.Child is not TableRowBreakToken rest || row.ClusterStart != Grid.Rows[token.Row].ClusterStart)
        {
            return rowToken is { HasBegun: true } ? contents.Height : Px.Max(contents.Height, table.Heights.LeastOf(row, space.Context));
        }
        // The heights that were found for these rows were for one page. Here, each spanning cell makes the last of its rows as high as it needs.
        var height = contents.Height;
        foreach (var cell in row.FromAbove)
        {
            if (cell.LastRow == row.Index && cell.Row > token.Row) height = Px.Max(height, table.Heights.WholeOf(cell, space.Context) - (y - TopOf(cell.Row)));
        }
        var first = Grid.Rows[token.Row];
        for (int i = 0; i < rest.Cells.Count; i++)
        {
            var cell = i < first.FromAbove.Count ? first.FromAbove[i] : new GridCell(first.Cells[i - first.FromAbove.Count], first.Index);
            if (cell.Box.RowSpan == 1 || cell.LastRow != row.Index || rest.Cells[i] is not { } cellToken) continue;
            var top = TopOf(token.Row);
            var result = spanning.Layout(cell, top, bottom, cellToken, MustProgress);
            isComplete &= result.Token is null;
            if (result.Fragment is { } fragment) height = Px.Max(height, fragment.Size.Height - (y - top));
        }
        if (!rest.HasBegun) AddFreshCells(first, row, ref height);
        return height;
    }

    /// <summary>Cells that begin in the first row of this page.</summary>
    private void AddFreshCells(GridRow first, GridRow row, ref Px height)
    {
        foreach (var box in first.Cells)
        {
            var cell = new GridCell(box, first.Index);
            if (box.RowSpan > 1 && cell.LastRow == row.Index) height = Px.Max(height, table.Heights.WholeOf(cell, space.Context) - (y - TopOf(first.Index)));
        }
    }

    private Px TopOf(int row)
    {
        for (int i = placedBefore; i < rows.Count; i++)
        {
            if (rows[i].Row.Index == row) return rows[i].Top;
        }
        return y;
    }

    private void Place(GridRow row, RowContents contents, Px height, TableRowBreakToken? rowToken)
    {
        rows.Add(new PlacedRow(row, contents, y, height, rowToken));
        y += height + spacingY;
    }

    private LayoutResult? Overflow(GridRow row, RowContents contents, Px height, bool isComplete, TableRowBreakToken? rowToken, Px bottom)
    {
        if (contents.Forced is not null && contents.HasContent) return Split(row, contents, rowToken, bottom, BreakAppeal.Perfect);
        bool splits = contents.HasContent && bottom > y && (!contents.IsComplete || rowToken is { HasBegun: true });
        if (best is not null && (!splits || best.Appeal > InsideAppeal(row, contents, rowToken))) return FinishBefore(best.Index, null, best.Appeal);
        if (splits) return Split(row, contents, rowToken, bottom, InsideAppeal(row, contents, rowToken));
        if (!MustProgress || space.HasInsetAbove) return LayoutResult.DoesNotFit;

        if (space.HasInsetAbove) return LayoutResult.DoesNotFit;
        if (HasInset && row.Index == FirstRow) return PieceOfInset();
        if (row.Index == EndRow - 1 && isComplete && (y + height).FitsIn(Remaining - FootHeight))
        {
            // The table's padding and border below it go on overleaf.
            Place(row, contents, height, rowToken);
            return null;
        }

        // Nothing helps: what is too high for a page sticks out, what can be split is.
        contents = LayoutRow(row, bottom, rowToken, mustProgress: true);
        height = HeightOf(row, contents, rowToken, bottom, out isComplete);
        bool sticksOut = SticksOut(contents, bottom);
        // Head and foot may leave too little of the page.
        if (sticksOut && repeats) return new TableLayout(box, space, token, early, mayRepeat: false).Layout();
        // A row that is only higher than its content is can be cut: its empty part goes on.
        if (!isComplete || (!(y + height).FitsIn(bottom) && !sticksOut && bottom > y && row.Cells.Count > 0)) return Split(row, contents, rowToken, bottom, BreakAppeal.LastResort);
        Place(row, contents, height, rowToken);
        return null;
    }

    private bool SticksOut(RowContents contents, Px bottom)
    {
        foreach (var result in contents.Cells)
        {
            if (result?.Fragment is { } fragment && !(y + fragment.Size.Height).FitsIn(bottom)) return true;
        }
        return false;
    }

    /// <summary>A row is kept whole, unless no page has room for it.</summary>
    private BreakAppeal InsideAppeal(GridRow row, RowContents contents, TableRowBreakToken? rowToken)
    {
        if (rowToken is { HasBegun: true }) return contents.Appeal;
        bool avoids = row.Box.Style.AvoidsBreakInside || FitsAPage(row);
        return avoids && contents.Appeal > BreakAppeal.ViolatingBreakAvoid ? BreakAppeal.ViolatingBreakAvoid : contents.Appeal;
    }

    private bool FitsAPage(GridRow row)
    {
        var top = model.StartInset + spacingY;
        if (repeats && placedBefore > 0) top = rows[placedBefore - 1].Bottom - rows[0].Top + top + spacingY;
        return table.FitsAPage(row, space.Context, top, space.Fragmentainer.Height - After(row.Index));
    }

    private LayoutResult Split(GridRow row, RowContents contents, TableRowBreakToken? rowToken, Px bottom, BreakAppeal appeal)
    {
        var height = Px.Max(Px.Zero, bottom - y);
        if (contents.Forced is not null) height = Px.Max(Px.Zero, Px.Min(height, contents.Height));
        var piece = new PlacedRow(row, contents, y, height, rowToken) { GoesOn = true };
        if (IsDone(row, contents, height))
        {
            // Only cells that span further rows are left: the break is after the row.
            rows.Add(piece with { GoesOn = false });
            return FinishBefore(row.Index + 1, contents.Forced, appeal);
        }
        rows.Add(piece);
        y += height + spacingY;
        var rests = AddFragments(isLast: false);
        var own = row.FromAbove.Select(c => rests.GetValueOrDefault(c.Box)).Concat(row.Cells.Select(c => rests.GetValueOrDefault(c)));
        var consumed = height + (rowToken?.ConsumedHeight ?? Px.Zero);
        return Broken(row.Index, new TableRowBreakToken(consumed, true, [.. own]), contents.Forced, appeal);
    }

    /// <summary>Nothing of the row itself, nor of a cell that ends in it, is left.</summary>
    private static bool IsDone(GridRow row, RowContents contents, Px height) =>
        row.ClusterEnd > row.Index && contents.IsComplete && contents.Height.FitsIn(height) && row.FromAbove.All(cell => cell.LastRow > row.Index);

    private void Remember(EarlyBreak candidate)
    {
        if (!space.Fragmentainer.Breaks) return;
        if (best is null || candidate.Appeal >= best.Appeal) best = candidate;
    }

    /// <summary>Takes back the rows from <paramref name="index"/> on and ends the piece there.</summary>
    private LayoutResult FinishBefore(int index, ForcedBreak? forced, BreakAppeal appeal)
    {
        int keep = rows.Count;
        while (keep > placedBefore && rows[keep - 1].Row.Index >= index) keep--;
        rows.RemoveRange(keep, rows.Count - keep);
        y = rows[^1].Bottom + spacingY;
        var rests = AddFragments(isLast: false);
        var crossing = Grid.Rows[index].FromAbove;
        BreakToken child = crossing.Count == 0
            ? BreakBeforeToken.Instance
            : new TableRowBreakToken(Px.Zero, false, [.. crossing.Select(c => rests.GetValueOrDefault(c.Box))]);
        return Broken(index, child, forced, appeal);
    }

    private LayoutResult Broken(int row, BreakToken child, ForcedBreak? forced, BreakAppeal appeal)
    {
        var height = closesPieces ? y + model.EndInset : y;
        var rest = new TableBreakToken(Consumed + height, row, child) { Forced = forced };
        return builder.Broken(rest, height) with { Appeal = breaks.Capped(appeal), EndMargin = MarginStrut.Empty };
    }

    private LayoutResult FinishWhole()
    {
        AddFragments(isLast: true);
        var height = model.UsedHeight(y, Consumed);
        if (space.Fragmentainer.Breaks && !height.FitsIn(Remaining))
        {
            if (!HasRows && !space.MustProgress) return LayoutResult.DoesNotFit;
            if (rows.Count == 0 || rows[^1].Bottom.FitsIn(Remaining)) return PieceOfHeight(builder, Consumed, height, Remaining);
        }
        return builder.Whole(height) with
        {
            BestBreak = best is null ? null : best with { Appeal = breaks.Capped(best.Appeal) },
            EndMargin = MarginStrut.Empty.With(model.Margin.Bottom),
        };
    }

    // Deviates: collapsed borders that would take more than half of a page stick out of it.
    private static BoxModel WithRoom(BoxModel model, Fragmentainer fragmentainer) =>
        model.StartInset + model.EndInset <= fragmentainer.Height / 2 ? model : model with { Padding = model.Padding with { Top = Px.Zero, Bottom = Px.Zero } };

    private Px Consumed => token?.ConsumedHeight ?? Px.Zero;

    /// <summary>Border and padding at the start alone fill the page: what is left of them, and the rows, come on the next one.</summary>
    private LayoutResult PieceOfInset()
    {
        var height = Px.Max(new Px(1), Remaining);
        var rest = new TableBreakToken(Consumed + height, token?.Row ?? 0, token?.Child ?? BreakBeforeToken.Instance);
        return builder.Broken(rest, height) with { Appeal = BreakAppeal.LastResort };
    }

    /// <summary>All rows stand, but no page has room for all of the height below them.</summary>
    private static LayoutResult PieceOfHeight(FragmentBuilder builder, Px consumed, Px height, Px remaining)
    {
        var piece = Px.Max(new Px(1), remaining);
        return builder.Broken(new HeightBreakToken(consumed + piece, height - piece), piece) with { Appeal = BreakAppeal.LastResort };
    }

    private static LayoutResult RestOfHeight(TableBox box, ConstraintSpace space, HeightBreakToken token)
    {
        var model = TableSizing.Model(box, space.Context.Tables.Of(box, space.Context), space).ForPiece(box.Style, token.ConsumedHeight, space.Fragmentainer);
        var builder = new FragmentBuilder(box, model, space, token);
        if (space.Fragmentainer.Breaks && !token.Rest.FitsIn(space.RemainingHeight) && space.CanPlacePiece) return PieceOfHeight(builder, token.ConsumedHeight, token.Rest, space.RemainingHeight);
        return builder.Whole(token.Rest) with { EndMargin = MarginStrut.Empty.With(model.Margin.Bottom) };
    }

    private IReadOnlyDictionary<TableCellBox, BreakToken?> AddFragments(bool isLast)
    {
        if (repeats)
        {
            var top = y;
            foreach (var row in foot) rows.Add(row with { Top = row.Top + top, IsRepeated = !isLast });
            if (foot.Count > 0) y = rows[^1].Bottom + spacingY;
        }
        return GridFragments.Add(table, space, model, builder, spanning, rows, placedBefore);
    }
}
