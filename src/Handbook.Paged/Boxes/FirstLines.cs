using Handbook.Paged.Css;
using Handbook.Paged.Css.Properties;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Lines as they are while they stand in the first one: all inside of an inline box with the style of <c>::first-line</c>, from which the
/// others inherit. See <see href="https://www.w3.org/TR/css-pseudo-4/#first-text-line">CSS Pseudo-Elements 4, 2.1</see>.
/// Deviates: a box inherits what it has in common with its block; sizes relative to the font (<c>0.8em</c>) stay those of the block.
/// Case is changed only where the text keeps its length.
/// </summary>
internal static class FirstLines
{
    public static BlockContainerBox Apply(BlockContainerBox box, ComputedStyle firstLine) =>
        // An outer element's first line is around an inner one's, which wins.
        FirstFormattedLine.Change(box, lines => lines.FirstLine is null ? lines.WithFirstLine(new Variant(lines, firstLine).Make()) : lines);

    private sealed class Variant(InlineContent lines, ComputedStyle firstLine)
    {
        private readonly ComputedStyle block = lines.Root.Style;
        private readonly Property[] changed =
            [.. PropertyTable.Longhands.Where(p => p.IsInherited && !p.SameIn(lines.Root.Style, firstLine))];

        private readonly Dictionary<ComputedStyle, ComputedStyle> styles = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<InlineBox, InlineBox> boxes = new(ReferenceEqualityComparer.Instance);

        public InlineContent Make()
        {
            var root = lines.Root.WithStyle(StyleFor(block), null);
            var first = new InlineBox(firstLine, null, root) { Language = lines.Root.Language, Span = lines.Root.Span };
            boxes.Add(lines.Root, first);
            var items = lines.Items.Select(item => item with { Box = BoxFor(item.Box) }).ToList();
            return new InlineContent(TextOf(), items, root) { IsEmpty = lines.IsEmpty, FirstLineBox = first };
        }

        private InlineBox BoxFor(InlineBox box)
        {
            if (boxes.TryGetValue(box, out var known)) return known;
            var made = box.WithStyle(StyleFor(box.Style), box.Parent is { } parent ? BoxFor(parent) : null);
            boxes.Add(box, made);
            return made;
        }

        private ComputedStyle StyleFor(ComputedStyle style)
        {
            if (styles.TryGetValue(style, out var known)) return known;
            var result = style.WithInherited(firstLine, changed.Where(property => property.SameIn(style, block)));
            styles.Add(style, result);
            return result;
        }

        private string TextOf()
        {
            if (firstLine.TextTransform == block.TextTransform) return lines.Text;
            char[] text = lines.Text.ToCharArray();
            foreach (var item in lines.Items)
            {
                if (item.Kind != InlineItemKind.Text || item.Box.Style.TextTransform != block.TextTransform) continue;
                string other = TextTransforms.Apply(lines.Text.Substring(item.Start, item.Length), firstLine.TextTransform, item.Box.Language);
                if (other.Length == item.Length) other.CopyTo(0, text, item.Start, item.Length);
            }
            return new string(text);
        }
    }
}
