namespace Handbook.Templates.Functions;

internal sealed class FindFunction() : TemplateFunction("find id")
{
    public override string Purpose => "An entry by its full id; null where there is none";

    protected override object? Call(Arguments call) => call.Scope.Records.Entries.GetValueOrDefault(call.Text(0));
}
