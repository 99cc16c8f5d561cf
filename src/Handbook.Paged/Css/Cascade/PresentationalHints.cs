using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Paged.Css.Syntax;

namespace Handbook.Paged.Css.Cascade;

/// <summary>Width and height attributes of images: <see href="https://html.spec.whatwg.org/multipage/rendering.html#dimension-attributes">HTML, 15.4.3</see>.</summary>
internal static class PresentationalHints
{
    public static DeclarationBlock Of(StyledElement element, DiagnosticSink sink)
    {
        if (element is not { Name: "img", IsHtml: true }) return DeclarationBlock.Empty;
        string text = Dimension("width", element.Attribute("width")) + Dimension("height", element.Attribute("height"));
        if (text.Length == 0) return DeclarationBlock.Empty;
        var source = new CssSource(new SourceText(element.Span.Source.Path, text), Anchor: element.Span);
        return new DeclarationReader(source, sink).Read(CssParser.ParseBlockContents(text, 0, text.Length).Items.OfType<CssDeclaration>(), DeclarationPlace.Element);
    }

    private static string Dimension(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return "";
        string number = value.Trim();
        bool isPercentage = number.EndsWith('%');
        return double.TryParse(number.TrimEnd('%').Replace("px", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double length)
            ? string.Create(CultureInfo.InvariantCulture, $"{name}: {length}{(isPercentage ? "%" : "px")};")
            : "";
    }
}
