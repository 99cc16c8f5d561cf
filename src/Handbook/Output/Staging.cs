using System.Collections.Concurrent;
using Handbook.Diagnostics;

namespace Handbook.Output;

/// <summary>What staging one unit came to.</summary>
/// <param name="Files">Paths below the output folder and digests of what is ours in the new unit.</param>
internal sealed record StagedUnit(IReadOnlyList<KeyValuePair<string, string>> Files, FileCounts Counts, bool IsChanged);

/// <summary>Writes the new units beside the old ones. Files that stay the same, and files of others, get a second name there.</summary>
internal sealed class Staging(
    string root, string next, string shown, Manifest before, DiagnosticSink sink, int jobs, CancellationToken cancellation)
{
    public StagedUnit Stage(OutputUnit unit) => unit.Files is { } files ? StageFolder(unit.Name, files) : StageFile(unit.Single!);

    private StagedUnit StageFile(OutputFile file)
    {
        ReadOnlyMemory<byte> bytes = file.Bytes();
        string digest = Manifest.Digest(bytes.Span);
        KeyValuePair<string, string>[] files = [KeyValuePair.Create(file.Path, digest)];
        string target = Path.Combine(root, file.Path);
        if (IsSame(target, bytes.Span)) return new StagedUnit(files, new FileCounts(0, 1, 0), IsChanged: false);
        if (File.Exists(target) && !IsOurs(file.Path)) sink.Report(OutputDiagnostics.ForeignFile(Show(file.Path)));
        Directory.CreateDirectory(next);
        Write(Path.Combine(next, file.Path), bytes.Span);
        return new StagedUnit(files, new FileCounts(1, 0, 0), IsChanged: true);
    }

    private StagedUnit StageFolder(string name, IReadOnlyList<OutputFile> files)
    {
        string target = Path.Combine(root, name);
        string staged = Path.Combine(next, name);
        var ours = new ConcurrentBag<KeyValuePair<string, string>>();
        (int written, int unchanged) = (0, 0);
        MakeFolders(staged, files);
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs), CancellationToken = cancellation }, file =>
        {
            string path = name + "/" + file.Path;
            string old = Path.Combine(target, file.Path);
            ReadOnlyMemory<byte> bytes = file.Bytes();
            ours.Add(KeyValuePair.Create(path, Manifest.Digest(bytes.Span)));
            if (IsSame(old, bytes.Span))
            {
                FileLinks.LinkOrCopy(old, Path.Combine(staged, file.Path));
                Interlocked.Increment(ref unchanged);
                return;
            }
            if (File.Exists(old) && !IsOurs(path)) sink.Report(OutputDiagnostics.ForeignFile(Show(path)));
            Write(Path.Combine(staged, file.Path), bytes.Span);
            Interlocked.Increment(ref written);
        });
        int removed = KeepOthers(name, target, staged, files);
        bool isChanged = written + removed > 0 || !Directory.Exists(target);
        return new StagedUnit([.. ours.OrderBy(f => f.Key, StringComparer.Ordinal)], new FileCounts(written, unchanged, removed), isChanged);
    }

    private static void MakeFolders(string staged, IReadOnlyList<OutputFile> files)
    {
        Directory.CreateDirectory(staged);
        foreach (string folder in files.Select(file => Path.GetDirectoryName(file.Path) ?? "").Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(Path.Combine(staged, folder));
        }
    }

    /// <returns>How many of our files are left behind.</returns>
    private int KeepOthers(string name, string target, string staged, IReadOnlyList<OutputFile> files)
    {
        if (!Directory.Exists(target)) return 0;
        var wanted = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        int removed = 0;
        KeepOthers(new DirectoryInfo(target), "");
        return removed;

        void KeepOthers(DirectoryInfo folder, string prefix)
        {
            foreach (FileSystemInfo info in folder.EnumerateFileSystemInfos())
            {
                string below = prefix + info.Name;
                if (wanted.Contains(below)) continue;
                if (info is DirectoryInfo { LinkTarget: null } inner)
                {
                    // A folder that holds none of our files was made by somebody.
                    if (!inner.EnumerateFileSystemInfos().Any()) Directory.CreateDirectory(Path.Combine(staged, below));
                    KeepOthers(inner, below + "/");
                }
                else if (IsOurs(name + "/" + below)) removed++;
                else Keep(info, Path.Combine(staged, below));
            }
        }
    }

    private static void Keep(FileSystemInfo other, string staged)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        if (other.LinkTarget is null) FileLinks.LinkOrCopy(other.FullName, staged);
        else if (other is DirectoryInfo) Directory.CreateSymbolicLink(staged, other.LinkTarget);
        else File.CreateSymbolicLink(staged, other.LinkTarget);
    }

    private bool IsOurs(string path) => before[path] is not null;

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        return info.Exists && info.LinkTarget is null && info.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }

    private static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.None, FileOptions.None, bytes.Length);
        RandomAccess.Write(handle, bytes, 0);
    }

    private string Show(string path) => shown + "/" + path;
}
