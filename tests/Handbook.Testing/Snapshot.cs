using System.Runtime.CompilerServices;
using System.Text;

namespace Handbook.Testing;

/// <summary>
/// Compares a text with the one that was accepted before, by the conventions of Verify: the accepted text stands beside the test's
/// source as <c>Class.Method.verified.txt</c>; what a failing test saw is written to <c>Class.Method.received.txt</c> next to it.
/// <c>HANDBOOK_ACCEPT_SNAPSHOTS=1</c> accepts what comes (then read the difference as you would any change).
/// A test class has its own file, of its name.
/// </summary>
public static class Snapshot
{
    public const string AcceptVariable = "HANDBOOK_ACCEPT_SNAPSHOTS";

    /// <param name="extension">Without dot: <c>txt</c>, <c>html</c>, <c>json</c>.</param>
    public static void Match(
        string actual,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string test = "") =>
        MatchFile(actual, new SnapshotFile(file, test, Variant: null, extension));

    /// <summary>
    /// Several texts of one test, each <c>Class.Method#name.verified.txt</c>. Accepted texts of names that are no longer given fail it:
    /// so a page that vanishes is noticed.
    /// </summary>
    /// <param name="actual">By name; <c>/</c> in a name becomes <c>~</c> in the file's.</param>
    public static void MatchAll(
        IEnumerable<KeyValuePair<string, string>> actual,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string test = "")
    {
        var failures = new List<string>();
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, text) in actual.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var snapshot = new SnapshotFile(file, test, name.Replace('/', '~'), extension);
            given.Add(Path.GetFileName(snapshot.Verified));
            if (Compare(text, snapshot) is { } failure) failures.Add(failure);
        }
        foreach (string left in SnapshotFile.VariantsOf(file, test).Where(path => !given.Contains(Path.GetFileName(path))))
        {
            if (IsAccepting) File.Delete(left);
            else failures.Add($"{Repository.Display(left)} is accepted, but nothing of that name came.");
        }
        if (failures.Count > 0) Assert.Fail(string.Join("\n\n", failures));
    }

    /// <summary>Fails where a snapshot below the caller's project has no test any more. Each test project calls it once.</summary>
    public static void AssertNoOrphans([CallerFilePath] string file = "")
    {
        string project = SnapshotFile.ProjectOf(Repository.Locate(file));
        string[] orphans =
        [
            .. SnapshotFile.AcceptedBelow(project)
                .Where(path => !SnapshotFile.HasTest(path))
                .Select(Repository.Display)
                .Order(StringComparer.Ordinal),
        ];
        Assert.True(orphans.Length == 0, "No test makes these any more; remove them:\n" + string.Join('\n', orphans));
    }

    private static bool IsAccepting => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    private static void MatchFile(string actual, SnapshotFile snapshot)
    {
        if (Compare(actual, snapshot) is { } failure) Assert.Fail(failure);
    }

    private static string? Compare(string actual, SnapshotFile snapshot)
    {
        string text = actual.Replace("\r\n", "\n", StringComparison.Ordinal);
        string? verified = File.Exists(snapshot.Verified)
            ? File.ReadAllText(snapshot.Verified).Replace("\r\n", "\n", StringComparison.Ordinal)
            : null;
        if (text == verified)
        {
            File.Delete(snapshot.Received);
            return null;
        }
        if (IsAccepting)
        {
            File.WriteAllText(snapshot.Verified, text, new UTF8Encoding(false));
            File.Delete(snapshot.Received);
            return null;
        }
        File.WriteAllText(snapshot.Received, text, new UTF8Encoding(false));
        string shown = Repository.Display(snapshot.Verified);
        return verified is null
            ? $"{shown} does not exist yet. Read the .received. file beside it; {AcceptVariable}=1 accepts it."
            : $"{shown} differs:\n{TextDifference.Describe(verified, text)}";
    }
}
