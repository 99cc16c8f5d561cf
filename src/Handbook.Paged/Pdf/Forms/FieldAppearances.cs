using System.Text;
using Handbook.Paged.Geometry;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Forms;

/// <summary>
/// What fields look like: ISO 32000-1, 12.5.5 and 12.7.3.3. Only what is filled in; the empty box is painted on the page, and so is
/// there on paper and in readers that show no fields. Equal appearances are stored once.
/// </summary>
internal sealed class FieldAppearances(ObjectWriter file, FieldFonts fonts)
{
    private readonly Dictionary<(string Content, double Width, double Height), int> known = [];
    private readonly PdfBuffer content = new();

    /// <summary>A check box or radio button that is not on: nothing.</summary>
    public int Off(CheckField field)
    {
        content.Clear();
        return Write(field, null);
    }

    public int On(CheckField field)
    {
        content.Clear();
        double width = field.Rect.Width.ToPoints(), height = field.Rect.Height.ToPoints();
        double size = Math.Min(width, height);
        Color(field.Color, field.IsRadio ? "rg"u8 : "RG"u8);
        if (field.IsRadio) Disc(width / 2, height / 2, size * 0.28);
        else Tick((width - size) / 2, (height - size) / 2, size);
        return Write(field, null);
    }

    public int Of(TextField field)
    {
        var lines = field.IsPassword ? [] : field.IsMultiline ? FieldLines.Break(field.Value, FontOf(field.Text), field) : [FontOf(field.Text).Encode(field.Value)];
        return Lines(field, field.Text, lines, [], inTheMiddle: !field.IsMultiline);
    }

    public int Of(ChoiceField field)
    {
        var font = FontOf(field.Text);
        if (!field.IsCombo) return Lines(field, field.Text, [.. field.Options.Select(option => font.Encode(option.Label))], field.Selected, inTheMiddle: false);
        string label = field.Selected is [var first, ..] ? field.Options[first].Label : "";
        return Lines(field, field.Text, [font.Encode(label)], [], inTheMiddle: true);
    }

    public FieldFont FontOf(FieldText text) => fonts.For(text.Font);

    /// <param name="marked">Lines with a coloured ground.</param>
    private int Lines(FormField field, FieldText text, IReadOnlyList<List<int>> lines, IReadOnlyList<int> marked, bool inTheMiddle)
    {
        var font = FontOf(text);
        double width = field.Rect.Width.ToPoints(), height = field.Rect.Height.ToPoints();
        var measures = FieldLines.Measure(text);
        double top = inTheMiddle
            ? height - text.Padding.Top.ToPoints() - (height - text.Padding.Vertical.ToPoints() - measures.Height) / 2
            : height - text.Padding.Top.ToPoints();
        content.Clear();
        // 12.7.3.3: a reader that sets the text anew replaces what stands between these two.
        content.Raw("/Tx BMC\n"u8);
        if (lines.Any(line => line.Count > 0))
        {
            content.Token("q 0 0"u8).Number(width).Number(height).Operator("re"u8).Operator("W"u8).Operator("n"u8);
            foreach (int line in marked) content.Token(".6 .757 .855"u8).Operator("rg"u8).Integer(0).Number(top - (line + 1) * measures.Height).Number(width).Number(measures.Height).Operator("re"u8).Operator("f"u8);
            content.Operator("BT"u8).Name(font.Embedded.ResourceName).Number(text.FontSize.ToPoints(), 3).Operator("Tf"u8);
            Color(text.Color, "rg"u8);
            content.Number(text.Padding.Left.ToPoints()).Number(top - measures.Ascent).Operator("Td"u8);
            for (int i = 0; i < lines.Count; i++)
            {
                if (i > 0) content.Integer(0).Number(-measures.Height).Operator("Td"u8);
                if (lines[i].Count > 0) content.HexString([.. lines[i].SelectMany(code => new[] { (byte)(code >> 8), (byte)code })]).Operator("Tj"u8);
            }
            content.Operator("ET"u8).Operator("Q"u8);
        }
        content.Raw("\nEMC"u8);
        return Write(field, font);
    }

    private int Write(FormField field, FieldFont? font)
    {
        double width = Math.Round(field.Rect.Width.ToPoints(), 2), height = Math.Round(field.Rect.Height.ToPoints(), 2);
        var key = (Encoding.Latin1.GetString(content.Bytes), width, height);
        if (known.TryGetValue(key, out int number)) return number;
        number = file.Reserve();
        var entries = new PdfBuffer();
        entries.Raw("/Type/XObject/Subtype/Form/BBox[0 0"u8).Number(width).Number(height).Raw("]/Resources<<"u8);
        if (font is not null) entries.Raw("/Font<<"u8).Name(font.Embedded.ResourceName).Reference(font.Embedded.ObjectNumber).Raw(">>"u8);
        entries.Raw(">>"u8);
        file.WriteStream(number, entries, content.Bytes);
        known.Add(key, number);
        return number;
    }

    private void Color(Rgba color, ReadOnlySpan<byte> name) => content
        .Number(color.Red, PdfBuffer.FactorDigits).Number(color.Green, PdfBuffer.FactorDigits).Number(color.Blue, PdfBuffer.FactorDigits).Operator(name);

    private void Tick(double x, double y, double size) => content
        .Number(size * 0.13).Operator("w"u8).Integer(1).Operator("J"u8).Integer(1).Operator("j"u8)
        .Number(x + size * 0.2).Number(y + size * 0.52).Operator("m"u8)
        .Number(x + size * 0.42).Number(y + size * 0.26).Operator("l"u8)
        .Number(x + size * 0.8).Number(y + size * 0.76).Operator("l"u8)
        .Operator("S"u8);

    private void Disc(double x, double y, double radius)
    {
        // How far the control points of a quarter circle lie from its ends.
        double c = radius * 0.5523;
        content.Number(x + radius).Number(y).Operator("m"u8);
        Curve(x + radius, y + c, x + c, y + radius, x, y + radius);
        Curve(x - c, y + radius, x - radius, y + c, x - radius, y);
        Curve(x - radius, y - c, x - c, y - radius, x, y - radius);
        Curve(x + c, y - radius, x + radius, y - c, x + radius, y);
        content.Operator("f"u8);
    }

    private void Curve(double x1, double y1, double x2, double y2, double x3, double y3) => content
        .Number(x1).Number(y1).Number(x2).Number(y2).Number(x3).Number(y3).Operator("c"u8);
}
