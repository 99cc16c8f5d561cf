using System.Collections.Immutable;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Painting;

/// <summary>
/// A field that can be filled in: ISO 32000-1, 12.7. What it looks like when it is printed empty (its box) is painted as
/// other marks are; the field itself lies above.
/// </summary>
/// <param name="Name">Stable and unique: radio buttons of one group share it.</param>
/// <param name="Tooltip">What a screen reader says: ISO 14289-1, 7.18.4.</param>
/// <param name="Node">The Form node.</param>
internal abstract record FormField(string Name, Rect Rect, string Tooltip, StructureNode Node)
{
    public bool IsReadOnly { get; init; }

    public bool IsRequired { get; init; }
}

/// <summary>How a field sets what is typed into it.</summary>
/// <param name="Repertoire">The characters that may be typed: the font is embedded with all of them that it has.</param>
internal sealed record FieldText(FontFace Font, Px FontSize, Rgba Color, string Repertoire);

internal sealed record TextField(string Name, Rect Rect, string Tooltip, StructureNode Node, string Value, bool IsMultiline, FieldText Text)
    : FormField(Name, Rect, Tooltip, Node)
{
    public int? MaxLength { get; init; }
}

/// <param name="OnValue">The value when ticked, and the name of that appearance.</param>
/// <param name="IsRadio">Ticking it clears the others of its name.</param>
internal sealed record CheckField(string Name, Rect Rect, string Tooltip, StructureNode Node, string OnValue, bool IsOn, bool IsRadio, Rgba Color)
    : FormField(Name, Rect, Tooltip, Node);

internal sealed record ChoiceField(
    string Name,
    Rect Rect,
    string Tooltip,
    StructureNode Node,
    ImmutableArray<ChoiceOption> Options,
    ImmutableArray<int> Selected,
    bool IsCombo,
    bool IsMultiple,
    FieldText Text) : FormField(Name, Rect, Tooltip, Node);

internal sealed record ChoiceOption(string Value, string Label);
