using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Content;
using Handbook.Paged.Pdf.Structure;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Forms;

/// <summary>
/// Interactive forms: ISO 32000-1, 12.7. Each field is one object with its widget (12.5.6.19), written with its page; what is above
/// fields is written at the end. Appearances are always given, and readers never told to make them: ISO 19005-3, 6.4.1.
/// </summary>
internal sealed class FormWriter
{
    private readonly ObjectWriter file;
    private readonly StructureWriter structure;
    private readonly FieldFonts fonts;
    private readonly FieldAppearances appearances;
    private readonly Dictionary<string, FieldGroup> groups = new(StringComparer.Ordinal);
    private readonly List<FieldGroup> groupsInOrder = [];
    private readonly List<int> roots = [];
    private readonly PdfBuffer body = new();

    public FormWriter(ObjectWriter file, StructureWriter structure)
    {
        this.file = file;
        this.structure = structure;
        fonts = new FieldFonts(file);
        appearances = new FieldAppearances(file, fonts);
    }

    /// <returns>The widgets' object numbers.</returns>
    public IReadOnlyList<int> Write(IReadOnlyList<FormField> fields, int page, PageSpace space)
    {
        var numbers = new List<int>(fields.Count);
        foreach (var field in fields) numbers.Add(Write(field, page, space));
        return numbers;
    }

    /// <returns>The form's object number; null where there are no fields.</returns>
    public int? Finish()
    {
        if (roots.Count == 0) return null;
        foreach (var group in groupsInOrder)
        {
            body.Clear();
            group.Write(body);
            file.Write(group.ObjectNumber, body);
        }
        fonts.Write();
        int number = file.Reserve();
        body.Clear();
        body.Raw("<</Fields["u8);
        foreach (int root in roots) body.Reference(root);
        body.Raw("]"u8);
        if (fonts.All.Count > 0)
        {
            body.Raw("/DR<</Font<<"u8);
            foreach (var font in fonts.All) body.Name(font.Embedded.ResourceName).Reference(font.Embedded.ObjectNumber);
            body.Raw(">>>>"u8);
        }
        body.Raw(">>"u8);
        file.Write(number, body);
        return number;
    }

    private int Write(FormField field, int page, PageSpace space)
    {
        int number = file.Reserve();
        if (field is CheckField { IsRadio: true } button) WriteButton(button, number, page, space);
        else WriteField(field, number, page, space);
        file.Write(number, body);
        return number;
    }

    private void WriteField(FormField field, int number, int page, PageSpace space)
    {
        int dot = field.Name.LastIndexOf('.');
        var parent = dot < 0 ? null : Group(field.Name[..dot]);
        (parent?.Kids ?? roots).Add(number);
        BeginWidget(field, number, page, space);
        if (parent is not null) body.Raw("/Parent"u8).Reference(parent.ObjectNumber);
        body.Raw("/T"u8).TextString(field.Name[(dot + 1)..]).Raw("/TU"u8).TextString(field.Tooltip);
        switch (field)
        {
            case TextField text:
                WriteText(text);
                break;
            case ChoiceField choice:
                WriteChoice(choice);
                break;
            case CheckField check:
                body.Raw("/FT/Btn"u8);
                WriteFlags(FieldFlagsOf.Any(check));
                body.Raw("/V"u8).Name(check.IsOn ? check.State : "Off");
                WriteStates(check);
                break;
        }
        body.Raw(">>"u8);
    }

    /// <summary>The widget of a radio button; the field is its group.</summary>
    private void WriteButton(CheckField button, int number, int page, PageSpace space)
    {
        var group = (RadioGroup)Group(button.Name, isRadio: true);
        group.Add(button, number);
        BeginWidget(button, number, page, space);
        body.Raw("/Parent"u8).Reference(group.ObjectNumber);
        WriteStates(button);
        body.Raw(">>"u8);
    }

