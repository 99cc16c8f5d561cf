using System.Text;

namespace Handbook.Paged.Boxes;

/// <summary>The box tree as indented text, for tests and <c>--dump boxes</c>.</summary>
internal static class BoxTreeDump
{
    /// <param name="references">The numbers of the pages that stand in the text.</param>
    public static string Of(BoxTree tree, PageReferences references)
    {
        var text = new StringBuilder();
        new Writer(text, references).Append(tree.Root, 0);
        return text.ToString();
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

    private sealed class Writer(StringBuilder text, PageReferences references)
    {
        public void Append(Box box, int depth)
        {
            Line(depth, Describe(box));
            switch (box)
            {
                case BlockContainerBox container:
                    if (container.OutsideMarker is { } marker)
                    {
                        Line(depth + 1, "marker");
                        Append(marker, depth + 2);
                    }
                    foreach (var child in container.Blocks) Append(child, depth + 1);
                    if (container.Lines is { } lines) AppendLines(lines, depth + 1);
                    break;
                case FlexBox flex:
                    foreach (var item in flex.Items) Append(item, depth + 1);
                    break;
                case TableBox table:
                    foreach (var group in table.RowGroups) Append(group, depth + 1);
                    break;
                case TableRowGroupBox group:
                    foreach (var row in group.Rows) Append(row, depth + 1);
                    break;
                case TableRowBox row:
                    foreach (var cell in row.Cells) Append(cell, depth + 1);
                    break;
                case TableCellBox cell:
                    Append(cell.Content, depth + 1);
                    break;
            }
        }

        private void AppendLines(InlineContent content, int depth)
        {
            var lines = content.WithPageNumbers(references);
            foreach (var item in lines.Items)
            {
                switch (item.Kind)
                {
                    case InlineItemKind.OpenBox:
                        Line(depth++, $"inline {Name(item.Box.Element)}");
                        break;
                    case InlineItemKind.CloseBox:
                        depth--;
                        break;
                    case InlineItemKind.Text when item.IsTab:
                        Line(depth, "tab");
                        break;
                    case InlineItemKind.Text:
                        Line(depth, $"\"{lines.Text.Substring(item.Start, item.Length)}\"");
                        break;
                    case InlineItemKind.ForcedBreak:
                        Line(depth, "line break");
                        break;
                    case InlineItemKind.Leader:
                        Line(depth, $"leader \"{((Leader)item.Generated!).Pattern}\"");
                        break;
                    case InlineItemKind.Atomic or InlineItemKind.Float or InlineItemKind.OutOfFlow when item.Atom is { } atom:
                        Append(atom, depth);
                        break;
                }
            }
        }

        private void Line(int depth, string content) => text.Append(' ', depth * 2).Append(content).Append('\n');
    }
}
