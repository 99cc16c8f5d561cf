namespace Handbook.Templates.Functions;

internal sealed class FolderFunction() : TemplateFunction("folder path")
{
    public override string Purpose => "A folder or list file of the content by its path (`folder \"terms\"`); null where there is none, or nothing in it";

    protected override object? Call(Arguments call) => call.Scope.Records.Groups.GetValueOrDefault(call.Text(0));
}
