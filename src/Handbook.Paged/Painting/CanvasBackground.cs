using Handbook.Paged.Boxes;

namespace Handbook.Paged.Painting;

/// <summary>
/// Which box's background is that of the canvas: the root element's, or the body's where that has none
/// (<see href="https://www.w3.org/TR/css-backgrounds-3/#special-backgrounds">CSS Backgrounds 3, 2.11</see>). On pages it is painted over the
/// page's border box (<see href="https://drafts.csswg.org/css-page-3/#painting">CSS Paged Media 3, 3.2</see>).
/// </summary>
internal static class CanvasBackground
{
    /// <returns>Null where there is none.</returns>
    public static Box? SourceOf(Box root)
    {
        if (root.Style.HasBackground) return root;
        if (root is not BlockContainerBox { Element.LocalName: "html", Blocks: var blocks }) return null;
        foreach (var block in blocks)
        {
            if (block.Element?.LocalName == "body") return block.Style.HasBackground ? block : null;
        }
        return null;
    }
}
