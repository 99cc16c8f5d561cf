using Handbook.Templates.Records;

namespace Handbook.Templates.Functions;

internal sealed class AnchorFunction() : TemplateFunction("anchor entry name?")
{
    public override string Purpose =>
        "The id of an entry's, part's or group's element on this page, or, with a name, of a place inside the entry: links and the book's destinations lead there";

    protected override object? Call(Arguments call)
    {
        if (call[0] is not (EntryRecord or PartRecord or GroupRecord)) throw call.Wrong("the first value must be an entry, a part or a group");
        if (call.OptionalText(1) is not { } name) return call.Scope.Anchor((Record)call[0]!);
        return call[0] is EntryRecord { Entry: var entry } ? call.Scope.IdPrefix(entry) + name : throw call.Wrong("only an entry has places inside it");
    }
}
