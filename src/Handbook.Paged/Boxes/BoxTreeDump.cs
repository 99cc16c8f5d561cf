using System.Text;

namespace Handbook.Paged.Boxes;

/// <summary>The box tree as indented text, for tests and <c>--dump boxes</c>.</summary>
internal static class BoxTreeDump
{
    public static string Of(BoxTree tree)
    {
        var text = new StringBuilder();
        Append(text, tree.Root, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Box box, int depth)
    {
        Line(text, depth, Describe(box));
        switch (box)
        {
            case BlockContainerBox container:
                if (container.OutsideMarker is { } marker)
                {
                    Line(text, depth + 1, "marker");
                    Append(text, marker, depth + 2);
                }
                foreach (var child in container.Blocks) Append(text, child, depth + 1);
                if (container.Lines is { } lines) AppendLines(text, lines, depth + 1);
                foreach (var child in container.OutOfFlow) Append(text, child, depth + 1);
                break;
            case FlexBox flex:
                foreach (var item in flex.Items) Append(text, item, depth + 1);
                break;
            case TableBox table:
                foreach (var group in table.RowGroups) Append(text, group, depth + 1);
                break;
            case TableRowGroupBox group:
                foreach (var row in group.Rows) Append(text, row, depth + 1);
                break;
            case TableRowBox row:
                foreach (var cell in row.Cells) Append(text, cell, depth + 1);
                break;
            case TableCellBox cell:
                Append(text, cell.Content, depth + 1);
                break;
        }
    }

    private static void AppendLines(StringBuilder text, InlineContent lines, int depth)
    {
        foreach (var item in lines.Items)
        {
            switch (item.Kind)
            {
                case InlineItemKind.OpenBox:
                    Line(text, depth++, $"inline {Name(item.Box.Element)}");
                    break;
                case InlineItemKind.CloseBox:
                    depth--;
                    break;
                case InlineItemKind.Text when item.IsTab:
                    Line(text, depth, "tab");
                    break;
                case InlineItemKind.Text:
                    Line(text, depth, $"\"{lines.Text.Substring(item.Start, item.Length)}\"");
                    break;
                case InlineItemKind.ForcedBreak:
                    Line(text, depth, "line break");
                    break;
                case InlineItemKind.Leader:
                    Line(text, depth, $"leader \"{item.LeaderText}\"");
                    break;
                case InlineItemKind.Atomic or InlineItemKind.Float or InlineItemKind.OutOfFlow when item.Atom is { } atom:
                    Append(text, atom, depth);
                    break;
            }
        }
    }

    private static string Describe(Box box)
    {
        string kind = box switch
        {
            ReplacedBox replaced => $"replaced {replaced.Content.NaturalSize}",
            FlexBox => "flex",
            TableBox => "table",
            TableRowGroupBox group => $"rows ({group.Kind})",
            TableRowBox => "row",
            TableCellBox cell => $"cell {cell.Column}" + (cell.ColumnSpan > 1 ? $" colspan {cell.ColumnSpan}" : "") + (cell.RowSpan > 1 ? $" rowspan {cell.RowSpan}" : ""),
            _ => "block",
        };
        string flow = box.IsFloating ? " float" : box.IsOutOfFlow ? " positioned" : "";
        return $"{kind} {Name(box.Element)}{flow}{(box.Structure is { } node ? " <" + node.Type + ">" : "")}";
    }

    private static string Name(ElementFacts? element) => element is null ? "anonymous" : element.LocalName + (element.Id is null ? "" : "#" + element.Id);

    private static void Line(StringBuilder text, int depth, string content) => text.Append(' ', depth * 2).Append(content).Append('\n');
}
