namespace Handbook.Diagnostics;

/// <summary>What <c>checks:</c> in handbook.yaml can say of a diagnostic.</summary>
public enum RuleLevel
{
    Off,
    Warning,
    Error,
}

/// <summary>One line of <c>checks:</c>.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Paths">Only for files that this takes, matched from <c>content/</c> or from the root; null: everywhere.</param>
public sealed record RuleOverride(string Id, RuleLevel Level, PathGlob? Paths = null);

/// <summary>
/// How serious each diagnostic is in this project. A rule with a path wins over one without; of two with a path, the later one.
/// A problem that leaves nothing to build on (<see cref="Diagnostic.Fatal"/>) stays an error whatever the rules say.
/// </summary>
public sealed class DiagnosticRules
{
    private const string ContentFolder = "content/";

    private readonly ILookup<string, RuleOverride> overrides;

    /// <param name="overrides">In the order they are written.</param>
    /// <param name="strict">A warning fails the run, though it stays a warning.</param>
    public DiagnosticRules(IEnumerable<RuleOverride> overrides, bool strict = false)
    {
        this.overrides = overrides.ToLookup(o => o.Id, StringComparer.Ordinal);
        Strict = strict;
    }

    public static DiagnosticRules Default { get; } = new([]);

    public bool Strict { get; }

    /// <returns>The diagnostic with the severity it has here; null where it is off.</returns>
    public Diagnostic? Apply(Diagnostic diagnostic)
    {
        if (diagnostic.Fatal || !overrides.Contains(diagnostic.Id)) return diagnostic;
        string? path = diagnostic.FilePath;
        RuleOverride? rule =
            overrides[diagnostic.Id].LastOrDefault(o => o.Paths is { } glob && path is not null && Takes(glob, path))
            ?? overrides[diagnostic.Id].LastOrDefault(o => o.Paths is null);
        return rule?.Level switch
        {
            null => diagnostic,
            RuleLevel.Off => null,
            RuleLevel.Warning => diagnostic with { Severity = Severity.Warning },
            _ => diagnostic with { Severity = Severity.Error },
        };
    }

    private static bool Takes(PathGlob glob, string path) =>
        glob.Matches(path)
        || (path.StartsWith(ContentFolder, StringComparison.Ordinal) && glob.Matches(path[ContentFolder.Length..]));
}
