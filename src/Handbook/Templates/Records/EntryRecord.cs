using Handbook.Model;

namespace Handbook.Templates.Records;

/// <summary>An entry as templates see it: the fields of its kind, each there and null where the author left it out, and what every entry has.</summary>
internal sealed class EntryRecord(Entry entry) : Record("The " + entry.Kind.Name, 32)
{
    public Entry Entry { get; } = entry;

    public RenderSubject Subject { get; } = new(entry.Id, entry.Span);
}
