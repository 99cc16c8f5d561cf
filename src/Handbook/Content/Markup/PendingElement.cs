namespace Handbook.Content.Markup;

internal enum PendingRole
{
    Element,

    /// <summary>Only its children remain.</summary>
    Transparent,

    /// <summary>Nothing of it remains.</summary>
    Dropped,

    /// <summary>A link to <see cref="PendingElement.MediaAddress"/> remains.</summary>
    Media,
}

/// <summary>An element while its text is read; <see cref="MarkupFinisher"/> makes a <see cref="MarkupElement"/> of it.</summary>
internal sealed class PendingElement(string name, PendingRole role, bool fromHtml, int position)
{
    private List<MarkupAttribute>? attributes;

    public string Name { get; } = name;

    public PendingRole Role { get; } = role;

    /// <summary>Opened by a tag of raw HTML: only a tag, or the end of what surrounds it, closes it.</summary>
    public bool FromHtml { get; } = fromHtml;

    /// <summary>Offset in the Markdown text.</summary>
    public int Position { get; } = position;

    /// <summary>Most elements of a text have none: their list is made when it is first asked for.</summary>
    public List<MarkupAttribute> Attributes => attributes ??= [];

    public bool HasAttributes => attributes is { Count: > 0 };

    /// <summary><see cref="PendingElement"/>s and <see cref="MarkupNode"/>s.</summary>
    public List<object> Children { get; } = [];

    /// <summary>To be closed with the paragraph that its end tag stands in.</summary>
    public bool ClosesWithParagraph { get; set; }

    public string? MediaAddress { get; set; }

    public string? MediaTitle { get; set; }

    public void AddClass(string name)
    {
        int at = Attributes.FindIndex(a => a.Name == "class");
        if (at < 0) Attributes.Add(new MarkupAttribute("class", name));
        else Attributes[at] = Attributes[at] with { Value = Attributes[at].Value + " " + name };
    }
}
