using System.Collections.Immutable;
using Handbook.Model;

namespace Handbook.Content.Markup;

/// <summary>A node of sanitised markup: what Markdown and raw HTML both become. Balanced by construction.</summary>
internal abstract class MarkupNode;

/// <param name="text">As read; a rendering escapes it.</param>
internal sealed class MarkupText(string text) : MarkupNode
{
    public string Text { get; } = text;
}

/// <summary>A word of the interface, which a rendering looks up: the title of an alert.</summary>
internal sealed class MarkupLabel(string key) : MarkupNode
{
    public string Key { get; } = key;
}

/// <summary>The title of the entry that a link leads to: the words of <c>[[id]]</c>.</summary>
internal sealed class MarkupTargetTitle(int slot) : MarkupNode
{
    /// <summary>The link's number.</summary>
    public int Slot { get; } = slot;
}

/// <summary>Markup as the author wrote it: only under <c>markdown: {html: allow}</c>.</summary>
internal sealed class MarkupRaw(string html) : MarkupNode
{
    public string Html { get; } = html;
}

internal sealed class MarkupElement(string name, ImmutableArray<MarkupAttribute> attributes, ImmutableArray<MarkupNode> children) : MarkupNode
{
    public string Name { get; } = name;

    public ImmutableArray<MarkupAttribute> Attributes { get; } = attributes;

    public ImmutableArray<MarkupNode> Children { get; } = children;

    public MarkupAttribute? Attribute(string name)
    {
        foreach (MarkupAttribute attribute in Attributes)
        {
            if (attribute.Name == name) return attribute;
        }
        return null;
    }
}

/// <summary>How a rendering has to treat an attribute's value.</summary>
internal enum AttributeMeaning
{
    Plain,

    /// <summary>An id of this text: gets the rendering's prefix.</summary>
    Id,

    /// <summary>Ids of this text, separated by spaces.</summary>
    IdReferences,

    /// <summary>A fragment that leads to an id of this text.</summary>
    OwnFragment,

    /// <summary>A link, by its number among the text's links.</summary>
    Link,

    /// <summary>An image, by its number among the text's images.</summary>
    Image,

    /// <summary>Images that stand in for each other: the value holds their descriptors, separated by commas; the slot is the first's.</summary>
    ImageSet,

    /// <summary>The value is the key of a word of the interface.</summary>
    Label,

    /// <summary>The number of a task, which names the box that is ticked: see <see cref="MarkdownRendering.TaskFields"/>.</summary>
    Task,
}

/// <param name="Slot">Of a link or an image: its number; otherwise -1.</param>
internal readonly record struct MarkupAttribute(string Name, string Value, AttributeMeaning Meaning = AttributeMeaning.Plain, int Slot = -1);
