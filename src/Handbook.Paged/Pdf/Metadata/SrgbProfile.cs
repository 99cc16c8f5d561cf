using System.Buffers.Binary;
using System.Text;

namespace Handbook.Paged.Pdf.Metadata;

/// <summary>
/// An ICC profile (ICC.1:2001-04, version 2) of the sRGB colour space of IEC 61966-2-1, computed from its definition:
/// primaries adapted to D50 and the transfer curve as a table.
/// </summary>
internal static class SrgbProfile
{
    private const int CurvePoints = 1024;

    public static byte[] Make()
    {
        byte[] curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2.1")),
            ("cprt", Text("No copyright, use freely")),
            ("wtpt", Xyz(0.9504559, 1.0, 1.0890578)),
            ("rXYZ", Xyz(0.4360747, 0.2225045, 0.0139322)),
            ("gXYZ", Xyz(0.3850649, 0.7168786, 0.0971045)),
            ("bXYZ", Xyz(0.1430804, 0.0606169, 0.7141733)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tags)
    {
        int dataStart = 128 + 4 + (12 * tags.Length);
        var data = new List<byte>();
        byte[] directory = new byte[4 + (12 * tags.Length)];
        BinaryPrimitives.WriteInt32BigEndian(directory, tags.Length);
        var placed = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < tags.Length; i++)
        {
            var (tag, bytes) = tags[i];
            if (!placed.TryGetValue(bytes, out int offset))
            {
                offset = dataStart + data.Count;
                placed.Add(bytes, offset);
                data.AddRange(bytes);
                while (data.Count % 4 != 0) data.Add(0);
            }
            var entry = directory.AsSpan(4 + (12 * i));
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], bytes.Length);
        }
        byte[] header = new byte[128];
        BinaryPrimitives.WriteInt32BigEndian(header, dataStart + data.Count);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        // The date of the standard: a profile needs one, and it must be the same every time.
        foreach (var (offset, value) in new[] { (24, 1999), (26, 10), (28, 18) }) BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(offset), (short)value);
        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        Xyz(0.9642029, 1.0, 0.8249054).AsSpan(8).CopyTo(header.AsSpan(68));
        return [.. header, .. directory, .. data];
    }

    private static byte[] Curve()
    {
        byte[] curve = new byte[12 + (2 * CurvePoints)];
        Encoding.ASCII.GetBytes("curv", curve);
        BinaryPrimitives.WriteInt32BigEndian(curve.AsSpan(8), CurvePoints);
        for (int i = 0; i < CurvePoints; i++)
        {
            double encoded = i / (CurvePoints - 1.0);
            double linear = encoded <= 0.04045 ? encoded / 12.92 : Math.Pow((encoded + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(curve.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * 65535));
        }
        return curve;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        byte[] value = new byte[20];
        Encoding.ASCII.GetBytes("XYZ ", value);
        int at = 8;
        foreach (double component in new[] { x, y, z })
        {
            BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(at), (int)Math.Round(component * 65536));
            at += 4;
        }
        return value;
    }

    private static byte[] Text(string text) => [.. "text\0\0\0\0"u8, .. Encoding.ASCII.GetBytes(text), 0];

    /// <summary>textDescriptionType: the ASCII form, and empty Unicode and Macintosh ones.</summary>
    private static byte[] Description(string text)
    {
        byte[] value = new byte[12 + text.Length + 1 + 8 + 3 + 67];
        Encoding.ASCII.GetBytes("desc", value);
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(8), text.Length + 1);
        Encoding.ASCII.GetBytes(text, value.AsSpan(12));
        return value;
    }
}
