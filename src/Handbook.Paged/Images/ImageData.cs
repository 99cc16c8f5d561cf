using Handbook.Paged.Geometry;

namespace Handbook.Paged.Images;

internal enum ImageKind
{
    Png,
    Jpeg,
    Gif,
}

/// <summary>How the stored rows and columns are turned to stand upright: the Exif tag 274.</summary>
internal enum ImageOrientation
{
    Upright = 1,
    MirroredHorizontally = 2,
    TurnedHalf = 3,
    MirroredVertically = 4,
    MirroredThenTurnedLeft = 5,
    TurnedRight = 6,
    MirroredThenTurnedRight = 7,
    TurnedLeft = 8,
}

/// <summary>
/// An image file that was recognised by its first bytes (not by its name) and whose structure was checked to its end, so that
/// what writes it later meets no surprise.
/// </summary>
internal sealed class ImageData
{
    public required ImageKind Kind { get; init; }

    /// <summary>As stored, before <see cref="Orientation"/>.</summary>
    public required int StoredWidth { get; init; }

    /// <summary>As stored, before <see cref="Orientation"/>.</summary>
    public required int StoredHeight { get; init; }

    public ImageOrientation Orientation { get; init; } = ImageOrientation.Upright;

    /// <summary>Pixels per inch as the file says; null where it says none (or only an aspect).</summary>
    public double? ResolutionX { get; init; }

    public double? ResolutionY { get; init; }

    public required ReadOnlyMemory<byte> Bytes { get; init; }

    private bool IsSideways => Orientation >= ImageOrientation.MirroredThenTurnedLeft;

    public int PixelWidth => IsSideways ? StoredHeight : StoredWidth;

    public int PixelHeight => IsSideways ? StoredWidth : StoredHeight;

    /// <summary>
    /// One image pixel to a CSS pixel:
    /// <see href="https://www.w3.org/TR/css-images-3/#natural-dimensions">CSS Images 3, natural dimensions</see>.
    /// </summary>
    public Size NaturalSize => new(new Px(PixelWidth), new Px(PixelHeight));

    /// <summary>What <c>image-resolution: from-image</c> makes of it; <see cref="NaturalSize"/> where the file gives no resolution.</summary>
    public bool HasOwnResolution => ResolutionX is not null && ResolutionY is not null;

    public Size SizeAtOwnResolution => ResolutionX is { } x && ResolutionY is { } y
        ? IsSideways
            ? new Size(new Px(PixelWidth * 96 / y), new Px(PixelHeight * 96 / x))
            : new Size(new Px(PixelWidth * 96 / x), new Px(PixelHeight * 96 / y))
        : NaturalSize;

    public override string ToString() => $"{Kind} {PixelWidth}x{PixelHeight}";
}
