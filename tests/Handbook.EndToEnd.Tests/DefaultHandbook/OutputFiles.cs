namespace Handbook.EndToEnd.Tests.DefaultHandbook;

internal static class OutputFiles
{
    /// <summary>Every file below a folder of output by its path with <c>/</c>; what the tool keeps for its next run is left out.</summary>
    public static IReadOnlyDictionary<string, byte[]> Below(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), Bytes: File.ReadAllBytes(path)))
        .Where(file => !file.Path.StartsWith(".handbook/", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);

    /// <summary>Fails with the names of the files that only one side has, or that differ, and where.</summary>
    public static void AssertSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        IEnumerable<string> differences = expected.Keys.Union(actual.Keys)
            .Order(StringComparer.Ordinal)
            .Select(path => Difference(path, expected.GetValueOrDefault(path), actual.GetValueOrDefault(path)))
            .OfType<string>();
        Assert.Equal("", string.Join('\n', differences));
    }

    private static string? Difference(string path, byte[]? expected, byte[]? actual)
    {
        if (expected is null) return $"{path} is new";
        if (actual is null) return $"{path} is missing";
        int common = expected.AsSpan().CommonPrefixLength(actual);
        return common == expected.Length && common == actual.Length ? null : $"{path} differs at byte {common} of {expected.Length} and {actual.Length}";
    }
}
