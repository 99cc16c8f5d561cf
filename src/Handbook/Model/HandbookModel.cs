using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Handbook.Model;

/// <summary>A tag and the entries that carry it, in the order of the handbook.</summary>
/// <param name="Slug">For file names and anchors; unique among the tags.</param>
internal sealed record Tag(string Name, string Slug, ImmutableArray<Entry> Entries);

/// <summary>An address that an entry had before.</summary>
/// <param name="From">Below the site, without a leading <c>/</c>, with its ending: <c>old/name.html</c>.</param>
/// <param name="To">Full id.</param>
internal sealed record Redirect(string From, string To);

/// <summary>A whole handbook, read, checked and resolved. Nothing changes it: the site and the book are made from it.</summary>
internal sealed record HandbookModel
{
    public required HandbookSettings Settings { get; init; }

    /// <summary>In their order.</summary>
    public required ImmutableArray<Kind> Kinds { get; init; }

    /// <summary>All entries that are published, in the order of their kinds and folders.</summary>
    public required ImmutableArray<Entry> Entries { get; init; }

    /// <summary>The folders of the kinds that hold entries, in the order of the kinds.</summary>
    public required ImmutableArray<EntryGroup> Folders { get; init; }

    public required ImmutableArray<Part> Parts { get; init; }

    /// <summary>In the order of their names.</summary>
    public required ImmutableArray<Tag> Tags { get; init; }

    /// <summary>Every file to publish besides pages, by path.</summary>
    public required ImmutableArray<Asset> Assets { get; init; }

    public required ImmutableArray<Redirect> Redirects { get; init; }

    /// <summary>By full id.</summary>
    public required FrozenDictionary<string, Entry> EntriesById { get; init; }

    /// <summary>Folders and list files at any depth, by path.</summary>
    public required FrozenDictionary<string, EntryGroup> GroupsByPath { get; init; }

    /// <summary>A handbook of which nothing is known but how it is set up.</summary>
    public static HandbookModel Empty(ImmutableArray<Kind> kinds, HandbookSettings settings) => new()
    {
        Settings = settings,
        Kinds = kinds,
        Entries = [],
        Folders = [],
        Parts = [],
        Tags = [],
        Assets = [],
        Redirects = [],
        EntriesById = FrozenDictionary<string, Entry>.Empty,
        GroupsByPath = FrozenDictionary<string, EntryGroup>.Empty,
    };
}
