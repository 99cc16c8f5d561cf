using Handbook.Diagnostics;

namespace Handbook.Templates.Functions;

internal sealed class TFunction() : TemplateFunction("t key value?")
{
    public override string Purpose => "A word of the interface from the labels: `t \"home\"`; the value takes the place of `{0}`";

    protected override object? Call(Arguments call)
    {
        string key = call.Text(0);
        if (call.Scope.Labels.Word(key) is not { } word)
        {
            IEnumerable<string> known = call.Scope.Labels.WordKeys;
            throw call.Wrong($"the labels have no `{key}`. {DidYouMean.Question(key, known)}".TrimEnd());
        }
        return word.Replace("{0}", call.Text(1), StringComparison.Ordinal);
    }
}
