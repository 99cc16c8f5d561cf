namespace Handbook.Paged.Images;

/// <summary>What <see cref="ImageReader"/> found: an image, or why there is none.</summary>
/// <param name="Problem">
/// Completes 'The image … ' without a full stop ('ends in the middle of its pixels'); null where <paramref name="Image"/> is given.
/// </param>
internal readonly record struct ImageReading(ImageData? Image, string? Problem)
{
    /// <summary>A format of pictures that is recognised and not read ('WebP'); null where there is no picture at all.</summary>
    public string? Format { get; init; }
}

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
            return new ImageReading(null, e.Message) { Format = e.Format };
        }
    }

    private static ImageData Recognise(ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.StartsWith(PngFile.Signature)) return PngFile.Parse(bytes).Describe(bytes);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return JpegFile.Parse(bytes).Describe(bytes);
        if (span.StartsWith("GIF87a"u8) || span.StartsWith("GIF89a"u8)) return GifFile.Parse(bytes).Describe(bytes);
        if (span.IsEmpty) throw new ImageFormatException("is an empty file");
        var (format, isPicture) = WhatItLooksLike(span);
        throw new ImageFormatException("is neither PNG nor JPEG nor GIF" + (format is null ? "" : $", but {format}"), isPicture ? format : null);
    }

    private static (string? Format, bool IsPicture) WhatItLooksLike(ReadOnlySpan<byte> span)
    {
        if (span.Length > 12 && span.StartsWith("RIFF"u8) && span[8..].StartsWith("WEBP"u8)) return ("WebP", true);
        if (span.Length > 12 && span[4..].StartsWith("ftypavif"u8)) return ("AVIF", true);
        if (span.Length > 12 && span[4..].StartsWith("ftyphei"u8)) return ("HEIC", true);
        if (span.StartsWith("BM"u8)) return ("a Windows bitmap", true);
        if (span.StartsWith("II*\0"u8) || span.StartsWith("MM\0*"u8)) return ("TIFF", true);
        if (span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return ("a compressed file (perhaps SVG)", true);
        if (span.StartsWith("%PDF"u8)) return ("PDF", false);
        var text = span[..Math.Min(span.Length, 4096)];
        int html = Math.Max(text.IndexOf("<html"u8), text.IndexOf("<!DOCTYPE html"u8));
        if (text.IndexOf("<svg"u8) is >= 0 and var svg && (html < 0 || svg < html)) return ("SVG", true);
        return html >= 0 || text.IndexOf("<!DOCTYPE"u8) >= 0 ? ("a web page", false) : (null, false);
    }
}

/// <summary>A file that is not what its format says. Caught where images are read.</summary>
internal sealed class ImageFormatException(string problem, string? format = null) : Exception(problem)
{
    /// <summary>See <see cref="ImageReading.Format"/>.</summary>
    public string? Format { get; } = format;
}
