using Handbook.Model;
using Handbook.Templates.Labels;
using Handbook.Templates.Records;

namespace Handbook.Templates;

/// <summary>What functions know of the page, or of the book, that is being rendered: where things are, seen from there.</summary>
internal abstract class PageScope(LabelSet labels, HandbookRecords records)
{
    public LabelSet Labels { get; } = labels;

    public HandbookRecords Records { get; } = records;

    /// <summary>The name of the templates that render an entry here: <c>site</c>, <c>print</c>.</summary>
    public abstract string Medium { get; }

    /// <summary>The address of a page, an entry, a group, a part, a tag, an image, or a path of the site; null where it is not to be had here.</summary>
    /// <exception cref="TemplateFault">The target is none of these, or there is no such page.</exception>
    public abstract string? Url(object target, Arguments call);

    /// <summary>The address of a file beside the style sheets.</summary>
    public abstract string Asset(string name, Arguments call);

    /// <summary>The id of an entry's, part's or group's element; null where it is the whole page.</summary>
    public abstract string? Anchor(Record target);

    /// <summary>Before the ids inside an entry's texts.</summary>
    public abstract string IdPrefix(Entry entry);

    /// <summary>Before the ids inside the introduction of a group or part.</summary>
    public abstract string IdPrefix(MarkdownField introduction);

    public abstract string? Href(LinkTarget target);

    public abstract string Source(Asset asset);

    /// <summary>Images of other hosts are shown; otherwise they are links.</summary>
    public bool ShowsRemoteImages { get; init; }

    /// <summary>Whether the boxes of tasks can be ticked here, and be asked for by their names.</summary>
    protected virtual bool HasTaskFields => false;

    public string Word(string key) => Labels.Word(key) ?? key;

    /// <param name="shift">How many levels deeper than below a page's title the text stands.</param>
    public Markup Render(MarkdownField field, bool inline, int shift) => new(field.Text.Render(new MarkdownRendering
    {
        Href = Href,
        Source = Source,
        Label = Word,
        IdPrefix = field.Owner is { } owner ? IdPrefix(owner) : IdPrefix(field),
        RemoteImages = ShowsRemoteImages,
        TaskFields = HasTaskFields,
        HeadingShift = Math.Clamp(shift, 0, 4),
        Inline = inline,
    }).TrimEnd('\n'));
}
