using System.Collections.Frozen;
using Handbook.Model;

namespace Handbook.Site;

/// <summary>Where an entry is found on the site.</summary>
/// <param name="Anchor">Null where the entry is alone on its page.</param>
internal readonly record struct EntryPlace(SitePage Page, string? Anchor);

/// <summary>All pages of the site and where everything is found on them.</summary>
internal sealed class SitePlan
{
    public required IReadOnlyList<SitePage> Pages { get; init; }

    /// <summary>By path.</summary>
    public required FrozenDictionary<string, SitePage> PagesByPath { get; init; }

    /// <summary>By full id.</summary>
    public required FrozenDictionary<string, EntryPlace> Entries { get; init; }

    /// <summary>By the group's path.</summary>
    public required FrozenDictionary<string, SitePage> Groups { get; init; }

    /// <summary>By the part's id.</summary>
    public required FrozenDictionary<string, SitePage> Parts { get; init; }

    /// <summary>By the tag's name.</summary>
    public required FrozenDictionary<string, SitePage> Tags { get; init; }

    /// <summary>The pages that hold entries, as one reads them: by parts, then what is in none.</summary>
    public required IReadOnlyList<SitePage> ReadingOrder { get; init; }

    public required IReadOnlyList<Redirect> Redirects { get; init; }

    public SitePage Home => PagesByPath["index.html"];
}
