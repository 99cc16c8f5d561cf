using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Handbook.Model;

namespace Handbook.Content.Markup;

/// <summary>Writes the tree of a text as HTML. See <see href="https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments">HTML, serialising</see>.</summary>
internal sealed class MarkupRenderer
{
    private readonly MarkdownText text;
    private readonly MarkdownRendering rendering;
    private readonly StringBuilder output = new();
    private int insideLink;
    private string taskWords = "";

    private MarkupRenderer(MarkdownText text, MarkdownRendering rendering)
    {
        this.text = text;
        this.rendering = rendering;
    }

    public static string Render(MarkdownText text, MarkdownRendering rendering)
    {
        var renderer = new MarkupRenderer(text, rendering);
        if (rendering.Inline && SingleParagraph(text.Content) is { } paragraph) renderer.Nodes(paragraph.Children);
        else renderer.Nodes(text.Content);
        if (rendering.Footnotes) renderer.Notes();
        return renderer.output.ToString();
    }

    public static string RenderFootnotes(MarkdownText text, MarkdownRendering rendering)
    {
        var renderer = new MarkupRenderer(text, rendering);
        renderer.Notes();
        return renderer.output.ToString();
    }

    private static MarkupElement? SingleParagraph(ImmutableArray<MarkupNode> nodes)
    {
        MarkupElement? found = null;
        foreach (MarkupNode node in nodes)
        {
            if (node is MarkupText { Text: var blank } && string.IsNullOrWhiteSpace(blank)) continue;
            if (found is not null || node is not MarkupElement { Name: "p", Attributes.IsEmpty: true } paragraph) return null;
            found = paragraph;
        }
        return found;
    }

    private void Notes()
    {
        if (text.Footnotes.IsEmpty) return;
        output.Append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        HtmlText.AppendAttribute(output, rendering.Label("footnotes"));
        output.Append("\">\n<ol>\n");
        Nodes(text.Footnotes);
        output.Append("</ol>\n</section>\n");
    }

    private void Nodes(ImmutableArray<MarkupNode> nodes)
    {
        foreach (MarkupNode node in nodes) Node(node);
    }

    private void Node(MarkupNode node)
    {
        switch (node)
        {
            case MarkupText literal:
                HtmlText.Append(output, literal.Text);
                break;
            case MarkupLabel label:
                HtmlText.Append(output, rendering.Label(label.Key));
                break;
            case MarkupTargetTitle title:
                HtmlText.Append(output, text.Links[title.Slot].Text);
                break;
            case MarkupRaw raw:
                output.Append(raw.Html);
                break;
            case MarkupElement { Name: "a" } link when LinkSlot(link) is >= 0 and var slot:
                Link(link, slot);
                break;
            case MarkupElement { Name: "img" } image:
                Image(image);
                break;
            case MarkupElement { Name: "li" } item when rendering.TaskFields:
                string outer = taskWords;
                taskWords = FirstLine(item);
                Element(item, item.Name);
                taskWords = outer;
                break;
            case MarkupElement element:
                Element(element, element.Name);
                break;
        }
    }

    /// <summary>What a task is about: the words of its item before any block in it.</summary>
    private string FirstLine(MarkupElement item)
    {
        string words = MarkupPlainText.Of(item.Children, text.Links).TrimStart();
        int end = words.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? words : words[..end];
    }

    private static int LinkSlot(MarkupElement element)
    {
        foreach (MarkupAttribute attribute in element.Attributes)
        {
            if (attribute.Meaning == AttributeMeaning.Link) return attribute.Slot;
        }
        return -1;
    }

    private void Link(MarkupElement link, int slot)
    {
        LinkTarget target = text.Links[slot].Target;
        if (target is BrokenTarget || insideLink > 0 || rendering.Href(target) is not { } href)
        {
            Nodes(link.Children);
            return;
        }
        insideLink++;
        output.Append("<a href=\"");
        HtmlText.AppendAttribute(output, href);
        output.Append('"');
        Attributes(link);
        output.Append('>');
        Nodes(link.Children);
        output.Append("</a>");
        insideLink--;
    }

