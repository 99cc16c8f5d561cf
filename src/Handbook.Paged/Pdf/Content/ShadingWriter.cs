using System.Collections.Immutable;
using System.Globalization;
using Handbook.Paged.Painting;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Content;

/// <summary>
/// Writes linear gradients as axial shadings: ISO 32000-1, 8.7.4.5.3. Where stops differ in opacity, a second shading in grey is
/// the luminosity of a soft mask: 11.6.5.3.
/// </summary>
internal sealed class ShadingWriter(ObjectWriter file)
{
    private int count;

    /// <param name="AlphaState">The graphics state that sets the opacity; null where all is opaque.</param>
    public readonly record struct Shading(string Name, int Number, (string Name, int Number)? AlphaState);

    public Shading Write(LinearGradient gradient, PageSpace space)
    {
        string suffix = count.ToString(CultureInfo.InvariantCulture);
        count++;
        int colors = WriteAxial(gradient, space, "/DeviceRGB"u8, 3);
        bool opaque = gradient.Stops.All(stop => stop.Color.Alpha >= 1);
        return new Shading("S" + suffix, colors, opaque ? null : ("M" + suffix, WriteMask(gradient, space)));
    }

    private static double[] Components(GradientStop stop, int components) =>
        components == 1 ? [stop.Color.Alpha] : [stop.Color.Red, stop.Color.Green, stop.Color.Blue];

    private int WriteAxial(LinearGradient gradient, PageSpace space, ReadOnlySpan<byte> colorSpace, int components)
    {
        int number = file.Reserve();
        var body = new PdfBuffer();
        body.Raw("<</ShadingType 2/ColorSpace"u8).Raw(colorSpace).Raw("/Extend[true true]/Coords["u8)
            .Number(PageSpace.X(gradient.Start.X)).Number(space.Y(gradient.Start.Y))
            .Number(PageSpace.X(gradient.End.X)).Number(space.Y(gradient.End.Y))
            .Raw("]/Function"u8);
        WriteFunction(gradient.Stops, components, body);
        body.Raw(">>"u8);
        file.Write(number, body);
        return number;
    }

    /// <summary>7.10.4: one linear piece between each two stops.</summary>
    private static void WriteFunction(ImmutableArray<GradientStop> stops, int components, PdfBuffer body)
    {
        ImmutableArray<GradientStop> padded =
        [
            .. stops[0].Offset > 0 ? [stops[0] with { Offset = 0 }] : ImmutableArray<GradientStop>.Empty,
            .. stops,
            .. stops[^1].Offset < 1 ? [stops[^1] with { Offset = 1 }] : ImmutableArray<GradientStop>.Empty,
        ];
        if (padded.Length == 1) padded = [padded[0], padded[0]];
        if (padded.Length == 2)
        {
            WritePiece(padded[0], padded[1], components, body);
            return;
        }
        body.Raw("<</FunctionType 3/Domain[0 1]/Functions["u8);
        for (int i = 1; i < padded.Length; i++) WritePiece(padded[i - 1], padded[i], components, body);
        body.Raw("]/Bounds["u8);
        for (int i = 1; i < padded.Length - 1; i++) body.Number(padded[i].Offset, PdfBuffer.FactorDigits);
        body.Raw("]/Encode["u8);
        for (int i = 1; i < padded.Length; i++) body.Token("0 1"u8);
        body.Raw("]>>"u8);
    }

    private static void WritePiece(GradientStop from, GradientStop to, int components, PdfBuffer body)
    {
        body.Raw("<</FunctionType 2/Domain[0 1]/N 1/C0["u8);
        foreach (double c in Components(from, components)) body.Number(c, 3);
        body.Raw("]/C1["u8);
        foreach (double c in Components(to, components)) body.Number(c, 3);
        body.Raw("]>>"u8);
    }

    private int WriteMask(LinearGradient gradient, PageSpace space)
    {
        int shading = WriteAxial(gradient, space, "/DeviceGray"u8, 1);
        int group = file.Reserve();
        var entries = new PdfBuffer();
        // The mask covers whatever the clip lets through: a box larger than any page.
        entries.Raw("/Type/XObject/Subtype/Form/BBox[-14400 -14400 14400 14400]/Group<</S/Transparency/CS/DeviceGray>>/Resources<</Shading<</S"u8)
            .Reference(shading).Raw(">>>>"u8);
        file.WriteStream(group, entries, "/S sh"u8);
        int state = file.Reserve();
        var body = new PdfBuffer();
        body.Raw("<</SMask<</S/Luminosity/G"u8).Reference(group).Raw(">>>>"u8);
        file.Write(state, body);
        return state;
    }
}
