using Scriban.Runtime;

namespace Handbook.Templates.Records;

/// <summary>Named values that templates read and can't change.</summary>
internal class Record : ScriptObject, INamedRecord
{
    /// <param name="name">Begins a sentence: <c>The mistake</c>.</param>
    public Record(string name, int capacity = 8)
        : base(capacity, autoImportStaticsFromThisType: false)
    {
        Name = name;
    }

    public string Name { get; }

    public Record With(string member, object? value)
    {
        SetValue(member, value, readOnly: true);
        return this;
    }

    /// <summary>From here on nothing can be added, by templates least of all.</summary>
    public Record Seal()
    {
        IsReadOnly = true;
        return this;
    }

    public static ScriptArray List(IEnumerable<object?> items) => new(items) { IsReadOnly = true };
}
