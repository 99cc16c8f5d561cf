namespace Handbook.Diagnostics;

public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>A further place that helps to understand a problem: 'first defined here'.</summary>
public sealed record RelatedPlace(SourceSpan Span, string Message);

/// <summary>
/// A problem in what an author wrote: what is wrong, where, and what to do. Made only by a named factory of a
/// <c>…Diagnostics</c> class, one factory per problem, so that its wording stands in one place.
/// </summary>
/// <param name="Id">kebab-case, stable: what <c>handbook explain</c> and <c>checks:</c> take.</param>
/// <param name="Message">One sentence without a full stop that names the offending thing.</param>
/// <param name="Span">Where; null only where there is no text to point at (a missing file).</param>
/// <param name="Path">Where there is no <paramref name="Span"/>: the path from the root, or null.</param>
/// <param name="Help">What to do, as one or two sentences; null where the message says it already.</param>
public sealed record Diagnostic(
    string Id,
    Severity Severity,
    string Message,
    SourceSpan? Span = null,
    string? Path = null,
    string? Help = null)
{
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>Short text under the caret in the full rendering ('did you mean <c>summary</c>?'); null for none.</summary>
    public string? Label { get; init; }

    /// <summary>True where the file or value can't be used at all (bad YAML, bad UTF-8): <c>checks:</c> can't make it less than an error.</summary>
    public bool Fatal { get; init; }

    /// <summary>
    /// True where the same words are said of many places that all want the same remedy: then they are said once, at the first of them,
    /// with the number of the others.
    /// </summary>
    public bool IsGathered { get; init; }

    /// <summary>The path from the root, whether or not there is a <see cref="Span"/>; null where no file is concerned.</summary>
    public string? FilePath => Span?.Source.Path ?? Path;
}
