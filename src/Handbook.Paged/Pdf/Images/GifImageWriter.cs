using Handbook.Paged.Images;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Images;

internal sealed class GifImageWriter(ObjectWriter file)
{
    /// <returns>False: a transparent entry is a colour key mask (ISO 32000-1, 8.9.6.4).</returns>
    public bool Write(int number, GifFile gif)
    {
        var entries = new PdfBuffer();
        entries.Raw("/Type/XObject/Subtype/Image/Width"u8).Integer(gif.Width).Raw("/Height"u8).Integer(gif.Height)
            .Raw("/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB"u8).Integer((gif.Palette.Length / 3) - 1)
            .ByteString(gif.Palette.Span).Raw("]"u8);
        if (gif.TransparentIndex is { } index) entries.Raw("/Mask["u8).Integer(index).Integer(index).Raw("]"u8);
        file.WriteStream(number, entries, gif.DecodeIndices());
        return false;
    }
}
