using Handbook.Model;

namespace Handbook.Templates.Records;

/// <summary>A tag as templates see it.</summary>
internal sealed class TagRecord(Tag tag) : Record("The tag", 4)
{
    public Tag Tag { get; } = tag;
}
