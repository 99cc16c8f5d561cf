using Handbook.Paged.Boxes;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>What an inline box's horizontal margin, border and padding add to a line where it begins and ends (CSS 2.2, 10.3.1).</summary>
internal static class InlineBoxEdges
{
    public static Px StartOf(InlineBox box) =>
        box.Style.MarginLeft.ResolveAutoAsZero(Px.Zero) + box.Style.BorderLeft.Width + box.Style.PaddingLeft.ResolveOrZero();

    public static Px EndOf(InlineBox box) =>
        box.Style.MarginRight.ResolveAutoAsZero(Px.Zero) + box.Style.BorderRight.Width + box.Style.PaddingRight.ResolveOrZero();

    /// <summary>
    /// Whether the box's piece on each line has its own margins, borders and paddings:
    /// <see href="https://www.w3.org/TR/css-break-3/#break-decoration">CSS Fragmentation 3, 5.4</see>.
    /// </summary>
    public static bool AreCloned(InlineBox box) => box.Style.ClonesDecorations;

    /// <summary>Whether there is anything to paint, link or point at, so that the box needs a fragment on each of its lines.</summary>
    public static bool NeedsFragment(InlineBox box)
    {
        var style = box.Style;
        return box.Element is { } element && (element.Id is not null || element.Href is not null || element.BookmarkLevel > 0 || element.NamedStrings.Count > 0 || element.PageCounter is not null || element.Counters.Count > 0)
            || style.HasBackground
            || style.BoxShadow.Count > 0 || style.Outline.Width.Value > 0
            || style.BorderLeft.Width.Value > 0 || style.BorderRight.Width.Value > 0 || style.BorderTop.Width.Value > 0 || style.BorderBottom.Width.Value > 0;
    }
}
