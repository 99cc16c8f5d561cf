namespace Handbook.Paged.Boxes;

/// <summary>
/// Finds the lines that a block container begins with, which may be those of a block inside it:
/// <see href="https://www.w3.org/TR/css-pseudo-4/#first-formatted-line">CSS Pseudo-Elements 4, 2.1.1</see>.
/// </summary>
internal static class FirstFormattedLine
{
    /// <returns>The same box, with its first lines changed; itself where it begins with none.</returns>
    public static BlockContainerBox Change(BlockContainerBox box, Func<InlineContent, InlineContent> change)
    {
        if (box.Lines is { IsEmpty: false } lines) return box.With(box.Blocks, change(lines));
        for (int i = 0; i < box.Blocks.Count; i++)
        {
            var child = box.Blocks[i];
            if (!child.IsInFlow) continue;
            // Neither a table nor an image or a flex container has the first line of what is around it.
            if (child is not BlockContainerBox inner || child is TableWrapperBox) return box;
            var changed = Change(inner, change);
            if (ReferenceEquals(changed, inner))
            {
                // An empty block is passed over.
                if (inner.Blocks.Count == 0 && inner.Lines is null or { IsEmpty: true }) continue;
                return box;
            }
            Box[] blocks = [.. box.Blocks];
            blocks[i] = changed;
            return box.With(blocks, box.Lines);
        }
        return box;
    }
}
