namespace Handbook.Cli.Reporting;

/// <summary>Numbers and paths as our sentences have them.</summary>
internal static class Phrase
{
    public static string Count(int count, string one, string? many = null) =>
        FormattableString.Invariant($"{count} {(count == 1 ? one : many ?? one + "s")}");

    public static string Size(long bytes) => bytes < 1_000_000
        ? FormattableString.Invariant($"{Math.Max(1, bytes / 1000)} kB")
        : FormattableString.Invariant($"{bytes / 1e6:0.0} MB");

    public static string Seconds(TimeSpan time) => FormattableString.Invariant($"{time.TotalSeconds:0.00} s");

    /// <summary>A path as the caller would type it.</summary>
    public static string Path(params string[] parts)
    {
        string path = System.IO.Path.Combine(parts);
        string relative = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
