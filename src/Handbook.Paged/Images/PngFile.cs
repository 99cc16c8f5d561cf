using System.Buffers.Binary;
using System.IO.Compression;

namespace Handbook.Paged.Images;

internal enum PngColor
{
    Gray = 0,
    Rgb = 2,
    Indexed = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}

/// <summary>
/// The parts of a PNG file that matter here: <see href="https://www.w3.org/TR/png-3/">PNG, third edition</see>.
/// </summary>
internal sealed class PngFile
{
    private readonly List<ReadOnlyMemory<byte>> pixelParts = [];

    private PngFile()
    {
    }

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public int Width { get; private set; }

    public int Height { get; private set; }

    public int BitDepth { get; private set; }

    public PngColor Color { get; private set; }

    public bool IsInterlaced { get; private set; }

    /// <summary>Red, green and blue of each entry.</summary>
    public ReadOnlyMemory<byte> Palette { get; private set; }

    /// <summary>The tRNS chunk: an alpha value for each palette entry, or the one colour that is transparent.</summary>
    public ReadOnlyMemory<byte> Transparency { get; private set; }

    /// <summary>The embedded profile; empty where there is none, or where the file says that it is sRGB.</summary>
    public ReadOnlyMemory<byte> Profile { get; private set; }

    public bool HasAlpha => Color is PngColor.GrayAlpha or PngColor.RgbAlpha;

    public int Channels => Color switch
    {
        PngColor.Rgb => 3,
        PngColor.GrayAlpha => 2,
        PngColor.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>The compressed pixels, as a zlib stream.</summary>
    public byte[] CompressedPixels() => [.. pixelParts.SelectMany(part => part.ToArray())];

    private double? ResolutionX { get; set; }

    private double? ResolutionY { get; set; }

    private ImageOrientation Orientation { get; set; } = ImageOrientation.Upright;

    public static PngFile Parse(ReadOnlyMemory<byte> bytes)
    {
        var png = new PngFile();
        var reader = new ByteReader(bytes.Span) { Position = Signature.Length };
        bool isSrgb = false;
        while (true)
        {
            if (reader.Left < 12) throw new ImageFormatException(png.pixelParts.Count > 0 ? "ends in the middle of its pixels" : "ends before its pixels");
            uint length = reader.UInt32BigEndian();
            if (length > reader.Left - 8) throw new ImageFormatException("ends in the middle of its pixels");
            int start = reader.Position;
            var typeAndData = reader.Take(4 + (int)length);
            if (reader.UInt32BigEndian() != Crc32.Of(typeAndData)) throw new ImageFormatException("is damaged: a checksum does not fit");
            var type = typeAndData[..4];
            var data = bytes.Slice(start + 4, (int)length);
            if (type.SequenceEqual("IEND"u8)) break;
            if (type.SequenceEqual("sRGB"u8)) isSrgb = true;
            else png.ReadChunk(type, data);
        }
        if (png.Width == 0) throw new ImageFormatException("has no header");
        if (png.pixelParts.Count == 0) throw new ImageFormatException("has no pixels");
        if (png.Color == PngColor.Indexed && png.Palette.IsEmpty) throw new ImageFormatException("has no palette");
        if (isSrgb) png.Profile = default;
        // A colour key that does not name every channel names no colour.
        if (png.HasAlpha || (png.Color != PngColor.Indexed && png.Transparency.Length < 2 * png.Channels)) png.Transparency = default;
        return png;
    }

    public ImageData Describe(ReadOnlyMemory<byte> bytes) => new()
    {
        Kind = ImageKind.Png,
        StoredWidth = Width,
        StoredHeight = Height,
        Orientation = Orientation,
        ResolutionX = ResolutionX,
        ResolutionY = ResolutionY,
        Bytes = bytes,
    };

    /// <summary>Unpacks the pixels: what a damaged stream lacks stays zero.</summary>
    /// <param name="count">How many bytes there should be: no more are unpacked, whatever the stream holds.</param>
    public byte[] UnpackPixels(int count)
    {
        byte[] pixels = new byte[count];
        using var source = new MemoryStream(CompressedPixels());
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        try
        {
            zlib.ReadAtLeast(pixels, count, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            // The checksums fitted, so this was written so: shown as far as it goes, as browsers do.
        }
        return pixels;
    }

    private void ReadChunk(ReadOnlySpan<byte> type, ReadOnlyMemory<byte> data)
    {
        var span = data.Span;
        if (type.SequenceEqual("IHDR"u8)) ReadHeader(span);
        else if (type.SequenceEqual("PLTE"u8)) Palette = data[..(data.Length / 3 * 3)];
        else if (type.SequenceEqual("tRNS"u8)) Transparency = data;
        else if (type.SequenceEqual("IDAT"u8)) pixelParts.Add(data);
        else if (type.SequenceEqual("iCCP"u8)) Profile = ReadProfile(span);
        else if (type.SequenceEqual("eXIf"u8)) Orientation = ExifData.Parse(span).Orientation;
        else if (type.SequenceEqual("pHYs"u8) && span.Length >= 9 && span[8] == 1)
        {
            ResolutionX = BinaryPrimitives.ReadUInt32BigEndian(span) * 0.0254;
            ResolutionY = BinaryPrimitives.ReadUInt32BigEndian(span[4..]) * 0.0254;
            if (ResolutionX == 0 || ResolutionY == 0) ResolutionX = ResolutionY = null;
        }
    }

    private void ReadHeader(ReadOnlySpan<byte> header)
    {
        if (header.Length < 13) throw new ImageFormatException("has a header that is too short");
        uint width = BinaryPrimitives.ReadUInt32BigEndian(header);
        uint height = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        if (width is 0 or > 1_000_000 || height is 0 or > 1_000_000) throw new ImageFormatException($"has {width} by {height} pixels");
        (Width, Height, BitDepth, Color) = ((int)width, (int)height, header[8], (PngColor)header[9]);
        IsInterlaced = header[12] == 1;
        bool known = Color switch
        {
            PngColor.Gray => BitDepth is 1 or 2 or 4 or 8 or 16,
            PngColor.Indexed => BitDepth is 1 or 2 or 4 or 8,
            PngColor.Rgb or PngColor.GrayAlpha or PngColor.RgbAlpha => BitDepth is 8 or 16,
            _ => false,
        };
        if (!known || header[10] != 0 || header[11] != 0 || header[12] > 1) throw new ImageFormatException("has a header that no PNG has");
    }

    private static byte[] ReadProfile(ReadOnlySpan<byte> chunk)
    {
        int end = chunk.IndexOf((byte)0);
        if (end < 0 || end + 2 > chunk.Length) return [];
        using var source = new MemoryStream(chunk[(end + 2)..].ToArray());
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        byte[] profile = new byte[IccProfile.LargestSize];
        try
        {
            int length = zlib.ReadAtLeast(profile, profile.Length, throwOnEndOfStream: false);
            return profile[..length];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }
}
