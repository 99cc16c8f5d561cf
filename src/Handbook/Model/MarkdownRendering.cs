namespace Handbook.Model;

/// <summary>What differs between the renderings of one Markdown text: where links and images lead, how ids and headings are shifted.</summary>
internal sealed record MarkdownRendering
{
    /// <summary>The <c>href</c> of a link's target; null shows the link's words without a link (an entry that isn't in the book).</summary>
    public required Func<LinkTarget, string?> Href { get; init; }

    /// <summary>The address that an image or other file is shown from.</summary>
    public required Func<Asset, string> Source { get; init; }

    /// <summary>The interface's words: <c>note</c>, <c>tip</c>, <c>important</c>, <c>warning</c>, <c>caution</c>, <c>footnotes</c>, <c>footnote-back</c>, <c>task-done</c>, <c>task-open</c>, <c>remote-image</c> ('Image').</summary>
    public required Func<string, string> Label { get; init; }

    /// <summary>Before every id of the text, and before every reference to one: empty, or <c>technology-first.</c> with its full stop.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>Added to the level of every heading; levels end at 6. 0 renders the highest as <c>h2</c>.</summary>
    public int HeadingShift { get; init; }

    /// <summary>Images of other hosts are shown; otherwise a link with their words stands in. A book never shows them.</summary>
    public bool RemoteImages { get; init; }

    /// <summary>false leaves the footnotes to <see cref="MarkdownText.RenderFootnotes"/>.</summary>
    public bool Footnotes { get; init; } = true;

    /// <summary>
    /// The boxes of tasks are fields: named by <see cref="IdPrefix"/> and the task's number, labelled by the task's words. Otherwise they
    /// only show whether it is done.
    /// </summary>
    public bool TaskFields { get; init; }

    /// <summary>A text of a single paragraph is rendered without its <c>p</c>.</summary>
    public bool Inline { get; init; }
}
