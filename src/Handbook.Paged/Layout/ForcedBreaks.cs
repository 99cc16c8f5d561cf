using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Layout;

/// <summary>
/// Breaks that authors ask for: <c>break-before</c>, <c>break-after</c> (<see href="https://www.w3.org/TR/css-break-3/#forced-breaks">CSS
/// Fragmentation 3, 4.3</see>) and a change of <c>page</c> (<see href="https://www.w3.org/TR/css-page-3/#using-named-pages">CSS Paged Media 3, 8.1</see>).
/// </summary>
internal static class ForcedBreaks
{
    public static ForcedBreak? Between(Box before, Box after)
    {
        bool changesPage = before.EndPage != after.StartPage;
        if (!changesPage && !before.BreakAfter.ForcesPage && !after.BreakBefore.ForcesPage) return null;
        var side = SideOf(after.BreakBefore);
        if (side == PageSide.Any) side = SideOf(before.BreakAfter);
        return new ForcedBreak(side, after.StartPage);
    }

    /// <summary>Whether a break inside of a box is asked for.</summary>
    public static bool AnyIn(Box box) => box switch
    {
        BlockContainerBox container => AnyAmong(container.Blocks),
        FlexBox flex => AnyAmong(flex.Items),
        TableBox table => table.RowGroups.Any(group => group.BreakBefore.ForcesPage || group.BreakAfter.ForcesPage || AnyAmong(group.Rows)) || AnyAmong(table.RowGroups),
        TableRowBox row => row.Cells.Any(cell => AnyIn(cell.Content)),
        _ => false,
    };

    private static bool AnyAmong(IReadOnlyList<Box> boxes)
    {
        Box? previous = null;
        foreach (var box in boxes)
        {
            if (!box.IsInFlow) continue;
            if ((previous is not null && Between(previous, box) is not null) || AnyIn(box)) return true;
            previous = box;
        }
        return false;
    }

    // Deviates: 'recto' and 'verso' take the page progression of left-to-right books; right-to-left ones come with bidi.
    public static PageSide SideOf(BreakBetween value) => value switch
    {
        BreakBetween.Left or BreakBetween.Verso => PageSide.Left,
        BreakBetween.Right or BreakBetween.Recto => PageSide.Right,
        _ => PageSide.Any,
    };
}
