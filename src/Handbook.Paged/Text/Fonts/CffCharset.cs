using System.Buffers.Binary;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// Says which CID each glyph of a CID-keyed CFF table has. PDF shows glyphs of such a font by its CIDs, of any other by their numbers:
/// made equal, there is only one way to show a glyph.
/// See <see href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">Technical Note 5176, The Compact Font Format</see>, 9 and 13.
/// </summary>
internal static class CffCharset
{
    private const int Ros = 0x0C1E;
    private const int Charset = 15;

    /// <summary>Gives each glyph of a CID-keyed font its own number as CID. Leaves other fonts as they are.</summary>
    public static void MakeIdentity(Span<byte> cff, int glyphs)
    {
        int offset = cff[2];
        offset = SkipIndex(cff, offset, out _, out _);
        SkipIndex(cff, offset, out int top, out int topLength);
        Dictionary<int, double[]> dictionary = ReadDictionary(cff.Slice(top, topLength));
        if (!dictionary.ContainsKey(Ros)) return;
        int charset = dictionary.TryGetValue(Charset, out double[]? operands) && operands.Length > 0 ? (int)operands[0] : 0;
        // 0 to 2 are predefined sets of names, which a CID-keyed font can't have: then CIDs are the glyphs' numbers.
        if (charset > 2 && glyphs > 1) WriteIdentity(cff[charset..], glyphs);
    }

    /// <summary>One range from CID 1 on, in the shortest of the three formats: none that says anything else is shorter.</summary>
    private static void WriteIdentity(Span<byte> charset, int glyphs)
    {
        int left = glyphs - 2;
        charset[0] = left switch { 0 => 0, < 256 => 1, _ => 2 };
        BinaryPrimitives.WriteUInt16BigEndian(charset[1..], 1);
        if (charset[0] == 1) charset[3] = (byte)left;
        if (charset[0] == 2) BinaryPrimitives.WriteUInt16BigEndian(charset[3..], (ushort)left);
    }

    /// <summary>Finds the first object of an INDEX.</summary>
    /// <returns>The offset past the INDEX.</returns>
    private static int SkipIndex(ReadOnlySpan<byte> cff, int offset, out int first, out int firstLength)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(cff[offset..]);
        first = firstLength = 0;
        if (count == 0) return offset + 2;
        int size = cff[offset + 2];
        int data = offset + 3 + ((count + 1) * size) - 1;
        first = data + Offset(cff[(offset + 3)..], size);
        firstLength = data + Offset(cff[(offset + 3 + size)..], size) - first;
        return data + Offset(cff[(offset + 3 + (count * size))..], size);
    }

    private static int Offset(ReadOnlySpan<byte> bytes, int size)
    {
        int value = 0;
        for (int i = 0; i < size; i++) value = (value << 8) | bytes[i];
        return value;
    }

    private static Dictionary<int, double[]> ReadDictionary(ReadOnlySpan<byte> data)
    {
        var entries = new Dictionary<int, double[]>();
        var operands = new List<double>();
        int at = 0;
        while (at < data.Length)
        {
            int b = data[at++];
            if (b <= 21)
            {
                int key = b == 12 && at < data.Length ? 0x0C00 | data[at++] : b;
                entries[key] = [.. operands];
                operands.Clear();
            }
            else operands.Add(ReadOperand(data, b, ref at));
        }
        return entries;
    }

    private static double ReadOperand(ReadOnlySpan<byte> data, int b, ref int at)
    {
        switch (b)
        {
            case 28:
                at += 2;
                return BinaryPrimitives.ReadInt16BigEndian(data[(at - 2)..]);
            case 29:
                at += 4;
                return BinaryPrimitives.ReadInt32BigEndian(data[(at - 4)..]);
            case 30:
                // A real number in packed decimals: none of the entries looked for has one.
                while ((data[at++] & 0xF) != 0xF && at < data.Length && (data[at - 1] >> 4) != 0xF)
                {
                }
                return 0;
            case <= 246:
                return b - 139;
            case <= 250:
                return ((b - 247) * 256) + data[at++] + 108;
            default:
                return (-(b - 251) * 256) - data[at++] - 108;
        }
    }
}
