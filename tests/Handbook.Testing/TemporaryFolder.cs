namespace Handbook.Testing;

/// <summary>A folder for one test's files, gone afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handbook-");

    public string FullPath => folder.FullName;

    /// <param name="relativePath">With <c>/</c>; folders are made as needed.</param>
    /// <returns><paramref name="relativePath"/>, to name the file to a program that runs here.</returns>
    public string Write(string relativePath, ReadOnlySpan<byte> bytes)
    {
        string path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return relativePath;
    }

    public string Write(string relativePath, string text) => Write(relativePath, System.Text.Encoding.UTF8.GetBytes(text));

    public byte[] ReadBytes(string relativePath) => File.ReadAllBytes(PathOf(relativePath));

    public string ReadText(string relativePath) => File.ReadAllText(PathOf(relativePath));

    /// <summary>All files below, with <c>/</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Files() =>
    [
        .. folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(FullPath, f.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public string PathOf(string relativePath) => Path.Combine(FullPath, relativePath.Replace('/', Path.DirectorySeparatorChar));

    public void Dispose()
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A virus scanner may hold a file for a moment; the system's own cleaning of its temporary folder takes the rest.
        }
    }
}
