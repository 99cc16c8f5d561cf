using Handbook.Model;

namespace Handbook.Templates.Records;

/// <summary>A part of the book as templates see it.</summary>
internal sealed class PartRecord(Part part, string title) : Record("The part", 8)
{
    public Part Part { get; } = part;

    /// <summary>In the language of the handbook.</summary>
    public string Title { get; } = title;
}
