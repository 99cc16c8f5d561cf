using System.Collections.Immutable;
using System.Text;
using Handbook.Model;

namespace Handbook.Content.Markup;

/// <summary>
/// Turns what <see cref="MarkupBuilder"/> built into the tree that is kept: takes the title out, moves headings down below it,
/// hands out ids, and replaces what was left out.
/// </summary>
internal sealed class MarkupFinisher(MarkupContext context, AnchorScope anchors)
{
    private readonly ImmutableArray<Heading>.Builder headings = ImmutableArray.CreateBuilder<Heading>();
    private PendingElement? title;
    private int shift;

    public ImmutableArray<Heading> Headings => headings.ToImmutable();

    /// <summary>The words of the heading that was taken out as the title; null where none was.</summary>
    public string? Title { get; private set; }

    public int TitlePosition => title?.Position ?? 0;

    /// <param name="takeTitle">Take the first <c>h1</c>, else the first heading, out as the title.</param>
    /// <param name="knownTitle">The entry's title: a text that begins with it as its first heading doesn't repeat it.</param>
    public ImmutableArray<MarkupNode> Finish(PendingElement root, bool takeTitle, string? knownTitle)
    {
        if (takeTitle) title = FirstHeading(root, 1) ?? FirstHeading(root, 6);
        else if (knownTitle is not null && FirstBlock(root) is { } first && SameWords(TextOf(first), knownTitle)) title = first;
        if (title is not null) Title = TextOf(title).Trim();
        ImmutableArray<MarkupNode>.Builder result = ImmutableArray.CreateBuilder<MarkupNode>(root.Children.Count);
        FinishChildren(root, result);
        return result.DrainToImmutable();
    }

    private void FinishChildren(PendingElement parent, ImmutableArray<MarkupNode>.Builder into)
    {
        foreach (object child in parent.Children)
        {
            if (child is MarkupNode node) into.Add(node);
            else FinishElement((PendingElement)child, into);
        }
    }

    private void FinishElement(PendingElement element, ImmutableArray<MarkupNode>.Builder into)
    {
        switch (element.Role)
        {
            case PendingRole.Dropped:
                return;
            case PendingRole.Transparent:
                FinishChildren(element, into);
                return;
            case PendingRole.Media:
                if (MediaLink(element) is { } link) into.Add(link);
                return;
        }
        if (element == title)
        {
            anchors.ForTitle(TextOf(element));
            return;
        }
        string name = element.Name;
        int level = HtmlElements.HeadingLevel(name);
        if (level > 0)
        {
            if (level == 1) shift = 1;
            level = Math.Min(6, level + shift);
            name = level switch { 1 => "h1", 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };
        }
        string? explicitId = TakeIds(element);
        ImmutableArray<MarkupNode>.Builder children = ImmutableArray.CreateBuilder<MarkupNode>(element.Children.Count);
        int place = headings.Count;
        FinishChildren(element, children);
        if (level > 0)
        {
            string text = TextOf(element).Trim();
            string id = explicitId ?? anchors.ForHeading(text);
            if (explicitId is null) element.Attributes.Insert(0, new MarkupAttribute("id", id, AttributeMeaning.Id));
            headings.Insert(place, new Heading(id, level, text));
        }
        // What stood in the paragraph was left out.
        if (name == "p" && !element.HasAttributes && children.All(c => c is MarkupText text && string.IsNullOrWhiteSpace(text.Text))) return;
        into.Add(new MarkupElement(name, element.HasAttributes ? [.. element.Attributes] : [], children.DrainToImmutable()));
    }

    /// <summary>Keeps an explicit id if it can be one.</summary>
    private string? TakeIds(PendingElement element)
    {
        if (!element.HasAttributes) return null;
        int at = element.Attributes.FindIndex(a => a.Meaning == AttributeMeaning.Id);
        if (at < 0 || IsFootnoteId(element)) return null;
        string id = element.Attributes[at].Value;
        if (id.AsSpan().IndexOfAny(" \t\n\r\f") >= 0)
        {
            context.Report(MarkupDiagnostics.BadAnchor(context.Span(element.Position, 1), id));
        }
        else if (anchors.TryTake(id, out bool repeated))
        {
            return id;
        }
        else if (repeated)
        {
            context.Report(MarkupDiagnostics.DuplicateAnchor(context.Span(element.Position, 1), id));
        }
        element.Attributes.RemoveAt(at);
        return null;
    }

    private static bool IsFootnoteId(PendingElement element) =>
        element.Attributes.Exists(a => a.Name == "class" && a.Value is "footnote" or "footnote-ref");

    private MarkupElement? MediaLink(PendingElement media)
    {
        if (media.MediaAddress is not { } address) return null;
        string text = media.MediaTitle ?? address;
        int slot = context.AddLink(new RawLink(LinkForm.Address, address, text, context.Span(media.Position, 1 + media.Name.Length)));
        return new MarkupElement("a", [new MarkupAttribute("href", address, AttributeMeaning.Link, slot), new MarkupAttribute("class", "media-link")], [new MarkupText(text)]);
    }

    private static PendingElement? FirstHeading(PendingElement parent, int maximumLevel)
    {
        foreach (object child in parent.Children)
        {
            if (child is not PendingElement { Role: PendingRole.Element or PendingRole.Transparent } element) continue;
            int level = element.Role == PendingRole.Element ? HtmlElements.HeadingLevel(element.Name) : 0;
            if (level > 0 && level <= maximumLevel && TextOf(element).Trim().Length > 0) return element;
            if (FirstHeading(element, maximumLevel) is { } found) return found;
        }
        return null;
    }

    /// <summary>The first block where it is a heading of the first level, whatever raw HTML it stands in.</summary>
    private static PendingElement? FirstBlock(PendingElement parent)
    {
        foreach (object child in parent.Children)
        {
            if (child is MarkupText { Text: var text } && string.IsNullOrWhiteSpace(text)) continue;
            if (child is not PendingElement element) return null;
            if (element.Role is PendingRole.Dropped) continue;
            if (element.Role == PendingRole.Element && HtmlElements.HeadingLevel(element.Name) == 1) return element;
            return element.Role == PendingRole.Transparent || element.Name is "div" ? FirstBlock(element) : null;
        }
        return null;
    }

    private static bool SameWords(string a, string b) => string.Equals(a.Trim(), b.Trim(), StringComparison.OrdinalIgnoreCase);

    internal static string TextOf(PendingElement element)
    {
        var builder = new StringBuilder();
        Append(element, builder);
        return builder.ToString();
    }

    private static void Append(PendingElement element, StringBuilder builder)
    {
        if (element.Role is PendingRole.Dropped or PendingRole.Media) return;
        if (element.HasAttributes && element.Attributes.Exists(a => a.Name == "class" && a.Value == "footnote-ref")) return;
        if (element.Name == "img" && element.Attributes.Find(a => a.Name == "alt") is { Value: { } alt }) builder.Append(alt);
        foreach (object child in element.Children)
        {
            if (child is MarkupText text) builder.Append(text.Text);
            else if (child is MarkupElement finished) builder.Append(MarkupPlainText.Of([finished], []));
            else if (child is PendingElement pending) Append(pending, builder);
        }
    }
}
