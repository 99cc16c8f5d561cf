using Handbook.Diagnostics;

namespace Handbook;

/// <summary>What came of a build.</summary>
public sealed record BuildResult
{
    /// <summary>All problems of the run, sorted, with <c>checks:</c> of handbook.yaml applied.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>False when there are errors (under <see cref="BuildOptions.Strict"/> also warnings): nothing was written then.</summary>
    public required bool Succeeded { get; init; }

    /// <summary>Absolute path of the folder written to; null when nothing was written.</summary>
    public string? Output { get; init; }

    /// <summary>The handbook's title, when handbook.yaml could be read.</summary>
    public string? Title { get; init; }

    public int Entries { get; init; }

    /// <summary>HTML pages of the site, redirects not counted.</summary>
    public int SitePages { get; init; }

    public int PdfPages { get; init; }

    public long PdfBytes { get; init; }

    /// <summary>What the writing changed; all zero when nothing was written.</summary>
    public FileCounts Files { get; init; }

    /// <summary>The stages that ran, in order, with the wall time each took.</summary>
    public IReadOnlyList<StageTime> Times { get; init; } = [];
}

/// <summary>Files of the output: written anew, left as they were since their bytes are the same, removed.</summary>
public readonly record struct FileCounts(int Written, int Unchanged, int Removed);

public readonly record struct StageTime(BuildStage Stage, TimeSpan Elapsed);
