using System.Collections.Immutable;
using Handbook.Paged.Geometry;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Painting;

/// <summary>
/// A field that can be filled in: ISO 32000-1, 12.7. What it looks like when it is printed empty (its box) is painted as
/// other marks are; the field itself lies above.
/// </summary>
/// <param name="Name">Stable and unique: radio buttons of one group share it. Full stops part the names of fields above it.</param>
/// <param name="Rect">Inside of the border.</param>
/// <param name="Tooltip">What a screen reader says: ISO 14289-1, 7.18.4.</param>
/// <param name="Node">The Form node.</param>
internal abstract record FormField(string Name, Rect Rect, string Tooltip, StructureNode Node)
{
    public bool IsReadOnly { get; init; }

    /// <summary>Its value is not handed on.</summary>
    public bool IsDisabled { get; init; }

    public bool IsRequired { get; init; }
}

/// <summary>How a field sets what is typed into it. The font is embedded with all the characters that may be typed.</summary>
/// <param name="Padding">Between the field's edge and its text.</param>
internal sealed record FieldText(FontFace Font, Px FontSize, Rgba Color, Edges Padding);

internal sealed record TextField(string Name, Rect Rect, string Tooltip, StructureNode Node, string Value, FieldText Text)
    : FormField(Name, Rect, Tooltip, Node)
{
    public bool IsMultiline { get; init; }

    public bool IsPassword { get; init; }

    public int? MaxLength { get; init; }
}

/// <param name="State">The value when ticked, and the name of that appearance; in a radio group, no two are equal.</param>
/// <param name="IsRadio">Ticking it clears the others of its name.</param>
internal sealed record CheckField(string Name, Rect Rect, string Tooltip, StructureNode Node, string State, bool IsOn, bool IsRadio, Rgba Color)
    : FormField(Name, Rect, Tooltip, Node)
{
    /// <summary>What the radio group is called; null where its buttons' tooltips must do.</summary>
    public string? GroupTooltip { get; init; }
}

/// <param name="Selected">Indices of <paramref name="Options"/>, rising.</param>
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
