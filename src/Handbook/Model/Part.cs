using System.Collections.Immutable;

namespace Handbook.Model;

/// <summary>A part of the book, with its entries in order.</summary>
/// <param name="Id">From its title, unique among the parts; without a <c>/</c>.</param>
internal sealed record Part(string Id, string Title, MarkdownText? Intro, ImmutableArray<Entry> Entries);
