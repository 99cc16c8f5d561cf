using System.Globalization;

namespace Handbook.UnicodeTables;

/// <summary>
/// A line of a file of the Unicode Character Database: a range of code points and the fields after it.
/// See <see href="https://www.unicode.org/reports/tr44/#Format_Conventions">UAX 44, 4.2</see>.
/// </summary>
internal sealed record UnicodeLine(int First, int Last, IReadOnlyList<string> Fields);

internal static class UnicodeFile
{
    public const int CodePoints = 0x110000;

    public static IEnumerable<UnicodeLine> Read(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (Parse(line.Split('#')[0]) is { } parsed) yield return parsed;
        }
    }

    /// <summary>The lines that give the value of what no other line names, in their order: a later one wins.</summary>
    public static IEnumerable<UnicodeLine> ReadDefaults(string path)
    {
        const string marker = "# @missing:";
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(marker, StringComparison.Ordinal) && Parse(line[marker.Length..].Split('#')[0]) is { } parsed) yield return parsed;
        }
    }

    /// <summary>A value for each code point.</summary>
    public static T[] Expand<T>(IEnumerable<UnicodeLine> lines, T initial, Func<UnicodeLine, T> value)
    {
        var values = new T[CodePoints];
        Array.Fill(values, initial);
        foreach (UnicodeLine line in lines) Array.Fill(values, value(line), line.First, line.Last - line.First + 1);
        return values;
    }

    private static UnicodeLine? Parse(string line)
    {
        string[] fields = [.. line.Split(';').Select(field => field.Trim())];
        if (fields.Length < 2) return null;
        string[] range = fields[0].Split("..");
        return new UnicodeLine(Hex(range[0]), Hex(range[^1]), fields[1..]);
    }

    public static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
