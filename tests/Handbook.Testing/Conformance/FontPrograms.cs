using System.Buffers.Binary;

namespace Handbook.Testing.Conformance;

internal interface IFontProgram
{
    int GlyphCount { get; }

    int UnitsPerEm { get; }

    double AdvanceOf(int glyph);
}

/// <summary>OpenType's <c>head</c>, <c>maxp</c>, <c>hhea</c> and <c>hmtx</c> tables.</summary>
internal sealed class TrueTypeProgram : IFontProgram
{
    private readonly byte[] metrics;
    private readonly int longMetrics;

    public TrueTypeProgram(byte[] font)
    {
        UnitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(Table(font, "head"u8)[18..]);
        GlyphCount = BinaryPrimitives.ReadUInt16BigEndian(Table(font, "maxp"u8)[4..]);
        longMetrics = BinaryPrimitives.ReadUInt16BigEndian(Table(font, "hhea"u8)[34..]);
        metrics = Table(font, "hmtx"u8).ToArray();
    }

    public int GlyphCount { get; }

    public int UnitsPerEm { get; }

    public double AdvanceOf(int glyph) => BinaryPrimitives.ReadUInt16BigEndian(metrics.AsSpan(4 * Math.Min(glyph, longMetrics - 1)));

    private static ReadOnlySpan<byte> Table(byte[] font, ReadOnlySpan<byte> tag)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4));
        for (int i = 0; i < count; i++)
        {
            var record = font.AsSpan(12 + (16 * i), 16);
            if (record.StartsWith(tag)) return font.AsSpan(BinaryPrimitives.ReadInt32BigEndian(record[8..]), BinaryPrimitives.ReadInt32BigEndian(record[12..]));
        }
        throw new InvalidDataException("A font program lacks a table.");
    }
}

/// <summary>
/// A bare CFF table: Adobe Technical Note 5176. Widths stand at the beginning of the glyphs' programs (Note 5177, 3.1), as the
/// difference from a width that the font's private dictionary names.
/// </summary>
internal sealed class CompactFontProgram : IFontProgram
{
    private readonly byte[] font;
    private readonly List<Range> glyphs;
    private readonly List<(double Default, double Nominal)> widths = [];
    private readonly byte[] widthsOfGlyph;

    public CompactFontProgram(byte[] font)
    {
        this.font = font;
        int position = font[2];
        ReadIndex(ref position);
        var top = ReadDictionary(ReadIndex(ref position)[0]);
        UnitsPerEm = top.TryGetValue(0x0C07, out var matrix) ? (int)Math.Round(1 / matrix[0]) : 1000;
        int charStrings = (int)top[17][0];
        glyphs = ReadIndex(ref charStrings);
        widthsOfGlyph = new byte[glyphs.Count];
        if (top.TryGetValue(0x0C24, out var fontDictionaries))
        {
            int at = (int)fontDictionaries[0];
            foreach (var range in ReadIndex(ref at)) AddPrivate(ReadDictionary(range));
            ReadSelection((int)top[0x0C25][0]);
        }
        else
        {
            AddPrivate(top);
        }
    }

    public int GlyphCount => glyphs.Count;

    public int UnitsPerEm { get; }

    public double AdvanceOf(int glyph)
    {
        var (usual, nominal) = widths[widthsOfGlyph[glyph]];
        return LeadingWidth(font.AsSpan()[glyphs[glyph]]) is { } difference ? nominal + difference : usual;
    }

    /// <summary>Before the first operator that empties the stack stands one number more than it takes, where the glyph has a width of its own.</summary>
    private static double? LeadingWidth(ReadOnlySpan<byte> program)
    {
        var stack = new List<double>();
        for (int i = 0; i < program.Length;)
        {
            int b = program[i];
            if (b >= 32 || b == 28)
            {
                stack.Add(ReadNumber(program, ref i));
                continue;
            }
            int taken = b switch
            {
                1 or 3 or 18 or 23 or 19 or 20 => stack.Count / 2 * 2,
                21 => 2,
                4 or 22 => 1,
                14 => stack.Count >= 4 ? 4 : 0,
                _ => throw new InvalidDataException($"A glyph's program begins with {b}: it calls a subroutine, which is not followed here."),
            };
            return stack.Count > taken ? stack[0] : null;
        }
        return null;
    }

