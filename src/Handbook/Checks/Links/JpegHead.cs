using System.Buffers.Binary;
using Handbook.Model;

namespace Handbook.Checks.Links;

/// <summary>The size of a JPEG as it is shown: cameras turn pictures by a note in Exif. See ITU-T T.81, annex B, and Exif 2.3, 4.6.4.</summary>
internal static class JpegHead
{
    private const ushort OrientationTag = 0x0112;

    public static PixelSize? Size(ReadOnlySpan<byte> head)
    {
        int at = 2;
        bool turned = false;
        while (at + 9 < head.Length)
        {
            if (head[at] != 0xFF) return null;
            byte marker = head[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            int length = BinaryPrimitives.ReadUInt16BigEndian(head[(at + 2)..]);
            if (marker == 0xE1 && at + 2 + length <= head.Length) turned |= IsTurned(head.Slice(at + 4, Math.Max(0, length - 2)));
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                int height = BinaryPrimitives.ReadUInt16BigEndian(head[(at + 5)..]);
                int width = BinaryPrimitives.ReadUInt16BigEndian(head[(at + 7)..]);
                if (width == 0 || height == 0) return null;
                return turned ? new PixelSize(height, width) : new PixelSize(width, height);
            }
            at += 2 + length;
        }
        return null;
    }

    /// <summary>Orientations 5 to 8 exchange width and height.</summary>
    private static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8)) return false;
        ReadOnlySpan<byte> tiff = segment[6..];
        if (tiff.Length < 8) return false;
        bool little = tiff[0] == 'I';
        uint directory = UInt32(tiff[4..], little);
        if (directory + 2 > tiff.Length) return false;
        int count = UInt16(tiff[(int)directory..], little);
        for (int i = 0; i < count; i++)
        {
            long at = directory + 2 + (12L * i);
            if (at + 12 > tiff.Length) return false;
            ReadOnlySpan<byte> field = tiff[(int)at..];
            if (UInt16(field, little) == OrientationTag) return UInt16(field[8..], little) is >= 5 and <= 8;
        }
        return false;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
