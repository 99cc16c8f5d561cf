namespace Handbook.Paged.Images;

/// <summary>What <see cref="ImageReader"/> found: an image, or why there is none.</summary>
/// <param name="Problem">
/// Completes 'The image … ' without a full stop ('ends in the middle of its pixels'); null where <paramref name="Image"/> is given.
/// </param>
internal readonly record struct ImageReading(ImageData? Image, string? Problem);

internal static class ImageReader
{
    /// <summary>Tells PNG, JPEG and GIF apart by their first bytes and reads what layout needs; pixels are decoded when they are written.</summary>
    public static ImageReading Read(ReadOnlyMemory<byte> bytes) => throw new NotImplementedException();
}
