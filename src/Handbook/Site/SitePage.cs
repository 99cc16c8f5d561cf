using Handbook.Templates.Records;

namespace Handbook.Site;

internal enum PageType
{
    Home,
    Part,
    Folder,
    File,
    Entry,
    Tags,
    Tag,
    NotFound,
}

/// <summary>A page of the site, planned: where it stands and what it is about, known before anything is rendered.</summary>
internal sealed record SitePage
{
    public required PageType Type { get; init; }

    /// <summary>Below the site, with <c>/</c> and its ending: <c>mistakes/interview.html</c>.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>The template below <c>site/</c>, without its ending.</summary>
    public string Template => Type switch
    {
        PageType.Home => "home",
        PageType.Part => "part",
        PageType.Folder => "folder",
        PageType.File => "file",
        PageType.Entry => "entry",
        PageType.Tags => "tags",
        PageType.Tag => "tag",
        _ => "404",
    };

    /// <summary>Of <see cref="PageType.Part"/>, and of the folder that is a part as a whole; of other pages the part they belong to.</summary>
    public PartRecord? Part { get; init; }

    public GroupRecord? Group { get; init; }

    /// <summary>Of <see cref="PageType.Entry"/>; of a folder its index.</summary>
    public EntryRecord? Entry { get; init; }

    public TagRecord? Tag { get; init; }

    /// <summary>What stands on the page or is listed there.</summary>
    public IReadOnlyList<EntryRecord> Entries { get; init; } = [];

    /// <summary>The file an author would edit, from the root: <c>content/pages/x.md</c>; null for generated pages.</summary>
    public string? EditPath { get; init; }

    public string? Description { get; init; }

    /// <summary>Belongs into sitemap.xml and in the reading order.</summary>
    public bool IsListed => Type != PageType.NotFound;
}
