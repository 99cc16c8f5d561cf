using Handbook.Paged.Boxes;
using Handbook.Paged.Css.Values;
using Handbook.Paged.Geometry;

namespace Handbook.Paged.Layout.Inline;

/// <summary>
/// Which boxes decorate a text: the inline boxes around it, and blocks around the lines:
/// <see href="https://www.w3.org/TR/css-text-decor-3/#line-decoration">CSS Text Decoration 3, 2</see>.
/// </summary>
internal static class TextDecorations
{
    /// <summary>Whether any does: mostly none.</summary>
    public static bool Decorate(InlineBox box)
    {
        var at = box;
        while (at.Style.TextDecorationLine == TextDecorationLine.None)
        {
            if (at.Parent is not { } parent) return at.DecoratingBlocks.Count > 0;
            at = parent;
        }
        return true;
    }

    /// <param name="baseline">Where a box's baseline is in the line.</param>
    public static IReadOnlyList<TextDecoration> Of(InlineBox box, Func<InlineBox, Px> baseline)
    {
        List<TextDecoration>? found = null;
        var root = box;
        for (var at = box; at is not null; at = at.Parent)
        {
            root = at;
            if (at.Style.TextDecorationLine != TextDecorationLine.None) (found ??= []).Add(new TextDecoration(at.Style, at.Language, baseline(at) - baseline(box)));
        }
        for (int i = root.DecoratingBlocks.Count - 1; i >= 0; i--)
        {
            (found ??= []).Add(new TextDecoration(root.DecoratingBlocks[i], root.Language, baseline(root) - baseline(box)));
        }
        return found is null ? [] : found;
    }
}
