namespace Handbook.Testing;

/// <summary>The names of one snapshot's files.</summary>
internal sealed record SnapshotFile(string CallerFile, string Test, string? Variant, string Extension)
{
    private const string Mark = ".verified.";

    public string Verified => Stem + Mark + Extension;

    public string Received => Stem + ".received." + Extension;

    private string Stem => StemOf(CallerFile, Test) + (Variant is null ? "" : "#" + Variant);

    public static IEnumerable<string> VariantsOf(string callerFile, string test)
    {
        string stem = StemOf(callerFile, test);
        return Directory.EnumerateFiles(Path.GetDirectoryName(stem)!, Path.GetFileName(stem) + "#*" + Mark + "*");
    }

    public static string ProjectOf(string sourceFile)
    {
        for (var folder = Directory.GetParent(sourceFile); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("*.csproj").Any()) return folder.FullName;
        }
        throw new InvalidOperationException($"No project is above {Repository.Display(sourceFile)}.");
    }

    public static IEnumerable<string> AcceptedBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*" + Mark + "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    /// <summary>Whether the source file of the class stands beside the snapshot and has a method of the name.</summary>
    public static bool HasTest(string verified)
    {
        string name = Path.GetFileName(verified);
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string source = Path.Combine(Path.GetDirectoryName(verified)!, name[..dot] + ".cs");
        if (!File.Exists(source)) return false;
        string method = name[(dot + 1)..name.LastIndexOf(Mark, StringComparison.Ordinal)];
        int variant = method.IndexOf('#', StringComparison.Ordinal);
        if (variant >= 0) method = method[..variant];
        return File.ReadAllText(source).Contains($" {method}(", StringComparison.Ordinal);
    }

    private static string StemOf(string callerFile, string test)
    {
        string source = Repository.Locate(callerFile);
        return Path.Combine(Path.GetDirectoryName(source)!, Path.GetFileNameWithoutExtension(source) + "." + test);
    }
}
