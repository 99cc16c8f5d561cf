using System.Globalization;
using Handbook.Diagnostics;

namespace Handbook.Templates.Functions;

internal sealed class PluralFunction() : TemplateFunction("plural number key")
{
    public override string Purpose => "A number with what it counts, in the form that belongs to it: `plural 3 \"entries\"`; the forms stand in the labels under `counts`";

    protected override object? Call(Arguments call)
    {
        int number = call.Number(0);
        string key = call.Text(1);
        if (call.Scope.Labels.Count(key) is not { } forms)
        {
            IEnumerable<string> known = call.Scope.Labels.CountKeys;
            throw call.Wrong($"the labels count no `{key}`. {DidYouMean.Question(key, known)}".TrimEnd());
        }
        return (number == 1 ? forms.One : forms.Other).Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
