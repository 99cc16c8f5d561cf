using Handbook.Paged.Boxes;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// The used width of a table, border box, and what follows from it:
/// <see href="https://www.w3.org/TR/css-tables-3/#computing-the-table-width">CSS Tables 3, 3.9.1</see>.
/// </summary>
internal static class TableSizing
{
    /// <summary>The model of a grid that is the whole table, or fills its wrapper.</summary>
    public static BoxModel Model(TableBox table, MeasuredTable measured, ConstraintSpace space)
    {
        var resolved = BoxModel.Resolve(table, space with { ImposedWidth = space.ImposedWidth ?? Px.Zero });
        var insets = measured.InsetsFor(Basis(space));
        var width = UsedWidth(measured, table.Style, Px.Zero, space);
        var margin = resolved.Margin;
        if (space.ImposedWidth is null && !space.ShrinksToFit && table.IsInFlow && space.AvailableWidth.IsFinite)
        {
            margin = BoxModel.WithAutoMargins(table.Style, margin, (space.RoomForBorderBox + margin.Horizontal ?? space.AvailableWidth) - width);
        }
        // A height is a least height: rows are never cut off (CSS 2.2, 17.5.3).
        var height = Px.Max(resolved.MinHeight, resolved.DefiniteHeight ?? Px.Zero);
        return new BoxModel(margin, insets.Border, insets.Padding, width, null, height, Px.Infinite);
    }

    /// <param name="style">With the width that the author gave: the wrapper's where there is one.</param>
    /// <param name="captions">The least width that captions need.</param>
    public static Px UsedWidth(MeasuredTable measured, ComputedStyle style, Px captions, ConstraintSpace space)
    {
        var basis = Basis(space);
        var insets = measured.InsetsFor(basis);
        var around = insets.Border.Horizontal + insets.Padding.Horizontal;
        var margin = new BoxModel.Insets(style, basis).Margin;
        var available = space.RoomForBorderBox is { } beside ? beside
            : space.AvailableWidth.IsFinite ? Px.Max(Px.Zero, space.AvailableWidth - margin.Horizontal) : Px.Infinite;
        var width = space.ImposedWidth ?? Specified(style, style.Width, measured, around, space) ?? Px.Min(measured.Sizes.Max, available);
        if (Specified(style, style.MaxWidth, measured, around, space) is { } max) width = Px.Min(width, max);
        if (Specified(style, style.MinWidth, measured, around, space) is { } min) width = Px.Max(width, min);
        width = Px.Max(Px.Max(width, captions), around);
        return Px.Max(width, LeastWidth(measured, Px.Max(width, Px.Min(available, measured.Sizes.Min)), available));
    }

    /// <summary>What the columns need; less where that is more than there is room for and words can be cut.</summary>
    private static Px LeastWidth(MeasuredTable measured, Px room, Px available)
    {
        if (measured.Sizes.Min.FitsIn(room) || !available.IsFinite) return measured.Sizes.Min;
        return Px.Max(room, measured.LeastWidth());
    }

    /// <summary>Tells the author of a table that is wider than the room it has.</summary>
    public static void Report(MeasuredTable measured, Px width, Edges margin, ElementFacts? element, ConstraintSpace space)
    {
        if (!space.AvailableWidth.IsFinite) return;
        var available = space.AvailableWidth - margin.Horizontal;
        if (!width.FitsIn(available)) space.Context.Diagnostics.Report(TableDiagnostics.SticksOut(element?.Span, width, available));
        else if (!measured.Sizes.Min.FitsIn(width)) space.Context.Diagnostics.Report(TableDiagnostics.CutsWords(element?.Span, measured.Sizes.Min, width));
    }

    private static Px Basis(ConstraintSpace space) => space.AvailableWidth.IsFinite ? space.AvailableWidth : Px.Zero;

    private static Px? Specified(ComputedStyle style, Dimension dimension, MeasuredTable measured, Px around, ConstraintSpace space)
    {
        switch (dimension.Kind)
        {
            case DimensionKind.Length when !dimension.HasPercentage || space.AvailableWidth.IsFinite:
                var length = dimension.Value.Resolve(Basis(space));
                return style.BoxSizing == BoxSizing.BorderBox ? length : length + around;
            case DimensionKind.MinContent:
                return measured.Sizes.Min;
            case DimensionKind.MaxContent:
                return measured.Sizes.Max;
            default:
                return null;
        }
    }
}
