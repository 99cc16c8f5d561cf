using System.Globalization;
using System.Text;

namespace Handbook.Testing;

internal static class TextDifference
{
    private const int Context = 2;
    private const int MostLines = 12;

    /// <summary>The lines around the first difference, marked as a diff marks them.</summary>
    public static string Describe(string expected, string actual)
    {
        string[] old = expected.Split('\n');
        string[] now = actual.Split('\n');
        int first = 0;
        while (first < old.Length && first < now.Length && old[first] == now[first]) first++;
        int endOld = old.Length;
        int endNow = now.Length;
        while (endOld > first && endNow > first && old[endOld - 1] == now[endNow - 1])
        {
            endOld--;
            endNow--;
        }
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"@@ line {first + 1} @@\n");
        Append(text, ' ', old[Math.Max(0, first - Context)..first]);
        Append(text, '-', old[first..endOld]);
        Append(text, '+', now[first..endNow]);
        Append(text, ' ', now[endNow..Math.Min(now.Length, endNow + Context)]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, char mark, string[] lines)
    {
        foreach (string line in lines.Take(MostLines)) text.Append(mark).Append(line).Append('\n');
        if (lines.Length > MostLines) text.Append(CultureInfo.InvariantCulture, $"{mark}… {lines.Length - MostLines} more lines\n");
    }
}
