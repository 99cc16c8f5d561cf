namespace Handbook.Model;

/// <summary>A file below <c>content/</c> that an entry shows or links to: published as it is.</summary>
/// <param name="Path">Below <c>content/</c>, with <c>/</c>: <c>assets/flow.png</c>.</param>
/// <param name="MediaType">From the file's first bytes, not from its ending, where they tell.</param>
/// <param name="Pixels">The size an image is shown at, Exif orientation applied; null for other files and for SVG without a size.</param>
internal sealed record Asset(string Path, long Bytes, string MediaType, PixelSize? Pixels)
{
    public bool IsImage => MediaType.StartsWith("image/", StringComparison.Ordinal);
}

internal readonly record struct PixelSize(int Width, int Height);
