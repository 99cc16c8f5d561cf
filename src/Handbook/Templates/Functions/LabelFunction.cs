using Handbook.Model;
using Handbook.Templates.Records;

namespace Handbook.Templates.Functions;

internal sealed class LabelFunction() : TemplateFunction("label entry field?")
{
    public override string Purpose => "What an entry's kind is called, or what one of its fields is called, in the language of the handbook";

    protected override object? Call(Arguments call)
    {
        if (call[0] is not EntryRecord { Entry.Kind: var kind }) throw call.Wrong("the first value must be an entry");
        if (call.OptionalText(1) is not { } name) return call.Scope.Labels.KindOne(kind);
        FieldDefinition field = kind.Field(name) ?? EntryFields.Shared.FirstOrDefault(shared => shared.Name == name)
            ?? throw call.Wrong($"the kind `{kind.Name}` has no field `{name}`");
        return call.Scope.Labels.Field(kind, field);
    }
}
