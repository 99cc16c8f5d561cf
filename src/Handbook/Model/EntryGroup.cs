using System.Collections.Immutable;

namespace Handbook.Model;

internal enum GroupForm
{
    Folder,
    ListFile,
}

/// <summary>A folder below <c>content/</c>, or a list file: what holds entries together, with a title and an introduction of its own.</summary>
internal sealed record EntryGroup
{
    /// <summary>Below <c>content/</c>, without a file's ending: <c>responsibilities</c>, <c>mistakes/interview</c>.</summary>
    public required string Path { get; init; }

    public required GroupForm Form { get; init; }

    /// <summary>Path of the file that heads it below <c>content/</c> (<c>_index.md</c>, or the list file); null where there is none.</summary>
    public string? FilePath { get; init; }

    public required Kind Kind { get; init; }

    /// <summary>From <c>_index.md</c>, the index entry, or the list file; else the words of the folder's or file's name.</summary>
    public required string Title { get; init; }

    /// <summary>False where nobody gave a title and <see cref="Title"/> was made from the name.</summary>
    public bool HasOwnTitle { get; init; }

    public MarkdownText? Intro { get; init; }

    public decimal? Order { get; init; }

    /// <summary>README, index, or the page beside the folder of the same name: stands for the folder's generated list.</summary>
    public Entry? Index { get; init; }

    /// <summary>Entries and groups directly in it, in order; <see cref="Index"/> is not among them.</summary>
    public required ImmutableArray<GroupItem> Items { get; init; }

    /// <summary>Every entry in it, at any depth, in order; <see cref="Index"/> first.</summary>
    public required ImmutableArray<Entry> Entries { get; init; }
}

/// <summary>Either an entry or a group.</summary>
internal readonly record struct GroupItem(Entry? Entry, EntryGroup? Group);
