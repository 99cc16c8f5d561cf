using System.Globalization;
using System.Text;

namespace Handbook.UnicodeTables;

/// <summary>Characters that show nothing where a font lacks them, as sorted ranges.</summary>
internal static class IgnorableTable
{
    public static string Generate(string database)
    {
        const string file = "DerivedCoreProperties.txt";
        bool[] ignorable = UnicodeFile.Expand(
            UnicodeFile.Read(Path.Combine(database, file)).Where(line => line.Fields[0] == "Default_Ignorable_Code_Point"), false, _ => true);
        var bounds = new List<long>();
        for (int i = 0; i < ignorable.Length; i++)
        {
            if (ignorable[i] != (i > 0 && ignorable[i - 1])) bounds.Add(i);
        }
        StringBuilder output = TableFiles.Begin(database, file);
        output.Append("internal static partial class UnicodeData\n{\n");
        output.Append("    // First of a range, first after it, and so on.\n");
        TrieWriter.WriteNumbers(output, "int", "DefaultIgnorableBounds", bounds);
        return output.Append(CultureInfo.InvariantCulture, $"}}\n").ToString();
    }
}
