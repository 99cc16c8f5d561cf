using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>
/// Builds a table's boxes from its children, those that are missing included:
/// <see href="https://www.w3.org/TR/CSS22/tables.html#anonymous-boxes">CSS 2.2, 17.2.1</see>.
/// </summary>
internal static class TableBoxes
{
    public static Box Build(StyledElement element, ComputedStyle style, ElementFacts? facts, BoxGenerator generator, StructureScope scope, string? page)
    {
        var structure = TableStructure.Of(element, scope);
        var reader = new TableBoxesReader(style, element, generator, structure, page);
        reader.ReadAll();
        return Assemble(reader, style, facts, structure, page);
    }

    /// <summary>Parts of a table that stand in no table get one, with the siblings beside them that are such parts too.</summary>
    /// <returns>The last sibling that is in it.</returns>
    public static StyledNode AddAnonymous(StyledElement first, ComputedStyle parent, BlockChildren into, BoxGenerator generator, StructureScope scope, string? page)
    {
        bool isInline = !ReferenceEquals(into.CurrentStyle, parent) || into.HasInlineContent;
        var style = ComputedStyle.Anonymous(parent, isInline ? Display.InlineTable : Display.Table);
        var structure = first.Parent is { Name: "table" } host ? TableStructure.Of(host, scope) : TableStructure.None(scope);
        var reader = new TableBoxesReader(style, first.Parent!, generator, structure, page);
        var last = LastOfRun(first);
        for (StyledNode? node = first; node is not null; node = node == last ? null : node.NextSibling) reader.Read(node);
        var table = Assemble(reader, style, null, structure, page);
        if (isInline) into.Inline.AddAtomic(table, into.CurrentInlineBox);
        else into.AddBlock(table);
        return last;
    }

    private static StyledNode LastOfRun(StyledElement first)
    {
        StyledNode last = first;
        for (var node = first.NextSibling; node is not null; node = node.NextSibling)
        {
            if (node is StyledElement { Style.Display.IsTablePart: true }) last = node;
            else if (node is not StyledText text || !Whitespace.IsBlank(text.Text.ToString())) break;
        }
        return last;
    }

    private static Box Assemble(TableBoxesReader reader, ComputedStyle style, ElementFacts? facts, TableStructure structure, string? page)
    {
        var (groups, columns) = TableBoxesGrid.Place(reader);
        var captions = reader.Captions;
        var first = captions.Count > 0 && captions[0].Style.CaptionSide == CaptionSide.Top ? captions[0] : groups.Count > 0 ? (Box)groups[0] : null;
        var last = groups.Count > 0 ? groups[^1] : null;
        var breakBefore = BreakPropagation.Join(style.BreakBefore, first?.BreakBefore ?? BreakBetween.Auto);
        var breakAfter = BreakPropagation.Join(style.BreakAfter, last?.BreakAfter ?? BreakBetween.Auto);
        if (captions.Count == 0)
        {
            return new TableBox(style, facts)
            {
                Columns = columns,
                RowGroups = groups,
                Structure = structure.Scope.Node,
                BreakBefore = breakBefore,
                BreakAfter = breakAfter,
                StartPage = page,
                EndPage = page,
            };
        }
        var grid = new TableBox(style.ForTableGrid(), null) { Columns = columns, RowGroups = groups, IsInWrapper = true, StartPage = page, EndPage = page };
        return new TableWrapperBox(style.ForTableWrapper(), facts)
        {
            Grid = grid,
            Blocks = [.. captions.Where(c => c.Style.CaptionSide == CaptionSide.Top), grid, .. captions.Where(c => c.Style.CaptionSide == CaptionSide.Bottom)],
            EstablishesFormattingContext = true,
            Structure = structure.Scope.Node,
            BreakBefore = breakBefore,
            BreakAfter = breakAfter,
            StartPage = page,
            EndPage = page,
        };
    }
}
