using Handbook.Diagnostics;

namespace Handbook.Output;

/// <summary>
/// The folder that output goes to. A build is written whole beside the old one, in <c>.handbook/next</c>, then swapped in unit by unit.
/// From the moment the journal stands, the new build is complete on the disk and a run that is interrupted is finished by the next one;
/// before that moment the old build is untouched.
/// </summary>
internal sealed class OutputFolder
{
    private readonly string root;
    private readonly string shown;
    private readonly Action<string> step;

    /// <param name="path">Absolute.</param>
    /// <param name="shown">How messages call it: <c>output</c>.</param>
    /// <param name="step">Told the name of each step before it is taken; a test stops the work there.</param>
    public OutputFolder(string path, string shown, Action<string>? step = null)
    {
        root = path;
        this.shown = shown;
        this.step = step ?? (_ => { });
    }

    private string Own => Path.Combine(root, ".handbook");

    private string Next => Path.Combine(Own, "next");

    private string Old => Path.Combine(Own, "old");

    private string Journal => Path.Combine(Own, "journal");

    private string ManifestPath => Path.Combine(Own, "manifest");

    private string NextManifestPath => Path.Combine(Own, "manifest.next");

    /// <summary>Writes all units, or, after a diagnostic of severity error, none.</summary>
    /// <exception cref="IOException">The disk is full, a file is in use, or another run is writing here.</exception>
    public FileCounts Write(IReadOnlyList<OutputUnit> units, DiagnosticSink sink, int jobs, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Own);
        using FileStream alone = new(Path.Combine(Own, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Recover();
        Manifest before = Manifest.Read(ManifestPath);
        var staging = new Staging(root, Next, shown, before, sink, jobs, cancellation);
        step("stage");
        Manifest after = before;
        var changed = new List<OutputUnit>();
        FileCounts counts = default;
        foreach (OutputUnit unit in units)
        {
            StagedUnit staged = staging.Stage(unit);
            after = after.Replacing(unit.Name, staged.Files);
            counts = Add(counts, staged.Counts);
            if (staged.IsChanged) changed.Add(unit);
            step("staged " + unit.Name);
        }
        if (sink.HasErrors)
        {
            DeleteFolder(Next);
            return default;
        }
        cancellation.ThrowIfCancellationRequested();
        Commit(after, changed);
        return counts;
    }

    /// <summary>Finishes, or undoes, what an earlier run did not.</summary>
    public void Recover()
    {
        if (File.Exists(Journal))
        {
            // The manifest is the last to change: once it has, every unit stands.
            if (File.Exists(NextManifestPath)) FinishSwaps(File.ReadAllLines(Journal));
            Conclude();
        }
        DeleteFolder(Next);
        DeleteFolder(Old);
    }

    private void Commit(Manifest manifest, List<OutputUnit> changed)
    {
        manifest.Write(NextManifestPath);
        step("journal");
        WriteJournal(changed.Select(unit => unit.Name));
        foreach (OutputUnit unit in changed) SwapIn(unit.Name);
        Conclude();
        step("clean");
        DeleteFolder(Next);
        DeleteFolder(Old);
    }

    /// <summary>Under its final name only when all of it is on the disk.</summary>
    private void WriteJournal(IEnumerable<string> names)
    {
        string draft = Journal + ".new";
        using (var stream = new FileStream(draft, FileMode.Create))
        {
            using (var writer = new StreamWriter(stream, leaveOpen: true))
            {
                foreach (string name in names) writer.Write(name + "\n");
            }
            stream.Flush(flushToDisk: true);
        }
        File.Move(draft, Journal, overwrite: true);
    }

    private void FinishSwaps(string[] names)
    {
        Manifest before = Manifest.Read(ManifestPath);
        Manifest after = Manifest.Read(NextManifestPath);
        foreach (string name in names)
        {
            if (!IsInPlace(name, before, after)) SwapIn(name);
        }
    }

    private void SwapIn(string name)
    {
        string staged = Path.Combine(Next, name);
        string target = Path.Combine(root, name);
        step("swap " + name);
        if (File.Exists(staged)) File.Move(staged, target, overwrite: true);
        else if (Directory.Exists(staged)) SwapFolder(staged, target);
    }

    private void SwapFolder(string staged, string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(staged, target);
            return;
        }
        if (FileLinks.TryExchange(staged, target)) return;
        string aside = Path.Combine(Old, Path.GetFileName(target));
        DeleteFolder(aside);
        Directory.CreateDirectory(Old);
        Directory.Move(target, aside);
        step("between " + Path.GetFileName(target));
        Directory.Move(staged, target);
    }

    /// <summary>Whether the new folder stands already, so that what lies in <c>next</c> is the old one.</summary>
    private bool IsInPlace(string name, Manifest before, Manifest after) =>
        after.Of(name).All(file => File.Exists(PathOf(file.Key)) && Manifest.DigestOfFile(PathOf(file.Key)) == file.Value)
        && !before.Of(name).Any(file => after[file.Key] is null && File.Exists(PathOf(file.Key)));

    private string PathOf(string path) => Path.Combine(root, path);

    private void Conclude()
    {
        step("manifest");
        if (File.Exists(NextManifestPath)) File.Move(NextManifestPath, ManifestPath, overwrite: true);
        step("end");
        File.Delete(Journal);
    }

    private static FileCounts Add(FileCounts a, FileCounts b) => new(a.Written + b.Written, a.Unchanged + b.Unchanged, a.Removed + b.Removed);

    private static void DeleteFolder(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
    }
}
