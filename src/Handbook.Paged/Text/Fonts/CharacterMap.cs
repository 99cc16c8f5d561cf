using System.Buffers.Binary;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// The characters that a font claims to have, as sorted ranges. Only for choosing among fonts that are not open yet: glyphs come from HarfBuzz.
/// See <see href="https://learn.microsoft.com/typography/opentype/spec/cmap">OpenType, cmap</see>.
/// </summary>
internal sealed class CharacterMap
{
    public static readonly CharacterMap Empty = new([]);

    private readonly CodePointRange[] ranges;

    private CharacterMap(IEnumerable<CodePointRange> ranges)
    {
        this.ranges = [.. ranges.OrderBy(range => range.First)];
    }

    public static CharacterMap Read(ReadOnlySpan<byte> cmap)
    {
        if (cmap.Length < 4) return Empty;
        int count = BinaryPrimitives.ReadUInt16BigEndian(cmap[2..]);
        List<CodePointRange> best = [];
        for (int i = 0; i < count && 12 + (8 * i) <= cmap.Length; i++)
        {
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(cmap[(8 + (8 * i))..]);
            if (offset + 16 > cmap.Length) continue;
            ReadOnlySpan<byte> subtable = cmap[(int)offset..];
            List<CodePointRange> ranges = BinaryPrimitives.ReadUInt16BigEndian(subtable) switch
            {
                4 => ReadSegments(subtable),
                12 => ReadGroups(subtable),
                _ => [],
            };
            if (ranges.Sum(range => (long)range.Last - range.First + 1) > best.Sum(range => (long)range.Last - range.First + 1)) best = ranges;
        }
        return new CharacterMap(best);
    }

    public bool Contains(int codePoint)
    {
        int low = 0;
        int high = ranges.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (codePoint < ranges[middle].First) high = middle - 1;
            else if (codePoint > ranges[middle].Last) low = middle + 1;
            else return true;
        }
        return false;
    }

    private static List<CodePointRange> ReadSegments(ReadOnlySpan<byte> table)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(table[6..]) / 2;
        var ranges = new List<CodePointRange>();
        for (int i = 0; i < count; i++)
        {
            int end = 14 + (2 * i);
            int start = 16 + (2 * (count + i));
            if (start + 2 > table.Length) break;
            var range = new CodePointRange(BinaryPrimitives.ReadUInt16BigEndian(table[start..]), BinaryPrimitives.ReadUInt16BigEndian(table[end..]));
            if (range.First <= range.Last && range.First != 0xFFFF) ranges.Add(range);
        }
        return ranges;
    }

    private static List<CodePointRange> ReadGroups(ReadOnlySpan<byte> table)
    {
        uint count = BinaryPrimitives.ReadUInt32BigEndian(table[12..]);
        var ranges = new List<CodePointRange>();
        for (int i = 0; i < count && 28 + (12 * i) <= table.Length; i++)
        {
            uint first = BinaryPrimitives.ReadUInt32BigEndian(table[(16 + (12 * i))..]);
            uint last = BinaryPrimitives.ReadUInt32BigEndian(table[(20 + (12 * i))..]);
            if (first <= last && last < 0x110000) ranges.Add(new CodePointRange((int)first, (int)last));
        }
        return ranges;
    }
}
