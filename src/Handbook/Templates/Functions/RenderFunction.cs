using Handbook.Templates.Records;

namespace Handbook.Templates.Functions;

internal sealed class RenderFunction() : TemplateFunction("render entry level?")
{
    public override string Purpose =>
        "An entry through its kind's template (`kinds/<kind>/site.html`, in the book `print.html`), which receives `$entry` and `$level`: its title is a heading of that level";

    protected override object? Call(Arguments call)
    {
        if (call[0] is not EntryRecord entry) throw call.Wrong("the first value must be an entry");
        int level = call[1] is null ? 1 : call.Number(1);
        return call.Context.RenderEntry(entry, level, call.Caller);
    }
}
