namespace Handbook.Templates.Records;

/// <summary>Everything that templates of a run may receive.</summary>
internal sealed record HandbookRecords(
    Record Handbook,
    IReadOnlyDictionary<string, EntryRecord> Entries,
    IReadOnlyDictionary<string, GroupRecord> Groups,
    IReadOnlyList<PartRecord> Parts,
    IReadOnlyDictionary<string, TagRecord> Tags);
