using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using Handbook.Paged.Text.Fonts;

namespace Handbook.Paged.Tests.Layout;

/// <summary>
/// A font made here, family <c>Square</c>, in which every character is one em wide and every line one em high: so widths and heights in a
/// case can be counted, and are the same in a browser that is given the file.
/// </summary>
internal static class SquareFont
{
    public const string Family = "Square";

    private const int UnitsPerEm = 1000;
    private const int Ascent = 800;
    private const int First = 0x20;
    private const int Last = 0x7E;

    public static byte[] Bytes { get; } = Build([]);

    /// <summary>
    /// The same with the axes <c>wght</c> (100 to 900), <c>wdth</c> (100 to 200), <c>slnt</c> (-20 to 0) and <c>opsz</c> (6 to 72):
    /// at its widest, every character is two ems wide.
    /// </summary>
    public static byte[] Variable { get; } = Build([("fvar", Axes()), ("gvar", Variations())]);

    public static FontSource Source => FontSource.FromBytes(Bytes, "square.ttf");

    private static byte[] Build((string Tag, byte[] Data)[] variations)
    {
        (string Tag, byte[] Data)[] tables =
        [
            ("OS/2", Os2()),
            ("cmap", Cmap()),
            .. variations,
            ("glyf", Glyph()),
            ("head", Head()),
            ("hhea", Hhea()),
            ("hmtx", Words(UnitsPerEm, 0, UnitsPerEm, 0, UnitsPerEm, 0)),
            ("loca", Words(0, 0, 0, Glyph().Length / 2)),
            ("maxp", Maxp()),
            ("name", Names()),
            ("post", [.. Longs(0x00030000, 0), .. Words(0, 0), .. Longs(0, 0, 0, 0, 0)]),
        ];
        Array.Sort(tables, (a, b) => string.CompareOrdinal(a.Tag, b.Tag));
        var file = new List<byte>();
        file.AddRange(Longs(0x00010000));
        int range = 16 << BitOperations.Log2((uint)tables.Length);
        file.AddRange(Words(tables.Length, range, BitOperations.Log2((uint)tables.Length), (tables.Length * 16) - range));
        int offset = 12 + (tables.Length * 16);
        foreach (var (tag, data) in tables)
        {
            file.AddRange(Encoding.ASCII.GetBytes(tag));
            file.AddRange(Longs(Checksum(data), (uint)offset, (uint)data.Length));
            offset += (data.Length + 3) & ~3;
        }
        foreach (var (_, data) in tables)
        {
            file.AddRange(data);
            while (file.Count % 4 != 0) file.Add(0);
        }
        return [.. file];
    }

    // Glyph 0 is .notdef, 1 the space, 2 everything else: a square.
    private static byte[] Glyph()
    {
        int bottom = Ascent - UnitsPerEm;
        byte[] square =
        [
            .. Words(1, 0, bottom, UnitsPerEm, Ascent, 3, 0),
            1, 1, 1, 1,
            .. Words(0, 0, UnitsPerEm, 0),
            .. Words(bottom, UnitsPerEm, 0, -UnitsPerEm),
        ];
        return square.Length % 4 == 0 ? square : [.. square, .. new byte[4 - (square.Length % 4)]];
    }

    private static byte[] Axes()
    {
        (string Tag, int Least, int Standard, int Most)[] axes = [("wght", 100, 400, 900), ("wdth", 100, 100, 200), ("slnt", -20, 0, 0), ("opsz", 6, 12, 72)];
        var table = new List<byte>();
        table.AddRange(Words(1, 0, 16, 2, axes.Length, 20, 0, 4 + (4 * axes.Length)));
        foreach (var (tag, least, standard, most) in axes)
        {
            table.AddRange(Encoding.ASCII.GetBytes(tag));
            table.AddRange(Longs(unchecked((uint)(least << 16)), unchecked((uint)(standard << 16)), unchecked((uint)(most << 16))));
            table.AddRange(Words(0, 256));
        }
        return [.. table];
    }

