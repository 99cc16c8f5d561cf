using Scriban.Runtime;

namespace Handbook.Templates;

internal static class Members
{
    /// <summary>A member of a list's item, or with full stops a member of a member, for functions that take its name: <c>kind.name</c>.</summary>
    public static object? Get(Arguments call, object? item, string member)
    {
        foreach (string name in member.Split('.')) item = GetOne(call, item, name);
        return item;
    }

    private static object? GetOne(Arguments call, object? item, string member)
    {
        if (item is null) return null;
        if (item is not IScriptObject record || item is ScriptArray) throw call.Wrong($"the items have no members, so none named `{member}`");
        if (record.TryGetValue(call.Context, call.Span, member, out object? value)) return value;
        throw new TemplateFault(call.Span, place =>
            TemplateDiagnostics.UnknownMember(place, member, record is INamedRecord named ? named.Name : "An item of the list", record.GetMembers()));
    }
}
