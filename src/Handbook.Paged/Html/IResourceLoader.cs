namespace Handbook.Paged.Html;

/// <summary>
/// Where a document's style sheets, images and fonts come from. An implementation never leaves its root and never asks the network.
/// Called from one thread at a time.
/// </summary>
public interface IResourceLoader
{
    /// <param name="address">As the author wrote it: relative, or a <c>data:</c> or <c>file:</c> URL; fragments are ignored.</param>
    /// <param name="from">The path, from the root and with <c>/</c>, of the file that the address stands in.</param>
    ResourceResult Load(string address, string from);
}

/// <param name="Path">From the root, with <c>/</c>; for a <c>data:</c> URL that of the file it stands in.</param>
/// <param name="MediaType">Only for <c>data:</c> URLs; null otherwise: the bytes say what they are.</param>
public sealed record Resource(string Path, ReadOnlyMemory<byte> Bytes, string? MediaType = null);

public enum ResourceFailure
{
    None,

    /// <summary>There is no such file.</summary>
    NotFound,

    /// <summary>The address leads out of the root.</summary>
    OutsideRoot,

    /// <summary>The address is one of the web: nothing is fetched.</summary>
    Remote,

    /// <summary>It is no address, or a broken <c>data:</c> URL.</summary>
    Malformed,

    /// <summary>The file is larger than the loader reads.</summary>
    TooLarge,
}

/// <summary>A resource, or why there is none.</summary>
public readonly record struct ResourceResult(Resource? Resource, ResourceFailure Failure)
{
    public static ResourceResult Found(Resource resource) => new(resource, ResourceFailure.None);

    public static ResourceResult Failed(ResourceFailure failure) => new(null, failure);
}
