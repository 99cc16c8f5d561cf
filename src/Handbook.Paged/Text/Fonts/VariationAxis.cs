using System.Buffers.Binary;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// An axis of a variable font, in design units: <see href="https://learn.microsoft.com/typography/opentype/spec/fvar">OpenType, fvar</see>.
/// </summary>
internal readonly record struct VariationAxis(SfntTag Tag, double Minimum, double Default, double Maximum)
{
    public static readonly SfntTag Weight = new("wght");
    public static readonly SfntTag Width = new("wdth");
    public static readonly SfntTag Italic = new("ital");
    public static readonly SfntTag Slant = new("slnt");
    public static readonly SfntTag OpticalSize = new("opsz");

    public FontRange Range => new(Minimum, Maximum);

    public static IReadOnlyList<VariationAxis> ReadAll(ReadOnlySpan<byte> fvar)
    {
        if (fvar.Length < 16) return [];
        int offset = BinaryPrimitives.ReadUInt16BigEndian(fvar[4..]);
        int count = BinaryPrimitives.ReadUInt16BigEndian(fvar[8..]);
        int size = BinaryPrimitives.ReadUInt16BigEndian(fvar[10..]);
        var axes = new List<VariationAxis>();
        for (int i = 0; i < count && size >= 20 && offset + (size * (i + 1)) <= fvar.Length; i++)
        {
            ReadOnlySpan<byte> record = fvar[(offset + (size * i))..];
            double minimum = Fixed(record[4..]);
            double standard = Fixed(record[8..]);
            double maximum = Fixed(record[12..]);
            if (minimum > standard || standard > maximum) throw new BrokenFontException("the limits of a variation axis contradict each other");
            axes.Add(new VariationAxis(new SfntTag(BinaryPrimitives.ReadUInt32BigEndian(record)), minimum, standard, maximum));
        }
        return axes;
    }

    private static double Fixed(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes) / 65536.0;
}
