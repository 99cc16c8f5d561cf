using System.Globalization;
using Handbook.Paged.Css;
using Handbook.Paged.Css.Values;

namespace Handbook.Paged.Boxes;

/// <summary>A cell before it has its place in the grid.</summary>
/// <param name="RowSpan">0: all rows left in its group.</param>
internal sealed record UnplacedCell(BlockContainerBox Content, int ColumnSpan, int RowSpan);

internal sealed class UnplacedRow(ComputedStyle style, ElementFacts? element, StructureScope structure)
{
    public ComputedStyle Style { get; } = style;

    public ElementFacts? Element { get; } = element;

    public StructureScope Structure { get; } = structure;

    public List<UnplacedCell> Cells { get; } = [];
}

internal sealed class UnplacedGroup(ComputedStyle style, ElementFacts? element, TableRowGroupKind kind, StructureScope structure)
{
    public ComputedStyle Style { get; } = style;

    public ElementFacts? Element { get; } = element;

    public TableRowGroupKind Kind { get; } = kind;

    public StructureScope Structure { get; } = structure;

    public List<UnplacedRow> Rows { get; } = [];
}

/// <summary>
/// Walks the children of a table and sorts them into captions, columns, row groups, rows and cells; what stands where it may not gets the
/// anonymous boxes around it that it lacks.
/// </summary>
internal sealed class TableBoxesReader(ComputedStyle style, StyledElement element, BoxGenerator generator, TableStructure structure, string? page)
{
    /// <summary>The limits of <see href="https://html.spec.whatwg.org/multipage/tables.html#attributes-common-to-td-and-th-elements">HTML, 4.9.11</see>.</summary>
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    private readonly string language = element.Language ?? "";
    private UnplacedGroup? openGroup;
    private UnplacedRow? openRow;
    private BlockChildren? openCell;
    private StructureScope openScope;

    private enum Level
    {
        Table,
        Group,
        Row,
    }

    public ComputedStyle TableStyle => style;

    public string? Page => page;

    public List<BlockContainerBox> Captions { get; } = [];

    public List<TableColumn> Columns { get; } = [];

    public List<UnplacedGroup> Groups { get; } = [];

    public void ReadAll()
    {
        ReadPseudo(element, PseudoElement.Before, Level.Table);
        foreach (var child in element.Children) Read(child, Level.Table, structure.Scope);
        ReadPseudo(element, PseudoElement.After, Level.Table);
        CloseAnonymous(Level.Table);
    }

    /// <summary>Reads one of several nodes that make an anonymous table.</summary>
    public void Read(StyledNode node)
    {
        Read(node, Level.Table, structure.Scope);
        if (node is StyledElement) CloseCell();
    }

    private void Read(StyledNode node, Level level, StructureScope scope)
    {
        if (node is StyledText text)
        {
            if (openCell is not null || !Whitespace.IsBlank(text.Text.ToString())) BoxGenerator.AddText(text, Cell(level, scope));
            return;
        }
        if (node is not StyledElement child || child.Style.Display == Display.None) return;
        if (child.Style.Display == Display.Contents && generator.Begin(child))
        {
            foreach (var inner in child.Children) Read(inner, level, BoxGenerator.Within(child, scope));
            generator.End();
            return;
        }
        if (!IsProper(child.Style, level))
        {
            generator.Add(child, Cell(level, scope), openScope, page);
            return;
        }
        CloseAnonymous(level, keep: child.Style.Display);
        if (!generator.Begin(child)) return;
        ReadPart(child, level, BoxGenerator.Within(child, scope));
        generator.End();
    }

    /// <summary>Whether a child is a part of a table that may stand, perhaps in anonymous boxes, where it does.</summary>
    private static bool IsProper(ComputedStyle style, Level level)
    {
        if (style.IsOutOfFlow) return false;
        return level switch
        {
            Level.Table => style.Display.IsTablePart,
            Level.Group => style.Display is Display.TableRow or Display.TableCell,
            _ => style.Display == Display.TableCell,
        };
    }

