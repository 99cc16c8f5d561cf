using System.Globalization;
using System.Text;

namespace Handbook.UnicodeTables;

/// <summary>
/// Line break classes as the algorithm wants them: those of LB1 resolved where no tailoring wants them otherwise, East Asian
/// brackets and unassigned pictographs told apart (LB30, LB30b).
/// </summary>
internal static class LineBreakTable
{
    /// <summary>In the order of the enumeration that is written.</summary>
    private static readonly string[] Classes =
    [
        "AL", "HL", "NU", "SP", "CM", "ZWJ", "BK", "CR", "LF", "NL", "ZW", "WJ", "GL", "BA", "BB", "B2", "HY", "CB", "CL", "CP", "CPEA",
        "EX", "IN", "NS", "CJ", "OP", "OPEA", "QU", "IS", "SY", "PO", "PR", "ID", "EB", "EM", "EP", "RI", "JL", "JV", "JT", "H2", "H3",
    ];

    public static string Generate(string database)
    {
        string path = Path.Combine(database, "LineBreak.txt");
        string[] classes = UnicodeFile.Expand(
            UnicodeFile.ReadDefaults(path).Concat(Defaults()).Concat(UnicodeFile.Read(path)), "XX", line => line.Fields[0]);
        string[] widths = UnicodeFile.Expand(UnicodeFile.Read(Path.Combine(database, "EastAsianWidth.txt")), "N", line => line.Fields[0]);
        string[] categories = UnicodeFile.Expand(
            UnicodeFile.Read(Path.Combine(database, "extracted", "DerivedGeneralCategory.txt")), "Cn", line => line.Fields[0]);
        bool[] pictographs = UnicodeFile.Expand(
            UnicodeFile.Read(Path.Combine(database, "emoji", "emoji-data.txt")).Where(line => line.Fields[0] == "Extended_Pictographic"),
            false, _ => true);
        var values = new byte[UnicodeFile.CodePoints];
        for (int i = 0; i < values.Length; i++)
        {
            string name = Resolve(classes[i], widths[i], categories[i], pictographs[i]);
            int value = Array.IndexOf(Classes, name);
            if (value < 0) throw new InvalidDataException($"unknown line break class {name}");
            values[i] = (byte)value;
        }
        StringBuilder output = TableFiles.Begin(
            database, "LineBreak.txt", "EastAsianWidth.txt", Path.Combine("extracted", "DerivedGeneralCategory.txt"), Path.Combine("emoji", "emoji-data.txt"));
        output.Append("internal enum LineBreakClass : byte\n{\n");
        foreach (string name in Classes) output.Append(CultureInfo.InvariantCulture, $"    {name},\n");
        output.Append("}\n\ninternal static partial class LineBreakData\n{\n");
        TrieWriter.Write(output, "Class", values);
        return output.Append("}\n").ToString();
    }

    private static string Resolve(string name, string width, string category, bool isPictograph)
    {
        bool isEastAsian = width is "F" or "W" or "H";
        return name switch
        {
            "AI" or "SG" or "XX" => isPictograph && category == "Cn" ? "EP" : "AL",
            "SA" => category is "Mn" or "Mc" ? "CM" : "AL",
            "OP" => isEastAsian ? "OPEA" : "OP",
            "CP" => isEastAsian ? "CPEA" : "CP",
            "ID" when isPictograph && category == "Cn" => "EP",
            _ => name,
        };
    }

    /// <summary>The header of LineBreak.txt gives these in prose.</summary>
    private static IEnumerable<UnicodeLine> Defaults() =>
    [
        new(0x3400, 0x4DBF, ["ID"]),
        new(0x4E00, 0x9FFF, ["ID"]),
        new(0xF900, 0xFAFF, ["ID"]),
        new(0x1F000, 0x1FAFF, ["ID"]),
        new(0x1FC00, 0x1FFFD, ["ID"]),
        new(0x20000, 0x2FFFD, ["ID"]),
        new(0x30000, 0x3FFFD, ["ID"]),
        new(0x20A0, 0x20CF, ["PR"]),
    ];
}
