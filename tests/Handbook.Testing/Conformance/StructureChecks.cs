namespace Handbook.Testing.Conformance;

/// <summary>What the structure tree must be: Matterhorn checkpoints 9, 11, 13 to 15, 17, 19, and that it fits the pages.</summary>
internal sealed class StructureChecks(PdfFile file, StructureReader structure, ContentScanner content, List<Finding> findings)
{
    public void Run()
    {
        CheckSequences();
        CheckParentTree();
        CheckNesting();
        CheckHeadings();
        CheckAlternatives();
        CheckTables();
        CheckIdentifiers();
    }

    private void Report(string rule, string message) => findings.Add(new Finding(rule, message));

    /// <summary>Every sequence belongs to exactly one element, of the type that its tag says.</summary>
    private void CheckSequences()
    {
        var owners = new Dictionary<(PdfReference, int), StructureElement>();
        foreach (var element in structure.All)
        {
            foreach (var mark in element.Marks)
            {
                if (!owners.TryAdd(mark, element)) Report("tree-mcid", $"Sequence {mark.Id} on {mark.Owner} belongs to {owners[mark]} and to {element}.");
            }
        }
        foreach (var sequence in content.Sequences)
        {
            if (!owners.Remove((sequence.Owner, sequence.Id), out var element)) Report("tree-mcid", $"Sequence {sequence.Id} on {sequence.Owner} belongs to no element.");
            else if (file.Name(element.Dictionary, "S") != sequence.Tag) Report("tree-tag", $"Sequence {sequence.Id} on {sequence.Owner} is tagged {sequence.Tag} and belongs to a {element}.");
        }
        foreach (var (mark, element) in owners) Report("tree-mcid", $"{element} has sequence {mark.Item2} of {mark.Item1}, which is not there.");
    }

    /// <summary>ISO 32000-1, 14.7.4.4: from a stream or annotation back to its element.</summary>
    private void CheckParentTree()
    {
        var tree = new Dictionary<int, object>();
        int last = -1;
        foreach (var (key, value) in file.NumberTree(structure.Root.GetValueOrDefault("ParentTree")))
        {
            if (key <= last) Report("tree-parent-tree", $"Keys of the parent tree are out of order at {key}.");
            last = key;
            tree[key] = value;
        }
        if (file.Number(structure.Root, "ParentTreeNextKey") <= last) Report("tree-parent-tree", "ParentTreeNextKey is in use.");
        foreach (var element in structure.All)
        {
            foreach (var (owner, id) in element.Marks)
            {
                var key = file.Number(file.Dictionary(owner), "StructParents");
                var parents = key is { } k ? file.Array(tree.GetValueOrDefault((int)k)) : [];
                if (id < 0 || id >= parents.Count || !Equals(parents[id], element.Reference)) Report("tree-parent-tree", $"The parent tree does not lead from sequence {id} on {owner} to {element}.");
            }
            foreach (var annotation in element.Annotations)
            {
                var key = file.Number(file.Dictionary(annotation), "StructParent");
                if (key is null || !Equals(tree.GetValueOrDefault((int)key), element.Reference)) Report("tree-parent-tree", $"The parent tree does not lead from annotation {annotation} to {element}.");
            }
        }
    }

    private void CheckNesting()
    {
        foreach (var element in structure.All)
        {
            string? parent = element.Parent?.Type;
            var (rule, allowed) = element.Type switch
            {
                "TR" => ("09-004", parent is "Table" or "THead" or "TBody" or "TFoot"),
                "TH" or "TD" => ("09-004", parent is "TR"),
                "THead" or "TBody" or "TFoot" => ("09-004", parent is "Table"),
                "LI" => ("09-005", parent is "L"),
                "LBody" => ("09-005", parent is "LI"),
                "TOCI" => ("09-006", parent is "TOC"),
                "RB" or "RT" or "RP" => ("09-007", parent is "Ruby"),
                "WT" or "WP" => ("09-008", parent is "Warichu"),
                _ => ("", true),
            };
            if (!allowed) Report(rule, $"{element} lies in a {parent}.");
            foreach (var child in element.Children)
            {
                bool fits = element.Type switch
                {
                    "Table" => child.Type is "TR" or "THead" or "TBody" or "TFoot" or "Caption",
                    "THead" or "TBody" or "TFoot" => child.Type is "TR",
                    "TR" => child.Type is "TH" or "TD",
                    "L" => child.Type is "LI" or "L" or "Caption",
                    "LI" => child.Type is "Lbl" or "LBody",
                    "TOC" => child.Type is "TOCI" or "TOC" or "Caption",
                    _ => true,
                };
                if (!fits) Report(element.Type is "L" or "LI" ? "09-005" : element.Type is "TOC" ? "09-006" : "09-004", $"{child} lies in a {element}.");
            }
            if (element.Type is "Table" or "THead" or "TBody" or "TFoot" or "TR" or "L" or "LI" or "TOC" && element.Marks.Count > 0)
                Report(element.Type is "L" or "LI" ? "09-005" : element.Type is "TOC" ? "09-006" : "09-004", $"{element} has content outside of its parts.");
            if (element.Type == "Table" && element.Children.FindAll(c => c.Type is "THead" or "TFoot").GroupBy(c => c.Type).Any(g => g.Count() > 1))
                Report("09-004", $"{element} has two heads or feet.");
        }
    }

