using System.Collections;
using Handbook.Templates.Records;

namespace Handbook.Templates.Functions;

internal sealed class HasFunction() : TemplateFunction("has value")
{
    public override string Purpose => "Whether there is anything to show: false for null, false, a blank text, an empty list";

    protected override object? Call(Arguments call) => Any(call[0]);

    private static bool Any(object? value) => value switch
    {
        null or false => false,
        string text => !string.IsNullOrWhiteSpace(text),
        MarkdownField field => !field.Text.IsEmpty,
        Markup markup => !string.IsNullOrWhiteSpace(markup.Html),
        Scriban.Runtime.IScriptObject and not Scriban.Runtime.ScriptArray => true,
        ICollection list => list.Count > 0,
        IEnumerable list => list.Cast<object?>().Any(),
        _ => true,
    };
}
