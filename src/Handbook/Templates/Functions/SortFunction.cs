using System.Globalization;
using Scriban.Runtime;

namespace Handbook.Templates.Functions;

internal sealed class SortFunction() : TemplateFunction("sort list member?")
{
    public override string Purpose =>
        "The list in order, by a member where one is named: numbers by size, texts as the language of the labels sorts them; equal ones stay as they were";

    protected override object? Call(Arguments call)
    {
        string? member = call.OptionalText(1);
        var keyed = call.List(0).Select(item => (Item: item, Key: member is null ? item : Members.Get(call, item, member))).ToList();
        return keyed.TrueForAll(pair => IsNumber(pair.Key))
            ? new ScriptArray(keyed.OrderBy(pair => Convert.ToDouble(pair.Key, CultureInfo.InvariantCulture)).Select(pair => pair.Item))
            : new ScriptArray(keyed
                .OrderBy(pair => pair.Key is null ? "" : ValuePrinter.ToText(call.Span, pair.Key), call.Context.Sorting)
                .Select(pair => pair.Item));
    }

    private static bool IsNumber(object? value) => value is int or long or double or float or decimal;
}
