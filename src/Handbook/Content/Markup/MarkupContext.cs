using System.Globalization;
using Handbook.Diagnostics;
using Handbook.Model;

namespace Handbook.Content.Markup;

/// <param name="Position">Offset in the Markdown text.</param>
internal readonly record struct WrittenAttribute(string Name, string Value, int Position);

/// <summary>What a text's tree is built with: its source, its links and images so far, and who hears of problems.</summary>
internal sealed class MarkupContext(string text, TextMap map, HtmlMode html, DiagnosticSink sink)
{
    public HtmlMode Html { get; } = html;

    public List<RawLink> Links { get; } = [];

    public List<RawImage> Images { get; } = [];

    public void Report(Diagnostic diagnostic) => sink.Report(diagnostic);

    /// <param name="start">Offset in the Markdown text.</param>
    public SourceSpan Span(int start, int length) => map.Span(Math.Max(0, start), length);

    /// <param name="offset">In the Markdown text.</param>
    public char CharAt(int offset) => offset >= 0 && offset < text.Length ? text[offset] : '\0';

    /// <returns>The number of the link.</returns>
    public int AddLink(RawLink link)
    {
        Links.Add(link);
        return Links.Count - 1;
    }

    /// <summary>Passes attributes of a tag or an attribute list through the allow-list.</summary>
    /// <param name="length">Of the tag, for reports about it as a whole.</param>
    public void AddAttributes(PendingElement element, IEnumerable<WrittenAttribute> attributes, int length)
    {
        SourceSpan whole = Span(element.Position, length);
        foreach (WrittenAttribute attribute in attributes)
        {
            if (!HtmlAttributes.IsAllowed(element.Name, attribute.Name) && Html != HtmlMode.Allow)
            {
                if (!HtmlAttributes.IsHarmless(attribute.Name))
                {
                    Report(MarkupDiagnostics.AttributeRemoved(Span(attribute.Position, attribute.Name.Length), attribute.Name));
                }
                continue;
            }
            Add(element, attribute, whole);
        }
        if (element.Name == "img") CheckImage(element, whole);
    }

    private void Add(PendingElement element, WrittenAttribute attribute, SourceSpan whole)
    {
        if (attribute.Name is not ("class" or "id" or "name") && element.Attributes.Exists(a => a.Name == attribute.Name)) return;
        string value = attribute.Value;
        switch (attribute.Name)
        {
            case "class":
                foreach (string name in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) element.AddClass(name);
                break;
            case "id":
            case "name" when element.Name == "a":
                if (value.Length > 0 && !element.Attributes.Exists(a => a.Name == "id")) element.Attributes.Add(new MarkupAttribute("id", value, AttributeMeaning.Id));
                break;
            case "name":
                break;
            case "href":
                element.Attributes.Add(new MarkupAttribute("href", value, AttributeMeaning.Link, AddLink(new RawLink(LinkForm.Address, value.Trim(), "", whole))));
                break;
            case "src":
                Images.Add(new RawImage(value.Trim(), whole));
                element.Attributes.Add(new MarkupAttribute("src", value, AttributeMeaning.Image, Images.Count - 1));
                break;
            case "srcset":
                AddSourceSet(element, value, whole);
                break;
            case "headers":
                element.Attributes.Add(new MarkupAttribute("headers", value, AttributeMeaning.IdReferences));
                break;
            case "align" or "valign":
                string side = value.ToLowerInvariant();
                if (side is "left" or "right" or "center" or "justify" or "top" or "middle" or "bottom" or "baseline") element.AddClass(attribute.Name + "-" + side);
                break;
            case "dir":
                string direction = value.ToLowerInvariant();
                if (direction is "ltr" or "rtl" or "auto") element.Attributes.Add(new MarkupAttribute("dir", direction));
                break;
            case "width" or "height" or "colspan" or "rowspan" or "start" or "value":
                if (Number(value) is { } number) element.Attributes.Add(new MarkupAttribute(attribute.Name, number));
                break;
            case "open" or "reversed":
                element.Attributes.Add(new MarkupAttribute(attribute.Name, ""));
                break;
            default:
                element.Attributes.Add(new MarkupAttribute(attribute.Name, value));
                break;
        }
    }

    /// <summary>Digits, with a sign, <c>px</c> or <c>%</c> as people write them; null for anything else.</summary>
    private static string? Number(string value)
    {
        string trimmed = value.Trim();
        if (trimmed.EndsWith("px", StringComparison.OrdinalIgnoreCase)) trimmed = trimmed[..^2];
        bool percent = trimmed.EndsWith('%');
        return int.TryParse(percent ? trimmed[..^1] : trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? trimmed : null;
    }

    private void AddSourceSet(PendingElement element, string value, SourceSpan whole)
    {
        int first = Images.Count;
        var descriptors = new List<string>();
        foreach (string candidate in value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int space = candidate.IndexOf(' ', StringComparison.Ordinal);
            Images.Add(new RawImage(space < 0 ? candidate : candidate[..space], whole));
            descriptors.Add(space < 0 ? "" : candidate[space..].Trim());
        }
        if (descriptors.Count > 0) element.Attributes.Add(new MarkupAttribute("srcset", string.Join(',', descriptors), AttributeMeaning.ImageSet, first));
    }

    private void CheckImage(PendingElement image, SourceSpan span)
    {
        if (!image.Attributes.Exists(a => a.Name == "alt"))
        {
            Report(MarkupDiagnostics.ImageWithoutAlt(span));
            image.Attributes.Add(new MarkupAttribute("alt", ""));
        }
    }
}
