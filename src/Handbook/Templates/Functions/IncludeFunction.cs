namespace Handbook.Templates.Functions;

internal sealed class IncludeFunction() : TemplateFunction("include name …")
{
    public override string Purpose =>
        "Another template's output; further named values are known there with a `$` before them: `include \"site/partials/card.html\" entry: e`";

    protected override object? Call(Arguments call) => call.Context.Include(call.Text(0), call.All, call.Caller);
}
