using Handbook.Content.Files;
using Handbook.Model;

namespace Handbook.Checks.Links;

/// <summary>Looks at each file that is shown or linked, once.</summary>
internal sealed class AssetReader(ContentFiles files)
{
    /// <summary>Enough for the head of every format; a JPEG may carry a thumbnail and a colour profile before its size.</summary>
    private const int HeadLength = 256 * 1024;

    private readonly Dictionary<string, long> sizes = files.List().ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
    private readonly SortedDictionary<string, Asset> found = new(StringComparer.Ordinal);

    /// <summary>All files asked for so far, by path.</summary>
    public IEnumerable<Asset> Found => found.Values;

    /// <param name="path">Of a file that exists.</param>
    public Asset Get(string path)
    {
        if (found.TryGetValue(path, out Asset? asset)) return asset;
        (string type, PixelSize? size) = MediaSniffer.Look(path, files.ReadStart(path, HeadLength));
        asset = new Asset(path, sizes[path], type, size);
        found.Add(path, asset);
        return asset;
    }
}
