using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Forms;

/// <summary>A field that others are below: by its name alone (ISO 32000-1, 12.7.3.2), or as the group of radio buttons (12.7.4.2.4).</summary>
/// <param name="partialName">What it adds to the name of the group above.</param>
internal class FieldGroup(string partialName, FieldGroup? parent, int objectNumber)
{
    public int ObjectNumber => objectNumber;

    /// <summary>Object numbers of what is below, in document order.</summary>
    public List<int> Kids { get; } = [];

    public void Write(PdfBuffer body)
    {
        body.Raw("<</T"u8).TextString(partialName);
        if (parent is not null) body.Raw("/Parent"u8).Reference(parent.ObjectNumber);
        body.Raw("/Kids["u8);
        foreach (int kid in Kids) body.Reference(kid);
        body.Raw("]"u8);
        WriteField(body);
        body.Raw(">>"u8);
    }

    protected virtual void WriteField(PdfBuffer body)
    {
    }
}

internal sealed class RadioGroup(string partialName, FieldGroup? parent, int objectNumber) : FieldGroup(partialName, parent, objectNumber)
{
    private readonly List<string> tooltips = [];
    private string? tooltip;
    private string value = "Off";
    private FieldFlags flags = FieldFlags.Radio | FieldFlags.NoToggleToOff;

    public void Add(CheckField button, int widget)
    {
        Kids.Add(widget);
        tooltips.Add(button.Tooltip);
        tooltip ??= button.GroupTooltip;
        if (button.IsOn) value = button.State;
        flags |= FieldFlagsOf.Any(button);
    }

    protected override void WriteField(PdfBuffer body) => body
        .Raw("/FT/Btn/Ff"u8).Integer((int)flags)
        .Raw("/TU"u8).TextString(tooltip ?? string.Join(", ", tooltips))
        .Raw("/V"u8).Name(value);
}
