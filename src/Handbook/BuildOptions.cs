namespace Handbook;

[Flags]
public enum BuildFormats
{
    None = 0,
    Site = 1,
    Pdf = 2,
    All = Site | Pdf,
}

/// <summary>Everything that one build depends on besides the files below <see cref="Root"/>: no environment, no clock.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder that holds <c>content/</c>; absolute, or relative to the current folder.</summary>
    public required string Root { get; init; }

    /// <summary>Where the output goes; relative to <see cref="Root"/> unless absolute. Not looked at when <see cref="CheckOnly"/>.</summary>
    public string Output { get; init; } = "output";

    public BuildFormats Formats { get; init; } = BuildFormats.All;

    /// <summary>Drafts are part of the site and the book.</summary>
    public bool Drafts { get; init; }

    /// <summary>Renders and checks everything, and writes nothing.</summary>
    public bool CheckOnly { get; init; }

    /// <summary>Where the site will stand; wins over <c>base-url</c> in handbook.yaml.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>A warning fails the build, as an error does: the previous output stays.</summary>
    public bool Strict { get; init; }

    /// <summary>How many pages are rendered at once. The output does not depend on it.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>The date of <c>SOURCE_DATE_EPOCH</c>, which stands in where handbook.yaml gives none; null prints no date.</summary>
    public DateOnly? SourceDate { get; init; }

    /// <summary>Told as work proceeds, from any thread; null for nobody.</summary>
    public IProgress<BuildProgress>? Progress { get; init; }
}

/// <summary>The stages of a build, in order.</summary>
public enum BuildStage
{
    Content,
    Site,
    Print,
    Pdf,
    Output,
}

/// <param name="Done">Units finished in this stage: entries, pages, files.</param>
/// <param name="Total">0 while it isn't known.</param>
public readonly record struct BuildProgress(BuildStage Stage, int Done, int Total);
