using Handbook.Paged.Css;

namespace Handbook.Paged.Boxes;

/// <summary>
/// The text that is set where a picture can't be drawn:
/// <see href="https://html.spec.whatwg.org/multipage/rendering.html#images-3">HTML, 15.4.2</see>.
/// </summary>
internal static class Alternatives
{
    /// <returns>Null: the element is no picture, its children are its content.</returns>
    public static string? Of(StyledElement element)
    {
        if (element.Name == "img" && element.IsHtml) return element.Attribute("alt") ?? "";
        return IsDrawing(element) ? OfDrawing(element) : null;
    }

    /// <summary>An <c>svg</c> element, not one inside of it.</summary>
    public static bool IsDrawing(StyledElement element) => !element.IsHtml && element.Name == "svg";

    /// <summary>Its name by <see href="https://www.w3.org/TR/svg-aam-1.0/#mapping_additional_nd">SVG-AAM, 5.1.1</see>; without one, the words in it.</summary>
    private static string OfDrawing(StyledElement svg)
    {
        if (svg.Attribute("role") is "presentation" or "none") return "";
        if (svg.Attribute("aria-label") is { } label && !Whitespace.IsBlank(label)) return label;
        for (var child = svg.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is StyledElement { Name: "title" } title && !Whitespace.IsBlank(title.TextContent)) return title.TextContent;
        }
        return string.Join(' ', svg.Descendants.Where(IsText).Select(text => text.TextContent));
    }

    private static bool IsText(StyledElement element) => element.Name == "text";
}