    // One variation of one glyph: the second axis moves the square's right side, and the advance, by an em.
    private static byte[] Variations()
    {
        byte[] deltas =
        [
            0, // All points: the square's, then the four of the metrics.
            0x40 | 7, .. Words(0, 0, UnitsPerEm, UnitsPerEm, 0, UnitsPerEm, 0, 0),
            0x80 | 7,
        ];
        byte[] glyph = [.. Words(1, 16, deltas.Length, 0x8000 | 0x2000, 0, 0x4000, 0, 0), .. deltas];
        if (glyph.Length % 2 != 0) glyph = [.. glyph, 0];
        return [.. Words(1, 0, 4, 0), .. Longs(28), .. Words(3, 0), .. Longs(28), .. Words(0, 0, 0, glyph.Length / 2), .. glyph];
    }

    private static byte[] Cmap()
    {
        byte[] groups = [.. Longs(First, First, 1), .. Longs(First + 1, Last, 2)];
        // Format 13: a whole range of characters has one glyph.
        byte[] subtable = [.. Words(13, 0), .. Longs((uint)(16 + groups.Length), 0, 2), .. groups];
        return [.. Words(0, 1), .. Words(3, 10), .. Longs(12), .. subtable];
    }

    private static byte[] Head() =>
    [
        .. Longs(0x00010000, 0x00010000, 0, 0x5F0F3CF5), .. Words(3, UnitsPerEm), .. Longs(0, 0, 0, 0),
        .. Words(0, Ascent - UnitsPerEm, UnitsPerEm, Ascent, 0, 8, 2, 0, 0),
    ];

    private static byte[] Hhea() =>
    [
        .. Longs(0x00010000), .. Words(Ascent, Ascent - UnitsPerEm, 0, UnitsPerEm, 0, 0, UnitsPerEm, 1, 0, 0, 0, 0, 0, 0, 0, 3),
    ];

    private static byte[] Maxp() => [.. Longs(0x00010000), .. Words(3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)];

    private static byte[] Os2() =>
    [
        .. Words(4, UnitsPerEm, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0), .. new byte[10], .. Longs(0, 0, 0, 0), .. "none"u8,
        .. Words(0x40, First, Last, Ascent, Ascent - UnitsPerEm, 0, Ascent, UnitsPerEm - Ascent), .. Longs(0, 0), .. Words(500, 700, 0, First, 1),
    ];

    private static byte[] Names()
    {
        (int Id, string Text)[] names = [(1, Family), (2, "Regular"), (3, Family), (4, Family), (6, Family)];
        var records = new List<byte>();
        var texts = new List<byte>();
        foreach (var (id, text) in names)
        {
            byte[] bytes = Encoding.BigEndianUnicode.GetBytes(text);
            records.AddRange(Words(3, 1, 0x409, id, bytes.Length, texts.Count));
            texts.AddRange(bytes);
        }
        return [.. Words(0, names.Length, 6 + records.Count), .. records, .. texts];
    }

    private static uint Checksum(byte[] data)
    {
        uint sum = 0;
        Span<byte> word = stackalloc byte[4];
        for (int i = 0; i < data.Length; i += 4)
        {
            word.Clear();
            data.AsSpan(i, Math.Min(4, data.Length - i)).CopyTo(word);
            sum += BinaryPrimitives.ReadUInt32BigEndian(word);
        }
        return sum;
    }

    private static byte[] Words(params int[] values)
    {
        byte[] bytes = new byte[values.Length * 2];
        for (int i = 0; i < values.Length; i++) BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(i * 2), unchecked((short)values[i]));
        return bytes;
    }

    private static byte[] Longs(params uint[] values)
    {
        byte[] bytes = new byte[values.Length * 4];
        for (int i = 0; i < values.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(i * 4), values[i]);
        return bytes;
    }
}
