using System.Collections.Immutable;
using Handbook.Content.Fields;
using Handbook.Content.Markup;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Entries;

/// <summary>An entry as its file gives it: fields are checked, links and references not followed yet.</summary>
internal sealed record ParsedEntry
{
    public required EntryFile File { get; init; }

    /// <summary>Full id.</summary>
    public required string Id { get; init; }

    /// <summary>Where a complaint about the id points: at <c>id</c>, or at the entry's first line.</summary>
    public required SourceSpan IdSpan { get; init; }

    public required string Title { get; init; }

    /// <summary>The list file it stands in; null for an entry with a file of its own.</summary>
    public string? ListPath { get; init; }

    /// <summary>Place in its list file, from 0.</summary>
    public int Place { get; init; }

    public required bool Draft { get; init; }

    /// <summary>The fields that all entries have, but for those that the kind declares anew.</summary>
    public required RecordValue Shared { get; init; }

    /// <summary>The kind's own fields.</summary>
    public required RecordValue Own { get; init; }

    public required AnchorScope Anchors { get; init; }

    public required SourceSpan Span { get; init; }

    public decimal? Order => (Shared[EntryFields.Order] ?? Own[EntryFields.Order]) is NumberValue number ? number.Number : null;
}

/// <summary>What heads a folder or a list file: a title, an introduction, a place.</summary>
internal sealed record ParsedHead
{
    public required EntryFile File { get; init; }

    public string? Title { get; init; }

    public UnresolvedMarkdown? Intro { get; init; }

    public decimal? Order { get; init; }

    public required AnchorScope Anchors { get; init; }

    public required SourceSpan Span { get; init; }
}

/// <summary>What a file gave.</summary>
/// <param name="Head">Of a folder's head and of a list file.</param>
/// <param name="IsList">The file is a list file, with or without a head of its own.</param>
internal sealed record ParsedFile(EntryFile File, ImmutableArray<ParsedEntry> Entries, ParsedHead? Head, bool IsList)
{
    /// <summary>Nobody knows which entries the file holds: links that lead nowhere may be meant to lead there.</summary>
    public bool IsUnreadable { get; private init; }

    public static ParsedFile Unreadable(EntryFile file) => new(file, [], null, IsList: false) { IsUnreadable = true };
}
