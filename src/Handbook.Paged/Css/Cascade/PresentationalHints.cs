using System.Globalization;
using System.Text;

namespace Handbook.Paged.Css.Cascade;

/// <summary>
/// What HTML's old attributes with numbers and colours say, as declarations; those with keywords are in our own style sheet.
/// See <see href="https://html.spec.whatwg.org/multipage/rendering.html#presentational-hints">HTML, 15.2</see>.
/// </summary>
internal static class PresentationalHints
{
    /// <returns>Declarations; null or empty for none.</returns>
    public static string? For(StyledElement element)
    {
        if (!element.IsHtml) return null;
        switch (element.Name)
        {
            case "img" or "object" or "video" or "iframe" or "embed" or "canvas":
                return Css(("width", Dimension(element, "width")), ("height", Dimension(element, "height")), ("border-width", Pixels(element, "border")), ("border-style", Pixels(element, "border") is null ? null : "solid"));
            case "table":
                return Css(
                    ("width", Dimension(element, "width")),
                    ("height", Dimension(element, "height")),
                    ("background-color", Color(element, "bgcolor")),
                    ("border-spacing", Pixels(element, "cellspacing")),
                    ("border-width", Pixels(element, "border")),
                    ("border-style", Pixels(element, "border") is null or "0px" ? null : "outset"));
            case "td" or "th":
                return Css(
                    ("width", Dimension(element, "width")),
                    ("height", Dimension(element, "height")),
                    ("background-color", Color(element, "bgcolor")),
                    ("padding", Pixels(Table(element), "cellpadding")),
                    ("border", Pixels(Table(element), "border") is null or "0px" ? null : "1px inset"));
            case "tr" or "thead" or "tbody" or "tfoot":
                return Css(("height", Dimension(element, "height")), ("background-color", Color(element, "bgcolor")));
            case "col" or "colgroup":
                return Css(("width", Dimension(element, "width")), ("background-color", Color(element, "bgcolor")));
            case "hr":
                return Css(("width", Dimension(element, "width")), ("color", Color(element, "color")), ("height", Pixels(element, "size")));
            case "body":
                return Css(("background-color", Color(element, "bgcolor")), ("color", Color(element, "text")));
            case "font":
                return Css(("color", Color(element, "color")), ("font-family", Family(element.Attribute("face"))), ("font-size", FontSize(element.Attribute("size"))));
            case "textarea":
                return Css(("width", Count(element, "cols", "ch")), ("height", Lines(element, "rows")));
            case "select":
                return Css(("height", Lines(element, "size")));
            case "input":
                return Css(("width", Count(element, "size", "ch")));
            default:
                return null;
        }
    }

    private static string Css(params ReadOnlySpan<(string Property, string? Value)> declarations)
    {
        var builder = new StringBuilder();
        foreach (var (property, value) in declarations)
        {
            if (value is not null) builder.Append(property).Append(':').Append(value).Append(';');
        }
        return builder.ToString();
    }

    private static StyledElement? Table(StyledElement cell)
    {
        StyledElement? element = cell.Parent;
        while (element is not null && element.Name != "table") element = element.Parent;
        return element;
    }

    /// <summary>See <see href="https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-dimension-values">HTML, 2.3.4.4</see>.</summary>
    private static string? Dimension(StyledElement element, string attribute)
    {
        if (Number(element.Attribute(attribute), out bool isPercentage) is not double value) return null;
        return value.ToString("0.####", CultureInfo.InvariantCulture) + (isPercentage ? "%" : "px");
    }

    private static string? Pixels(StyledElement? element, string attribute)
    {
        if (element?.Attribute(attribute) is not string text) return null;
        // 'border' alone is a border of one pixel.
        if (text.Length == 0 && attribute == "border") return "1px";
        return Number(text, out _) is double value ? value.ToString("0.####", CultureInfo.InvariantCulture) + "px" : null;
    }

    private static string? Count(StyledElement element, string attribute, string unit) =>
        Number(element.Attribute(attribute), out _) is double value and > 0 and < 10_000 ? value.ToString("0", CultureInfo.InvariantCulture) + unit : null;

    /// <summary>So many lines, and what our style sheet puts around them.</summary>
    private static string? Lines(StyledElement element, string attribute) => Count(element, attribute, "lh") is { } lines ? $"calc({lines} + 4px)" : null;

    private static double? Number(string? text, out bool isPercentage)
    {
        isPercentage = false;
        if (text is null) return null;
        string trimmed = text.TrimStart(' ', '\t', '\n', '\r', '\f');
        int length = 0;
        while (length < trimmed.Length && (char.IsAsciiDigit(trimmed[length]) || (trimmed[length] == '.' && length > 0))) length++;
        if (length == 0 || !double.TryParse(trimmed.AsSpan(0, length).TrimEnd('.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)) return null;
        isPercentage = length < trimmed.Length && trimmed[length] == '%';
        return Math.Min(value, 1_000_000);
    }

    // Deviates: only colours that CSS knows, not everything that HTML's 'legacy colour' makes one of.
    private static string? Color(StyledElement element, string attribute)
    {
        string? text = element.Attribute(attribute)?.Trim();
        return text is { Length: > 0 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '#') ? text : null;
    }

    private static string? Family(string? face) =>
        face is { Length: > 0 } ? string.Join(", ", face.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(f => "\"" + f.Replace("\\", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"")) : null;

    private static string? FontSize(string? size)
    {
        string? text = size?.Trim();
        if (text is not { Length: > 0 } || !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)) return null;
        if (text[0] is '+' or '-') value = 3 + Math.Clamp(value, -10, 10);
        return Math.Clamp(value, 1, 7) switch
        {
            1 => "x-small",
            2 => "small",
            3 => "medium",
            4 => "large",
            5 => "x-large",
            6 => "xx-large",
            _ => "xxx-large",
        };
    }
}
