using System.Collections.Immutable;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes.Forms;

/// <summary>What a form control of HTML asks for: <see href="https://html.spec.whatwg.org/multipage/form-elements.html">HTML, 4.10</see>.</summary>
/// <param name="Name">As the PDF's fields are named: unique, but for the buttons of a radio group, and no field's name begins with another's and a full stop.</param>
/// <param name="Label">What a screen reader says.</param>
internal abstract record FormControl(string Name, string Label)
{
    public bool IsReadOnly { get; init; }

    /// <summary>Its value is not handed on: HTML's <c>disabled</c>.</summary>
    public bool IsDisabled { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether its text stands on one line that the text beside it lines up with.</summary>
    public virtual bool HasBaseline => false;
}

internal sealed record TextControl(string Name, string Label, string Value) : FormControl(Name, Label)
{
    public bool IsMultiline { get; init; }

    public bool IsPassword { get; init; }

    public int? MaxLength { get; init; }

    public override bool HasBaseline => !IsMultiline;
}

/// <summary>A check box or radio button.</summary>
/// <param name="State">What it stands for when it is on; in a radio group, told apart from the others.</param>
internal sealed record CheckControl(string Name, string Label, string State, bool IsOn, bool IsRadio) : FormControl(Name, Label)
{
    /// <summary>What the radio group is about; null where nothing says so.</summary>
    public string? GroupLabel { get; init; }
}

/// <param name="Selected">Indices into <paramref name="Options"/>.</param>
/// <param name="IsCombo">One line that opens; else a list.</param>
internal sealed record ChoiceControl(string Name, string Label, ImmutableArray<ChoiceOption> Options, ImmutableArray<int> Selected, bool IsCombo, bool IsMultiple)
    : FormControl(Name, Label)
{
    public override bool HasBaseline => IsCombo;
}

/// <summary>The content of a control's box: the place of a field.</summary>
/// <param name="Control">Null where the box is an artifact: there it is only drawn.</param>
internal sealed record FieldContent(FormControl? Control, Size NaturalSize) : ReplacedContent(NaturalSize)
{
    public override double? Ratio => null;
}
