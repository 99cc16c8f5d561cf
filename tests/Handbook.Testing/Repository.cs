namespace Handbook.Testing;

/// <summary>Where the sources lie on this machine. Compiled-in paths begin with <c>/_/</c> (the build's PathMap), wherever that was.</summary>
public static class Repository
{
    private const string Mapped = "/_/";

    private static readonly Lazy<string> FoundRoot = new(FindRoot);

    /// <summary>The folder of <c>Handbook.sln</c>.</summary>
    public static string Root => FoundRoot.Value;

    /// <summary>Turns what <c>[CallerFilePath]</c> gives into a path that can be opened.</summary>
    public static string Locate(string callerFilePath)
    {
        string path = callerFilePath.Replace('\\', '/');
        return path.StartsWith(Mapped, StringComparison.Ordinal)
            ? Path.Combine(Root, path[Mapped.Length..].Replace('/', Path.DirectorySeparatorChar))
            : callerFilePath;
    }

    /// <summary>A path as messages show it: from the root, with <c>/</c>.</summary>
    public static string Display(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Handbook.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException("No folder above the tests holds Handbook.sln.");
    }
}
