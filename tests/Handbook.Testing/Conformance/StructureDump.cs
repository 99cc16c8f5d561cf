using System.Globalization;
using System.Text;

namespace Handbook.Testing.Conformance;

/// <summary>
/// The structure tree of a finished file as short text: a line for each part of the document, and what is in it in brackets, equal
/// neighbours once with their number. What stands inside paragraphs is only counted.
/// </summary>
public static class StructureDump
{
    private static readonly HashSet<string> OwnLine = ["Document", "Part", "Art", "Sect", "Div", "TOC"];

    private static readonly HashSet<string> Inline = ["Span", "Quote", "Link", "Code", "Reference", "Lbl", "Annot", "Em", "Strong", "NonStruct"];

    public static string Of(byte[] pdf)
    {
        var structure = new StructureReader(PdfFile.Parse(pdf), []);
        structure.Read();
        var text = new StringBuilder();
        foreach (var root in structure.All.Where(element => element.Parent is null)) Write(root, 0, text);
        var counts = structure.All.CountBy(element => element.Type).OrderBy(count => count.Key, StringComparer.Ordinal);
        return text.Append('\n').AppendJoin(' ', counts.Select(count => $"{count.Key}={count.Value.ToString(CultureInfo.InvariantCulture)}")).Append('\n').ToString();
    }

    private static void Write(StructureElement element, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(element.Type);
        var children = element.Children;
        for (int i = 0; i < children.Count;)
        {
            int next = i;
            while (next < children.Count && !OwnLine.Contains(children[next].Type)) next++;
            string row = Row(children[i..next]);
            if (row.Length > 0) text.Append(i == 0 ? ": " : new string(' ', (depth + 1) * 2)).Append(row);
            if (i == 0 || row.Length > 0) text.Append('\n');
            if (next < children.Count) Write(children[next++], depth + 1, text);
            i = next;
        }
        if (children.Count == 0) text.Append('\n');
    }

    private static string Row(IEnumerable<StructureElement> elements)
    {
        var shapes = elements.Where(element => !Inline.Contains(element.Type)).Select(Shape);
        var row = new List<(string Shape, int Count)>();
        foreach (string shape in shapes)
        {
            if (row.Count > 0 && row[^1].Shape == shape) row[^1] = (shape, row[^1].Count + 1);
            else row.Add((shape, 1));
        }
        return string.Join(' ', row.Select(r => r.Count == 1 ? r.Shape : $"{r.Count.ToString(CultureInfo.InvariantCulture)}×{r.Shape}"));
    }

    private static string Shape(StructureElement element)
    {
        string inside = Row(element.Children);
        return inside.Length == 0 ? element.Type : $"{element.Type}[{inside}]";
    }
}
