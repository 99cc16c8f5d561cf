using Scriban.Runtime;

namespace Handbook.Templates.Functions;

internal sealed class GroupFunction() : TemplateFunction("group list member")
{
    public override string Purpose =>
        "The list in groups by a member, in the order in which its values first appear; each group has `key` and `items`. Where the member is a list, an item stands in several groups";

    protected override object? Call(Arguments call)
    {
        string member = call.Text(1);
        var groups = new Dictionary<string, ScriptArray>(StringComparer.Ordinal);
        var result = new ScriptArray();
        foreach (object? item in call.List(0))
        {
            foreach (object? key in Keys(Members.Get(call, item, member)))
            {
                string text = key is null ? "" : ValuePrinter.ToText(call.Span, key);
                if (!groups.TryGetValue(text, out ScriptArray? items))
                {
                    groups.Add(text, items = []);
                    var group = new ScriptObject(2, autoImportStaticsFromThisType: false);
                    group.SetValue("key", key, readOnly: true);
                    group.SetValue("items", items, readOnly: true);
                    result.Add(group);
                }
                items.Add(item);
            }
        }
        return result;
    }

    private static IEnumerable<object?> Keys(object? value) =>
        value is System.Collections.IEnumerable list and not (string or IScriptObject and not ScriptArray) ? list.Cast<object?>() : [value];
}
