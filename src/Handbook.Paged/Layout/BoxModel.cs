using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// Used margins, borders, paddings and sizes of a box.
/// See <see href="https://www.w3.org/TR/CSS22/visudet.html#Computing_widths_and_margins">CSS 2.2, 10.3</see> and
/// <see href="https://www.w3.org/TR/css-sizing-3/">CSS Sizing 3</see>.
/// </summary>
/// <param name="Width">Of the border box.</param>
/// <param name="DefiniteHeight">Of the border box, where it does not depend on the content.</param>
/// <param name="MinHeight">Of the border box.</param>
/// <param name="MaxHeight">Of the border box; infinite for none.</param>
internal sealed record BoxModel(Edges Margin, Edges Border, Edges Padding, Px Width, Px? DefiniteHeight, Px MinHeight, Px MaxHeight)
{
    public Px ContentWidth => Px.Max(Px.Zero, Width - Border.Horizontal - Padding.Horizontal);

    /// <summary>Distance of the content from the border box's left edge.</summary>
    public Px ContentLeft => Border.Left + Padding.Left;

    public Px StartInset => Border.Top + Padding.Top;

    public Px EndInset => Border.Bottom + Padding.Bottom;

    public Px? DefiniteContentHeight => (DefiniteHeight ?? CellHeight) is { } height ? Px.Max(Px.Zero, height - StartInset - EndInset) : null;

    /// <summary>Border-box height of a table cell whose row is known: heights inside may refer to it, though the content does not fill it.</summary>
    private Px? CellHeight { get; init; }

    public MarginStrut MarginsAsStrut => MarginStrut.Empty.With(Margin.Top).With(Margin.Bottom);

    public static BoxModel Resolve(Box box, ConstraintSpace space)
    {
        var style = box.Style;
        var basis = space.AvailableWidth.IsFinite ? space.AvailableWidth : Px.Zero;
        var insets = new Insets(style, basis);
        if (space.CollapsedBorder is { } halves) insets = insets with { Border = Edges.None, Padding = insets.Padding + halves };
        var width = space.ImposedWidth ?? UsedWidth(box, space, insets);
        var margin = insets.Margin;
        if (space.ImposedWidth is null && !space.ShrinksToFit && box.IsInFlow) margin = WithAutoMargins(style, margin, (space.RoomForBorderBox + margin.Horizontal ?? space.AvailableWidth) - width);
        var (minHeight, maxHeight, height) = space.IsTableCell ? (Px.Zero, Px.Infinite, null) : Heights(style, space, insets);
        return new BoxModel(margin, insets.Border, insets.Padding, width, height, minHeight, maxHeight) { CellHeight = space.IsTableCell ? space.AvailableHeight : null };
    }

    /// <summary>Each piece has border and padding at both ends: <c>box-decoration-break: clone</c>.</summary>
    public bool IsCloned { get; private init; }

    /// <summary>
    /// The model of one piece: a further piece of a sliced box has no border and padding at its start, or what is left of them
    /// (<see href="https://www.w3.org/TR/css-break-3/#break-decoration">CSS Fragmentation 3, 6.1</see>).
    /// </summary>
    /// <param name="consumed">Height of the earlier pieces; null for the first one.</param>
    // Deviates: a box whose cloned borders and paddings leave less than half of a page is sliced; nothing would ever fit between them.
    public BoxModel ForPiece(ComputedStyle style, Px? consumed, Fragmentainer fragmentainer)
    {
        bool clones = style.ClonesDecorations && StartInset + EndInset <= fragmentainer.Height / 2;
        if (clones || consumed is not { } before) return this with { IsCloned = clones };
        var border = Px.Max(Px.Zero, Border.Top - before);
        var padding = Px.Max(Px.Zero, StartInset - before) - border;
        return this with { Border = Border with { Top = border }, Padding = Padding with { Top = padding } };
    }

    /// <param name="contentBottom">Bottom of the content, from the piece's border-box top.</param>
    /// <param name="consumed">Border-box height of the earlier pieces.</param>
    public Px UsedHeight(Px contentBottom, Px consumed)
    {
        var height = DefiniteHeight is { } definite ? definite - consumed : contentBottom + EndInset;
        height = Px.Min(height, MaxHeight - consumed);
        height = Px.Max(height, MinHeight - consumed);
        return Px.Max(height, StartInset + EndInset);
    }

