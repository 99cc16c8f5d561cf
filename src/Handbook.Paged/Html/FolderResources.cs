using System.Text;

namespace Handbook.Paged.Html;

/// <summary>
/// Files below one folder, and <c>data:</c> URLs. A symbolic link that leads out of the folder counts as leaving it.
/// </summary>
public sealed class FolderResources : IResourceLoader
{
    /// <summary>No picture or font in use comes near it.</summary>
    private const long MaximumLength = 256 << 20;

    private readonly string? root;

    /// <param name="root">An existing folder.</param>
    public FolderResources(string root)
    {
        this.root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
    }

    private FolderResources()
    {
    }

    /// <summary>For a document that brings everything with it: <c>data:</c> URLs only.</summary>
    public static FolderResources None { get; } = new();

    public ResourceResult Load(string address, string from)
    {
        address = address.Trim();
        if (DataUrl.Is(address))
        {
            return DataUrl.Parse(address) is { } data
                ? ResourceResult.Found(new Resource(from, data.Bytes, data.MediaType))
                : ResourceResult.Failed(ResourceFailure.Malformed);
        }
        string? scheme = Scheme(address);
        if (scheme is "http" or "https" or "ftp" || address.StartsWith("//", StringComparison.Ordinal)) return ResourceResult.Failed(ResourceFailure.Remote);
        if (scheme is not null and not "file") return ResourceResult.Failed(ResourceFailure.Malformed);
        int end = address.IndexOfAny(['?', '#']);
        string path = Encoding.UTF8.GetString(DataUrl.PercentDecode(end < 0 ? address : address.AsSpan(0, end)));
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)) return ResourceResult.Failed(ResourceFailure.Malformed);
        string? relative = scheme is null ? path : BelowRoot(path);
        if (relative is null || Resolve(relative, from) is not { } resolved) return ResourceResult.Failed(ResourceFailure.OutsideRoot);
        return Read(resolved);
    }

    /// <summary><see href="https://url.spec.whatwg.org/#url-scheme-string"/>.</summary>
    /// <returns>In lower case; null where the address has none.</returns>
    private static string? Scheme(string address)
    {
        int colon = address.IndexOf(':', StringComparison.Ordinal);
        bool isOne = colon > 0
            && char.IsAsciiLetter(address[0])
            && !address.AsSpan(0, colon).ContainsAnyExcept(SchemeCharacters);
        return isOne ? address[..colon].ToLowerInvariant() : null;
    }

    /// <param name="url">A <c>file:</c> URL without escapes.</param>
    /// <returns>The path from the root, with <c>/</c> before it; null where the file is elsewhere, or on another machine.</returns>
    private string? BelowRoot(string url)
    {
        if (root is null) return null;
        string above = "file:///" + root.Replace('\\', '/').TrimStart('/');
        return url.StartsWith(above + "/", StringComparison.OrdinalIgnoreCase) ? url[above.Length..] : null;
    }

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <returns>The path from the root with <c>/</c>; null where it leaves the root.</returns>
    private static string? Resolve(string path, string from)
    {
        var segments = new List<string>();
        if (!path.StartsWith('/')) segments.AddRange(from.Split('/')[..^1]);
        foreach (string segment in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".") continue;
            if (segment != "..") segments.Add(segment);
            else if (segments.Count == 0) return null;
            else segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments);
    }

    private ResourceResult Read(string path)
    {
        if (root is null) return ResourceResult.Failed(ResourceFailure.NotFound);
        string full = Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
        try
        {
            var file = new FileInfo(full);
            if (!file.Exists) return ResourceResult.Failed(ResourceFailure.NotFound);
            if (LeavesRoot(path)) return ResourceResult.Failed(ResourceFailure.OutsideRoot);
            if (file.Length > MaximumLength) return ResourceResult.Failed(ResourceFailure.TooLarge);
            return ResourceResult.Found(new Resource(path, File.ReadAllBytes(full)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // No name for a file on this system, or no right to read it: to the document it isn't there.
            return ResourceResult.Failed(ResourceFailure.NotFound);
        }
    }

    private bool LeavesRoot(string path)
    {
        string current = root!;
        foreach (string segment in path.Split('/'))
        {
            current = Path.Combine(current, segment);
            FileSystemInfo step = Directory.Exists(current) ? new DirectoryInfo(current) : new FileInfo(current);
            if (step.LinkTarget is null) continue;
            string? target = step.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            if (target is null || !target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
