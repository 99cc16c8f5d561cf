using System.Collections.Immutable;
using Handbook.Paged.Css;
using Handbook.Paged.Painting;

namespace Handbook.Paged.Boxes;

/// <summary>
/// The structure elements of a table: ISO 32000-1, 14.8.4.3.4, with the scopes and header cells that
/// <see href="https://html.spec.whatwg.org/multipage/tables.html#header-and-data-cell-semantics">HTML, 4.9.12.2</see> gives. Only what HTML
/// calls a table is one: an arrangement that a style sheet makes is not.
/// </summary>
internal sealed class TableStructure
{
    private static readonly HashSet<string> NoIds = [];

    private readonly HashSet<string> cellIds = NoIds;
    private readonly HashSet<string> asked = NoIds;
    private readonly bool isTable;
    private readonly bool isList;

    private TableStructure(StructureScope scope, bool isList = false)
    {
        this.isList = isList;
        Scope = isList ? scope.Child(new StructureNode(StructureType.L) { Attributes = new StructureAttributes { ListNumbering = ListNumbering.None } }) : scope;
    }

    private TableStructure(StyledElement table, StructureScope parent)
    {
        isTable = true;
        Scope = parent.Child(new StructureNode(StructureType.Table)
        {
            Lang = table.Attribute("lang"),
            Attributes = table.Attribute("summary") is { Length: > 0 } summary ? new StructureAttributes { Summary = summary } : null,
        });
        FindHeaders(table, ref cellIds, ref asked);
    }

    public StructureScope Scope { get; }

    public static TableStructure None(StructureScope scope) => new(scope);

    public static TableStructure Of(StyledElement element, StructureScope parent)
    {
        if (element is not { IsHtml: true, Name: "table" }) return new TableStructure(parent);
        // ARIA: what only looks like a table may be a list, its rows the items.
        if (element.Attribute("role") == "list") return new TableStructure(parent, isList: true);
        bool isTable = element.Attribute("role") is not ("presentation" or "none");
        return isTable && !parent.IsArtifact ? new TableStructure(element, parent) : new TableStructure(parent);
    }

    public StructureScope Caption(StyledElement part, StructureScope scope) =>
        isTable ? scope.Child(new StructureNode(StructureType.Caption) { Lang = part.Attribute("lang") }) : scope;

    public StructureScope Group(StyledElement? part, StructureScope scope, TableRowGroupKind kind)
    {
        if (!isTable) return scope;
        var type = kind switch
        {
            TableRowGroupKind.Head => StructureType.THead,
            TableRowGroupKind.Foot => StructureType.TFoot,
            _ => StructureType.TBody,
        };
        return scope.Child(new StructureNode(type) { Lang = part?.Attribute("lang") });
    }

    public StructureScope Row(StructureScope group) => isTable ? group.Child(new StructureNode(StructureType.TR))
        : isList ? group.Child(new StructureNode(StructureType.LI)).Child(new StructureNode(StructureType.LBody))
        : group;

    public StructureScope AnonymousCell(StructureScope row, int columns = 1) => isTable
        ? row.Child(new StructureNode(StructureType.TD) { Attributes = columns > 1 ? new StructureAttributes { ColSpan = columns } : null })
        : row;

    public StructureScope Cell(StyledElement cell, StructureScope row, TableRowGroupKind group, bool isFirst, int columns, int rows)
    {
        if (!isTable) return row;
        bool isHeader = cell.Name == "th" || cell.Attribute("role") is "columnheader" or "rowheader";
        string? id = cell.Id is { } own && asked.Contains(own) ? own : null;
        return row.Child(new StructureNode(isHeader ? StructureType.TH : StructureType.TD)
        {
            Id = id,
            Lang = cell.Attribute("lang"),
            Attributes = new StructureAttributes
            {
                ColSpan = columns,
                RowSpan = ClampRows(cell, rows),
                Scope = isHeader ? ScopeOf(cell, group, isFirst) : null,
                Headers = HeadersOf(cell),
            },
        });
    }

    private static HeaderScope ScopeOf(StyledElement cell, TableRowGroupKind group, bool isFirst)
    {
        switch (cell.Attribute("scope")?.ToLowerInvariant())
        {
            case "col" or "colgroup":
                return HeaderScope.Column;
            case "row" or "rowgroup":
                return HeaderScope.Row;
        }
        if (cell.Attribute("role") is "rowheader") return HeaderScope.Row;
        if (group == TableRowGroupKind.Head || cell.Attribute("role") is "columnheader") return HeaderScope.Column;
        return isFirst && HasDataBeside(cell) ? HeaderScope.Row : HeaderScope.Column;
    }

    /// <summary>In a row of nothing but headers, each heads its column.</summary>
    private static bool HasDataBeside(StyledElement cell)
    {
        for (var node = cell.NextSibling; node is not null; node = node.NextSibling)
        {
            if (node is StyledElement { Name: "td" }) return true;
        }
        return false;
    }

    private ImmutableArray<string> HeadersOf(StyledElement cell) => cell.Attribute("headers") is { } headers
        ? [.. headers.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(cellIds.Contains)]
        : [];

    /// <summary>A cell reaches no further than its group: HTML's "downward-growing cells" end there.</summary>
    private static int ClampRows(StyledElement cell, int rows)
    {
        if (rows == 1) return 1;
        int left = 1;
        for (var node = cell.Parent?.NextSibling; node is not null && (rows == 0 || left < rows); node = node.NextSibling)
        {
            if (node is StyledElement { Name: "tr" }) left++;
        }
        return left;
    }

    private static void FindHeaders(StyledElement element, ref HashSet<string> ids, ref HashSet<string> asked)
    {
        foreach (var child in element.Children)
        {
            if (child is not StyledElement inner || inner.Name == "table") continue;
            if (inner.Name is not ("td" or "th"))
            {
                FindHeaders(inner, ref ids, ref asked);
                continue;
            }
            if (inner.Id is { } id)
            {
                if (ids == NoIds) ids = new HashSet<string>(StringComparer.Ordinal);
                ids.Add(id);
            }
            if (inner.Attribute("headers") is not { } headers) continue;
            if (asked == NoIds) asked = new HashSet<string>(StringComparer.Ordinal);
            asked.UnionWith(headers.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
