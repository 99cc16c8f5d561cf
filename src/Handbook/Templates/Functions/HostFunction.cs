namespace Handbook.Templates.Functions;

internal sealed class HostFunction() : TemplateFunction("host address")
{
    public override string Purpose => "The host of a web address, without `www.`; the address itself where it has none";

    protected override object? Call(Arguments call)
    {
        string address = call.Text(0);
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0) return address;
        return uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
    }
}
