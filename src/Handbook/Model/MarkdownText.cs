using System.Collections.Immutable;
using Handbook.Diagnostics;

namespace Handbook.Model;

/// <summary>
/// A Markdown text: parsed once, sanitised, its links resolved, and rendered as often as it is needed, from any thread.
/// The markup of a rendering is balanced and holds only elements and attributes of the allow-list.
/// </summary>
internal sealed class MarkdownText
{
    /// <summary>The Markdown as the author wrote it, without indentation of the YAML it stood in.</summary>
    public required string Source { get; init; }

    public required SourceSpan Span { get; init; }

    public required ImmutableArray<Heading> Headings { get; init; }

    public required ImmutableArray<ContentLink> Links { get; init; }

    /// <summary>The words without markup, blocks separated by a line end: for search and descriptions. No comments, no ids, no footnote marks.</summary>
    public string PlainText => throw new NotImplementedException();

    public int WordCount => throw new NotImplementedException();

    /// <summary>Nothing to show: blank, or only comments.</summary>
    public bool IsEmpty => throw new NotImplementedException();

    public string Render(MarkdownRendering rendering) => throw new NotImplementedException();
}