    private FieldGroup Group(string name, bool isRadio = false)
    {
        if (groups.TryGetValue(name, out var group)) return group;
        int dot = name.LastIndexOf('.');
        var parent = dot < 0 ? null : Group(name[..dot]);
        int number = file.Reserve();
        group = isRadio ? new RadioGroup(name[(dot + 1)..], parent, number) : new FieldGroup(name[(dot + 1)..], parent, number);
        (parent?.Kids ?? roots).Add(number);
        groups.Add(name, group);
        groupsInOrder.Add(group);
        return group;
    }

    private void BeginWidget(FormField field, int number, int page, PageSpace space)
    {
        var rect = field.Rect;
        int key = structure.AddAnnotation(field.Node, number, page);
        body.Clear();
        // F 4: it is printed (ISO 19005-3, 6.3.2). The border is painted with the page: none here.
        body.Raw("<</Type/Annot/Subtype/Widget/F 4/BS<</W 0>>/P"u8).Reference(page).Raw("/Rect["u8)
            .Number(PageSpace.X(rect.X)).Number(space.Y(rect.Bottom)).Number(PageSpace.X(rect.Right)).Number(space.Y(rect.Y))
            .Raw("]/StructParent"u8).Integer(key);
    }

    private void WriteFlags(FieldFlags flags)
    {
        if (flags != FieldFlags.None) body.Raw("/Ff"u8).Integer((int)flags);
    }

    private void WriteText(TextField field)
    {
        body.Raw("/FT/Tx"u8);
        WriteFlags(FieldFlagsOf.Text(field));
        if (field.MaxLength is { } length) body.Raw("/MaxLen"u8).Integer(length);
        // 12.7.4.3: the value of a password is never stored.
        if (field.Value.Length > 0 && !field.IsPassword) body.Raw("/V"u8).TextString(field.Value).Raw("/DV"u8).TextString(field.Value);
        WriteAppearance(field.Text, appearances.Of(field));
    }

    private void WriteChoice(ChoiceField field)
    {
        body.Raw("/FT/Ch"u8);
        WriteFlags(FieldFlagsOf.Choice(field));
        body.Raw("/Opt["u8);
        foreach (var option in field.Options)
        {
            if (option.Value == option.Label) body.TextString(option.Label);
            else body.Raw("["u8).TextString(option.Value).TextString(option.Label).Raw("]"u8);
        }
        body.Raw("]"u8);
        if (field.Selected.Length == 1) body.Raw("/V"u8).TextString(field.Options[field.Selected[0]].Value);
        else if (field.Selected.Length > 1)
        {
            body.Raw("/V["u8);
            foreach (int selected in field.Selected) body.TextString(field.Options[selected].Value);
            body.Raw("]"u8);
        }
        if (field.IsMultiple && field.Selected.Length > 0)
        {
            body.Raw("/I["u8);
            foreach (int selected in field.Selected) body.Integer(selected);
            body.Raw("]"u8);
        }
        WriteAppearance(field.Text, appearances.Of(field));
    }

    /// <summary>12.7.3.3: the font, size and colour of what is typed, and what it looks like now.</summary>
    private void WriteAppearance(FieldText text, int now)
    {
        var appearance = new PdfBuffer();
        appearance.Name(appearances.FontOf(text).Embedded.ResourceName).Number(text.FontSize.ToPoints()).Token("Tf"u8)
            .Number(text.Color.Red, PdfBuffer.FactorDigits).Number(text.Color.Green, PdfBuffer.FactorDigits).Number(text.Color.Blue, PdfBuffer.FactorDigits).Token("rg"u8);
        body.Raw("/DA"u8).ByteString(appearance.Bytes).Raw("/AP<</N"u8).Reference(now).Raw(">>"u8);
    }

    /// <summary>12.7.4.2.3: an appearance for each state; the name of the one that is not Off says what the box stands for.</summary>
    private void WriteStates(CheckField field)
    {
        int on = appearances.On(field), off = appearances.Off(field);
        body.Raw("/AS"u8).Name(field.IsOn ? field.State : "Off")
            .Raw("/AP<</N<<"u8).Name(field.State).Reference(on).Raw("/Off"u8).Reference(off).Raw(">>>>"u8);
    }
}
