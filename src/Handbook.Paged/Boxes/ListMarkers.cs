using Handbook.Diagnostics;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>A list item's marker, before it is known where it stands.</summary>
/// <param name="Box">For a marker outside of the item.</param>
internal sealed record ListMarker(bool IsInside, BlockContainerBox? Box, string Text, ReplacedContent? Image, StructureScope Scope, ComputedStyle Style, string Language, SourceSpan Span);

/// <summary>Makes list markers: <see href="https://www.w3.org/TR/css-lists-3/#markers">CSS Lists 3, 3</see>.</summary>
internal sealed class ListMarkers(CounterScopes counters, ElementContentValues values, ImageStore images)
{
    /// <returns>Null where the item has no marker.</returns>
    public ListMarker? For(StyledElement element, ComputedStyle style, StructureScope item)
    {
        var markerStyle = element.Pseudo(PseudoElement.Marker) ?? ComputedStyle.Anonymous(style, Display.Inline);
        if (markerStyle.Content.IsNone) return null;
        var image = style.ListStyleImage is UrlImage url && markerStyle.Content.IsNormal ? images.ForUrl(url.Url) : null;
        string text = image is null ? TextOf(element, style, markerStyle) : "";
        if (text.Length == 0 && image is null) return null;
        var scope = item.Node?.Type == StructureType.LI ? item.Child(new StructureNode(StructureType.Lbl)) : item;
        string language = element.Language ?? "";
        bool isInside = style.ListStylePosition == ListStylePosition.Inside;
        var box = isInside ? null : Outside(markerStyle, text, image, scope, language, element.Span);
        return new ListMarker(isInside, box, text, image, scope, markerStyle, language, element.Span);
    }

    public static void AddInside(ListMarker marker, BlockChildren into)
    {
        var box = new InlineBox(marker.Style, null, into.CurrentInlineBox) { Language = marker.Language, Span = marker.Span, IsMarker = true };
        into.OpenInline(box, marker.Scope);
        if (marker.Image is { } image) into.Inline.AddAtomic(new ReplacedBox(marker.Style, null, image), box);
        into.Inline.AddText(marker.Text + "\u00A0", box, marker.Scope.Content());
        into.CloseInline();
    }

    private string TextOf(StyledElement element, ComputedStyle style, ComputedStyle markerStyle)
    {
        if (!markerStyle.Content.IsNormal)
        {
            values.Element = element;
            values.Style = markerStyle;
            return ContentText.Of(markerStyle.Content.Items, values);
        }
        var type = style.ListStyleType;
        if (type.IsNone) return "";
        return type.Text ?? CounterStyles.Format(type.Name, counters.Value(CounterScopes.ListItem)) + CounterStyles.Suffix(type.Name);
    }

    private static BlockContainerBox Outside(ComputedStyle style, string text, ReplacedContent? image, StructureScope scope, string language, SourceSpan span)
    {
        var root = new InlineBox(style, null, null) { Language = language, Span = span };
        var builder = new InlineContentBuilder(root);
        if (image is not null) builder.AddAtomic(new ReplacedBox(style, null, image) { Owner = scope.Content() }, root);
        else builder.AddText(text, root, scope.Content());
        return new BlockContainerBox(ComputedStyle.Anonymous(style, Display.InlineBlock), null) { Lines = builder.Build(), EstablishesFormattingContext = true };
    }
}