    private void Image(MarkupElement image)
    {
        MarkupAttribute source = image.Attributes.FirstOrDefault(a => a.Meaning == AttributeMeaning.Image);
        if (source.Name is null) return;
        ContentImage resolved = text.Images[source.Slot];
        string alt = image.Attribute("alt")?.Value ?? "";
        if (resolved.Url is { } url && !rendering.RemoteImages)
        {
            RemoteImage(url, alt);
            return;
        }
        string? address = resolved.Asset is { } asset ? rendering.Source(asset) : resolved.Url;
        if (address is null)
        {
            HtmlText.Append(output, alt);
            return;
        }
        output.Append("<img src=\"");
        HtmlText.AppendAttribute(output, address);
        output.Append('"');
        Attributes(image);
        if (resolved.Asset?.Pixels is { } size && image.Attribute("width") is null && image.Attribute("height") is null)
        {
            output.Append(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\"");
        }
        output.Append('>');
    }

    private void RemoteImage(string url, string alt)
    {
        string words = rendering.Label("remote-image") + ": " + (alt.Length > 0 ? alt : url);
        if (insideLink > 0)
        {
            output.Append("<span class=\"remote-image\">");
            HtmlText.Append(output, words);
            output.Append("</span>");
            return;
        }
        string? href = rendering.Href(new ExternalTarget(url));
        if (href is not null)
        {
            output.Append("<a class=\"remote-image\" href=\"");
            HtmlText.AppendAttribute(output, href);
            output.Append("\">");
        }
        HtmlText.Append(output, words);
        if (href is not null) output.Append("</a>");
    }

    private void Element(MarkupElement element, string name)
    {
        int level = HtmlElements.HeadingLevel(name);
        if (level > 0) name = Heading(Math.Clamp(level + rendering.HeadingShift, 1, 6));
        bool block = HtmlElements.IsBlock(name) || name is "div" or "colgroup";
        output.Append('<').Append(name);
        Attributes(element);
        output.Append('>');
        if (HtmlElements.IsVoid(name))
        {
            if (name is "hr") output.Append('\n');
            return;
        }
        if (block && element.Children.Length > 0 && element.Children[0] is MarkupElement first && HtmlElements.IsBlock(first.Name) && name != "pre") output.Append('\n');
        // A line end after <pre> is swallowed by browsers: the text's own must follow another.
        if (name == "pre" && element.Children is [MarkupText { Text: ['\n', ..] }, ..]) output.Append('\n');
        Nodes(element.Children);
        output.Append("</").Append(name).Append('>');
        if (block) output.Append('\n');
    }

    private static string Heading(int level) => level switch { 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };

    private void Attributes(MarkupElement element)
    {
        bool isField = rendering.TaskFields && element.Name == "input";
        foreach (MarkupAttribute attribute in element.Attributes)
        {
            if (attribute.Meaning is AttributeMeaning.Link or AttributeMeaning.Image) continue;
            if (attribute.Meaning == AttributeMeaning.Task && !isField || attribute.Name == "disabled" && isField) continue;
            if (attribute.Meaning == AttributeMeaning.ImageSet && SourceSet(attribute) is null) continue;
            output.Append(' ').Append(attribute.Name).Append("=\"");
            HtmlText.AppendAttribute(output, isField && attribute.Meaning == AttributeMeaning.Label && taskWords.Length > 0 ? taskWords : Value(attribute));
            output.Append('"');
        }
    }

    private string Value(MarkupAttribute attribute) => attribute.Meaning switch
    {
        AttributeMeaning.Id or AttributeMeaning.Task => rendering.IdPrefix + attribute.Value,
        AttributeMeaning.OwnFragment => "#" + rendering.IdPrefix + attribute.Value,
        AttributeMeaning.IdReferences => string.Join(' ', attribute.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(id => rendering.IdPrefix + id)),
        AttributeMeaning.ImageSet => SourceSet(attribute)!,
        AttributeMeaning.Label => rendering.Label(attribute.Value),
        _ => attribute.Value,
    };

    private string? SourceSet(MarkupAttribute attribute)
    {
        string[] descriptors = attribute.Value.Split(',');
        var parts = new List<string>();
        for (int i = 0; i < descriptors.Length; i++)
        {
            ContentImage image = text.Images[attribute.Slot + i];
            string? address = image.Asset is { } asset ? rendering.Source(asset) : rendering.RemoteImages ? image.Url : null;
            if (address is not null) parts.Add(descriptors[i].Length == 0 ? address : address + " " + descriptors[i]);
        }
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
