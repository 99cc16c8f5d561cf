using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;
using Handbook.Paged.Html;
using Handbook.Paged.Images;

namespace Handbook.Paged.Boxes;

/// <summary>The document's images, each read once.</summary>
internal sealed class ImageStore(IResourceLoader? resources, DiagnosticSink diagnostics)
{
    private readonly Dictionary<(string Address, string From), ReplacedContent?> known = [];

    public ReplacedContent? ForElement(StyledElement element)
    {
        string? address = element.Attribute("src");
        if (string.IsNullOrWhiteSpace(address))
        {
            diagnostics.Report(BoxDiagnostics.ImageWithoutSource(element.Span));
            return null;
        }
        return Get(address.Trim(), element.Span, element.Style.ImageResolution);
    }

    public ReplacedContent? ForUrl(CssUrl url) => Get(url.Address, url.Span, ImageResolution.Initial);

    private ReplacedContent? Get(string address, SourceSpan where, ImageResolution resolution)
    {
        var key = (address, where.Source.Path);
        if (!known.TryGetValue(key, out var content)) known.Add(key, content = Read(address, where));
        if (content is not ReplacedImage image) return content;
        return image with { NaturalSize = SizeAt(image.Image, resolution) };
    }

    /// <summary>See <see href="https://www.w3.org/TR/css-images-4/#the-image-resolution">CSS Images 4, 5.2</see>.</summary>
    private static Size SizeAt(ImageData image, ImageResolution resolution)
    {
        if (resolution.FromImage && image.HasOwnResolution) return image.SizeAtOwnResolution;
        return new Size(image.NaturalSize.Width / resolution.DotsPerPixel, image.NaturalSize.Height / resolution.DotsPerPixel);
    }

    private ReplacedImage? Read(string address, SourceSpan where)
    {
        var result = resources?.Load(address, where.Source.Path) ?? ResourceResult.Failed(ResourceFailure.NotFound);
        if (result.Resource is not { } resource)
        {
            diagnostics.Report(result.Failure == ResourceFailure.Remote
                ? RemoteResourceDiagnostics.Image(where, address)
                : BoxDiagnostics.MissingImage(where, address, result.Failure));
            return null;
        }
        var reading = ImageReader.Read(resource.Bytes);
        if (reading.Image is not { } image)
        {
            diagnostics.Report(reading.Format is null
                ? BoxDiagnostics.UnreadableImage(where, address, reading.Problem ?? "cannot be read")
                : BoxDiagnostics.UnsupportedImage(where, address, reading.Format));
            return null;
        }
        return new ReplacedImage(image, image.NaturalSize);
    }
}