    private static double ReadNumber(ReadOnlySpan<byte> program, ref int i)
    {
        int b = program[i];
        switch (b)
        {
            case 28:
                i += 3;
                return BinaryPrimitives.ReadInt16BigEndian(program[(i - 2)..]);
            case 255:
                i += 5;
                return BinaryPrimitives.ReadInt32BigEndian(program[(i - 4)..]) / 65536.0;
            case >= 251:
                i += 2;
                return (-(b - 251) * 256) - program[i - 1] - 108;
            case >= 247:
                i += 2;
                return ((b - 247) * 256) + program[i - 1] + 108;
            default:
                i++;
                return b - 139;
        }
    }

    private void AddPrivate(Dictionary<int, double[]> dictionary)
    {
        if (!dictionary.TryGetValue(18, out var place))
        {
            widths.Add((0, 0));
            return;
        }
        var entries = ReadDictionary((int)place[1]..(int)(place[1] + place[0]));
        widths.Add((entries.TryGetValue(20, out var usual) ? usual[0] : 0, entries.TryGetValue(21, out var nominal) ? nominal[0] : 0));
    }

    private void ReadSelection(int at)
    {
        if (font[at] == 0)
        {
            font.AsSpan(at + 1, glyphs.Count).CopyTo(widthsOfGlyph);
            return;
        }
        int ranges = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at + 1));
        for (int i = 0; i < ranges; i++)
        {
            var range = font.AsSpan(at + 3 + (3 * i));
            int first = BinaryPrimitives.ReadUInt16BigEndian(range);
            int end = BinaryPrimitives.ReadUInt16BigEndian(range[3..]);
            widthsOfGlyph.AsSpan(first, end - first).Fill(range[2]);
        }
    }

    private List<Range> ReadIndex(ref int position)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(position));
        position += 2;
        var ranges = new List<Range>(count);
        if (count == 0) return ranges;
        int size = font[position++];
        int[] offsets = new int[count + 1];
        for (int i = 0; i <= count; i++)
        {
            for (int b = 0; b < size; b++) offsets[i] = (offsets[i] << 8) | font[position++];
        }
        int start = position - 1;
        for (int i = 0; i < count; i++) ranges.Add((start + offsets[i])..(start + offsets[i + 1]));
        position = start + offsets[count];
        return ranges;
    }

    private Dictionary<int, double[]> ReadDictionary(Range range)
    {
        var data = font.AsSpan()[range];
        var entries = new Dictionary<int, double[]>();
        var operands = new List<double>();
        for (int i = 0; i < data.Length;)
        {
            int b = data[i];
            if (b <= 21)
            {
                i++;
                if (b == 12) b = 0x0C00 | data[i++];
                entries[b] = [.. operands];
                operands.Clear();
            }
            else if (b == 30)
            {
                operands.Add(ReadReal(data, ref i));
            }
            else if (b == 29)
            {
                operands.Add(BinaryPrimitives.ReadInt32BigEndian(data[(i + 1)..]));
                i += 5;
            }
            else
            {
                operands.Add(ReadNumber(data, ref i));
            }
        }
        return entries;
    }

    private static double ReadReal(ReadOnlySpan<byte> data, ref int i)
    {
        var text = new System.Text.StringBuilder();
        for (i++; ; i++)
        {
            foreach (int nibble in new[] { data[i] >> 4, data[i] & 15 })
            {
                if (nibble == 15)
                {
                    i++;
                    return double.Parse(text.ToString(), System.Globalization.CultureInfo.InvariantCulture);
                }
                text.Append(nibble switch { <= 9 => nibble.ToString(System.Globalization.CultureInfo.InvariantCulture), 10 => ".", 11 => "E", 12 => "E-", 14 => "-", _ => "" });
            }
        }
    }
}
