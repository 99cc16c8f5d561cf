using System.Collections.Immutable;

namespace Handbook.Model;

internal enum FieldType
{
    Text,
    Markdown,
    List,
    Record,
    Reference,
    Url,
    Date,
    Number,
    Boolean,
    Choice,
    Image,

    /// <summary>Anything, kept as it is written: the type of <c>extra</c>.</summary>
    Any,
}

/// <summary>A field as kind.yaml declares it: drives checking, the JSON Schema and what templates receive.</summary>
internal sealed record FieldDefinition
{
    public required string Name { get; init; }

    public required FieldType Type { get; init; }

    public bool Required { get; init; }

    /// <summary>An entry can do without, but a warning says that it is empty.</summary>
    public bool Expected { get; init; }

    /// <summary>What people call the field, in the language of kind.yaml; <c>labels/</c> translates it.</summary>
    public required string Label { get; init; }

    /// <summary>One sentence for editors and <c>handbook kinds</c>; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Of <see cref="FieldType.List"/>: what each item is.</summary>
    public FieldDefinition? Item { get; init; }

    /// <summary>Of <see cref="FieldType.Record"/>: its fields.</summary>
    public ImmutableArray<FieldDefinition> Fields { get; init; } = [];

    /// <summary>Of <see cref="FieldType.Choice"/>: the values it may have, in order.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Of <see cref="FieldType.Reference"/>: the kind that the entry must be of; null for any.</summary>
    public string? TargetKind { get; init; }

    /// <summary>How much a word in this field weighs in search; null leaves it to the field's type.</summary>
    public int? SearchWeight { get; init; }

    public FieldDefinition? Field(string name)
    {
        foreach (FieldDefinition field in Fields)
        {
            if (field.Name == name) return field;
        }
        return null;
    }
}
