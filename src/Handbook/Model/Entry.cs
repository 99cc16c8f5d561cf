using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Model;

/// <summary>One entry of the handbook, of whatever kind: the fields that all have, and those that its kind declares.</summary>
internal sealed record Entry
{
    /// <summary>Full id, unique: <c>mistakes/interview/technology-first</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The last part of <see cref="Id"/>: its anchor on a page of several entries.</summary>
    public required string LocalId { get; init; }

    /// <summary>
    /// The page it stands on: <see cref="Id"/>, or the <see cref="EntryGroup.Path"/> of its list file
    /// where the kind puts a file's entries on one page.
    /// </summary>
    public required string PageId { get; init; }

    /// <summary>Several entries may stand on this entry's page, so that its anchor there is <see cref="LocalId"/>.</summary>
    public bool SharesPage => PageId != Id;

    /// <summary>The README or index of the folder whose path is its id; or the page beside a folder of the same name.</summary>
    public bool IsIndex { get; init; }

    public required Kind Kind { get; init; }

    /// <summary>Without markup.</summary>
    public required string Title { get; init; }

    /// <summary>Without markup; null where none is given.</summary>
    public string? Summary { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public decimal? Order { get; init; }

    public bool Draft { get; init; }

    /// <summary>false: on the site only.</summary>
    public bool InBook { get; init; } = true;

    /// <summary>Full ids.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    public string? Owner { get; init; }

    public DateOnly? Reviewed { get; init; }

    /// <summary>What templates of a team's own may use; null where there is none. Scalars are <see cref="TextValue"/>s.</summary>
    public RecordValue? Extra { get; init; }

    /// <summary>The fields that the kind declares (a kind's own <c>summary</c> too), in the order of kind.yaml.</summary>
    public required RecordValue Fields { get; init; }

    /// <summary>The path of the folder or list file that it stands in: an <see cref="EntryGroup.Path"/>.</summary>
    public required string GroupPath { get; init; }

    /// <summary>Path of its file below <c>content/</c>, with its ending: for edit links.</summary>
    public required string FilePath { get; init; }

    /// <summary>The entry's first line.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Of all its Markdown fields, in order.</summary>
    public ImmutableArray<Heading> Headings { get; init; } = [];

    /// <summary>Of all its Markdown fields, in order.</summary>
    public ImmutableArray<ContentLink> Links { get; init; } = [];

    public int WordCount { get; init; }
}
