using System.Buffers.Binary;
using System.Text;

namespace Handbook.Paged.Pdf.Images;

/// <summary>
/// An ICC profile (version 2, of an input device, so that one table is enough) for CMYK images that bring none: what web browsers
/// make of them, red = (1 - cyan) (1 - black) and so on, in sRGB.
/// </summary>
internal static class PlainCmykProfile
{
    private const int GridPoints = 9;

    private static readonly Lazy<byte[]> Made = new(Assemble);

    public static byte[] Make() => Made.Value;

    private static byte[] Assemble()
    {
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("CMYK without a profile")),
            ("cprt", [.. "text\0\0\0\0"u8, .. "No copyright, use freely\0"u8]),
            ("wtpt", [.. "XYZ \0\0\0\0"u8, 0, 0, 0xF6, 0xD6, 0, 1, 0, 0, 0, 0, 0xD3, 0x2D]),
            ("A2B0", Table()),
        ];
        int start = 128 + 4 + (12 * tags.Length);
        using var data = new MemoryStream();
        byte[] directory = new byte[4 + (12 * tags.Length)];
        BinaryPrimitives.WriteInt32BigEndian(directory, tags.Length);
        for (int i = 0; i < tags.Length; i++)
        {
            var entry = directory.AsSpan(4 + (12 * i));
            Encoding.ASCII.GetBytes(tags[i].Tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], start + (int)data.Length);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
            data.Write(tags[i].Data);
            while (data.Length % 4 != 0) data.WriteByte(0);
        }
        byte[] header = new byte[128];
        BinaryPrimitives.WriteInt32BigEndian(header, start + (int)data.Length);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x02100000);
        Encoding.ASCII.GetBytes("scnrCMYKLab ", header.AsSpan(12));
        foreach (var (offset, value) in new[] { (24, 1999), (26, 10), (28, 18) }) BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(offset), (short)value);
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        tags[2].Data.AsSpan(8).CopyTo(header.AsSpan(68));
        return [.. header, .. directory, .. data.ToArray()];
    }

    /// <summary>lut8Type: ICC.1:2001-04, 6.5.8. Straight input and output tables around a grid whose last component (black) runs fastest.</summary>
    private static byte[] Table()
    {
        byte[] straight = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        using var table = new MemoryStream();
        table.Write([.. "mft1\0\0\0\0"u8, 4, 3, GridPoints, 0]);
        foreach (int element in new[] { 1, 0, 0, 0, 1, 0, 0, 0, 1 }) table.Write([0, (byte)element, 0, 0]);
        for (int i = 0; i < 4; i++) table.Write(straight);
        for (int i = 0; i < GridPoints * GridPoints * GridPoints * GridPoints; i++)
        {
            double Ink(int divisor) => i / divisor % GridPoints / (GridPoints - 1.0);
            double light = 1 - Ink(1);
            table.Write(Lab((1 - Ink(GridPoints * GridPoints * GridPoints)) * light, (1 - Ink(GridPoints * GridPoints)) * light, (1 - Ink(GridPoints)) * light));
        }
        for (int i = 0; i < 3; i++) table.Write(straight);
        return table.ToArray();
    }

    /// <summary>CIE L*a*b* relative to D50, in lut8Type's encoding.</summary>
    private static byte[] Lab(double red, double green, double blue)
    {
        var (r, g, b) = (Linear(red), Linear(green), Linear(blue));
        double x = Root(((0.4360747 * r) + (0.3850649 * g) + (0.1430804 * b)) / 0.9642029);
        double y = Root((0.2225045 * r) + (0.7168786 * g) + (0.0606169 * b));
        double z = Root(((0.0139322 * r) + (0.0971045 * g) + (0.7141733 * b)) / 0.8249054);
        return [Byte(((116 * y) - 16) * 2.55), Byte((500 * (x - y)) + 128), Byte((200 * (y - z)) + 128)];
    }

    private static byte Byte(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);

    private static double Linear(double encoded) => encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);

    private static double Root(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;

    private static byte[] Description(string text)
    {
        byte[] value = new byte[12 + text.Length + 1 + 8 + 3 + 67];
        Encoding.ASCII.GetBytes("desc", value);
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, value.AsSpan(12));
        return value;
    }
}
