using Handbook.Model;

namespace Handbook.Templates.Records;

/// <summary>An image that an entry names in a field of its own.</summary>
internal sealed class ImageRecord : Record
{
    public ImageRecord(Asset asset)
        : base("The image", 4)
    {
        Asset = asset;
        With("path", asset.Path).With("width", asset.Pixels?.Width).With("height", asset.Pixels?.Height).Seal();
    }

    public Asset Asset { get; }
}
