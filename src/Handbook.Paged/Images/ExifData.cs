using System.Buffers.Binary;

namespace Handbook.Paged.Images;

/// <summary>What a camera noted: Exif 2.3, 4.6.4. Anything odd in it is as if it were not there.</summary>
internal sealed record ExifData(ImageOrientation Orientation, double? ResolutionX, double? ResolutionY)
{
    public static readonly ExifData None = new(ImageOrientation.Upright, null, null);

    private const int OrientationTag = 274;
    private const int ResolutionXTag = 282;
    private const int ResolutionYTag = 283;
    private const int ResolutionUnitTag = 296;
    private const int Short = 3;
    private const int Rational = 5;
    private const int EntrySize = 12;

    /// <param name="tiff">From the byte order mark on.</param>
    public static ExifData Parse(ReadOnlySpan<byte> tiff)
    {
        bool little = tiff.StartsWith("II*\0"u8);
        if (!little && !tiff.StartsWith("MM\0*"u8)) return None;
        var fields = new Fields(tiff, little);
        if (!fields.TryUInt32(4, out uint directory) || !fields.TryUInt16(directory, out int count)) return None;
        var orientation = ImageOrientation.Upright;
        double? x = null;
        double? y = null;
        int unit = 2;
        for (int i = 0; i < count; i++)
        {
            long entry = directory + 2L + ((long)i * EntrySize);
            if (!fields.TryUInt16(entry, out int tag) || !fields.TryUInt16(entry + 2, out int type)) break;
            switch (tag)
            {
                case OrientationTag when type == Short && fields.TryUInt16(entry + 8, out int value) && value is >= 1 and <= 8:
                    orientation = (ImageOrientation)value;
                    break;
                case ResolutionXTag when type == Rational:
                    x = fields.RationalAt(entry + 8);
                    break;
                case ResolutionYTag when type == Rational:
                    y = fields.RationalAt(entry + 8);
                    break;
                case ResolutionUnitTag when type == Short && fields.TryUInt16(entry + 8, out int value):
                    unit = value;
                    break;
            }
        }
        double? perInch = unit switch { 2 => 1, 3 => 2.54, _ => null };
        return new ExifData(orientation, x * perInch, y * perInch);
    }

    private readonly ref struct Fields(ReadOnlySpan<byte> data, bool little)
    {
        private readonly ReadOnlySpan<byte> data = data;

        public bool TryUInt16(long at, out int value)
        {
            value = 0;
            if (at < 0 || at + 2 > data.Length) return false;
            var span = data[(int)at..];
            value = little ? BinaryPrimitives.ReadUInt16LittleEndian(span) : BinaryPrimitives.ReadUInt16BigEndian(span);
            return true;
        }

        public bool TryUInt32(long at, out uint value)
        {
            value = 0;
            if (at < 0 || at + 4 > data.Length) return false;
            var span = data[(int)at..];
            value = little ? BinaryPrimitives.ReadUInt32LittleEndian(span) : BinaryPrimitives.ReadUInt32BigEndian(span);
            return true;
        }

        /// <summary>The rational that the offset at <paramref name="at"/> leads to; null where it is none, or not positive.</summary>
        public double? RationalAt(long at) =>
            TryUInt32(at, out uint offset) && TryUInt32(offset, out uint numerator) && TryUInt32(offset + 4L, out uint denominator)
            && numerator > 0 && denominator > 0
                ? (double)numerator / denominator
                : null;
    }
}