    private void CheckHeadings()
    {
        int previous = 0;
        bool numbered = false;
        foreach (var element in structure.All)
        {
            if (element.Type == "H")
            {
                if (element.Parent?.Children.Count(c => c.Type == "H") > 1) Report("14-006", $"{element.Parent} has more than one H.");
                if (numbered) Report("14-007", "H and numbered headings are mixed.");
            }
            if (element.Type is not ['H', >= '1' and <= '6']) continue;
            numbered = true;
            int level = element.Type[1] - '0';
            if (previous == 0 && level != 1) Report("14-002", $"The first heading is an H{level}.");
            else if (level > previous + 1) Report("14-003", $"An H{level} follows an H{previous}: {element}.");
            previous = level;
        }
    }

    private void CheckAlternatives()
    {
        foreach (var element in structure.All)
        {
            bool described = !string.IsNullOrWhiteSpace(file.Text(element.Dictionary, "Alt"));
            bool replaced = !string.IsNullOrWhiteSpace(file.Text(element.Dictionary, "ActualText"));
            if (element.Type == "Figure" && !described && !replaced) Report("13-004", $"{element} has neither alternate nor replacement text.");
            if (element.Type == "Formula" && !described) Report("17-002", $"{element} has no alternate text.");
        }
    }

    private void CheckTables()
    {
        foreach (var table in structure.All.Where(e => e.Type == "Table"))
        {
            var cells = Below(table).Where(e => e.Type is "TH" or "TD").ToList();
            bool byHeaders = cells.Exists(c => Attribute(c, "Table", "Headers") is not null);
            foreach (var cell in cells)
            {
                string? scope = (file.Resolve(Attribute(cell, "Table", "Scope")) as PdfName)?.Value;
                if (cell.Type == "TH" && !byHeaders && scope is not ("Row" or "Column" or "Both")) Report("15-003", $"{cell} has no scope.");
                foreach (var id in file.Array(Attribute(cell, "Table", "Headers")).OfType<PdfString>())
                {
                    if (!cells.Exists(c => file.Text(c.Dictionary, "ID") == id.Text)) Report("table-headers", $"{cell} names the header {id}, which its table lacks.");
                }
            }
            CheckShape(table);
        }
    }

    /// <summary>ISO 14289-1, 7.5 needs rows and columns that can be told: every row has the same number of columns, spans counted.</summary>
    private void CheckShape(StructureElement table)
    {
        var open = new List<int>();
        int columns = -1;
        foreach (var row in Below(table).Where(e => e.Type == "TR"))
        {
            int width = open.Count(rows => rows > 0);
            var added = new List<int>();
            foreach (var cell in row.Children)
            {
                int span = (int)(Attribute(cell, "Table", "ColSpan") as double? ?? 1);
                width += span;
                added.AddRange(Enumerable.Repeat((int)(Attribute(cell, "Table", "RowSpan") as double? ?? 1), span));
            }
            if (columns >= 0 && width != columns) Report("table-shape", $"{row} of {table} has {width} columns, and not {columns}.");
            columns = Math.Max(columns, width);
            open = [.. open.Where(rows => rows > 0).Concat(added).Select(rows => rows - 1)];
        }
    }

    private void CheckIdentifiers()
    {
        var ids = new Dictionary<string, StructureElement>(StringComparer.Ordinal);
        foreach (var element in structure.All)
        {
            string? id = file.Text(element.Dictionary, "ID");
            if (element.Type == "Note" && string.IsNullOrEmpty(id)) Report("19-003", $"{element} has no id.");
            if (id is not null && !ids.TryAdd(id, element)) Report("19-004", $"{element} and {ids[id]} have the same id.");
        }
        string last = "";
        var tree = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in file.NameTree(structure.Root.GetValueOrDefault("IDTree")))
        {
            if (string.CompareOrdinal(key, last) <= 0) Report("tree-ids", $"The id tree is out of order at {key}.");
            last = key;
            tree[key] = value;
        }
        foreach (var (id, element) in ids)
        {
            if (!Equals(tree.GetValueOrDefault(id), element.Reference)) Report("tree-ids", $"The id tree does not lead from {id} to {element}.");
        }
    }

    private static IEnumerable<StructureElement> Below(StructureElement element)
    {
        foreach (var child in element.Children.Where(c => c.Type != "Table"))
        {
            yield return child;
            foreach (var inner in Below(child)) yield return inner;
        }
    }

    private object? Attribute(StructureElement element, string owner, string key)
    {
        object? attributes = file.Resolve(element.Dictionary.GetValueOrDefault("A"));
        IEnumerable<object> all = attributes is PdfArray array ? array : attributes is null ? [] : [attributes];
        return all.Select(file.Dictionary).Where(a => file.Name(a, "O") == owner).Select(a => a.GetValueOrDefault(key)).FirstOrDefault(v => v is not null);
    }
}
