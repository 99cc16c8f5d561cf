using System.Collections;
using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Handbook.Templates;

/// <summary>Turns a value into the characters that stand for it at a place in HTML, or refuses it there.</summary>
internal static class ValuePrinter
{
    public static string Print(SourceSpan span, object value, HtmlPosition position, string place) => value switch
    {
        StyleText style when position == HtmlPosition.Style => style.Css,
        StyleText => throw TemplateFault.Misplaced(span, "a style sheet", place, "print it inside `<style>`"),
        JsonText json when position == HtmlPosition.Script => json.Json,
        JsonText => throw TemplateFault.Misplaced(span, "JSON", place, "print it inside `<script>`"),
        Markup markup => PrintMarkup(span, markup.Html, position, place),
        IScriptOutput captured => PrintMarkup(span, captured.ToString() ?? "", position, place),
        _ => PrintText(span, ToText(span, value), position, place),
    };

    private static string PrintMarkup(SourceSpan span, string html, HtmlPosition position, string place)
    {
        if (position is HtmlPosition.Content or HtmlPosition.Attributes) return html;
        // Markup without a tag, an entity or a quotation mark is text: most titles are.
        if (html.AsSpan().IndexOfAny("<>&\"'") < 0) return PrintText(span, html, position, place);
        throw TemplateFault.Misplaced(span, "markup", place, "turn it into text with `| plain`");
    }

    private static string PrintText(SourceSpan span, string text, HtmlPosition position, string place) => position switch
    {
        HtmlPosition.Content or HtmlPosition.TextOnly or HtmlPosition.AttributeValue => HtmlEscape.Escape(text),
        HtmlPosition.Url => HtmlEscape.Escape(SafeAddress.Check(span, text)),
        HtmlPosition.TagName when text.Length > 0 && text.All(char.IsAsciiLetterOrDigit) => text,
        HtmlPosition.TagName => throw TemplateFault.Misplaced(span, "this text", place, "a tag's name has letters and digits only"),
        HtmlPosition.Attributes => throw TemplateFault.Misplaced(
            span, "a text", place, "write the attribute's name and quotes in the template, and print only its value"),
        HtmlPosition.Style => throw TemplateFault.Misplaced(span, "a text", place, "put theme settings into the style sheet with `theme(…)`"),
        HtmlPosition.Script => throw TemplateFault.Misplaced(span, "a text", place, "use the function `json`"),
        _ => throw TemplateFault.Misplaced(span, "a value", place, "put it into a quoted attribute that is neither `style` nor `on…`"),
    };

    /// <summary>Numbers and truth as templates and people write them, whatever the machine's culture.</summary>
    public static string ToText(SourceSpan span, object value) => value switch
    {
        string text => text,
        Markup markup => markup.Html,
        bool truth => truth ? "true" : "false",
        char character => character.ToString(),
        IScriptCustomFunction => throw TemplateFault.Unprintable(span, "a function"),
        IScriptObject and not ScriptArray => throw TemplateFault.Unprintable(span, "a record"),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable => throw TemplateFault.Unprintable(span, "a list"),
        _ => throw TemplateFault.Unprintable(span, "this value"),
    };
}
