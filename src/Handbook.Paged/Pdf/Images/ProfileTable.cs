using System.Security.Cryptography;
using Handbook.Paged.Images;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Images;

/// <summary>Colour spaces of images: device ones, or ICC profiles that files brought along (ISO 32000-1, 8.6.5.5), each written once.</summary>
internal sealed class ProfileTable(ObjectWriter file)
{
    private readonly Dictionary<string, int> byHash = new(StringComparer.Ordinal);

    /// <summary>Writes the name or array of the colour space for an image of so many components.</summary>
    public void WriteColorSpace(PdfBuffer body, ReadOnlySpan<byte> profile, int components)
    {
        if (IccProfile.IsUsable(profile, components)) body.Raw("[/ICCBased"u8).Reference(For(profile, components)).Raw("]"u8);
        // ISO 19005-3, 6.2.4.3: with an output intent for RGB, CMYK must say what it means.
        else if (components == 4) body.Raw("[/ICCBased"u8).Reference(For(PlainCmykProfile.Make(), 4)).Raw("]"u8);
        else body.Raw(components == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8);
    }

    private int For(ReadOnlySpan<byte> profile, int components)
    {
        string hash = Convert.ToHexString(SHA256.HashData(profile));
        if (byHash.TryGetValue(hash, out int number)) return number;
        number = file.Reserve();
        byHash.Add(hash, number);
        var entries = new PdfBuffer();
        entries.Raw("/N"u8).Integer(components);
        file.WriteStream(number, entries, profile);
        return number;
    }
}
