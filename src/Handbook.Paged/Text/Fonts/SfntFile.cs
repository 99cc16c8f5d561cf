using System.Buffers.Binary;

namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A font file that can't be used. <see cref="Exception.Message"/> is the reason in words for an author: it completes 'font X can't be used: '.
/// </summary>
internal sealed class BrokenFontException(string reason) : Exception(reason);

/// <summary>
/// The table directories of an OpenType file or collection, checked against the file's length: no table reaches beyond it.
/// See <see href="https://learn.microsoft.com/typography/opentype/spec/otff#organization-of-an-opentype-font">OpenType, Organization of a font</see>.
/// </summary>
internal sealed class SfntFile
{
    private const int MaximumFaces = 1024;
    private const int MaximumTables = 512;

    private readonly ISfntData data;

    private SfntFile(ISfntData data, List<SfntFace> faces)
    {
        this.data = data;
        Faces = faces;
    }

    public IReadOnlyList<SfntFace> Faces { get; }

    /// <exception cref="BrokenFontException">The directory is damaged, or a table that every font needs is missing.</exception>
    public static SfntFile Read(ISfntData data)
    {
        var faces = new List<SfntFace>();
        var file = new SfntFile(data, faces);
        uint version = file.UInt32(0);
        if (version == new SfntTag("ttcf").Value)
        {
            uint count = file.UInt32(8);
            if (count is 0 or > MaximumFaces) throw new BrokenFontException($"it claims to hold {count} faces");
            for (int i = 0; i < count; i++) faces.Add(file.ReadFace(i, file.UInt32(12 + (4L * i))));
        }
        else
        {
            faces.Add(file.ReadFace(0, 0));
        }
        return file;
    }

    /// <returns>The table's bytes; empty where there is none.</returns>
    public byte[] Table(SfntFace face, SfntTag tag)
    {
        if (!face.Tables.TryGetValue(tag, out SfntRange range)) return [];
        byte[] bytes = new byte[range.Length];
        data.Read(range.Offset, bytes);
        return bytes;
    }

    private SfntFace ReadFace(int index, uint offset)
    {
        uint version = UInt32(offset);
        if (version is not 0x00010000 && version != new SfntTag("OTTO").Value && version != new SfntTag("true").Value)
            throw new BrokenFontException("it is no TrueType or OpenType font");
        int count = UInt16(offset + 4);
        if (count is 0 or > MaximumTables) throw new BrokenFontException($"it claims to hold {count} tables");
        var tables = new Dictionary<SfntTag, SfntRange>(count);
        for (int i = 0; i < count; i++)
        {
            long record = offset + 12 + (16L * i);
            var tag = new SfntTag(UInt32(record));
            var range = new SfntRange(UInt32(record + 8), UInt32(record + 12));
            if (range.Offset + range.Length > data.Length) throw new BrokenFontException($"its table '{tag}' reaches beyond the end of the file");
            if (!tables.TryAdd(tag, range)) throw new BrokenFontException($"it has two tables '{tag}'");
        }
        var face = new SfntFace(index, tables);
        face.CheckRequiredTables();
        return face;
    }

    private uint UInt32(long offset)
    {
        Span<byte> bytes = stackalloc byte[4];
        data.Read(offset, bytes);
        return BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    private ushort UInt16(long offset)
    {
        Span<byte> bytes = stackalloc byte[2];
        data.Read(offset, bytes);
        return BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }
}

/// <summary>Where a table lies in the file.</summary>
internal readonly record struct SfntRange(long Offset, int Length)
{
    public SfntRange(uint offset, uint length)
        : this(offset, length <= int.MaxValue ? (int)length : throw new BrokenFontException("it claims to hold a table of over 2 GB"))
    {
    }
}

/// <summary>One face of a font file: its tables' places.</summary>
internal sealed record SfntFace(int Index, IReadOnlyDictionary<SfntTag, SfntRange> Tables)
{
    public bool Has(SfntTag tag) => Tables.TryGetValue(tag, out SfntRange range) && range.Length > 0;

    public bool IsCff => Has(SfntTag.Cff) || Has(SfntTag.Cff2);

    public void CheckRequiredTables()
    {
        foreach (SfntTag tag in (ReadOnlySpan<SfntTag>)[SfntTag.Head, SfntTag.Maxp, SfntTag.Cmap, SfntTag.Hhea, SfntTag.Hmtx])
        {
            if (!Has(tag)) throw new BrokenFontException($"it has no table '{tag}'");
        }
        if (!IsCff && !(Has(SfntTag.Glyf) && Has(SfntTag.Loca)))
            throw new BrokenFontException("it has no outlines (fonts of coloured pictures can't be printed)");
        // HarfBuzz turns them into CFF where it fixes a place on the axes, and only there.
        if (Has(SfntTag.Cff2) && !Has(SfntTag.Cff) && !Has(SfntTag.Fvar))
            throw new BrokenFontException("its outlines are in the form of variable fonts (CFF2), which PDF doesn't know, and it varies in nothing");
    }
}