    private void ReadPart(StyledElement part, Level level, StructureScope scope)
    {
        switch (part.Style.Display)
        {
            case Display.TableCaption:
                Captions.Add(Caption(part, scope));
                break;
            case Display.TableColumn:
                AddColumns(part, null, -1);
                break;
            case Display.TableColumnGroup:
                AddColumnGroup(part);
                break;
            case Display.TableRow:
                AddRow(part, Group(scope), scope);
                break;
            case Display.TableCell:
                Row(level, scope).Cells.Add(CellOf(part));
                break;
            default:
                AddGroup(part, scope);
                break;
        }
    }

    private BlockContainerBox Caption(StyledElement part, StructureScope scope)
    {
        var caption = generator.BlockContainer(part, part.Style, structure.Caption(part, scope), establishesContext: true, page);
        // A caption stays with its table.
        bool isAbove = part.Style.CaptionSide == CaptionSide.Top;
        return new BlockContainerBox(caption.Style, caption.Element)
        {
            Blocks = caption.Blocks,
            Lines = caption.Lines,
            Structure = caption.Structure,
            EstablishesFormattingContext = true,
            BreakBefore = isAbove ? caption.BreakBefore : BreakPropagation.Join(BreakBetween.Avoid, caption.BreakBefore),
            BreakAfter = isAbove ? BreakPropagation.Join(BreakBetween.Avoid, caption.BreakAfter) : caption.BreakAfter,
            StartPage = page,
            EndPage = page,
        };
    }

    private void AddColumns(StyledElement column, ComputedStyle? group, int groupIndex)
    {
        int span = column.Name == "col" ? Number(column, "span", 1, MostColumns) : 1;
        var box = new TableColumn(column.Style, group) { Group = groupIndex };
        for (int i = 0; i < span && Columns.Count < MostColumns; i++) Columns.Add(box);
    }

    private void AddColumnGroup(StyledElement group)
    {
        int index = Columns.Count == 0 ? 0 : Columns.Max(c => c.Group) + 1;
        int before = Columns.Count;
        foreach (var child in group.Children)
        {
            if (child is StyledElement { Style.Display: Display.TableColumn } column && generator.Begin(column))
            {
                AddColumns(column, group.Style, index);
                generator.End();
            }
        }
        if (Columns.Count > before) return;
        int span = group.Name == "colgroup" ? Number(group, "span", 1, MostColumns) : 1;
        for (int i = 0; i < span && Columns.Count < MostColumns; i++) Columns.Add(new TableColumn(null, group.Style) { Group = index });
    }

    private void AddGroup(StyledElement part, StructureScope scope)
    {
        var kind = part.Style.Display switch
        {
            Display.TableHeaderGroup when Groups.All(g => g.Kind != TableRowGroupKind.Head) => TableRowGroupKind.Head,
            Display.TableFooterGroup when Groups.All(g => g.Kind != TableRowGroupKind.Foot) => TableRowGroupKind.Foot,
            _ => TableRowGroupKind.Body,
        };
        var group = new UnplacedGroup(part.Style, generator.Facts(part, part.Style), kind, structure.Group(part, scope, kind));
        Groups.Add(group);
        openGroup = group;
        ReadPseudo(part, PseudoElement.Before, Level.Group);
        foreach (var child in part.Children) Read(child, Level.Group, group.Structure);
        ReadPseudo(part, PseudoElement.After, Level.Group);
        CloseAnonymous(Level.Group);
        openGroup = null;
    }

    private void AddRow(StyledElement part, UnplacedGroup group, StructureScope scope)
    {
        var row = new UnplacedRow(part.Style, generator.Facts(part, part.Style), BoxGenerator.Within(part, scope).IsArtifact ? StructureScope.Artifact : structure.Row(group.Structure));
        group.Rows.Add(row);
        openRow = row;
        ReadPseudo(part, PseudoElement.Before, Level.Row);
        foreach (var child in part.Children) Read(child, Level.Row, row.Structure);
        ReadPseudo(part, PseudoElement.After, Level.Row);
        CloseCell();
        openRow = null;
    }

