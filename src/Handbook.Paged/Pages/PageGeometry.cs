using Handbook.Paged.Css;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Pages;

/// <summary>
/// Where things are on a page: <see href="https://www.w3.org/TR/css-page-3/#page-model">CSS Paged Media 3, 4</see>. Coordinates from
/// the page's top left corner.
/// </summary>
/// <param name="Size">The whole page, margins included.</param>
/// <param name="BorderBox">Inside the margins.</param>
/// <param name="Area">What content is laid out in.</param>
internal sealed record PageGeometry(Size Size, Edges Margin, Edges Border, Edges Padding, Rect BorderBox, Rect Area)
{
    public static PageGeometry Of(PageStyle page)
    {
        var (size, style) = (page.Size, page.Style);
        var margin = new Edges(
            style.MarginTop.ResolveAutoAsZero(size.Height),
            style.MarginRight.ResolveAutoAsZero(size.Width),
            style.MarginBottom.ResolveAutoAsZero(size.Height),
            style.MarginLeft.ResolveAutoAsZero(size.Width));
        var border = style.BorderWidths;
        var padding = new Edges(
            style.PaddingTop.Resolve(size.Height),
            style.PaddingRight.Resolve(size.Width),
            style.PaddingBottom.Resolve(size.Height),
            style.PaddingLeft.Resolve(size.Width));
        var borderBox = new Rect(Px.Zero, Px.Zero, size.Width, size.Height).Inset(margin);
        var area = borderBox.Inset(border).Inset(padding);
        // Margins larger than the page leave a sliver, so that every document ends.
        area = area with { Width = Px.Max(area.Width, new Px(1)), Height = Px.Max(area.Height, new Px(1)) };
        return new PageGeometry(size, margin, border, padding, borderBox, area);
    }
}
