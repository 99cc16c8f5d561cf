using Handbook.Paged.Boxes;

namespace Handbook.Paged.Layout.Tables;

/// <summary>
/// Lets the words of a table that is wider than its page be cut where they don't fit, as <c>overflow-wrap: anywhere</c> would.
/// </summary>
internal static class WordCutting
{
    public static void Allow(Box box, LayoutContext context)
    {
        context.IntrinsicSizes.Remove(box);
        switch (box)
        {
            case BlockContainerBox container:
                foreach (var block in container.Blocks) Allow(block, context);
                if (container.Lines is { } lines) Allow(lines, context);
                break;
            case FlexBox flex:
                foreach (var item in flex.Items) Allow(item, context);
                break;
            case TableBox table:
                foreach (var cell in table.RowGroups.SelectMany(g => g.Rows).SelectMany(r => r.Cells)) Allow(cell.Content, context);
                context.Tables.Forget(table);
                break;
        }
    }

    private static void Allow(InlineContent content, LayoutContext context)
    {
        context.CutWords.Add(content);
        foreach (var item in content.Items)
        {
            if (item.Atom is { } atom) Allow(atom, context);
        }
    }
}
