using System.Buffers.Binary;

namespace Handbook.Paged.Text.Fonts;

/// <summary>What a font file says of one of its faces, read without loading the file.</summary>
/// <param name="Description">By the typographic family where there is one (Foo), else by the legacy one (Foo Light).</param>
/// <param name="LegacyFamily">The family in which the face is one of four styles: it finds the face too.</param>
/// <param name="Axes">Empty for a static font.</param>
/// <param name="MayBeEmbedded">Whether OS/2 <c>fsType</c> allows it.</param>
/// <param name="MayBeSubset">Whether OS/2 <c>fsType</c> allows it.</param>
internal sealed record FontFileFace(
    int Index,
    FontDescription Description,
    string LegacyFamily,
    string FullName,
    string PostScriptName,
    IReadOnlyList<VariationAxis> Axes,
    bool IsCff,
    bool MayBeEmbedded,
    bool MayBeSubset)
{
    private const int RestrictedLicence = 2;
    private const int NoSubsetting = 0x100;
    private const int BitmapsOnly = 0x200;

    private static ReadOnlySpan<double> StretchOfWidthClass => [50, 62.5, 75, 87.5, 100, 112.5, 125, 150, 200];

    public static FontFileFace Read(SfntFile file, SfntFace face)
    {
        byte[] name = file.Table(face, SfntTag.Name);
        byte[] os2 = file.Table(face, SfntTag.Os2);
        byte[] head = file.Table(face, SfntTag.Head);
        if (head.Length < 54) throw new BrokenFontException("its table 'head' is too short");
        int unitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(18));
        if (unitsPerEm is < 16 or > 16384) throw new BrokenFontException($"it has {unitsPerEm} units to the em");
        IReadOnlyList<VariationAxis> axes = VariationAxis.ReadAll(file.Table(face, SfntTag.Fvar));
        string legacy = NameTable.Find(name, NameTable.LegacyFamily) ?? "";
        string family = NameTable.Find(name, NameTable.TypographicFamily) ?? legacy;
        if (family.Length == 0) family = NameTable.Find(name, NameTable.PostScriptName) ?? throw new BrokenFontException("it has no family name");
        var description = new FontDescription(family, Weight(os2, head, axes), Style(os2, head, axes), Stretch(os2, axes));
        // The axis counts against the clock, CSS with it.
        if (Find(axes, VariationAxis.Slant) is { } slant) description = description with { Angles = new FontRange(-slant.Maximum, -slant.Minimum) };
        int embedding = os2.Length >= 10 ? BinaryPrimitives.ReadUInt16BigEndian(os2.AsSpan(8)) : 0;
        return new FontFileFace(
            face.Index,
            description,
            legacy.Length == 0 ? family : legacy,
            NameTable.Find(name, NameTable.FullName) ?? family,
            ToPostScriptName(NameTable.Find(name, NameTable.PostScriptName) ?? family),
            axes,
            face.IsCff,
            (embedding & 0xF) != RestrictedLicence && (embedding & BitmapsOnly) == 0,
            (embedding & NoSubsetting) == 0);
    }

    public bool IsNamed(string name) =>
        string.Equals(FullName, name, StringComparison.OrdinalIgnoreCase) || string.Equals(PostScriptName, name, StringComparison.OrdinalIgnoreCase);

    private static FontRange Weight(byte[] os2, byte[] head, IReadOnlyList<VariationAxis> axes)
    {
        if (Find(axes, VariationAxis.Weight) is { } axis) return axis.Range;
        double weight = os2.Length >= 6 ? BinaryPrimitives.ReadUInt16BigEndian(os2.AsSpan(4)) : 0;
        // Some old fonts count from 1 to 9.
        if (weight is > 0 and < 10) weight *= 100;
        if (weight is < 1 or > 1000) weight = (MacStyle(head) & 1) != 0 ? 700 : 400;
        return new FontRange(weight);
    }

    private static FontStyle Style(byte[] os2, byte[] head, IReadOnlyList<VariationAxis> axes)
    {
        int selection = os2.Length >= 64 ? BinaryPrimitives.ReadUInt16BigEndian(os2.AsSpan(62)) : 0;
        bool italic = (selection & 1) != 0 || (os2.Length < 64 && (MacStyle(head) & 2) != 0);
        if (italic) return FontStyle.Italic;
        return (selection & 0x200) != 0 || Find(axes, VariationAxis.Slant) is { Default: < 0 } ? FontStyle.Oblique : FontStyle.Normal;
    }

    private static FontRange Stretch(byte[] os2, IReadOnlyList<VariationAxis> axes)
    {
        if (Find(axes, VariationAxis.Width) is { } axis) return axis.Range;
        int width = os2.Length >= 8 ? BinaryPrimitives.ReadUInt16BigEndian(os2.AsSpan(6)) : 5;
        return new FontRange(width is >= 1 and <= 9 ? StretchOfWidthClass[width - 1] : 100);
    }

    private static int MacStyle(byte[] head) => BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(44));

    private static VariationAxis? Find(IReadOnlyList<VariationAxis> axes, SfntTag tag)
    {
        foreach (VariationAxis axis in axes)
        {
            if (axis.Tag == tag) return axis;
        }
        return null;
    }

    /// <summary>PDF names and PostScript names hold printable ASCII without delimiters.</summary>
    private static string ToPostScriptName(string name)
    {
        string cleaned = string.Concat(name.Where(c => c is > ' ' and < '\x7F' && !"[](){}<>/%#".Contains(c, StringComparison.Ordinal)));
        return cleaned.Length == 0 ? "Font" : cleaned;
    }
}
