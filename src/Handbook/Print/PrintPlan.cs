using System.Collections.Frozen;
using Handbook.Model;
using Handbook.Templates.Records;
using Scriban.Runtime;

namespace Handbook.Print;

/// <summary>What the book holds: the entries of its parts, in their order, each once.</summary>
internal sealed class PrintPlan
{
    private readonly FrozenSet<string> entries;
    private readonly FrozenSet<string> headedGroups;

    private PrintPlan(FrozenSet<string> entries, FrozenSet<string> headedGroups)
    {
        this.entries = entries;
        this.headedGroups = headedGroups;
    }

    public int Count => entries.Count;

    public static PrintPlan Of(HandbookModel model, HandbookRecords records)
    {
        var headed = records.Parts
            .SelectMany(part => ((ScriptArray)part["blocks"]!).Cast<Record>())
            .Where(block => block["is_headed"] is true)
            .Select(block => ((GroupRecord)block["group"]!).Group.Path);
        return new PrintPlan(
            model.Parts.SelectMany(part => part.Entries).Select(entry => entry.Id).ToFrozenSet(StringComparer.Ordinal),
            headed.ToFrozenSet(StringComparer.Ordinal));
    }

    public bool Holds(string id) => entries.Contains(id);

    /// <summary>Whether the group has a heading of its own in the book.</summary>
    public bool IsHeaded(EntryGroup group) => headedGroups.Contains(group.Path);
}
