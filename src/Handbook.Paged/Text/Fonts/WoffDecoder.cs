using System.Buffers.Binary;
using System.IO.Compression;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// Turns a WOFF file into the OpenType font that it wraps:
/// <see href="https://www.w3.org/TR/WOFF/">WOFF File Format 1.0</see>.
/// </summary>
internal static class WoffDecoder
{
    private const int HeaderLength = 44;
    private const int EntryLength = 20;

    /// <summary>A table larger than this is refused: it would be a decompression bomb.</summary>
    private const uint MaximumTableLength = 64 << 20;

    private const uint MaximumLength = 256 << 20;

    public static bool IsWoff(ReadOnlySpan<byte> bytes) => bytes.StartsWith("wOFF"u8);

    public static bool IsWoff2(ReadOnlySpan<byte> bytes) => bytes.StartsWith("wOF2"u8);

    /// <exception cref="BrokenFontException">The file is damaged.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> woff)
    {
        if (woff.Length < HeaderLength) throw new BrokenFontException("the file ends too early");
        int count = BinaryPrimitives.ReadUInt16BigEndian(woff[12..]);
        if (HeaderLength + (count * EntryLength) > woff.Length) throw new BrokenFontException("the file ends too early");
        var entries = new Entry[count];
        long length = 12 + (16L * count);
        for (int i = 0; i < count; i++)
        {
            entries[i] = Entry.Read(woff.Slice(HeaderLength + (i * EntryLength), EntryLength), woff.Length);
            length += Padded(entries[i].OriginalLength);
        }
        if (length > MaximumLength) throw new BrokenFontException("it claims to be larger than any font");
        byte[] font = new byte[length];
        WriteHeader(font, BinaryPrimitives.ReadUInt32BigEndian(woff[4..]), count);
        int offset = 12 + (16 * count);
        for (int i = 0; i < count; i++)
        {
            Entry entry = entries[i];
            WriteRecord(font.AsSpan(12 + (16 * i)), entry, offset);
            Inflate(woff.Slice(entry.Offset, entry.CompressedLength), font.AsSpan(offset, entry.OriginalLength), entry);
            offset += (int)Padded(entry.OriginalLength);
        }
        return font;
    }

    private static long Padded(int length) => (length + 3L) & ~3L;

    private static void WriteHeader(Span<byte> font, uint flavor, int tables)
    {
        BinaryPrimitives.WriteUInt32BigEndian(font, flavor);
        BinaryPrimitives.WriteUInt16BigEndian(font[4..], (ushort)tables);
        int selector = tables == 0 ? 0 : int.Log2(tables);
        int range = 16 << selector;
        BinaryPrimitives.WriteUInt16BigEndian(font[6..], (ushort)range);
        BinaryPrimitives.WriteUInt16BigEndian(font[8..], (ushort)selector);
        BinaryPrimitives.WriteUInt16BigEndian(font[10..], (ushort)((16 * tables) - range));
    }

    private static void WriteRecord(Span<byte> record, Entry entry, int offset)
    {
        BinaryPrimitives.WriteUInt32BigEndian(record, entry.Tag);
        BinaryPrimitives.WriteUInt32BigEndian(record[4..], entry.Checksum);
        BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)offset);
        BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)entry.OriginalLength);
    }

    private static void Inflate(ReadOnlySpan<byte> compressed, Span<byte> table, Entry entry)
    {
        if (compressed.Length == table.Length)
        {
            compressed.CopyTo(table);
            return;
        }
        try
        {
            using var stream = new ZLibStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
            stream.ReadExactly(table);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw new BrokenFontException($"its table '{new SfntTag(entry.Tag)}' is damaged");
        }
    }

    private readonly record struct Entry(uint Tag, int Offset, int CompressedLength, int OriginalLength, uint Checksum)
    {
        public static Entry Read(ReadOnlySpan<byte> bytes, int fileLength)
        {
            uint tag = BinaryPrimitives.ReadUInt32BigEndian(bytes);
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]);
            uint compressed = BinaryPrimitives.ReadUInt32BigEndian(bytes[8..]);
            uint original = BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]);
            if ((long)offset + compressed > fileLength)
                throw new BrokenFontException($"its table '{new SfntTag(tag)}' reaches beyond the end of the file");
            if (compressed > original || original > MaximumTableLength)
                throw new BrokenFontException($"its table '{new SfntTag(tag)}' has an impossible length");
            return new Entry(tag, (int)offset, (int)compressed, (int)original, BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]));
        }
    }
}
