using System.Collections.Immutable;

namespace Handbook.Model;

/// <summary>Whether a kind's entries each get a page of their own on the site, or share the page of the file they stand in.</summary>
internal enum PagePer
{
    Entry,
    File,
}

/// <summary>
/// A kind of entry, as <c>templates/kinds/&lt;name&gt;/kind.yaml</c> declares it. What is particular to a kind stands there
/// and in the templates beside it; C# knows only this declaration.
/// </summary>
internal sealed record Kind
{
    /// <summary>The name of the kind's folder of templates: <c>responsibility</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The folder below <c>content/</c> that holds the entries: <c>responsibilities</c>.</summary>
    public required string Folder { get; init; }

    /// <summary>Where this kind stands among the kinds, when handbook.yaml lists no parts.</summary>
    public required int Order { get; init; }

    public required PagePer PagePer { get; init; }

    /// <summary>What one entry is called ('Responsibility'), in the language of kind.yaml; <c>labels/</c> translates it.</summary>
    public required string One { get; init; }

    /// <summary>What several entries, and their folder, are called ('Responsibilities').</summary>
    public required string Many { get; init; }

    /// <summary>The field that names an entry: <c>title</c>, <c>question</c>, <c>term</c>.</summary>
    public required string TitleField { get; init; }

    /// <summary>The Markdown field that takes the text after the front matter; null if the kind has none.</summary>
    public string? BodyField { get; init; }

    /// <summary>Where no title is given, the first heading of the body is it.</summary>
    public bool TitleFromHeading { get; init; }

    /// <summary>Keys that aren't fields are kept under <c>extra</c> instead of refused: for pages that were written for other tools.</summary>
    public bool KeepsUnknownFields { get; init; }

    /// <summary>Keys of other tools and the field each is read as: <c>description</c> as <c>summary</c>.</summary>
    public ImmutableSortedDictionary<string, string> Synonyms { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Fields of this kind, in the order of kind.yaml; the fields that every entry has are in <see cref="EntryFields.Shared"/>.</summary>
    public required ImmutableArray<FieldDefinition> Fields { get; init; }

    public FieldDefinition? Field(string name)
    {
        foreach (FieldDefinition field in Fields)
        {
            if (field.Name == name) return field;
        }
        return null;
    }
}
