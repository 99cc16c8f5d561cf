using System.Globalization;
using System.Text;

namespace Handbook.UnicodeTables;

/// <summary>The script of each character, with the ISO 15924 tag that shaping goes by.</summary>
internal static class ScriptTable
{
    public static string Generate(string database)
    {
        string path = Path.Combine(database, "Scripts.txt");
        List<UnicodeLine> lines = [.. UnicodeFile.Read(path)];
        Dictionary<string, string> tags = Tags(database);
        string[] names = [.. new[] { "Common", "Inherited", "Unknown" }
            .Concat(lines.Select(line => line.Fields[0]).Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal)];
        byte[] values = UnicodeFile.Expand(lines, (byte)2, line => checked((byte)Array.IndexOf(names, line.Fields[0])));
        StringBuilder output = TableFiles.Begin(database, "Scripts.txt", "PropertyValueAliases.txt");
        output.Append("internal enum Script : byte\n{\n");
        foreach (string name in names) output.Append(CultureInfo.InvariantCulture, $"    {name.Replace("_", "", StringComparison.Ordinal)},\n");
        output.Append("}\n\ninternal static partial class ScriptData\n{\n");
        output.Append("    private static readonly string[] Tags =\n    [\n");
        foreach (string name in names) output.Append(CultureInfo.InvariantCulture, $"        \"{tags[name]}\",\n");
        output.Append("    ];\n\n");
        TrieWriter.Write(output, "Script", values);
        return output.Append("}\n").ToString();
    }

    private static Dictionary<string, string> Tags(string database)
    {
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(database, "PropertyValueAliases.txt")))
        {
            string[] fields = [.. line.Split('#')[0].Split(';').Select(field => field.Trim())];
            if (fields is ["sc", string tag, string name, ..]) tags[name] = tag;
        }
        return tags;
    }
}
