using Handbook.Templates.Records;
using Scriban;
using Scriban.Syntax;

namespace Handbook.Templates;

/// <summary>
/// Stands around every expression whose value a template prints, and knows where in the HTML that value goes.
/// Escaping is decided here, once, when the template is parsed, and not by whoever writes the template.
/// </summary>
internal sealed class PrintedExpression : ScriptExpression
{
    private readonly HtmlPosition position;
    private readonly string place;

    public PrintedExpression(ScriptExpression printed, HtmlPosition position, string place)
    {
        Printed = printed;
        Span = printed.Span;
        this.position = position;
        this.place = place;
    }

    public ScriptExpression Printed { get; }

    public override object? Evaluate(TemplateContext context)
    {
        object? value = context.Evaluate(Printed);
        // A block handed to a `wrap`ped function is run by the statement around this expression.
        if (value is null or ScriptNode) return value;
        if (value is MarkdownField field) value = ((PageContext)context).RenderMarkdown(field);
        context.Write(ValuePrinter.Print(Printed.Span, value, position, place));
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(Printed);

    public override void Accept(ScriptVisitor visitor) => Printed.Accept(visitor);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => Printed.Accept(visitor)!;
}
