using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// Computed values of <c>display</c> and <c>float</c> that depend on each other and on the parent.
/// See <see href="https://www.w3.org/TR/CSS22/visuren.html#dis-pos-flo">CSS 2.2, 9.7</see> and <see href="https://www.w3.org/TR/css-display-3/#transformations">CSS Display 3, 2.7</see>.
/// </summary>
internal static class BoxFixup
{
    /// <param name="style">Still in the making.</param>
    public static void Apply(ComputedStyle style, ComputedStyle parent, bool isRoot)
    {
        Position position = style.Position;
        Float @float = position is Position.Absolute or Position.Fixed or Position.Running ? Float.None : style.Float;
        bool blockify = isRoot || @float is Float.Left or Float.Right || position is Position.Absolute or Position.Fixed
            || parent.Display is Display.Flex or Display.InlineFlex or Display.Grid or Display.InlineGrid;
        Display display = blockify ? Blockified(style.Display, isRoot) : style.Display;
        if (@float == style.Float && display == style.Display) return;
        if (ReferenceEquals(style.box, BoxGroup.Initial)) style.box = style.box.Copy();
        style.box.IsOriginallyInline = position is Position.Absolute or Position.Fixed && style.Display.IsInlineLevel;
        style.box.Float = @float;
        style.box.Display = display;
    }

    /// <summary>
    /// What the root element and the body say of overflow is said of the viewport, and a page's viewport cuts off nothing
    /// (<see href="https://www.w3.org/TR/css-overflow-3/#overflow-propagation">CSS Overflow 3, 3.3</see>).
    /// Deviates: the body's is the viewport's even beside a root element that has its own: it would hide all but the first page.
    /// </summary>
    public static void LeaveOverflowToViewport(ComputedStyle style)
    {
        // Otherwise the group is its own, since it is not the initial one.
        if (style.Overflow != Overflow.Visible) style.box.Overflow = Overflow.Visible;
    }

    private static Display Blockified(Display display, bool isRoot) => display switch
    {
        Display.None => Display.None,
        Display.Contents => isRoot ? Display.Block : Display.Contents,
        Display.InlineTable => Display.Table,
        Display.InlineFlex => Display.Flex,
        Display.InlineGrid => Display.Grid,
        Display.InlineListItem => Display.ListItem,
        Display.InlineBlock => Display.FlowRoot,
        _ when display.IsInlineLevel || display.IsTablePart => Display.Block,
        _ => display,
    };
}
