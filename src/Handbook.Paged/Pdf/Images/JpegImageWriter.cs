using Handbook.Paged.Images;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Images;

/// <summary>Passes JPEG images through: ISO 32000-1, 7.4.8.</summary>
internal sealed class JpegImageWriter(ObjectWriter file, ProfileTable profiles)
{
    /// <returns>False: a JPEG has no alpha.</returns>
    public bool Write(int number, JpegFile jpeg, ReadOnlyMemory<byte> bytes)
    {
        var entries = new PdfBuffer();
        entries.Raw("/Type/XObject/Subtype/Image/Width"u8).Integer(jpeg.Width).Raw("/Height"u8).Integer(jpeg.Height)
            .Raw("/BitsPerComponent 8/ColorSpace"u8);
        profiles.WriteColorSpace(entries, jpeg.Profile(), jpeg.Components);
        if (jpeg.Components == 4 && jpeg.HasAdobeMarker) entries.Raw("/Decode[1 0 1 0 1 0 1 0]"u8);
        if (jpeg.IsPlainRgb) entries.Raw("/DecodeParms<</ColorTransform 0>>"u8);
        file.WriteEncodedStream(number, entries, "/DCTDecode"u8, jpeg.WithoutNotes(bytes));
        return false;
    }
}