    private static Px UsedWidth(Box box, ConstraintSpace space, Insets insets)
    {
        var style = box.Style;
        var available = space.RoomForBorderBox ?? space.AvailableWidth - insets.Margin.Horizontal;
        var width = Specified(box, style.Width, space, insets) ?? (space.ShrinksToFit
            ? ShrinkToFit(box, space, available)
            : available);
        if (Specified(box, style.MaxWidth, space, insets) is { } max) width = Px.Min(width, max);
        if (Specified(box, style.MinWidth, space, insets) is { } min) width = Px.Max(width, min);
        return Px.Max(width, insets.Border.Horizontal + insets.Padding.Horizontal);
    }

    private static Px ShrinkToFit(Box box, ConstraintSpace space, Px available)
    {
        var sizes = IntrinsicSizes.OfBorderBox(box, space.Context);
        return Px.Min(Px.Max(sizes.Min, available), sizes.Max);
    }

    private static Px? Specified(Box box, Dimension dimension, ConstraintSpace space, Insets insets)
    {
        switch (dimension.Kind)
        {
            case DimensionKind.Length when !dimension.HasPercentage || space.AvailableWidth.IsFinite:
                var length = dimension.Value.Resolve(space.AvailableWidth.IsFinite ? space.AvailableWidth : Px.Zero);
                return box.Style.BoxSizing == BoxSizing.BorderBox ? length : length + insets.Border.Horizontal + insets.Padding.Horizontal;
            case DimensionKind.MinContent:
                return IntrinsicSizes.OfBorderBox(box, space.Context).Min;
            case DimensionKind.MaxContent:
                return IntrinsicSizes.OfBorderBox(box, space.Context).Max;
            case DimensionKind.FitContent:
                return ShrinkToFit(box, space, space.AvailableWidth - insets.Margin.Horizontal);
            default:
                return null;
        }
    }

    private static (Px Min, Px Max, Px? Definite) Heights(ComputedStyle style, ConstraintSpace space, Insets insets)
    {
        var extra = style.BoxSizing == BoxSizing.BorderBox ? Px.Zero : insets.Border.Vertical + insets.Padding.Vertical;
        Px? Of(Dimension dimension)
        {
            if (!dimension.IsLength) return null;
            if (!dimension.HasPercentage) return dimension.Value.Length + extra;
            return space.AvailableHeight is { } basis ? dimension.Value.Resolve(basis) + extra : null;
        }
        return (Px.Max(space.LeastHeight, Of(style.MinHeight) ?? Px.Zero), Of(style.MaxHeight) ?? Px.Infinite, space.ImposedHeight ?? Of(style.Height));
    }

    public static Edges WithAutoMargins(ComputedStyle style, Edges margin, Px free)
    {
        free = Px.Max(Px.Zero, free - margin.Horizontal);
        bool left = style.MarginLeft.IsAuto, right = style.MarginRight.IsAuto;
        if (left && right) return margin with { Left = free / 2, Right = free / 2 };
        if (left) return margin with { Left = free };
        return right ? margin with { Right = free } : margin;
    }

    /// <summary>Everything around the content, percentages resolved, <c>auto</c> margins as zero.</summary>
    internal readonly record struct Insets(Edges Margin, Edges Border, Edges Padding)
    {
        public Insets(ComputedStyle style, Px basis) : this(
            new Edges(
                style.MarginTop.ResolveAutoAsZero(basis),
                style.MarginRight.ResolveAutoAsZero(basis),
                style.MarginBottom.ResolveAutoAsZero(basis),
                style.MarginLeft.ResolveAutoAsZero(basis)),
            new Edges(style.BorderTop.Width, style.BorderRight.Width, style.BorderBottom.Width, style.BorderLeft.Width),
            new Edges(
                style.PaddingTop.Resolve(basis),
                style.PaddingRight.Resolve(basis),
                style.PaddingBottom.Resolve(basis),
                style.PaddingLeft.Resolve(basis)))
        {
        }
    }
}
