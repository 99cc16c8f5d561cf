namespace Handbook.Templates.Functions;

internal sealed class AssetFunction() : TemplateFunction("asset name")
{
    public override string Purpose => "The address of a file in `site/assets/`, with its fingerprint: `asset \"site.css\"`";

    protected override object? Call(Arguments call) => call.Scope.Asset(call.Text(0), call);
}
