using Handbook.Paged.Geometry;
using Handbook.Paged.Images;

namespace Handbook.Paged.Boxes;

/// <summary>What a replaced box shows, with the natural size that it brings along.</summary>
/// <param name="NaturalSize">In CSS pixels, resolution applied.</param>
internal abstract record ReplacedContent(Size NaturalSize)
{
    /// <summary>Width to height; null where neither follows from the other.</summary>
    public virtual double? Ratio => NaturalSize.Height.Value > 0 ? NaturalSize.Width / NaturalSize.Height : 1;
}

internal sealed record ReplacedImage(ImageData Image, Size NaturalSize) : ReplacedContent(NaturalSize);
