using Handbook.Paged.Images;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Images;

/// <summary>
/// Writes PNG images: ISO 32000-1, 8.9.5. Compressed pixels are passed through where nothing has to be taken out of them; opacity
/// becomes a soft mask (11.6.5.2), a single transparent colour a colour key mask (8.9.6.4).
/// </summary>
internal sealed class PngImageWriter(ObjectWriter file, ProfileTable profiles)
{
    private readonly PdfBuffer entries = new();

    /// <returns>Whether it has a soft mask.</returns>
    public bool Write(int number, PngFile png)
    {
        if (png.HasAlpha) return WriteWithAlpha(number, png);
        int mask = 0;
        if (NeedsMask(png)) mask = WriteMask(png);
        Begin(png.Width, png.Height, png.BitDepth);
        if (mask != 0) entries.Raw("/SMask"u8).Reference(mask);
        else WriteColorKey(png);
        if (png.Color == PngColor.Indexed) WritePalette(png);
        else WriteColorSpace(png, png.Channels);
        WritePredictor(png.Channels, png.BitDepth, png.Width);
        if (png.IsInterlaced) file.WriteStream(number, entries, PngRows.Of(png), isAlwaysCompressed: true);
        else file.WriteEncodedStream(number, entries, "/FlateDecode"u8, png.CompressedPixels());
        return mask != 0;
    }

    private static bool IsOpaque(byte[] alphaRows, int height, int pixelBytes)
    {
        byte[] plain = [.. alphaRows];
        PngRows.Unfilter(plain, height, pixelBytes);
        int stride = plain.Length / height;
        for (int row = 0; row < height; row++)
        {
            if (plain.AsSpan((row * stride) + 1, stride - 1).ContainsAnyExcept((byte)0xFF)) return false;
        }
        return true;
    }

    /// <summary>
    /// Where a colour key won't do: several transparent entries or a half transparent one, and samples of other than 8 bits, whose
    /// colour keys readers disagree about.
    /// </summary>
    private static bool NeedsMask(PngFile png)
    {
        var alphas = png.Transparency.Span;
        if (alphas.IsEmpty) return false;
        if (png.Color != PngColor.Indexed) return png.BitDepth != 8;
        return alphas.ContainsAnyExcept((byte)0, (byte)255) || alphas.Count((byte)0) > (png.BitDepth == 8 ? 1 : 0);
    }

    private bool WriteWithAlpha(int number, PngFile png)
    {
        int sampleBytes = png.BitDepth / 8;
        int colors = png.Channels - 1;
        var (color, alpha) = PngRows.Part(PngRows.Of(png), png.Height, colors * sampleBytes, sampleBytes);
        int mask = 0;
        if (!IsOpaque(alpha, png.Height, sampleBytes))
        {
            mask = file.Reserve();
            Begin(png.Width, png.Height, png.BitDepth);
            entries.Raw("/ColorSpace/DeviceGray"u8);
            WritePredictor(1, png.BitDepth, png.Width);
            file.WriteStream(mask, entries, alpha, isAlwaysCompressed: true);
        }
        Begin(png.Width, png.Height, png.BitDepth);
        if (mask != 0) entries.Raw("/SMask"u8).Reference(mask);
        WriteColorSpace(png, colors);
        WritePredictor(colors, png.BitDepth, png.Width);
        file.WriteStream(number, entries, color, isAlwaysCompressed: true);
        return mask != 0;
    }

    private int WriteMask(PngFile png)
    {
        byte[] rows = PngRows.Of(png);
        PngRows.Unfilter(rows, png.Height, Math.Max(1, png.Channels * png.BitDepth / 8));
        int stride = rows.Length / png.Height;
        byte[] mask = new byte[png.Width * png.Height];
        for (int y = 0; y < png.Height; y++)
        {
            var row = rows.AsSpan((y * stride) + 1, stride - 1);
            for (int x = 0; x < png.Width; x++) mask[(y * png.Width) + x] = AlphaOf(png, row, x);
        }
        int number = file.Reserve();
        Begin(png.Width, png.Height, 8);
        entries.Raw("/ColorSpace/DeviceGray"u8);
        file.WriteStream(number, entries, mask);
        return number;
    }

    private static byte AlphaOf(PngFile png, ReadOnlySpan<byte> row, int x)
    {
        var transparency = png.Transparency.Span;
        if (png.Color == PngColor.Indexed)
        {
            int index = Sample(row, x, png.BitDepth);
            return index < transparency.Length ? transparency[index] : (byte)255;
        }
        for (int i = 0; i < png.Channels; i++)
        {
            int key = (transparency[2 * i] << 8) | transparency[(2 * i) + 1];
            if (Sample(row, (x * png.Channels) + i, png.BitDepth) != key) return 255;
        }
        return 0;
    }

    private static int Sample(ReadOnlySpan<byte> row, int sample, int bits)
    {
        if (bits == 16) return (row[2 * sample] << 8) | row[(2 * sample) + 1];
        int bit = sample * bits;
        return (row[bit / 8] >> (8 - bits - (bit % 8))) & ((1 << bits) - 1);
    }

    private void Begin(int width, int height, int bits)
    {
        entries.Clear();
        entries.Raw("/Type/XObject/Subtype/Image/Width"u8).Integer(width).Raw("/Height"u8).Integer(height)
            .Raw("/BitsPerComponent"u8).Integer(bits);
    }

    private void WriteColorSpace(PngFile png, int components)
    {
        entries.Raw("/ColorSpace"u8);
        profiles.WriteColorSpace(entries, png.Profile.Span, components);
    }

    private void WritePalette(PngFile png)
    {
        int last = Math.Min(png.Palette.Length / 3, 1 << png.BitDepth) - 1;
        entries.Raw("/ColorSpace[/Indexed"u8);
        profiles.WriteColorSpace(entries, png.Profile.Span, 3);
        entries.Integer(last).ByteString(png.Palette.Span[..((last + 1) * 3)]).Raw("]"u8);
    }

    private void WriteColorKey(PngFile png)
    {
        var transparency = png.Transparency.Span;
        if (png.Color == PngColor.Indexed)
        {
            int index = transparency.IndexOf((byte)0);
            if (index >= 0) entries.Raw("/Mask["u8).Integer(index).Integer(index).Raw("]"u8);
            return;
        }
        if (transparency.IsEmpty) return;
        entries.Raw("/Mask["u8);
        for (int i = 0; i < png.Channels; i++)
        {
            int sample = ((transparency[2 * i] << 8) | transparency[(2 * i) + 1]) & ((1 << png.BitDepth) - 1);
            entries.Integer(sample).Integer(sample);
        }
        entries.Raw("]"u8);
    }

    private void WritePredictor(int colors, int bits, int width)
    {
        entries.Raw("/DecodeParms<</Predictor 15/Colors"u8).Integer(colors).Raw("/BitsPerComponent"u8).Integer(bits)
            .Raw("/Columns"u8).Integer(width).Raw(">>"u8);
    }
}
