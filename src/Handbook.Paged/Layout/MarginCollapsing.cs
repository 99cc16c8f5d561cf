using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout;

/// <summary>
/// Which vertical margins adjoin: <see href="https://www.w3.org/TR/CSS22/box.html#collapsing-margins">CSS 2.2, 8.3.1</see>.
/// A parent resolves the margins at its child's start together with those of the child's first descendants, so that a child's
/// place is known before it is laid out.
/// </summary>
internal static class MarginCollapsing
{
    /// <summary>The margins at a box's start that collapse into one.</summary>
    /// <param name="containingWidth">Basis of percentages.</param>
    public static MarginStrut TopMargins(Box box, Px containingWidth) => Add(MarginStrut.Empty, box, containingWidth);

    public static bool StartAdjoinsFirstChild(BlockContainerBox box, BoxModel model) =>
        !box.EstablishesFormattingContext && model.StartInset.Value == 0;

    public static bool EndAdjoinsLastChild(BlockContainerBox box, BoxModel model) =>
        !box.EstablishesFormattingContext && model.EndInset.Value == 0 && model.DefiniteHeight is null && model.MinHeight.Value == 0;

    private static MarginStrut Add(MarginStrut strut, Box box, Px containingWidth)
    {
        strut = strut.With(box.Style.MarginTop.ResolveAutoAsZero(containingWidth));
        if (box is not BlockContainerBox container || !StartIsOpen(container)) return strut;
        foreach (var child in container.Blocks)
        {
            if (!child.IsInFlow) continue;
            strut = Add(strut, child, containingWidth);
            if (!CollapsesThrough(child)) break;
            strut = strut.With(child.Style.MarginBottom.ResolveAutoAsZero(containingWidth));
        }
        return strut;
    }

    private static bool StartIsOpen(BlockContainerBox box) =>
        !box.EstablishesFormattingContext && box.Lines is null && box.Style.BorderTop.Width.Value == 0 && box.Style.PaddingTop.IsZero;

    /// <summary>An empty box with nothing that separates its two margins.</summary>
    private static bool CollapsesThrough(Box box)
    {
        if (box is not BlockContainerBox { EstablishesFormattingContext: false } container) return false;
        var style = box.Style;
        if (style.BorderTop.Width.Value != 0 || style.BorderBottom.Width.Value != 0 || !style.PaddingTop.IsZero || !style.PaddingBottom.IsZero) return false;
        if (style.Height is not { Kind: DimensionKind.Auto } && !style.Height.Value.IsZero) return false;
        if (!style.MinHeight.Value.IsZero || container.OutsideMarker is not null) return false;
        if (container.Lines is { IsEmpty: false }) return false;
        foreach (var child in container.Blocks)
        {
            if (child.IsInFlow && !CollapsesThrough(child)) return false;
        }
        return true;
    }
}
