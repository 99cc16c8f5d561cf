namespace Handbook.Paged.Images;

/// <summary>
/// The first frame of a GIF file: <see href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a</see>.
/// </summary>
internal sealed class GifFile
{
    private const int MostCodes = 4096;

    private ReadOnlyMemory<byte> pixels;
    private int minimumCodeSize;
    private int left;
    private int top;
    private int frameWidth;
    private int frameHeight;
    private bool isInterlaced;

    private GifFile()
    {
    }

    /// <summary>Of the whole picture; the frame may be smaller.</summary>
    public int Width { get; private set; }

    public int Height { get; private set; }

    /// <summary>Red, green and blue of each entry.</summary>
    public ReadOnlyMemory<byte> Palette { get; private set; }

    /// <summary>The palette entry that shows nothing; null for none.</summary>
    public int? TransparentIndex { get; private set; }

    public static GifFile Parse(ReadOnlyMemory<byte> bytes)
    {
        var gif = new GifFile();
        var reader = new ByteReader(bytes.Span) { Position = 6 };
        gif.Width = reader.UInt16LittleEndian();
        gif.Height = reader.UInt16LittleEndian();
        byte flags = reader.Byte();
        reader.Take(2);
        if ((flags & 0x80) != 0) gif.Palette = ReadPalette(ref reader, bytes, flags);
        while (true)
        {
            switch (reader.Byte())
            {
                case 0x21:
                    gif.ReadExtension(ref reader);
                    break;
                case 0x2C:
                    gif.ReadFrame(ref reader, bytes);
                    return gif;
                default:
                    throw new ImageFormatException("has no pixels");
            }
        }
    }

    public ImageData Describe(ReadOnlyMemory<byte> bytes) => new()
    {
        Kind = ImageKind.Gif,
        StoredWidth = Width,
        StoredHeight = Height,
        Bytes = bytes,
    };

    /// <summary>A palette index for each pixel of the whole picture, row by row. Where the frame doesn't reach: transparent, or the first entry.</summary>
    public byte[] DecodeIndices()
    {
        byte[] picture = new byte[Width * Height];
        if (TransparentIndex is { } background) Array.Fill(picture, (byte)background);
        byte[] frame = Unpack(new byte[frameWidth * frameHeight]);
        int width = Math.Clamp(Width - left, 0, frameWidth);
        int source = 0;
        foreach (int row in Rows())
        {
            if (top + row < Height) frame.AsSpan(source, width).CopyTo(picture.AsSpan(((top + row) * Width) + Math.Min(left, Width)));
            source += frameWidth;
        }
        return picture;
    }

    private static ReadOnlyMemory<byte> ReadPalette(ref ByteReader reader, ReadOnlyMemory<byte> bytes, byte flags)
    {
        int start = reader.Position;
        int length = 3 << ((flags & 7) + 1);
        reader.Take(length);
        return bytes.Slice(start, length);
    }

    private static void SkipBlocks(ref ByteReader reader)
    {
        for (int length = reader.Byte(); length > 0; length = reader.Byte()) reader.Take(length);
    }

    private void ReadExtension(ref ByteReader reader)
    {
        if (reader.Byte() == 0xF9)
        {
            var control = reader.Take(reader.Byte());
            if (control.Length >= 4 && (control[0] & 1) != 0) TransparentIndex = control[3];
        }
        SkipBlocks(ref reader);
    }

    private void ReadFrame(ref ByteReader reader, ReadOnlyMemory<byte> bytes)
    {
        left = reader.UInt16LittleEndian();
        top = reader.UInt16LittleEndian();
        frameWidth = reader.UInt16LittleEndian();
        frameHeight = reader.UInt16LittleEndian();
        byte flags = reader.Byte();
        isInterlaced = (flags & 0x40) != 0;
        if ((flags & 0x80) != 0) Palette = ReadPalette(ref reader, bytes, flags);
        if (Palette.IsEmpty) throw new ImageFormatException("has no palette");
        minimumCodeSize = reader.Byte();
        if (minimumCodeSize is < 1 or > 8) throw new ImageFormatException("is damaged: its pixels have an impossible size");
        using var joined = new MemoryStream();
        try
        {
            for (int length = reader.Byte(); length > 0; length = reader.Byte()) joined.Write(reader.Take(length));
        }
        catch (ImageFormatException)
        {
            throw new ImageFormatException("ends in the middle of its pixels");
        }
        pixels = joined.ToArray();
    }

    private IEnumerable<int> Rows()
    {
        if (!isInterlaced) return Enumerable.Range(0, frameHeight);
        (int Start, int Step)[] passes = [(0, 8), (4, 8), (2, 4), (1, 2)];
        return passes.SelectMany(pass =>
            Enumerable.Range(0, (frameHeight - pass.Start + pass.Step - 1) / pass.Step).Select(i => pass.Start + (i * pass.Step)));
    }

    /// <summary>LZW with growing codes: GIF89a, appendix F. What a damaged stream lacks stays as it was.</summary>
    private byte[] Unpack(byte[] output)
    {
        int clear = 1 << minimumCodeSize;
        Span<short> prefix = stackalloc short[MostCodes];
        Span<byte> suffix = stackalloc byte[MostCodes];
        Span<byte> first = stackalloc byte[MostCodes];
        Span<short> lengths = stackalloc short[MostCodes];
        for (int i = 0; i < clear; i++) (suffix[i], first[i], lengths[i]) = ((byte)i, (byte)i, 1);
        int size = minimumCodeSize + 1;
        int next = clear + 2;
        int previous = -1;
        int written = 0;
        int bits = 0;
        int held = 0;
        foreach (byte b in pixels.Span)
        {
            held |= b << bits;
            bits += 8;
            while (bits >= size)
            {
                int code = held & ((1 << size) - 1);
                held >>= size;
                bits -= size;
                if (code == clear)
                {
                    (size, next, previous) = (minimumCodeSize + 1, clear + 2, -1);
                    continue;
                }
                if (code == clear + 1 || code > next || (code == next && previous < 0)) return output;
                if (previous >= 0 && next < MostCodes)
                {
                    prefix[next] = (short)previous;
                    first[next] = first[previous];
                    suffix[next] = code == next ? first[previous] : first[code];
                    lengths[next] = (short)(lengths[previous] + 1);
                    next++;
                    if (next == 1 << size && size < 12) size++;
                }
                if (code >= next) return output;
                int length = lengths[code];
                int walk = code;
                for (int i = length - 1; i >= 0; i--)
                {
                    if (written + i < output.Length) output[written + i] = suffix[walk];
                    walk = prefix[walk];
                }
                written += length;
                if (written >= output.Length) return output;
                previous = code;
            }
        }
        return output;
    }
}
