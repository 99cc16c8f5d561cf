using Handbook.Templates.Records;

namespace Handbook.Templates.Functions;

internal sealed class PlainFunction() : TemplateFunction("plain text length?")
{
    public override string Purpose => "The words of a Markdown text or of markup, without tags; cut at a word's end where a length is given";

    protected override object? Call(Arguments call)
    {
        string text = call[0] switch
        {
            null => "",
            MarkdownField field => field.Text.PlainText,
            Markup markup => PlainText.Of(markup.Html),
            Scriban.Runtime.IScriptOutput captured => PlainText.Of(captured.ToString() ?? ""),
            _ => call.Text(0),
        };
        text = PlainText.OneLine(text);
        return call[1] is null ? text : PlainText.Cut(text, call.Number(1));
    }
}
