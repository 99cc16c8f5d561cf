using Handbook.Paged.Css.Syntax;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Css.Properties;

/// <summary>The parser of <c>display</c>, one or several keywords. See <see href="https://www.w3.org/TR/css-display-3/#the-display-properties">CSS Display 3, 2</see>.</summary>
internal static class Displays
{
    private const string GridLayout = "grid layout";

    private static readonly Keywords<Display> Single = Keywords.Of(
        Display.Inline, Display.Block, Display.InlineBlock, Display.ListItem, Display.FlowRoot, Display.None, Display.Contents, Display.Table, Display.InlineTable,
        Display.TableRow, Display.TableRowGroup, Display.TableHeaderGroup, Display.TableFooterGroup, Display.TableCell, Display.TableColumn,
        Display.TableColumnGroup, Display.TableCaption, Display.Flex, Display.InlineFlex)
        .Later(GridLayout, "grid", Display.Grid).Later(GridLayout, "inline-grid", Display.InlineGrid)
        // Ruby is set in the line, its text smaller and in brackets.
        .Also("ruby", Display.Inline).Also("ruby-base", Display.Inline).Also("ruby-text", Display.Inline)
        .Also("ruby-base-container", Display.Inline).Also("ruby-text-container", Display.Inline);

    public static IEnumerable<string> Names => Single.Names;

    public static Specified<Display>? Parse(ValueReader reader)
    {
        int count = 0;
        while (count < 4 && Peek(reader, count) is not null) count++;
        if (count == 1) return reader.TryKeyword(Single) is { } single ? single : null;
        return Multiple(reader);
    }

    private static string? Peek(ValueReader reader, int offset)
    {
        int start = reader.Position;
        reader.Position += offset;
        string? text = reader.Current is { Kind: CssTokenKind.Ident } value ? value.Text : null;
        reader.Position = start;
        return text;
    }

    private static Specified<Display>? Multiple(ValueReader reader)
    {
        bool? isInline = null;
        string? inner = null;
        bool isListItem = false;
        while (reader.Current is { Kind: CssTokenKind.Ident } value)
        {
            switch (value.Text.ToLowerInvariant())
            {
                case "block" when isInline is null:
                    isInline = false;
                    break;
                case "inline" when isInline is null:
                    isInline = true;
                    break;
                case "list-item" when !isListItem:
                    isListItem = true;
                    break;
                case "flow" or "flow-root" or "table" or "flex" or "grid" or "ruby" when inner is null:
                    inner = value.Text.ToLowerInvariant();
                    break;
                default:
                    return null;
            }
            reader.Position++;
        }
        bool inline = isInline ?? inner == "ruby";
        if (isListItem) return inner is null or "flow" or "flow-root" ? inline ? Display.InlineListItem : Display.ListItem : null;
        if (inner == "grid") reader.Context.Later = GridLayout;
        return inner switch
        {
            null or "flow" => inline ? Display.Inline : Display.Block,
            "flow-root" => inline ? Display.InlineBlock : Display.FlowRoot,
            "table" => inline ? Display.InlineTable : Display.Table,
            "flex" => inline ? Display.InlineFlex : Display.Flex,
            "grid" => inline ? Display.InlineGrid : Display.Grid,
            _ => inline ? Display.Inline : Display.Block,
        };
    }
}
