namespace Handbook.Paged.Images;

/// <summary>What a file may be told of an embedded colour profile: ICC.1:2010, 7.2.</summary>
internal static class IccProfile
{
    /// <summary>Profiles of cameras and printers have up to some megabytes; more is an attack.</summary>
    public const int LargestSize = 8 * 1024 * 1024;

    private const int HeaderSize = 128;

    /// <summary>
    /// Whether a profile can stand in the file for images of so many components: its size, version (ISO 19005-3 allows 2 and 4),
    /// signature and colour space are right. One that is not is left out, and so is one of sRGB itself: device colours mean that.
    /// </summary>
    public static bool IsUsable(ReadOnlySpan<byte> profile, int components)
    {
        if (profile.Length < HeaderSize + 4) return false;
        if (System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(profile) != profile.Length) return false;
        if (profile[8] is not (2 or 4) || !profile[36..].StartsWith("acsp"u8)) return false;
        var space = components switch { 1 => "GRAY"u8, 3 => "RGB "u8, _ => "CMYK"u8 };
        var kind = profile.Slice(12, 4);
        bool isDevice = kind.SequenceEqual("scnr"u8) || kind.SequenceEqual("mntr"u8) || kind.SequenceEqual("prtr"u8) || kind.SequenceEqual("spac"u8);
        return isDevice && profile.Slice(16, 4).SequenceEqual(space) && !IsSrgb(profile);
    }

    private static bool IsSrgb(ReadOnlySpan<byte> profile)
    {
        // By its description, in ASCII (version 2) or UTF-16 (version 4).
        return profile.IndexOf("sRGB"u8) >= 0 || profile.IndexOf("s\0R\0G\0B"u8) >= 0;
    }
}
