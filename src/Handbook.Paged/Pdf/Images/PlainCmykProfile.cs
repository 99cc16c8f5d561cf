using System.Buffers.Binary;
using System.Text;

namespace Handbook.Paged.Pdf.Images;

/// <summary>
/// An ICC profile (version 2, of an input device, so that one table is enough) for CMYK images that bring none: what web browsers
/// make of them, red = (1 - cyan) (1 - black) and so on, in sRGB, nearly.
/// </summary>
internal static class PlainCmykProfile
{
    private const int InputPoints = 256;

    /// <summary>More than two for each ink: between corners, readers don't interpolate in all directions at once.</summary>
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
        Encoding.ASCII.GetBytes("scnrCMYKXYZ ", header.AsSpan(12));
        foreach (var (offset, value) in new[] { (24, 1999), (26, 10), (28, 18) }) BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(offset), (short)value);
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        tags[2].Data.AsSpan(8).CopyTo(header.AsSpan(68));
        return [.. header, .. directory, .. data.ToArray()];
    }

    /// <summary>
    /// lut16Type: ICC.1:2001-04, 6.5.7. The input tables take each ink to the light that it lets through; light through two inks
    /// is the product of both, which is what the table holds. Its last ink, black, runs fastest.
    /// </summary>
    private static byte[] Table()
    {
        using var table = new MemoryStream();
        table.Write([.. "mft2\0\0\0\0"u8, 4, 3, GridPoints, 0]);
        foreach (int element in new[] { 1, 0, 0, 0, 1, 0, 0, 0, 1 }) table.Write([0, (byte)element, 0, 0]);
        table.Write([InputPoints >> 8, InputPoints & 0xFF, 0, 2]);
        for (int ink = 0; ink < 4; ink++)
        {
            for (int i = 0; i < InputPoints; i++) Write(table, 1 - Linear(1 - (i / (InputPoints - 1.0))));
        }
        for (int i = 0; i < GridPoints * GridPoints * GridPoints * GridPoints; i++)
        {
            double Through(int divisor) => 1 - (i / divisor % GridPoints / (GridPoints - 1.0));
            double light = Through(1);
            double r = light * Through(GridPoints * GridPoints * GridPoints);
            double g = light * Through(GridPoints * GridPoints);
            double b = light * Through(GridPoints);
            // XYZ relative to D50; 1.0 is 32768 of 65535.
            Write(table, ((0.4360747 * r) + (0.3850649 * g) + (0.1430804 * b)) * 32768 / 65535);
            Write(table, ((0.2225045 * r) + (0.7168786 * g) + (0.0606169 * b)) * 32768 / 65535);
            Write(table, ((0.0139322 * r) + (0.0971045 * g) + (0.7141733 * b)) * 32768 / 65535);
        }
        for (int output = 0; output < 3; output++) table.Write([0, 0, 0xFF, 0xFF]);
        return table.ToArray();
    }

    private static void Write(MemoryStream table, double value)
    {
        int rounded = (int)Math.Clamp(Math.Round(value * 65535), 0, 65535);
        table.Write([(byte)(rounded >> 8), (byte)rounded]);
    }

    private static double Linear(double encoded) => encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);

    private static byte[] Description(string text)
    {
        byte[] value = new byte[12 + text.Length + 1 + 8 + 3 + 67];
        Encoding.ASCII.GetBytes("desc", value);
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, value.AsSpan(12));
        return value;
    }
}
