using Handbook.Diagnostics;

namespace Handbook.Content.Files;

/// <summary><c>content/</c> on the disk, listed once. Links of the file system that lead out of it are errors, and are not followed.</summary>
internal sealed class DiskContentFiles : ContentFiles
{
    private const int DeepestFolder = 64;

    private readonly string root;
    private readonly List<ContentFile> files = [];

    private DiskContentFiles(string root, string prefix)
    {
        this.root = root;
        Prefix = prefix;
    }

    public override string Prefix { get; }

    /// <param name="folder">The <c>content/</c> folder.</param>
    /// <param name="prefix">What diagnostics call it.</param>
    public static DiskContentFiles Open(string folder, DiagnosticSink sink, string prefix = "content")
    {
        string real = RealPath(new DirectoryInfo(Path.GetFullPath(folder)));
        var result = new DiskContentFiles(Path.GetFullPath(folder), prefix);
        if (Directory.Exists(folder)) result.Walk(new DirectoryInfo(result.root), "", real, 0, sink);
        result.files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return result;
    }

    public override IReadOnlyList<ContentFile> List() => files;

    public override byte[] Read(string path) => File.ReadAllBytes(Path.Combine(root, path));

    public override byte[] ReadStart(string path, int count)
    {
        using FileStream stream = File.OpenRead(Path.Combine(root, path));
        byte[] buffer = new byte[(int)Math.Min(count, stream.Length)];
        int read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return read == buffer.Length ? buffer : buffer[..read];
    }

    private void Walk(DirectoryInfo folder, string path, string real, int depth, DiagnosticSink sink)
    {
        foreach (FileSystemInfo item in folder.EnumerateFileSystemInfos())
        {
            string itemPath = path.Length == 0 ? item.Name : path + "/" + item.Name;
            if (item.LinkTarget is not null && !StaysInside(item, real))
            {
                sink.Report(ContentDiagnostics.OutsideContent(Prefix + "/" + itemPath));
                continue;
            }
            if (item is FileInfo file) files.Add(new ContentFile(itemPath, file.LinkTarget is null ? file.Length : new FileInfo(RealPath(file)).Length));
            // A link to a folder above itself would never end; git's own folder holds thousands of files.
            else if (item is DirectoryInfo inner && item.Name != ".git" && inner.LinkTarget is null && depth < DeepestFolder) Walk(inner, itemPath, real, depth + 1, sink);
        }
    }

    private static bool StaysInside(FileSystemInfo item, string real)
    {
        string target = RealPath(item);
        return target.StartsWith(real + Path.DirectorySeparatorChar, StringComparison.Ordinal) && (File.Exists(target) || Directory.Exists(target));
    }

    private static string RealPath(FileSystemInfo item)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(item.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? item.FullName);
        }
        catch (IOException)
        {
            // Links in a circle lead nowhere.
            return "";
        }
    }
}
