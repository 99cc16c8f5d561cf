using Handbook.Templates.Records;

namespace Handbook.Templates.Functions;

internal sealed class MarkdownFunction() : TemplateFunction("markdown text form? shift?")
{
    public override string Purpose =>
        "A Markdown text rendered; `\"inline\"` leaves out the paragraph around a single one, `\"block\"` is the default; the shift moves its headings down so many levels. Printing a Markdown text does the same without options";

    protected override object? Call(Arguments call)
    {
        string form = call.OptionalText(1) ?? "block";
        if (form is not ("inline" or "block")) throw call.Wrong("the form is `\"inline\"` or `\"block\"`");
        int shift = call[2] is null ? call.Context.HeadingShift : call.Number(2);
        return call[0] switch
        {
            null => null,
            MarkdownField field => call.Scope.Render(field, form == "inline", shift),
            string text when form == "inline" => text,
            _ => throw call.Wrong("the first value must be a Markdown text of the content"),
        };
    }
}
