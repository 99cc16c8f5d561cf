namespace Handbook.Paged.Images;

/// <summary>
/// The frame of a JPEG file: ITU-T T.81, annex B; JFIF and Adobe's marker say how colours are coded. Its pixels are not decoded:
/// PDF readers do that.
/// </summary>
internal sealed class JpegFile
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    private readonly List<Range> droppable = [];
    private readonly SortedDictionary<int, ReadOnlyMemory<byte>> profileParts = [];

    private JpegFile()
    {
    }

    public int Width { get; private set; }

    public int Height { get; private set; }

    public int Components { get; private set; }

    /// <summary>Adobe's marker says that CMYK values are inverted, and that no transform means RGB.</summary>
    public bool HasAdobeMarker { get; private set; }

    /// <summary>The components are called R, G and B, and no marker says otherwise.</summary>
    public bool IsPlainRgb { get; private set; }

    private ExifData Exif { get; set; } = ExifData.None;

    private double? DensityX { get; set; }

    private double? DensityY { get; set; }

    private bool HasJfifMarker { get; set; }

    public static JpegFile Parse(ReadOnlyMemory<byte> bytes)
    {
        var jpeg = new JpegFile();
        var reader = new ByteReader(bytes.Span) { Position = 2 };
        while (true)
        {
            int start = reader.Position;
            if (reader.Left < 2) throw new ImageFormatException("ends before its pixels");
            if (reader.Byte() != 0xFF) throw new ImageFormatException("is damaged: a marker is missing");
            byte marker = reader.Byte();
            while (marker == 0xFF) marker = reader.Byte();
            if (marker is 0x01 or (>= 0xD0 and <= 0xD7)) continue;
            if (marker == EndOfImage) throw new ImageFormatException("has no pixels");
            int length = reader.UInt16BigEndian() - 2;
            if (length < 0) throw new ImageFormatException("is damaged: a segment has no length");
            int dataStart = reader.Position;
            var data = reader.Take(length);
            if (marker == StartOfScan) break;
            jpeg.ReadSegment(marker, bytes.Slice(dataStart, data.Length));
            if (IsDroppable(marker)) jpeg.droppable.Add(start..reader.Position);
        }
        if (jpeg.Components == 0) throw new ImageFormatException("has no frame before its pixels");
        if (bytes.Span[reader.Position..].LastIndexOf((ReadOnlySpan<byte>)[0xFF, EndOfImage]) < 0) throw new ImageFormatException("ends in the middle of its pixels");
        jpeg.IsPlainRgb &= !jpeg.HasAdobeMarker && !jpeg.HasJfifMarker;
        return jpeg;
    }

    public ImageData Describe(ReadOnlyMemory<byte> bytes) => new()
    {
        Kind = ImageKind.Jpeg,
        StoredWidth = Width,
        StoredHeight = Height,
        Orientation = Exif.Orientation,
        ResolutionX = DensityX ?? Exif.ResolutionX,
        ResolutionY = DensityY ?? Exif.ResolutionY,
        Bytes = bytes,
    };

    /// <summary>The embedded profile, put together from its parts; empty where there is none.</summary>
    public byte[] Profile() => [.. profileParts.Values.SelectMany(part => part.ToArray())];

    /// <summary>The file without what no reader needs: the camera's notes, places where it was taken, thumbnails, the profile.</summary>
    public byte[] WithoutNotes(ReadOnlyMemory<byte> bytes)
    {
        using var kept = new MemoryStream(bytes.Length);
        int at = 0;
        foreach (var range in droppable)
        {
            kept.Write(bytes.Span[at..range.Start.Value]);
            at = range.End.Value;
        }
        kept.Write(bytes.Span[at..]);
        return kept.ToArray();
    }

    /// <summary>Application segments but for JFIF's and Adobe's, which say how to read the colours; comments.</summary>
    private static bool IsDroppable(byte marker) => marker is (>= 0xE1 and <= 0xEF and not 0xEE) or 0xFE;

    private void ReadSegment(byte marker, ReadOnlyMemory<byte> data)
    {
        var span = data.Span;
        switch (marker)
        {
            case 0xC0 or 0xC1 or 0xC2:
                ReadFrame(span);
                break;
            case 0xC3 or (>= 0xC5 and <= 0xC7) or (>= 0xC9 and <= 0xCB) or (>= 0xCD and <= 0xCF):
                throw new ImageFormatException("is coded in a way that PDF readers don't know (lossless, hierarchical or arithmetic JPEG)");
            case 0xE0 when span.StartsWith("JFIF\0"u8) && span.Length >= 12:
                HasJfifMarker = true;
                ReadDensity(span);
                break;
            case 0xE1 when span.StartsWith("Exif\0\0"u8):
                Exif = ExifData.Parse(span[6..]);
                break;
            case 0xE2 when span.StartsWith("ICC_PROFILE\0"u8) && span.Length > 14:
                profileParts[span[12]] = data[14..];
                break;
            case 0xEE when span.StartsWith("Adobe"u8) && span.Length >= 12:
                HasAdobeMarker = true;
                break;
        }
    }

    private void ReadFrame(ReadOnlySpan<byte> frame)
    {
        var reader = new ByteReader(frame);
        if (reader.Byte() != 8) throw new ImageFormatException("has more than 8 bits a colour, which PDF readers don't know in JPEG");
        Height = reader.UInt16BigEndian();
        Width = reader.UInt16BigEndian();
        Components = reader.Byte();
        if (Components is not (1 or 3 or 4)) throw new ImageFormatException($"has {Components} colour components");
        Span<byte> names = stackalloc byte[Components];
        for (int i = 0; i < Components; i++)
        {
            names[i] = reader.Byte();
            reader.Take(2);
        }
        IsPlainRgb = names.SequenceEqual("RGB"u8);
    }

    private void ReadDensity(ReadOnlySpan<byte> jfif)
    {
        double? perInch = jfif[7] switch { 1 => 1, 2 => 2.54, _ => null };
        int x = (jfif[8] << 8) | jfif[9];
        int y = (jfif[10] << 8) | jfif[11];
        if (perInch is null || x == 0 || y == 0) return;
        DensityX = x * perInch;
        DensityY = y * perInch;
    }
}
