using System.Collections.Immutable;
using Handbook.Content.Markup;
using Handbook.Diagnostics;

namespace Handbook.Model;

/// <summary>
/// A Markdown text: parsed once, sanitised, its links resolved, and rendered as often as it is needed, from any thread.
/// The markup of a rendering is balanced and holds only elements and attributes of the allow-list, with these classes of its own:
/// <c>alert</c> with <c>alert-note</c> … <c>alert-caution</c>, and <c>alert-title</c>; <c>task-list</c> and <c>task</c>; <c>align-left</c>,
/// <c>-center</c>, <c>-right</c>; <c>footnote-ref</c>, <c>footnotes</c>, <c>footnote</c>, <c>footnote-back</c>; <c>remote-image</c>;
/// <c>media-link</c>; <c>language-…</c> of code.
/// </summary>
internal sealed class MarkdownText
{
    private string? plainText;

    /// <summary>The Markdown as the author wrote it, without indentation of the YAML it stood in.</summary>
    public required string Source { get; init; }

    public required SourceSpan Span { get; init; }

    public required ImmutableArray<Heading> Headings { get; init; }

    public required ImmutableArray<ContentLink> Links { get; init; }

    /// <summary>The files below <c>content/</c> that it shows.</summary>
    public IEnumerable<Asset> Assets => Images.Where(i => i.Asset is not null).Select(i => i.Asset!);

    public required ImmutableArray<MarkupNode> Content { get; init; }

    public required ImmutableArray<MarkupNode> Footnotes { get; init; }

    public required ImmutableArray<ContentImage> Images { get; init; }

    /// <summary>The words without markup, blocks separated by a line end: for search and descriptions. No comments, no ids, no footnote marks.</summary>
    public string PlainText => plainText ??= MarkupPlainText.Of(Footnotes.IsEmpty ? Content : Content.AddRange(Footnotes), Links);

    public int WordCount => MarkupPlainText.CountWords(PlainText);

    /// <summary>Nothing to show: blank, or only comments.</summary>
    public bool IsEmpty => Content.All(n => n is MarkupText text && string.IsNullOrWhiteSpace(text.Text));

    public bool HasFootnotes => !Footnotes.IsEmpty;

    /// <summary>The text as HTML, its footnotes at the end unless the rendering leaves them out.</summary>
    public string Render(MarkdownRendering rendering) => MarkupRenderer.Render(this, rendering);

    /// <summary>The footnotes alone: for a template that puts those of several texts in one place.</summary>
    public string RenderFootnotes(MarkdownRendering rendering) => MarkupRenderer.RenderFootnotes(this, rendering);
}

/// <summary>An image of a text, resolved.</summary>
/// <param name="Asset">Null for an image of another host, and for one that is missing.</param>
/// <param name="Url">Of an image of another host; otherwise null.</param>
internal sealed record ContentImage(Asset? Asset, string? Url, SourceSpan Span);
