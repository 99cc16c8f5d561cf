using Handbook.Model;

namespace Handbook.Templates.Records;

/// <summary>A folder or list file as templates see it.</summary>
internal sealed class GroupRecord(EntryGroup group) : Record("The group", 12)
{
    public EntryGroup Group { get; } = group;
}