    private UnplacedCell CellOf(StyledElement part)
    {
        bool hasSpans = part.Name is "td" or "th";
        int columns = hasSpans ? Number(part, "colspan", 1, MostColumns) : 1;
        int rows = hasSpans ? Number(part, "rowspan", 0, MostRows) : 1;
        var scope = BoxGenerator.Within(part, openRow!.Structure);
        var own = structure.Cell(part, scope, openGroup!.Kind, openRow.Cells.Count == 0, columns, rows);
        return new UnplacedCell(WithDecoration(generator.BlockContainer(part, part.Style, own, establishesContext: true, page)), columns, rows);
    }

    // CSS 2.2, 17.6.1.1.
    private BlockContainerBox WithDecoration(BlockContainerBox cell)
    {
        bool hides = cell.Style.EmptyCells == EmptyCells.Hide && style.BorderCollapse == BorderCollapse.Separate;
        if (!hides || cell.Blocks.Any(block => !block.IsOutOfFlow) || cell.Lines is { IsEmpty: false }) return cell;
        return new BlockContainerBox(cell.Style.Undecorated(), cell.Element) { Blocks = cell.Blocks, Structure = cell.Structure, EstablishesFormattingContext = true };
    }

    private void ReadPseudo(StyledElement of, PseudoElement which, Level level)
    {
        if (of.Pseudo(which) is not { } pseudo) return;
        var scope = level switch
        {
            Level.Table => structure.Scope,
            Level.Group => openGroup!.Structure,
            _ => openRow!.Structure,
        };
        generator.AddPseudo(of, which, Cell(level, scope));
        // One that is a cell itself is not joined with what stands beside it.
        if (pseudo.Display == Display.TableCell) CloseCell();
    }

    private UnplacedGroup Group(StructureScope scope)
    {
        if (openGroup is not null) return openGroup;
        openGroup = new UnplacedGroup(ComputedStyle.Anonymous(style, Display.TableRowGroup), null, TableRowGroupKind.Body, structure.Group(null, scope, TableRowGroupKind.Body));
        Groups.Add(openGroup);
        return openGroup;
    }

    private UnplacedRow Row(Level level, StructureScope scope)
    {
        if (openRow is not null) return openRow;
        var group = level == Level.Table ? Group(scope) : openGroup!;
        openRow = new UnplacedRow(ComputedStyle.Anonymous(style, Display.TableRow), null, structure.Row(group.Structure));
        group.Rows.Add(openRow);
        return openRow;
    }

    /// <summary>The anonymous cell that takes what is no part of a table.</summary>
    private BlockChildren Cell(Level level, StructureScope scope)
    {
        if (openCell is not null) return openCell;
        var row = Row(level, scope);
        openScope = structure.AnonymousCell(row.Structure);
        return openCell = new BlockChildren(ComputedStyle.Anonymous(row.Style, Display.TableCell), language, null, openScope, page);
    }

    private void CloseCell()
    {
        if (openCell is null) return;
        var (blocks, lines) = openCell.Finish();
        var cellStyle = openCell.Style;
        openCell = null;
        openRow!.Cells.Add(new UnplacedCell(
            new BlockContainerBox(cellStyle, null) { Blocks = blocks, Lines = lines, Structure = openScope.Node, EstablishesFormattingContext = true },
            1,
            1));
    }

    /// <summary>Ends the anonymous boxes that are open inside of a table, group or row.</summary>
    /// <param name="keep">What comes next: what it fits in stays open.</param>
    private void CloseAnonymous(Level level, Display keep = Display.None)
    {
        CloseCell();
        if (keep == Display.TableCell || level == Level.Row) return;
        openRow = null;
        if (level == Level.Table && keep != Display.TableRow) openGroup = null;
    }

    public StructureScope MissingCell(UnplacedRow row, int columns) => structure.AnonymousCell(row.Structure, columns);

    /// <summary>An attribute by HTML's rules for non-negative integers; 1 where it is none.</summary>
    private static int Number(StyledElement of, string attribute, int least, int most)
    {
        string? value = of.Attribute(attribute)?.Trim();
        if (value is null) return 1;
        int digits = 0;
        while (digits < value.Length && char.IsAsciiDigit(value[digits])) digits++;
        if (digits == 0) return 1;
        if (!int.TryParse(value.AsSpan(0, Math.Min(digits, 9)), NumberStyles.None, CultureInfo.InvariantCulture, out int number)) return 1;
        return number < least ? 1 : Math.Min(number, most);
    }
}
