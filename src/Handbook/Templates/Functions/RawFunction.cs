namespace Handbook.Templates.Functions;

internal sealed class RawFunction() : TemplateFunction("raw text")
{
    public override string Purpose => "The text as markup, not escaped: only for text that you wrote yourself";

    protected override object? Call(Arguments call) => new Markup(call.Text(0));
}
