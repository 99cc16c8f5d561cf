using System.Globalization;
using System.Text;

namespace Handbook.UnicodeTables;

/// <summary>
/// Writes a value for each code point as a two-stage table: blocks of 128 values, equal ones stored once, and an index of blocks.
/// </summary>
internal static class TrieWriter
{
    private const int BlockLength = 128;

    /// <summary>Writes the properties <c>{name}Index</c> and <c>{name}Blocks</c>.</summary>
    public static void Write(StringBuilder output, string name, byte[] values)
    {
        var index = new List<byte>();
        var blocks = new List<byte>();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int start = 0; start < values.Length; start += BlockLength)
        {
            byte[] block = values[start..(start + BlockLength)];
            string key = Convert.ToHexString(block);
            if (!known.TryGetValue(key, out int number))
            {
                number = known.Count;
                known.Add(key, number);
                blocks.AddRange(block);
            }
            index.Add(checked((byte)number));
        }
        WriteBytes(output, name + "Index", index);
        WriteBytes(output, name + "Blocks", blocks);
    }

    public static void WriteBytes(StringBuilder output, string name, IEnumerable<byte> values) =>
        WriteNumbers(output, "byte", name, values.Select(value => (long)value));

    public static void WriteNumbers(StringBuilder output, string type, string name, IEnumerable<long> values)
    {
        output.Append(CultureInfo.InvariantCulture, $"    private static ReadOnlySpan<{type}> {name} =>\n    [");
        int column = 200;
        foreach (long value in values)
        {
            string number = value.ToString(CultureInfo.InvariantCulture) + ",";
            if (column + number.Length > 140)
            {
                output.Append("\n        ");
                column = 8;
            }
            output.Append(number);
            column += number.Length;
        }
        output.Append("\n    ];\n");
    }
}
