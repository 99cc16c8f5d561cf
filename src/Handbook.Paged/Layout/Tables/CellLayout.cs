using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>Lays out cells: each is as wide as its columns, as high as its content, and stretched to its rows afterwards.</summary>
// Deviates: what is positioned against the foot of a cell stands as in a cell that was not stretched, and heights in percent in a cell that
// a page's end breaks count as auto; CSS Tables 3, 3.11 lays such content out once more.
internal static class CellLayout
{
    /// <param name="fragmentainer">Its height ends where the row's room ends.</param>
    /// <param name="offset">Of the cell's top in the fragmentainer.</param>
    /// <param name="height">What percentages of heights inside refer to: the cell's border-box height where it is given.</param>
    public static LayoutResult Layout(SizedTable table, GridCell cell, LayoutContext context, Fragmentainer fragmentainer, Px offset, BreakToken? token, bool mustProgress, Px? height = null)
    {
        var space = new ConstraintSpace
        {
            Context = context,
            AvailableWidth = table.ContentWidth,
            ImposedWidth = table.WidthOf(cell),
            IsTableCell = true,
            AvailableHeight = height,
            CollapsedBorder = table.Borders?.Halves(cell),
            Fragmentainer = fragmentainer,
            FragmentainerOffset = offset,
            MustProgress = mustProgress,
        };
        return BlockLevelLayout.Layout(cell.Box.Content, space, token is BreakBeforeToken ? null : token, null);
    }

    /// <summary>As high as the content is, wherever pages end.</summary>
    public static LayoutResult Whole(SizedTable table, GridCell cell, LayoutContext context, Px? height = null) =>
        Layout(table, cell, context, Fragmentainer.Unbroken, Px.Zero, null, mustProgress: true, height);

    /// <summary>
    /// The height that a cell's style asks for, border box; zero for none.
    /// See <see href="https://www.w3.org/TR/CSS22/tables.html#height-layout">CSS 2.2, 17.5.3</see>.
    /// </summary>
    /// <param name="basis">What percentages refer to: the table's height where it is given.</param>
    public static Px SpecifiedHeight(SizedTable table, GridCell cell, Px? basis)
    {
        var style = cell.Box.Style;
        if (!style.Height.IsLength && !style.MinHeight.IsLength) return Px.Zero;
        var insets = new BoxModel.Insets(style, table.ContentWidth);
        var frame = insets.Padding.Vertical + (table.Borders?.Halves(cell).Vertical ?? insets.Border.Vertical);
        var extra = style.BoxSizing == BoxSizing.BorderBox ? Px.Zero : frame;
        return Px.Max(HeightOf(style.Height, extra, basis), HeightOf(style.MinHeight, extra, basis));
    }

    /// <summary>
    /// Whether a cell is laid out once more when its height is known: the height was given somewhere, and something in the cell refers to it
    /// (<see href="https://www.w3.org/TR/css-tables-3/#height-distribution-algorithm">CSS Tables 3, 3.10.5</see>).
    /// </summary>
    public static bool RefersToHeight(SizedTable table, GridCell cell)
    {
        bool isGiven = table.Heights.PercentageBasis is not null || cell.Box.Style.Height is { IsLength: true, HasPercentage: false };
        if (!isGiven) return false;
        foreach (var block in cell.Box.Content.Blocks)
        {
            if (!block.IsOutOfFlow && Refers(block.Style)) return true;
        }
        return cell.Box.Content.Lines is { } lines && lines.Items.Any(item => item is { Kind: not InlineItemKind.OutOfFlow, Atom: { } atom } && Refers(atom.Style));
    }

    private static bool Refers(ComputedStyle style) => style.Height.HasPercentage || style.MinHeight.HasPercentage || style.MaxHeight.HasPercentage;

    /// <summary>A length, or a percentage of a known height; zero for everything else.</summary>
    public static Px HeightOf(Dimension dimension, Px extra, Px? basis)
    {
        if (!dimension.IsLength || (dimension.HasPercentage && basis is null)) return Px.Zero;
        var length = dimension.Value.Resolve(basis ?? Px.Zero);
        return length.Value > 0 ? length + extra : Px.Zero;
    }

    /// <summary>Distance of a cell's baseline from its top: of its first line, else the bottom of its content (CSS 2.2, 17.5.3).</summary>
    public static Px BaselineOf(BoxFragment cell) => cell.FirstBaseline ?? cell.Size.Height - cell.Border.Bottom - cell.Padding.Bottom;

    public static bool AlignsToBaseline(GridCell cell) =>
        cell.Box.Style.VerticalAlign.Kind is not (VerticalAlignKind.Top or VerticalAlignKind.Middle or VerticalAlignKind.Bottom);

    /// <summary>How far down a cell's content moves in a row that is higher.</summary>
    public static Px ShiftOf(GridCell cell, BoxFragment natural, Px height, Px rowBaseline) => cell.Box.Style.VerticalAlign.Kind switch
    {
        VerticalAlignKind.Top => Px.Zero,
        VerticalAlignKind.Middle => (height - natural.Size.Height) / 2,
        VerticalAlignKind.Bottom => height - natural.Size.Height,
        _ => Px.Max(Px.Zero, Px.Min(rowBaseline - BaselineOf(natural), height - natural.Size.Height)),
    };

    /// <summary>A cell's piece as high as its rows.</summary>
    /// <param name="goesOn">The cell goes on in the next fragmentainer, even where its content does not.</param>
    public static BoxFragment Stretch(BoxFragment natural, Px height, Px shift, bool goesOn)
    {
        var children = natural.Children;
        if (shift.Value != 0)
        {
            var moved = new PlacedFragment[children.Count];
            for (int i = 0; i < moved.Length; i++) moved[i] = children[i] with { Offset = children[i].Offset + new Point(Px.Zero, shift) };
            children = moved;
        }
        bool opens = goesOn && natural.Box.Style.BoxDecorationBreak == BoxDecorationBreak.Slice;
        return new BoxFragment(natural.Box, new Size(natural.Size.Width, height))
        {
            Border = opens ? natural.Border with { Bottom = Px.Zero } : natural.Border,
            Padding = natural.Padding,
            Children = children,
            IsFirst = natural.IsFirst,
            IsLast = natural.IsLast && !goesOn,
            FirstBaseline = natural.FirstBaseline + shift,
            LastBaseline = natural.LastBaseline + shift,
        };
    }

    /// <summary>A piece of a cell without content: of one that goes on, or whose content ended on an earlier page.</summary>
    public static BoxFragment Empty(SizedTable table, GridCell cell, Px height, bool isFirst, bool goesOn)
    {
        var style = cell.Box.Style;
        var border = table.Borders is null ? style.BorderWidths : Edges.None;
        if (style.BoxDecorationBreak == BoxDecorationBreak.Slice)
        {
            if (!isFirst) border = border with { Top = Px.Zero };
            if (goesOn) border = border with { Bottom = Px.Zero };
        }
        return new BoxFragment(cell.Box.Content, new Size(table.WidthOf(cell), height))
        {
            Border = border,
            IsFirst = isFirst,
            IsLast = !goesOn,
        };
    }

    /// <summary>What a cell of a hidden row or column leaves: nothing to be seen.</summary>
    public static BoxFragment Hidden(SizedTable table, GridCell cell, Px height) => new(cell.Box.Content, new Size(table.WidthOf(cell), height));
}
