using Handbook.Diagnostics;

namespace Handbook.Paged.Css.Values;

/// <summary>
/// A <c>url()</c> as written, with its place: relative addresses are resolved against the file it stands in
/// (<see cref="SourceText.Path"/> of the span's source), by <see cref="Html.IResourceLoader"/>.
/// </summary>
internal sealed record CssUrl(string Address, SourceSpan Span)
{
    // Two equal addresses in one file are the same image; where they stand does not matter.
    public bool Equals(CssUrl? other) => other is not null && Address == other.Address && Span.Source.Path == other.Span.Source.Path;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Address);

    public override string ToString() => $"url({Address})";
}

/// <summary>See <see href="https://www.w3.org/TR/css-images-3/#image-values">CSS Images 3, 2</see>.</summary>
internal abstract record CssImage;

internal sealed record UrlImage(CssUrl Url) : CssImage
{
    public override string ToString() => Url.ToString();
}

/// <param name="Position">Null where the author gave none; then spread evenly between its neighbours.</param>
internal readonly record struct ColorStop(CssColor Color, LengthPercentage? Position);

/// <param name="Angle">In degrees; 0 points up, 90 to the right. Null where <paramref name="ToCorner"/> says the direction.</param>
/// <param name="ToCorner">Signs of the corner that the gradient points to (right and bottom are 1).</param>
internal sealed record LinearGradient(double? Angle, (int X, int Y) ToCorner, IReadOnlyList<ColorStop> Stops, bool IsRepeating) : CssImage
{
    public bool Equals(LinearGradient? other) =>
        other is not null && Angle == other.Angle && ToCorner == other.ToCorner && IsRepeating == other.IsRepeating && Stops.SequenceEqual(other.Stops);

    public override int GetHashCode() => Stops.Count;
}

/// <summary><c>image-resolution</c>.</summary>
/// <param name="DotsPerPixel">Dots per CSS pixel: 300dpi is 3.125.</param>
/// <param name="FromImage">The resolution in the image's file wins.</param>
internal readonly record struct ImageResolution(double DotsPerPixel, bool FromImage)
{
    public static readonly ImageResolution Initial = new(1, false);
}
