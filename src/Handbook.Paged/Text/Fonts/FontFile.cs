namespace Handbook.Paged.Text.Fonts;

/// <summary>
/// A font file of a collection: its faces as it describes them, and its bytes once a text needs them.
/// </summary>
internal sealed class FontFile
{
    private FontBytes? bytes;

    private FontFile(FontSource source, IReadOnlyList<FontFileFace> faces, FontBytes? bytes)
    {
        Source = source;
        Faces = faces;
        this.bytes = bytes;
    }

    public FontSource Source { get; }

    public IReadOnlyList<FontFileFace> Faces { get; }

    /// <summary>A format that can't be read yet.</summary>
    public static bool IsWoff2(ReadOnlySpan<byte> bytes) => bytes.Length >= 4 && WoffDecoder.IsWoff2(bytes[..4]);

    /// <exception cref="BrokenFontException">It is no font that can be used.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static FontFile Read(FontSource source)
    {
        using ISfntData data = source.OpenDescription();
        Span<byte> signature = stackalloc byte[4];
        data.Read(0, signature);
        if (WoffDecoder.IsWoff2(signature))
            throw new BrokenFontException("it is WOFF2, which can't be read yet: use the font's TTF, OTF or WOFF file");
        if (WoffDecoder.IsWoff(signature))
        {
            FontBytes decoded = Decode(source);
            return new FontFile(source, Describe(new MemorySfntData(decoded)), decoded);
        }
        return new FontFile(source, Describe(data), (data as MemorySfntData)?.Bytes);
    }

    /// <summary>The bytes of the font, decoded; read at the first call.</summary>
    /// <exception cref="BrokenFontException">The file has changed since it was described, and for the worse.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public FontBytes Load()
    {
        if (bytes is not null) return bytes;
        FontBytes loaded = Source.Open();
        SfntFile.Read(new MemorySfntData(loaded));
        return bytes = loaded;
    }

    /// <summary>The characters of a face, read without loading the file; empty where it can't be read.</summary>
    public CharacterMap ReadCharacterMap(FontFileFace face)
    {
        try
        {
            using ISfntData data = bytes is null ? Source.OpenDescription() : new MemorySfntData(bytes);
            SfntFile file = SfntFile.Read(data);
            return face.Index < file.Faces.Count ? CharacterMap.Read(file.Table(file.Faces[face.Index], SfntTag.Cmap)) : CharacterMap.Empty;
        }
        catch (Exception broken) when (broken is BrokenFontException or IOException)
        {
            return CharacterMap.Empty;
        }
    }

    private static FontBytes Decode(FontSource source)
    {
        byte[] font = WoffDecoder.Decode(source.Open().Span);
        return FontBytes.Create(font.Length, font.CopyTo);
    }

    private static List<FontFileFace> Describe(ISfntData data)
    {
        SfntFile file = SfntFile.Read(data);
        return [.. file.Faces.Select(face => FontFileFace.Read(file, face))];
    }
}
