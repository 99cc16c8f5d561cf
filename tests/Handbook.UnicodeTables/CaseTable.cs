using System.Globalization;
using System.Text;

namespace Handbook.UnicodeTables;

/// <summary>
/// Case mappings: the simple ones as sorted pairs, the full ones (SpecialCasing.txt) that hold in every language and context.
/// Rules of a language or a context are code.
/// </summary>
internal static class CaseTable
{
    public static string Generate(string database)
    {
        var upper = new SortedDictionary<int, string>();
        var lower = new SortedDictionary<int, string>();
        var title = new SortedDictionary<int, string>();
        foreach (string line in File.ReadLines(Path.Combine(database, "UnicodeData.txt")))
        {
            string[] fields = line.Split(';');
            int code = UnicodeFile.Hex(fields[0]);
            if (fields[12].Length > 0) upper[code] = Text(fields[12]);
            if (fields[13].Length > 0) lower[code] = Text(fields[13]);
            string titled = fields[14].Length > 0 ? Text(fields[14]) : fields[12].Length > 0 ? Text(fields[12]) : "";
            if (titled.Length > 0) title[code] = titled;
        }
        foreach (UnicodeLine line in UnicodeFile.Read(Path.Combine(database, "SpecialCasing.txt")))
        {
            // A fourth field is a condition.
            if (line.Fields.Count > 3 && line.Fields[3].Length > 0) continue;
            Put(lower, line, 0);
            Put(title, line, 1);
            Put(upper, line, 2);
        }
        StringBuilder output = TableFiles.Begin(database, "UnicodeData.txt", "SpecialCasing.txt");
        output.Append("internal static partial class CaseData\n{\n");
        Write(output, "Upper", upper);
        Write(output, "Lower", lower);
        // Most of title case is upper case.
        Write(output, "Title", new(title.Where(pair => !upper.TryGetValue(pair.Key, out string? same) || same != pair.Value).ToDictionary()));
        WriteRanges(output, "Cased", database);
        WriteRanges(output, "CaseIgnorable", database, "Case_Ignorable");
        WriteRanges(output, "SoftDotted", database, "Soft_Dotted", "PropList.txt");
        return output.Append("}\n").ToString();
    }

    private static void Put(SortedDictionary<int, string> map, UnicodeLine line, int field)
    {
        string mapped = Text(line.Fields[field]);
        if (mapped != char.ConvertFromUtf32(line.First)) map[line.First] = mapped;
    }

    private static string Text(string codes) =>
        string.Concat(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => char.ConvertFromUtf32(UnicodeFile.Hex(code))));

    /// <summary>Keys, sorted, and where the text of each begins in one string.</summary>
    private static void Write(StringBuilder output, string name, SortedDictionary<int, string> map)
    {
        TrieWriter.WriteNumbers(output, "int", name + "Keys", map.Keys.Select(key => (long)key));
        var offsets = new List<long>();
        var text = new StringBuilder();
        foreach (string value in map.Values)
        {
            offsets.Add(text.Length);
            text.Append(value);
        }
        offsets.Add(text.Length);
        TrieWriter.WriteNumbers(output, "ushort", name + "Offsets", offsets);
        output.Append(CultureInfo.InvariantCulture, $"    private const string {name}Text =\n        \"");
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && i % 20 == 0) output.Append("\"\n        + \"");
            output.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
        }
        output.Append("\";\n\n");
    }

    private static void WriteRanges(StringBuilder output, string name, string database, string? property = null, string file = "DerivedCoreProperties.txt")
    {
        bool[] has = UnicodeFile.Expand(
            UnicodeFile.Read(Path.Combine(database, file)).Where(line => line.Fields[0] == (property ?? name)), false, _ => true);
        var bounds = new List<long>();
        for (int i = 0; i < has.Length; i++)
        {
            if (has[i] != (i > 0 && has[i - 1])) bounds.Add(i);
        }
        TrieWriter.WriteNumbers(output, "int", name + "Bounds", bounds);
    }
}
