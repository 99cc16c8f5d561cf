using System.Globalization;
using System.Security.Cryptography;
using Handbook.Paged.Images;
using Handbook.Paged.Pdf.Syntax;

namespace Handbook.Paged.Pdf.Images;

/// <summary>The document's images, each written once however often it is shown, and whichever file it came from.</summary>
internal sealed class ImageTable(ObjectWriter file)
{
    private readonly Dictionary<ImageData, Entry> byImage = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Entry> byHash = new(StringComparer.Ordinal);
    private readonly ProfileTable profiles = new(file);

    /// <param name="Name">What content streams call it.</param>
    /// <param name="HasAlpha">It lets through what lies below, more or less.</param>
    public readonly record struct Entry(string Name, int Number, bool HasAlpha);

    public Entry For(ImageData image)
    {
        if (byImage.TryGetValue(image, out var entry)) return entry;
        string hash = Convert.ToHexString(SHA256.HashData(image.Bytes.Span));
        if (!byHash.TryGetValue(hash, out entry))
        {
            int number = file.Reserve();
            bool hasAlpha = image.Kind switch
            {
                ImageKind.Png => new PngImageWriter(file, profiles).Write(number, PngFile.Parse(image.Bytes)),
                ImageKind.Jpeg => new JpegImageWriter(file, profiles).Write(number, JpegFile.Parse(image.Bytes), image.Bytes),
                _ => new GifImageWriter(file).Write(number, GifFile.Parse(image.Bytes)),
            };
            entry = new Entry("I" + number.ToString(CultureInfo.InvariantCulture), number, hasAlpha);
            byHash.Add(hash, entry);
        }
        byImage.Add(image, entry);
        return entry;
    }
}
