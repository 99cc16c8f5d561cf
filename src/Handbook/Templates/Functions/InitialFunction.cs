namespace Handbook.Templates.Functions;

internal sealed class InitialFunction() : TemplateFunction("initial text")
{
    public override string Purpose => "The letter that a text stands under in a list from A to Z, as the labels sort it; `#` for what is no letter";

    protected override object? Call(Arguments call) => call.Scope.Labels.Sorting.Initial(call.Text(0));
}
