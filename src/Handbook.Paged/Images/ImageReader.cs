namespace Handbook.Paged.Images;

/// <summary>What <see cref="ImageReader"/> found: an image, or why there is none.</summary>
/// <param name="Problem">
/// Completes 'The image … ' without a full stop ('ends in the middle of its pixels'); null where <paramref name="Image"/> is given.
/// </param>
internal readonly record struct ImageReading(ImageData? Image, string? Problem);

internal static class ImageReader
{
    /// <summary>More than any camera takes; a file of a few bytes can claim more than any memory holds.</summary>
    private const long MostPixels = 200_000_000;

    /// <summary>Tells PNG, JPEG and GIF apart by their first bytes and reads what layout needs; pixels are decoded when they are written.</summary>
    public static ImageReading Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var image = Recognise(bytes);
            if (image.StoredWidth < 1 || image.StoredHeight < 1) return new ImageReading(null, "has no pixels");
            if ((long)image.StoredWidth * image.StoredHeight > MostPixels)
                return new ImageReading(null, $"has {image.StoredWidth} by {image.StoredHeight} pixels, more than the {MostPixels / 1_000_000} million that are allowed");
            return new ImageReading(image, null);
        }
        catch (ImageFormatException e)
        {
            return new ImageReading(null, e.Message);
        }
    }

    private static ImageData Recognise(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith(PngFile.Signature)) return PngFile.Parse(bytes).Describe(bytes);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return JpegFile.Parse(bytes).Describe(bytes);
        if (span.StartsWith("GIF87a"u8) || span.StartsWith("GIF89a"u8)) return GifFile.Parse(bytes).Describe(bytes);
        throw new ImageFormatException(span.IsEmpty ? "is an empty file" : $"is neither PNG nor JPEG nor GIF{WhatItLooksLike(span)}");
    }

    private static string WhatItLooksLike(ReadOnlySpan<byte> span)
    {
        if (span.Length > 12 && span.StartsWith("RIFF"u8) && span[8..].StartsWith("WEBP"u8)) return ", but WebP";
        if (span.Length > 12 && span[4..].StartsWith("ftypavif"u8)) return ", but AVIF";
        if (span.Length > 12 && span[4..].StartsWith("ftyphei"u8)) return ", but HEIC";
        if (span.StartsWith("BM"u8)) return ", but a Windows bitmap";
        if (span.StartsWith("II*\0"u8) || span.StartsWith("MM\0*"u8)) return ", but TIFF";
        if (span.StartsWith("%PDF"u8)) return ", but PDF";
        var text = span[..Math.Min(span.Length, 512)];
        if (text.IndexOf("<svg"u8) >= 0) return ", but SVG";
        return text.IndexOf("<html"u8) >= 0 || text.IndexOf("<!DOCTYPE"u8) >= 0 ? ", but a web page" : "";
    }
}

/// <summary>A file that is not what its format says. Caught where images are read.</summary>
internal sealed class ImageFormatException(string problem) : Exception(problem);
